/** A finished turn, kept as its recipe: enough to refine it, repeat it, find it again and draw it again. No pixels. */
import type { Brief } from './brief.ts';
import type { TierName } from './image.ts';
import type { Plan } from './plan.ts';
import type { ReplyImage } from './reply.ts';

/** The recipe of a finished turn. */
export type Creation = {
  /** Unguessable: 128 random bits, base64url. */
  readonly id: string;
  readonly userId: string;
  readonly conversationId: string;
  /** Milliseconds since the Unix epoch. */
  readonly createdAt: number;
  /** The creation that this one changes; null for a new one. */
  readonly parentId: string | null;
  /** What was asked; the picture it came with is not kept. */
  readonly brief: Omit<Brief, 'image'>;
  /** How it was drawn. */
  readonly plan: Plan;
  /** Who drew each picture, in the plan's order. */
  readonly tiers: readonly TierName[];
  /** The text alternative of each picture, in the plan's order. */
  readonly alt: readonly string[];
  /** Seconds the turn took. */
  readonly generationTime: number;
  /** Whether the pictures started from one that the person attached, which is not kept. */
  readonly fromPicture: boolean;
};

/** The creations that are kept. */
export interface CreationShelf {
  /** The recipe, or undefined when there is none with this id (any more). */
  find(creationId: string): Promise<Creation | undefined>;
  /** One of its pictures, kept or drawn again; undefined when there is none. */
  picture(creationId: string, index: number): Promise<ReplyImage | undefined>;
}
