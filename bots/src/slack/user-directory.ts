/** Looks up people on Slack: name, language, whether they manage the workspace. Caches them for an hour. */
import type { Clock, Logger } from '@vizzy/core';
import { z } from 'zod';
import type { SlackClient } from './messages/bot-channel-client.ts';
import { readSlackError } from './messages/errors.ts';

/** What Slack tells of a person. */
export type SlackUser = {
  readonly name?: string | undefined;
  /** BCP 47. */
  readonly locale?: string | undefined;
  readonly isManager: boolean;
};

/** The people of all workspaces. */
export interface UserDirectory {
  /** Never rejects: drawing needs none of it. */
  find(client: SlackClient, teamId: string, userId: string): Promise<SlackUser>;
  /** Names for mentions, by Slack's ids. */
  names(
    client: SlackClient,
    teamId: string,
    userIds: readonly string[],
  ): Promise<(userId: string) => string | undefined>;
  /** Removes a person from the cache. */
  forget(teamId: string, userId: string): void;
}

const answer = z.object({
  user: z.object({
    name: z.string().optional(),
    real_name: z.string().optional(),
    profile: z.object({ display_name: z.string().optional() }).optional(),
    locale: z.string().optional(),
    is_admin: z.boolean().optional(),
    is_owner: z.boolean().optional(),
  }),
});

/** Milliseconds that an answer is cached. */
const lifetime = 3_600_000;

/** How many people are cached: about 1 MB. */
const maxCached = 5000;

/** How many mentions of one message are looked up. */
const maxNames = 5;

/** Creates an empty directory. */
export function createUserDirectory(clock: Clock, logger: Logger): UserDirectory {
  const cached = new Map<string, { readonly until: number; readonly person: Promise<SlackUser> }>();

  async function fetchUser(client: SlackClient, userId: string): Promise<SlackUser> {
    try {
      const { user } = answer.parse(await client.users.info({ user: userId, include_locale: true }));
      const { profile, real_name, name, locale, is_admin, is_owner } = user;
      return {
        name: profile?.display_name || real_name || name,
        locale,
        isManager: Boolean(is_admin || is_owner),
      };
    } catch (error) {
      logger.debug(
        { slackError: readSlackError(error) },
        'Slack does not tell who a person is; going on without name and language',
      );
      return { isManager: false };
    }
  }

  const find = (client: SlackClient, teamId: string, userId: string): Promise<SlackUser> => {
    const key = `${teamId}:${userId}`;
    const found = cached.get(key);
    if (found && found.until > clock.now()) return found.person;
    const person = fetchUser(client, userId);
    cached.delete(key);
    cached.set(key, { until: clock.now() + lifetime, person });
    const [oldest] = cached.keys();
    if (cached.size > maxCached && oldest !== undefined) cached.delete(oldest);
    return person;
  };

  return {
    find,
    forget: (teamId, userId) => void cached.delete(`${teamId}:${userId}`),
    async names(client, teamId, userIds) {
      const asked = userIds.slice(0, maxNames);
      const people = await Promise.all(asked.map((userId) => find(client, teamId, userId)));
      const names = new Map(asked.map((userId, index) => [userId, people[index]?.name]));
      return (userId) => names.get(userId);
    },
  };
}
