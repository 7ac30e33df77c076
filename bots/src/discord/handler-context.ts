/** Where something happens on Discord, as far as an answer depends on it. */
import { type Channel, ChannelType, InteractionContextType, type Message } from 'discord.js';
import type { Place } from './conversation-id.ts';
import type { Answerable } from './messages/interaction-message.ts';
import { missingOf, neededPermissions, type PermissionName } from './settings/permissions.ts';

/** A place, and what Vizzy may do in it. */
export type ChannelContext = Place & {
  /** The channel of a thread; null elsewhere. */
  readonly parentId: string | null;
  /** Whether the bot itself is there, rather than only a user who has installed it. */
  readonly isMember: boolean;
  /** Whether conversations go on in threads here: it is a channel of a server. */
  readonly hasThreads: boolean;
  /** Whether the platform keeps the place for adults; a thread is as its channel. */
  readonly isAgeRestricted: boolean;
  /** Permissions that Vizzy lacks here. */
  readonly missing: readonly PermissionName[];
};

/** The channel's own mark, or that of a thread's channel. */
function hasAgeMark(channel: Channel | null): boolean {
  if (!channel) return false;
  if (channel.isThread()) return hasAgeMark(channel.parent);
  return 'nsfw' in channel && channel.nsfw === true;
}

const isChannelOfServer = (type: ChannelType | undefined) =>
  type === ChannelType.GuildText || type === ChannelType.GuildAnnouncement;

/** The place of an interaction. */
export function contextOfInteraction(interaction: Answerable): ChannelContext {
  const { guildId, channelId, channel, context, appPermissions } = interaction;
  const isThread = channel?.isThread() ?? false;
  const isMember = guildId === null ? context === InteractionContextType.BotDM : interaction.inCachedGuild();
  return {
    guildId,
    channelId: channelId ?? interaction.user.id,
    isThread,
    parentId: isThread && channel && 'parentId' in channel ? channel.parentId : null,
    isMember,
    hasThreads: isMember && isChannelOfServer(channel?.type),
    isAgeRestricted: hasAgeMark(channel),
    missing: guildId === null || !isMember ? [] : missingOf(appPermissions, neededPermissions),
  };
}

/** The place of a message. */
export function contextOfMessage({ guildId, channelId, channel, client }: Message): ChannelContext {
  const isThread = channel.isThread();
  const own = client.user && !channel.isDMBased() ? channel.permissionsFor(client.user) : null;
  return {
    guildId,
    channelId,
    isThread,
    parentId: isThread ? channel.parentId : null,
    isMember: true,
    hasThreads: isChannelOfServer(channel.type),
    isAgeRestricted: hasAgeMark(channel),
    missing: missingOf(own, neededPermissions),
  };
}
