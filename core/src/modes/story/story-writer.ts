/** The port of story writers. */
import type { Brief } from '../../brief.ts';
import type { Chance } from '../../chance.ts';
import type { Retelling, StoryDraft } from '../../story.ts';

/** `signal` stops the writer. */
export type WriteOptions = { readonly signal: AbortSignal };

/** Writes stories for requests. Rejects when the signal aborts, or with a `VizzyError` when a service fails. */
export interface StoryWriter {
  /** A new story. */
  write(brief: Brief, chance: Chance, options: WriteOptions): Promise<StoryDraft>;
  /** An earlier story, continued or changed. Scenes that the change does not name stay as they are. */
  retell(retelling: Retelling, brief: Brief, chance: Chance, options: WriteOptions): Promise<StoryDraft>;
}
