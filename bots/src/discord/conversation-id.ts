/** Maps Discord's ids to the core's. */

/** Where a message was written, as far as its conversation goes. */
export type Place = {
  /** Null in direct messages and outside servers. */
  readonly guildId: string | null;
  /** The channel, thread or direct conversation. */
  readonly channelId: string;
  readonly isThread: boolean;
};

/** The core's id of a person. */
export const userIdOf = (user: string): string => `discord:${user}`;

/** Discord's id of one of the core's people; undefined for another platform's. */
export const discordUserOf = (userId: string): string | undefined => /^discord:(\d+)$/.exec(userId)?.[1];

/** The core's id of a server; undefined outside servers. */
export const communityIdOf = (guildId: string | null): string | undefined =>
  guildId === null ? undefined : `discord:${guildId}`;

/**
 * The core's id of a conversation. In a channel, everything that follows from one message of Vizzy's is one conversation
 * with that message's id. A thread has the id of the message where it was opened, so it continues the conversation.
 */
export function conversationIdOf({ guildId, channelId, isThread }: Place, rootMessageId: string): string {
  if (guildId === null) return `discord:dm:${channelId}`;
  return `discord:${guildId}:${isThread ? channelId : rootMessageId}`;
}

/** The thread of a conversation, if it belongs to this server. */
export function threadOf(conversationId: string, guildId: string | null): string | undefined {
  const [, guild, thread] = /^discord:(\d+):(\d+)$/.exec(conversationId) ?? [];
  return guild !== undefined && guild === guildId ? thread : undefined;
}
