/** What there is in a workspace: people, channels, messages, files, views. */
import type { Block } from './rules/blocks.ts';

/** Anything that goes over the wire as JSON. */
export type Json = Readonly<Record<string, unknown>>;

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

/** A file as Slack keeps it. */
export type StoredFile = {
  readonly id: string;
  readonly name: string;
  /** Who uploaded it. */
  readonly userId: string;
  bytes: Uint8Array;
  /** Pixels; 0 until Slack has looked at it. */
  width: number;
  height: number;
  /** Empty until Slack has looked at it. */
  mimetype: string;
  /** Whether it was completed. */
  isComplete: boolean;
  isDeleted: boolean;
  /** Where it is shared: channel id → ts of the message. */
  readonly shares: Map<string, { readonly ts: string; readonly threadTs: string | undefined }>;
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

/** A refusal in Slack's own words. */
export class Refusal extends Error {
  readonly code: string;
  readonly details: Json;
  constructor(code: string, details: Json = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}
