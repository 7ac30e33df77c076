/** A server or workspace whose managers set how Vizzy behaves in it. */
import type { ModeId } from './mode.ts';

/** How strictly prompts are looked at. `off` still leaves the rule that protects minors. */
export type ContentLevel = 'off' | 'standard' | 'strict';

/** What managers may set. */
export type CommunitySettings = {
  /** The mode of requests that point to none. */
  readonly defaultMode: ModeId;
  /** Ids of the places where Vizzy may answer, opaque to the core; empty: everywhere. */
  readonly places: readonly string[];
  /** Pictures a day from services elsewhere for the whole community; null: no limit of its own. */
  readonly picturesPerDay: number | null;
  readonly contentFilter: ContentLevel;
};

/** How Vizzy behaves where nobody has set anything. */
export const usualSettings: CommunitySettings = {
  defaultMode: 'personal',
  places: [],
  picturesPerDay: null,
  contentFilter: 'standard',
};

/** The settings that are kept. */
export interface Communities {
  /** What was set, else what is usual. */
  load(communityId: string): Promise<CommunitySettings>;
  /** Changes what is named and keeps the rest; resolves to the whole. */
  change(communityId: string, settings: Partial<CommunitySettings>): Promise<CommunitySettings>;
  /** Back to what is usual. */
  forget(communityId: string): Promise<void>;
}
