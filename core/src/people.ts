/** What people can see and change of what Vizzy knows about them. */
import type { Preferences } from './brief.ts';
import type { Scope } from './message.ts';

/** What a person has left of their limits. */
export type Quota = {
  /** Turns a minute; null without a limit. */
  readonly turnsPerMinute: number | null;
  /** How many of this minute's are left; null without a limit. */
  readonly turnsLeft: number | null;
  /** Milliseconds until the minute's count starts again. */
  readonly turnsResetIn: number;
  /** Pictures a day from remote services; null without a limit. Those that Vizzy draws do not count. */
  readonly picturesPerDay: number | null;
  /** How many of today's are left; null without a limit. */
  readonly picturesLeft: number | null;
  /** Milliseconds since the Unix epoch at which the day's count starts again: midnight UTC. */
  readonly resetsAt: number;
};

/** What Vizzy knows of a person. */
export type Profile = {
  /** What they chose, else what was learned from their last messages. */
  readonly preferences: Preferences;
  /** The mood they chose for all their conversations, canonical, such as `calm`; null when none. */
  readonly mood: string | null;
  /** Stored creations. */
  readonly creations: number;
  readonly quota: Quota;
};

/** What a person wants from now on; null takes a choice back, absent leaves it. */
export type Taste = { readonly style?: string | null; readonly mood?: string | null };

/** People, for surfaces. */
export interface People {
  /** Whether Vizzy waits for this user's answer to a question in this conversation. */
  isAwaited(scope: Required<Scope>): Promise<boolean>;
  /** The profile; with `communityId` the quota includes the limits of that server or workspace. */
  profile(userId: string, communityId?: string): Promise<Profile>;
  /** The quota alone, for surfaces that send it with every answer. */
  quota(userId: string, communityId?: string): Promise<Quota>;
  /** Stores a choice of style or mood. Throws `VizzyError('invalid-input')` for words that are neither. */
  choose(userId: string, taste: Taste): Promise<void>;
}

/** What a reset deleted. */
export type Forgotten = { readonly conversations: number; readonly creations: number };
