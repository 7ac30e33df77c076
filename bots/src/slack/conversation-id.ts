/** How Slack's ids become the core's. */

/** Where something was said. */
export type Place = {
  readonly teamId: string;
  readonly channelId: string;
  /** The `ts` of the message that the thread hangs on. */
  readonly threadTs: string;
};

/** The core's id of a person: the same person in two workspaces is two. */
export const userIdOf = (teamId: string, user: string): string => `slack:${teamId}:${user}`;

/** The core's id of a workspace. */
export const communityIdOf = (teamId: string): string => `slack:${teamId}`;

/** The core's id of a conversation: a thread. */
export const conversationIdOf = ({ teamId, channelId, threadTs }: Place): string =>
  `slack:${teamId}:${channelId}:${threadTs}`;

/** The place of a conversation of the core; undefined for one of another surface. */
export function placeOf(conversationId: string): Place | undefined {
  const [, teamId, channelId, threadTs] = /^slack:(\w+):(\w+):([\d.]+)$/.exec(conversationId) ?? [];
  return teamId && channelId && threadTs ? { teamId, channelId, threadTs } : undefined;
}
