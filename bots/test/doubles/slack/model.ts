/** What there is in a workspace: people, channels, messages, files, views. */
import type { Block } from './rules/blocks.ts';
import type { StoredFile } from './stored-file.ts';

/** A member of the workspace. */
export type User = {
  readonly id: string;
  readonly name: string;
  /** As Slack writes it: `en-US`. */
  readonly locale: string;
  readonly isBot: boolean;
  /** Whether they manage the workspace. */
  readonly isAdmin: boolean;
};

/** A place where messages are. */
export type Channel = {
  readonly id: string;
  readonly name: string;
  readonly type: 'channel' | 'group' | 'im';
  readonly members: Set<string>;
  isArchived: boolean;
};

/** What a message looks like at one moment. */
export type Look = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly files: readonly StoredFile[];
};

/** A message; ephemeral ones have a single reader. */
export type Message = {
  readonly ts: string;
  readonly channel: Channel;
  readonly userId: string;
  readonly threadTs: string | undefined;
  /** The only person who sees it; undefined: everybody. */
  readonly onlyFor: string | undefined;
  /** How it looked from the first to now. */
  readonly looks: Look[];
  /** Addresses of which Slack shows a preview below the message. */
  unfurled: readonly string[];
  isDeleted: boolean;
};

/** How a message looks now. */
export function lookOf(message: Message): Look {
  const look = message.looks.at(-1);
  if (!look) throw new Error('a message without a look');
  return look;
}
