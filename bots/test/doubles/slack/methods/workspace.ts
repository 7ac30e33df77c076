/** Who is who and what is where: `auth.test`, `users.info`, `conversations.*`. */
import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { messageJson } from '../workspace.ts';
import { type Method, read } from './method.ts';

const naming = z.object({ user: z.string(), include_locale: z.coerce.string().optional() });
const place = z.object({ channel: z.string() });
const latest = z.object({ channel: z.string(), limit: z.coerce.number().default(100) });
const thread = z.object({ channel: z.string(), ts: z.string(), limit: z.coerce.number().optional() });

/** The methods. */
export const workspaceMethods: Readonly<Record<string, Method>> = {
  'auth.test': {
    scopes: [],
    run: (_, { workspace }) => ({
      url: 'https://acme.slack.com/',
      team: 'Acme',
      user: workspace.bot.name,
      team_id: workspace.teamId,
      user_id: workspace.bot.id,
      bot_id: workspace.botId,
    }),
  },
  'users.info': {
    scopes: ['users:read'],
    run(given, { workspace }) {
      const asked = read(naming, given);
      const user = workspace.users.get(asked.user);
      if (!user) throw new Refusal('user_not_found');
      const locale = asked.include_locale === 'true' ? { locale: user.locale } : {};
      return { user: { id: user.id, name: user.name, is_bot: user.isBot, is_admin: user.isAdmin, ...locale } };
    },
  },
  'conversations.info': {
    scopes: ['channels:read', 'groups:read', 'im:read'],
    run(given, { workspace }) {
      const channel = workspace.channels.get(read(place, given).channel);
      if (!channel) throw new Refusal('channel_not_found');
      const isMember = channel.members.has(workspace.bot.id);
      return { channel: { id: channel.id, name: channel.name, is_archived: channel.isArchived, is_member: isMember } };
    },
  },
  'conversations.history': {
    scopes: ['channels:history', 'groups:history', 'im:history'],
    run(given, { workspace }) {
      const asked = read(latest, given);
      const channel = workspace.writable(asked.channel);
      const found = workspace.messages.filter(
        (message) => message.channel === channel && !message.isDeleted && !message.onlyFor && !message.threadTs,
      );
      const messages = found.toReversed().slice(0, asked.limit);
      return { messages: messages.map((message) => messageJson(message, workspace)), has_more: false };
    },
  },
  'conversations.replies': {
    scopes: ['channels:history', 'groups:history', 'im:history'],
    run(given, { workspace }) {
      const asked = read(thread, given);
      const channel = workspace.writable(asked.channel);
      const found = workspace.messages.filter(
        (message) =>
          message.channel === channel &&
          !message.isDeleted &&
          !message.onlyFor &&
          (message.ts === asked.ts || message.threadTs === asked.ts),
      );
      if (found.length === 0) throw new Refusal('thread_not_found');
      const messages = found.map((message) => messageJson(message, workspace));
      return { messages, has_more: false };
    },
  },
};
