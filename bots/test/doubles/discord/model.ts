/** What the double keeps of its world. */
import type { Component } from './rules/components.ts';

/** A person, a bot or a webhook. */
export type User = {
  readonly id: string;
  readonly name: string;
  readonly isBot: boolean;
  /** Tag that Discord sends with their interactions, such as `en-US`. */
  locale: string;
};

/** What a channel allows or forbids to one role or member. */
export type Overwrite = { readonly id: string; readonly type: 0 | 1; allow: bigint; deny: bigint };

/** A server. */
export type Guild = {
  readonly id: string;
  readonly name: string;
  /** Permissions of the `@everyone` role. */
  everyone: bigint;
  /** Permissions of members beyond everyone's, by their id; the bot's among them. */
  readonly granted: Map<string, bigint>;
  readonly members: Set<string>;
  /** Bytes that one file may have here. */
  uploadLimit: number;
  /** False where only the user has installed the app. */
  readonly hasBot: boolean;
};

/** Kinds of channel (docs: "Channel Types"). */
export const channelType = { text: 0, direct: 1, group: 3, publicThread: 11 } as const;

/** A channel, thread or direct conversation. */
export type Channel = {
  readonly id: string;
  readonly type: number;
  readonly name: string;
  readonly guildId: string | null;
  readonly parentId: string | null;
  readonly recipients: readonly string[];
  readonly overwrites: Overwrite[];
  isAgeRestricted: boolean;
  isArchived: boolean;
  isLocked: boolean;
  isDeleted: boolean;
};

/** An uploaded file. */
export type StoredFile = {
  readonly id: string;
  readonly name: string;
  /** Its text alternative. */
  description: string | undefined;
  readonly bytes: Uint8Array;
  readonly width: number | undefined;
  readonly height: number | undefined;
  /** What the bytes are; undefined when they are no picture. */
  readonly format: string | undefined;
};

/** What a message looked like at one time. */
export type Look = {
  readonly at: number;
  readonly content: string;
  readonly files: readonly StoredFile[];
  readonly components: readonly Component[];
  readonly flags: number;
};

/** A message with all it ever looked like. */
export type Message = {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  readonly isWebhook: boolean;
  /** Oldest first; the last one is what is seen. */
  readonly looks: Look[];
  /** The only person who sees it, when it is ephemeral. */
  readonly visibleTo: string | null;
  readonly replyTo: string | null;
  readonly interaction: { readonly id: string; readonly userId: string; readonly name: string } | null;
  /** Whom it notified. */
  readonly pinged: readonly string[];
  readonly nonce: string | undefined;
  isDeleted: boolean;
};

/** Message flags (docs: "Message Flags"). */
export const messageFlag = {
  hasThread: 1 << 5,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  componentsV2: 1 << 15,
} as const;

/** What a message looks like now. */
export function lookOf(message: Message): Look {
  const look = message.looks.at(-1);
  if (!look) throw new Error(`message ${message.id} never looked like anything`);
  return look;
}
