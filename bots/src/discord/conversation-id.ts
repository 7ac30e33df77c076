/** How Discord's ids become the core's. */

/** Where something was said, as far as a conversation goes. */
export type Place = {
  /** Null in direct messages and outside servers. */
  readonly guildId: string | null;
  /** The channel, thread or direct conversation. */
  readonly channelId: string;
  readonly isThread: boolean;
};

/** The core's id of a person. */
export const userIdOf = (user: string): string => `discord:${user}`;

/** Discord's id of a person of the core; undefined for one of another surface. */
export const discordUserOf = (userId: string): string | undefined => /^discord:(\d+)$/.exec(userId)?.[1];

/** The core's id of a server; undefined where there is none. */
export const communityIdOf = (guildId: string | null): string | undefined =>
  guildId === null ? undefined : `discord:${guildId}`;

/**
 * The core's id of a conversation. In a channel everything that follows from one message of Vizzy's is a conversation, and
 * its id is that message's: a thread that is opened at a message has the message's id, so the two are one.
 */
export function conversationIdOf({ guildId, channelId, isThread }: Place, rootMessageId: string): string {
  if (guildId === null) return `discord:dm:${channelId}`;
  return `discord:${guildId}:${isThread ? channelId : rootMessageId}`;
}

/** The thread that a conversation goes on in, if it is one of this server's. */
export function threadOf(conversationId: string, guildId: string | null): string | undefined {
  const [, guild, thread] = /^discord:(\d+):(\d+)$/.exec(conversationId) ?? [];
  return guild !== undefined && guild === guildId ? thread : undefined;
}
