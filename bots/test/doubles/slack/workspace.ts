/** The state of a workspace, and what can happen to it; knows no transport. */

import type { Json } from './json.ts';
import { type Channel, type Look, lookOf, type Message, type User } from './model.ts';
import { Refusal } from './refusal.ts';
import type { HomeView, View } from './rules/view.ts';
import type { StoredFile } from './stored-file.ts';

/** Something that the app may hear of, when it has subscribed to it. */
export type WorkspaceEvent = { readonly name: string; readonly event: Json };

/** A prompt suggested in the agent view. */
export type SuggestedPrompt = { readonly title: string; readonly message: string };

/** The workspace. */
export interface Workspace {
  readonly teamId: string;
  /** The organisation that has installed the app for all of its workspaces; undefined: the workspace has it for itself. */
  readonly enterpriseId: string | undefined;
  readonly bot: User;
  readonly botId: string;
  readonly users: ReadonlyMap<string, User>;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly messages: Message[];
  /** Those of one channel, oldest first. */
  messagesIn(channel: Channel): readonly Message[];
  readonly files: Map<string, StoredFile>;
  /** Open modals and published homes by id. */
  readonly views: Map<string, View>;
  /** App Homes by user. */
  readonly homes: Map<string, HomeView>;
  /** What the app says it is doing, by `channel:thread`, with everything it said before. */
  readonly statuses: Map<string, string>;
  readonly statusHistory: string[];
  /** Suggested prompts by channel. */
  readonly prompts: Map<string, readonly SuggestedPrompt[]>;
  addUser(name: string, locale: string, isAdmin?: boolean): User;
  addChannel(name: string, type: Channel['type'], members: readonly string[]): Channel;
  /** The direct conversation of the bot and this person. */
  direct(userId: string): Channel;
  /** A channel the bot may write to; throws Slack's refusal otherwise. */
  writable(id: string): Channel;
  post(
    message: Omit<Message, 'ts' | 'looks' | 'isDeleted' | 'unfurled'> & {
      readonly look: Look;
      readonly unfurled?: readonly string[];
    },
  ): Message;
  find(channelId: string, ts: string): Message | undefined;
  nextId(letter: string): string;
  /** Calls back on everything that happens. */
  listen(hear: (happening: WorkspaceEvent) => void): void;
  tell(happening: WorkspaceEvent): void;
}

/** An empty workspace with the bot in it. */
export function createWorkspace(teamId: string, now: () => number, enterpriseId?: string): Workspace {
  let count = 0;
  const nextId = (letter: string) =>
    `${letter}${teamId.slice(-3)}${(++count).toString(36).toUpperCase().padStart(6, '0')}`;
  const users = new Map<string, User>();
  const channels = new Map<string, Channel>();
  const messages: Message[] = [];
  const byChannel = new Map<Channel, Message[]>();
  const hearers: ((happening: WorkspaceEvent) => void)[] = [];
  const bot: User = { id: `U${teamId.slice(1)}BOT`, name: 'Vizzy', locale: 'en-US', isBot: true, isAdmin: false };
  users.set(bot.id, bot);
  let lastMicros = 0;

  /** Slack's ids of messages are their times, never twice the same. */
  function nextTs(): string {
    lastMicros = Math.max(lastMicros + 1, now() * 1000);
    return `${Math.floor(lastMicros / 1e6)}.${String(lastMicros % 1e6).padStart(6, '0')}`;
  }

  const workspace: Workspace = {
    teamId,
    enterpriseId,
    bot,
    botId: `B${teamId.slice(1)}BOT`,
    users,
    channels,
    messages,
    messagesIn: (channel) => byChannel.get(channel) ?? [],
    files: new Map(),
    views: new Map(),
    homes: new Map(),
    statuses: new Map(),
    statusHistory: [],
    prompts: new Map(),
    nextId,
    addUser(name, locale, isAdmin = false) {
      const user: User = { id: nextId('U'), name, locale, isBot: false, isAdmin };
      users.set(user.id, user);
      return user;
    },
    addChannel(name, type, members) {
      const letter = { channel: 'C', group: 'G', im: 'D' }[type];
      const channel: Channel = { id: nextId(letter), name, type, members: new Set(members), isArchived: false };
      channels.set(channel.id, channel);
      return channel;
    },
    direct(userId) {
      const known = [...channels.values()].find(({ type, members }) => type === 'im' && members.has(userId));
      return known ?? workspace.addChannel('direct', 'im', [userId, bot.id]);
    },
    writable(id) {
      const channel = users.has(id) ? workspace.direct(id) : channels.get(id);
      if (!channel) throw new Refusal('channel_not_found');
      if (channel.isArchived) throw new Refusal('is_archived');
      if (!channel.members.has(bot.id))
        throw new Refusal(channel.type === 'channel' ? 'not_in_channel' : 'channel_not_found');
      return channel;
    },
    post({ look, unfurled = [], ...rest }) {
      const message: Message = { ...rest, ts: nextTs(), looks: [look], isDeleted: false, unfurled };
      messages.push(message);
      const inChannel = byChannel.get(rest.channel) ?? [];
      inChannel.push(message);
      byChannel.set(rest.channel, inChannel);
      if (!rest.onlyFor && rest.userId === bot.id) {
        // The app hears its own messages too, when it has subscribed to the channel's.
        const event = { ...messageJson(message, workspace), channel: rest.channel.id };
        workspace.tell({ name: subscriptionOf(rest.channel), event: { ...event, channel_type: rest.channel.type } });
      }
      // Slack takes the status away when the app writes into the thread.
      if (rest.userId === bot.id && !rest.onlyFor) workspace.statuses.delete(`${rest.channel.id}:${rest.threadTs}`);
      return message;
    },
    find(channelId, ts) {
      const channel = channels.get(channelId);
      return channel && byChannel.get(channel)?.find((message) => message.ts === ts && !message.isDeleted);
    },
    listen: (hear) => void hearers.push(hear),
    tell: (happening) => {
      for (const hear of hearers) hear(happening);
    },
  };
  return workspace;
}

/** The subscription that messages of a channel need. */
export function subscriptionOf({ type }: Channel): string {
  return { channel: 'message.channels', group: 'message.groups', im: 'message.im' }[type];
}

/** A message as an event or a payload carries it. */
export function messageJson(message: Message, { teamId, bot, botId, find }: Workspace): Json {
  const look = lookOf(message);
  const parent = message.threadTs === undefined ? undefined : find(message.channel.id, message.threadTs);
  return {
    type: 'message',
    user: message.userId,
    ts: message.ts,
    team: teamId,
    text: look.text,
    ...(look.blocks.length > 0 ? { blocks: look.blocks } : {}),
    ...(message.threadTs ? { thread_ts: message.threadTs } : {}),
    ...(parent ? { parent_user_id: parent.userId } : {}),
    ...(message.userId === bot.id ? { bot_id: botId, app_id: 'A000VIZZY' } : {}),
  };
}
