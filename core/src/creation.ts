/** A finished turn, stored as its recipe: enough to refine, repeat, find and redraw it. It has no pixels. */
import type { Brief } from './brief.ts';
import type { Depiction, TierName } from './image.ts';
import type { Plan } from './plan.ts';
import type { ReplyImage } from './reply.ts';
import type { DrawnHereReason } from './service-failure.ts';

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
  /** The brief, without the attached picture. */
  readonly brief: Omit<Brief, 'image'>;
  /** How it was drawn. */
  readonly plan: Plan;
  /** Who drew each picture, in the plan's order. */
  readonly tiers: readonly TierName[];
  /** The model of each picture, the empty string for those that Vizzy drew; absent in older stores. */
  readonly models?: readonly string[];
  /** Indexes of pictures that were drawn here because a service declined them under its own safety rules; absent: none. */
  readonly declined?: readonly number[];
  /** Why Vizzy drew pictures that a service should have drawn; absent when none failed. */
  readonly drawnHereFor?: DrawnHereReason;
  /** The text alternative of each picture, in the plan's order. */
  readonly alt: readonly string[];
  /** What each picture shows, in the plan's order; null for those of services. Absent: nothing is known. */
  readonly depictions?: readonly (Depiction | null)[];
  /** Seconds the turn took. */
  readonly generationTime: number;
  /** Whether the pictures started from an attached one, which is not stored. */
  readonly fromPicture: boolean;
};

/** The stored creations. */
export interface Creations {
  /** The recipe; undefined when there is none with this id. */
  find(creationId: string): Promise<Creation | undefined>;
  /** One of its pictures, stored or redrawn; undefined when there is none. A poster's is the background. */
  picture(creationId: string, index: number): Promise<ReplyImage | undefined>;
  /** The user's own, newest first: `limit` of them (1 to 200) after the first `offset`. */
  recent(userId: string, page: { readonly offset?: number; readonly limit: number }): Promise<readonly Creation[]>;
  /** Deletes one of the user's own; false when it is not theirs or not there. */
  remove(userId: string, creationId: string): Promise<boolean>;
  /**
   * Gives one of the user's own posters another slogan of 1 to 300 characters (null: none), and draws nothing. Undefined when
   * it is not theirs, not there, or not a poster. Throws a `VizzyError` `invalid-input` with a sentence for the person when a
   * rule about content forbids the slogan.
   */
  reword(userId: string, creationId: string, slogan: string | null): Promise<Creation | undefined>;
}
