/** Who people are: name, language, whether they manage the workspace; asked of Slack once an hour. */
import type { Clock, Logger } from '@vizzy/core';
import { z } from 'zod';
import type { SlackClient } from './messages/bot-channel-client.ts';
import { readSlackError } from './messages/errors.ts';

/** What is known of a person; nothing, where Slack does not tell. */
export type SlackUser = {
  readonly name?: string | undefined;
  /** BCP 47. */
  readonly locale?: string | undefined;
  readonly isManager: boolean;
};

/** People of all workspaces. */
export interface UserDirectory {
  /** Never rejects: what Slack does not tell is not needed to draw. */
  find(client: SlackClient, teamId: string, userId: string): Promise<SlackUser>;
  /** Names for mentions, by Slack's ids. */
  names(
    client: SlackClient,
    teamId: string,
    userIds: readonly string[],
  ): Promise<(userId: string) => string | undefined>;
  /** Strikes out what is known of a person in this process. */
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

/** Milliseconds that an answer holds. */
const lifetime = 3_600_000;

/** People that are remembered at once: about 1 MB. */
const mostKnown = 5000;

/** Mentions that are looked up in one message. */
const mostNames = 5;

/** An empty book. */
export function createUserDirectory(clock: Clock, logger: Logger): UserDirectory {
  const known = new Map<string, { readonly until: number; readonly person: Promise<SlackUser> }>();

  async function ask(client: SlackClient, userId: string): Promise<SlackUser> {
    try {
      const { user } = answer.parse(await client.users.info({ user: userId, include_locale: true }));
      const { profile, real_name, name, locale, is_admin, is_owner } = user;
      return {
        name: profile?.display_name || real_name || name,
        locale,
        isManager: Boolean(is_admin || is_owner),
      };
    } catch (error) {
      logger.debug({ slackError: readSlackError(error) }, 'Slack does not tell who somebody is');
      return { isManager: false };
    }
  }

  const find = (client: SlackClient, teamId: string, userId: string): Promise<SlackUser> => {
    const key = `${teamId}:${userId}`;
    const found = known.get(key);
    if (found && found.until > clock.now()) return found.person;
    const person = ask(client, userId);
    known.delete(key);
    known.set(key, { until: clock.now() + lifetime, person });
    const [oldest] = known.keys();
    if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
    return person;
  };

  return {
    find,
    forget: (teamId, userId) => void known.delete(`${teamId}:${userId}`),
    async names(client, teamId, userIds) {
      const asked = userIds.slice(0, mostNames);
      const people = await Promise.all(asked.map((userId) => find(client, teamId, userId)));
      const names = new Map(asked.map((userId, index) => [userId, people[index]?.name]));
      return (userId) => names.get(userId);
    },
  };
}
