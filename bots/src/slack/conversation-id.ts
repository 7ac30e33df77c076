/** Maps Slack's ids to the core's. */

/** Where a message was written. */
export type Place = {
  readonly teamId: string;
  readonly channelId: string;
  /** The `ts` of the thread's first message. */
  readonly threadTs: string;
};

/** The core's id of a person; the same person in two workspaces has two. */
export const userIdOf = (teamId: string, user: string): string => `slack:${teamId}:${user}`;

/** The core's id of a workspace. */
export const communityIdOf = (teamId: string): string => `slack:${teamId}`;

/** The core's id of a conversation: one per thread. */
export const conversationIdOf = ({ teamId, channelId, threadTs }: Place): string =>
  `slack:${teamId}:${channelId}:${threadTs}`;

/** The place of one of the core's conversations; undefined for another platform's. */
export function placeOf(conversationId: string): Place | undefined {
  const [, teamId, channelId, threadTs] = /^slack:(\w+):(\w+):([\d.]+)$/.exec(conversationId) ?? [];
  return teamId && channelId && threadTs ? { teamId, channelId, threadTs } : undefined;
}
