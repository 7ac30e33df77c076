/** A server or workspace whose managers set how Vizzy behaves in it. */
import type { ModeId } from './mode.ts';

/** How strictly prompts are filtered. `off` still leaves the rule that protects minors. */
export type ContentLevel = 'off' | 'standard' | 'strict';

/** What managers can set. */
export type CommunitySettings = {
  /** The mode of requests that name none. */
  readonly defaultMode: ModeId;
  /** Ids of the channels where Vizzy may answer, opaque to the core; empty: everywhere. */
  readonly places: readonly string[];
  /** Pictures a day from remote services for the whole community; null: no limit of its own. */
  readonly picturesPerDay: number | null;
  readonly contentFilter: ContentLevel;
};

/** The settings of a community whose managers have set nothing. */
export const usualSettings: CommunitySettings = {
  defaultMode: 'personal',
  places: [],
  picturesPerDay: null,
  contentFilter: 'standard',
};

/** The settings of all communities. */
export interface Communities {
  /** What was set; defaults for the rest. */
  load(communityId: string): Promise<CommunitySettings>;
  /** Changes these settings, and leaves the others; resolves to all of them. */
  change(communityId: string, settings: Partial<CommunitySettings>): Promise<CommunitySettings>;
  /** Resets to the defaults. */
  forget(communityId: string): Promise<void>;
}
