/** What turns that have a name came to, so that whoever takes one again under its name gives the same answer. */
import type { Logger } from '../logger.ts';
import type { ReplyImage } from '../reply.ts';
import { createPictureCache, type PlacedPictures } from '../storage/picture-cache.ts';
import { outcomeForm } from '../storage/record-schemas.ts';
import { createRecordStore } from '../storage/record-store.ts';
import type { Store } from '../storage/store.ts';
import type { PendingQuestion, TasteSignals } from '../understanding/index.ts';

/** What was understood, without the brief: the creation has that. */
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
      readonly type: 'cancelled' | 'declined' | 'talk';
      readonly text: string;
      readonly suggestions: readonly string[];
      readonly heard: TasteSignals;
    };

/** What a turn came to. */
export type TurnResult = {
  readonly understood: Understood;
  /** Null when nothing was drawn. */
  readonly creationId: string | null;
  /** Calls of image models. */
  readonly attempts: number;
  /** Whether the day's pictures were used up. */
  readonly isLimited: boolean;
};

/** Outcomes by the names of turns. */
export interface TurnResults {
  find(turnId: string): Promise<TurnResult | undefined>;
  save(turnId: string, outcome: TurnResult): Promise<void>;
  /** Keeps the pictures that cannot be drawn again, for ten minutes. */
  savePictures(turnId: string, images: readonly ReplyImage[]): Promise<void>;
  /** Those that are kept, by their places. */
  findPictures(turnId: string): Promise<PlacedPictures>;
}

/** Milliseconds that an outcome is kept: longer than anybody tries again. */
const lifetime = 60 * 60_000;

/** Milliseconds that pictures are kept: they are large, and who tries again does so soon. */
const pictureLifetime = 10 * 60_000;

/** Outcomes in a store. */
export function createTurnResults(store: Store, logger: Logger): TurnResults {
  const kept = createRecordStore<TurnResult>(store, logger, outcomeForm);
  const pictures = createPictureCache(store, logger);
  return {
    find: (turnId) => kept.load(turnId),
    save: (turnId, outcome) => kept.save(outcome, lifetime, turnId),
    savePictures: (turnId, images) => pictures.save(turnId, images.entries(), pictureLifetime),
    findPictures: pictures.find,
  };
}
