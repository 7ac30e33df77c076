/** What turns that have a name came to, so that whoever takes one again under its name gives the same answer. */
import type { Logger } from '../logger.ts';
import type { ReplyImage } from '../reply.ts';
import type { Heard, PendingQuestion } from '../understanding/index.ts';
import { outcomeForm } from './forms.ts';
import { createKept } from './kept.ts';
import { createPicturesAtHand, type PlacedPictures } from './pictures-at-hand.ts';
import type { Store } from './store.ts';

/** What was understood, without the brief: the creation has that. */
export type Understood =
  | { readonly type: 'brief'; readonly heard: Heard }
  | {
      readonly type: 'question';
      readonly text: string;
      readonly suggestions: readonly string[];
      readonly pending: PendingQuestion;
      readonly heard: Heard;
    }
  | {
      readonly type: 'cancelled' | 'declined' | 'talk';
      readonly text: string;
      readonly suggestions: readonly string[];
      readonly heard: Heard;
    };

/** What a turn came to. */
export type KeptOutcome = {
  readonly understood: Understood;
  /** Null when nothing was drawn. */
  readonly creationId: string | null;
  /** Calls of image models. */
  readonly attempts: number;
  /** Whether the day's pictures were used up. */
  readonly isLimited: boolean;
};

/** Outcomes by the names of turns. */
export interface Outcomes {
  find(turnId: string): Promise<KeptOutcome | undefined>;
  keep(turnId: string, outcome: KeptOutcome): Promise<void>;
  /** Keeps the pictures that cannot be drawn again, for ten minutes. */
  keepPictures(turnId: string, images: readonly ReplyImage[]): Promise<void>;
  /** Those that are kept, by their places. */
  findPictures(turnId: string): Promise<PlacedPictures>;
}

/** Milliseconds that an outcome is kept: longer than anybody tries again. */
const lifetime = 60 * 60_000;

/** Milliseconds that pictures are kept: they are large, and who tries again does so soon. */
const pictureLifetime = 10 * 60_000;

/** Outcomes in a store. */
export function createOutcomes(store: Store, logger: Logger): Outcomes {
  const kept = createKept<KeptOutcome>(store, logger, outcomeForm);
  const pictures = createPicturesAtHand(store, logger);
  return {
    find: (turnId) => kept.load(turnId),
    keep: (turnId, outcome) => kept.save(outcome, lifetime, turnId),
    keepPictures: (turnId, images) => pictures.keep(turnId, images.entries(), pictureLifetime),
    findPictures: pictures.find,
  };
}
