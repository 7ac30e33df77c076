/** Who writes stories. */
import type { Brief } from '../../brief.ts';
import type { Chance } from '../../chance.ts';
import type { StoryDraft } from './draft.ts';

/** Writes a story that belongs to a request. */
export interface StoryWriter {
  /** Rejects only when the signal aborts, or, for a writer that asks elsewhere, with a `VizzyError`. */
  write(brief: Brief, chance: Chance, options: { readonly signal: AbortSignal }): Promise<StoryDraft>;
}
