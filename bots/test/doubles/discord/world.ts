/** Servers, channels, people and messages of the double; every change is told to the listeners. */

import { type Channel, channelType, type Guild, lookOf, type Message, messageFlag, type User } from './model.ts';
import { permissionsIn, usualPermissions } from './permissions.ts';
import { refusals } from './refusal.ts';
import type { Draft } from './rules/message.ts';
import { createSnowflakes } from './snowflake.ts';

/** Something that happened. */
export type WorldEvent =
  | { readonly type: 'message'; readonly message: Message }
  | { readonly type: 'edit'; readonly message: Message }
  | { readonly type: 'removal'; readonly message: Message }
  | { readonly type: 'channel'; readonly channel: Channel; readonly what: 'made' | 'changed' | 'removed' }
  | { readonly type: 'guild'; readonly guild: Guild };

/** A message that is about to be posted. */
export type Posting = Pick<Message, 'channelId' | 'authorId' | 'visibleTo' | 'interaction' | 'pinged'> &
  Partial<Pick<Message, 'replyTo' | 'isWebhook' | 'nonce' | 'id'>> & { readonly draft: Draft };

/** Everything there is. */
export interface World {
  readonly bot: User;
  readonly users: ReadonlyMap<string, User>;
  readonly guilds: ReadonlyMap<string, Guild>;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly messages: ReadonlyMap<string, Message>;
  now(): number;
  newId(): string;
  addUser(name: string, options?: { readonly isBot?: boolean; readonly locale?: string }): User;
  addGuild(name: string, options?: { readonly hasBot?: boolean; readonly uploadLimit?: number }): Guild;
  addChannel(channel: Partial<Channel> & Pick<Channel, 'type' | 'name'>): Channel;
  /** The channel; refuses as Discord does when there is none, or no longer. */
  channel(id: string): Channel;
  /** The message, where the bot may see it. */
  message(channelId: string, id: string): Message;
  directChannel(userId: string): Channel;
  post(posting: Posting): Message;
  edit(message: Message, draft: Draft): void;
  remove(message: Message): void;
  change(
    channel: Channel,
    changes: Partial<Pick<Channel, 'isArchived' | 'isLocked' | 'isDeleted' | 'isAgeRestricted'>>,
  ): void;
  /** What a member may do in a channel. */
  permissions(channel: Channel, userId: string): bigint;
  /** The one with the name, of any kind. */
  named<Item extends { readonly name: string }>(items: ReadonlyMap<string, Item>, name: string): Item;
}

type WorldOptions = { readonly now: () => number; readonly tell: (happening: WorldEvent) => void };

/** Two things with the same name would make tests ambiguous. */
function named<Item extends { readonly name: string }>(items: ReadonlyMap<string, Item>, name: string): Item {
  const found = [...items.values()].filter((item) => item.name === name);
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`there are ${found.length} things named ${name}`);
  return first;
}

const plainChannel = {
  guildId: null,
  parentId: null,
  recipients: [],
  isAgeRestricted: false,
  isArchived: false,
  isLocked: false,
  isDeleted: false,
};

/** A world with the bot in it and nothing else. */
export function createWorld({ now, tell }: WorldOptions): World {
  const newId = createSnowflakes(now);
  const users = new Map<string, User>();
  const guilds = new Map<string, Guild>();
  const channels = new Map<string, Channel>();
  const messages = new Map<string, Message>();

  function addUser(name: string, { isBot = false, locale = 'en-US' } = {}): User {
    const user = { id: newId(), name, isBot, locale };
    users.set(user.id, user);
    return user;
  }
  const bot = addUser('Vizzy', { isBot: true });

  function addChannel(parts: Partial<Channel> & Pick<Channel, 'type' | 'name'>): Channel {
    const channel: Channel = { ...plainChannel, id: newId(), overwrites: [], ...parts };
    channels.set(channel.id, channel);
    tell({ type: 'channel', channel, what: 'made' });
    return channel;
  }

  function channelWith(id: string): Channel {
    const channel = channels.get(id);
    if (!channel || channel.isDeleted) throw refusals.unknownChannel();
    return channel;
  }

  function post({ draft, ...rest }: Posting): Message {
    const look = { at: now(), ...draft };
    const message: Message = {
      id: newId(),
      isWebhook: false,
      replyTo: null,
      nonce: undefined,
      isDeleted: false,
      ...rest,
      looks: [look],
    };
    messages.set(message.id, message);
    const channel = channelWith(message.channelId);
    // Who writes in an archived thread that is not locked opens it again.
    if (channel.isArchived) channel.isArchived = false;
    tell({ type: 'message', message });
    return message;
  }

  return {
    bot,
    users,
    guilds,
    channels,
    messages,
    now,
    newId,
    named,
    addUser,
    addChannel,
    post,
    channel: channelWith,
    addGuild(name, { hasBot = true, uploadLimit = 10 * 1024 * 1024 } = {}) {
      const guild: Guild = {
        id: newId(),
        name,
        hasBot,
        uploadLimit,
        everyone: usualPermissions,
        granted: new Map(),
        members: new Set(hasBot ? [bot.id] : []),
      };
      guilds.set(guild.id, guild);
      tell({ type: 'guild', guild });
      return guild;
    },
    message(channelId, id) {
      const message = messages.get(id);
      // Ephemeral messages exist for their reader alone, and for the token of their interaction.
      if (!message || message.isDeleted || message.channelId !== channelId || message.visibleTo)
        throw refusals.unknownMessage();
      return message;
    },
    directChannel(userId) {
      const known = [...channels.values()].find(
        ({ type, recipients }) => type === channelType.direct && recipients[0] === userId,
      );
      return (
        known ?? addChannel({ type: channelType.direct, name: `dm-${users.get(userId)?.name}`, recipients: [userId] })
      );
    },
    edit(message, draft) {
      message.looks.push({ at: now(), ...draft, flags: draft.flags & ~messageFlag.loading });
      tell({ type: 'edit', message });
    },
    remove(message) {
      message.isDeleted = true;
      tell({ type: 'removal', message });
    },
    change(channel, changes) {
      Object.assign(channel, changes);
      tell({ type: 'channel', channel, what: channel.isDeleted ? 'removed' : 'changed' });
    },
    permissions(channel, userId) {
      const guild = channel.guildId === null ? undefined : guilds.get(channel.guildId);
      // In direct messages there are no permissions to lack.
      if (!guild) return usualPermissions;
      return permissionsIn(guild, channel, channel.parentId ? channels.get(channel.parentId) : undefined, userId);
    },
  };
}

/** Whether the message still waits for its first look. */
export const isThinking = (message: Message): boolean => (lookOf(message).flags & messageFlag.loading) !== 0;
