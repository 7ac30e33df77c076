/** The results of turns with an id, so that a turn that is taken again gives the same answer. */
import type { Logger } from '../logger.ts';
import type { ReplyImage } from '../reply.ts';
import { createPictureCache, type IndexedPicture } from '../storage/picture-cache.ts';
import { turnResultSchema } from '../storage/record-schemas.ts';
import { createRecordStore } from '../storage/record-store.ts';
import type { Store } from '../storage/store.ts';
import type { PendingQuestion, TalkAnswer, TasteSignals } from '../understanding/index.ts';

/** What was understood, without the brief, which the creation has. */
export type Understood =
  | { readonly type: 'brief'; readonly heard: TasteSignals }
  | {
      readonly type: 'question';
      readonly text: string;
      readonly suggestions: readonly string[];
      readonly pending: PendingQuestion;
      readonly heard: TasteSignals;
    }
  | {
      readonly type: 'show';
      readonly creationId: string;
      readonly step: 'back' | 'forward' | 'pick';
      readonly heard: TasteSignals;
    }
  | (TalkAnswer & { readonly heard: TasteSignals })
  | {
      readonly type: 'cancelled' | 'declined';
      readonly text: string;
      readonly suggestions: readonly string[];
      readonly heard: TasteSignals;
    };

/** The result of a turn. */
export type TurnResult = {
  readonly understood: Understood;
  /** Null when nothing was drawn. */
  readonly creationId: string | null;
  /** Calls of image models. */
  readonly attempts: number;
  /** Whether the daily limit was reached. */
  readonly isLimited: boolean;
};

/** Results by the ids of turns. */
export interface TurnResults {
  find(turnId: string): Promise<TurnResult | undefined>;
  save(turnId: string, result: TurnResult): Promise<void>;
  /** Caches the pictures that cannot be redrawn, for ten minutes. */
  savePictures(turnId: string, images: readonly ReplyImage[]): Promise<void>;
  /** The cached pictures. */
  findPictures(turnId: string): Promise<readonly IndexedPicture[]>;
}

/** Milliseconds for which a result is stored: longer than any client tries again. */
const lifetime = 60 * 60_000;

/** Milliseconds for which pictures are cached: they are large, and clients try again soon. */
const pictureLifetime = 10 * 60_000;

/** Results in a store. */
export function createTurnResults(store: Store, logger: Logger): TurnResults {
  const records = createRecordStore<TurnResult>(store, logger, turnResultSchema);
  const pictures = createPictureCache(store, logger);
  return {
    find: (turnId) => records.load(turnId),
    save: (turnId, result) => records.save(result, lifetime, turnId),
    savePictures: (turnId, images) => pictures.save(turnId, images.entries(), pictureLifetime),
    findPictures: pictures.find,
  };
}
