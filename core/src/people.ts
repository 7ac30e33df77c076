/** What a person may see and change of what Vizzy knows about them. */
import type { Preferences } from './brief.ts';
import type { Scope } from './message.ts';

/** How much a person may still have. */
export type Quota = {
  /** Turns a minute; null without a limit. */
  readonly turnsPerMinute: number | null;
  /** How many of this minute's are left; null without a limit. */
  readonly turnsLeft: number | null;
  /** Milliseconds until the minute's count starts again. */
  readonly turnsResetIn: number;
  /** Pictures a day from services elsewhere; null without a limit. What Vizzy draws itself costs nothing. */
  readonly picturesPerDay: number | null;
  /** How many of today's are left; null without a limit. */
  readonly picturesLeft: number | null;
  /** Milliseconds since the Unix epoch at which the day's count starts again: midnight UTC. */
  readonly resetsAt: number;
};

/** What is known of a person. */
export type Profile = {
  /** What they chose, else what was learned from their last messages. */
  readonly preferences: Preferences;
  /** The mood they chose for all their conversations, canonical, such as `calm`; null when none. */
  readonly mood: string | null;
  /** How many creations are kept. */
  readonly creations: number;
  readonly quota: Quota;
};

/** What a person wants from now on; null takes a choice back, absent leaves it. */
export type Taste = { readonly style?: string | null; readonly mood?: string | null };

/** People, as surfaces ask about them. */
export interface People {
  /** Whether Vizzy's last word to this user in this conversation was a question that still waits for its answer. */
  isAwaited(scope: Required<Scope>): Promise<boolean>;
  /** What is known; `communityId` counts the limits of that server or workspace in. */
  profile(userId: string, communityId?: string): Promise<Profile>;
  /** How much they may still have, for surfaces that say it with every answer. */
  quota(userId: string, communityId?: string): Promise<Quota>;
  /** Keeps a choice of style or mood. Throws `VizzyError('invalid-input')` for words that are neither. */
  choose(userId: string, taste: Taste): Promise<void>;
}

/** What a reset deleted. */
export type Forgotten = { readonly conversations: number; readonly creations: number };
