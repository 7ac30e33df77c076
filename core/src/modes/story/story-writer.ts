/** Who writes stories. */
import type { Brief } from '../../brief.ts';
import type { Chance } from '../../chance.ts';
import type { Retelling, StoryDraft } from '../../story.ts';

/** How a writer is stopped. */
export type WriteOptions = { readonly signal: AbortSignal };

/** Writes stories that belong to a request. Rejects only when the signal aborts, or, asking elsewhere, with a `VizzyError`. */
export interface StoryWriter {
  /** A new story. */
  write(brief: Brief, chance: Chance, options: WriteOptions): Promise<StoryDraft>;
  /** A story that was told, gone on with or changed. Scenes that the change does not name stay as they are. */
  retell(retelling: Retelling, brief: Brief, chance: Chance, options: WriteOptions): Promise<StoryDraft>;
}
