/** Where an event happened, and what Vizzy may do there. */
import { type Channel, ChannelType, InteractionContextType, type Message } from 'discord.js';
import type { Place } from './conversation-id.ts';
import type { Answerable } from './messages/interaction-message.ts';
import { missingOf, neededPermissions, type PermissionName } from './settings/permissions.ts';

/** A channel, and what Vizzy may do in it. */
export type ChannelContext = Place & {
  /** The channel of a thread; null elsewhere. */
  readonly parentId: string | null;
  /** Whether the bot is a member here, not only installed by a user. */
  readonly isMember: boolean;
  /** Whether conversations go on in threads here: only in a server's channels. */
  readonly hasThreads: boolean;
  /** Whether Discord restricts the channel to adults; a thread is like its channel. */
  readonly isAgeRestricted: boolean;
  /** Permissions that Vizzy lacks here. */
  readonly missing: readonly PermissionName[];
};

/** Reads the channel's age mark; a thread has its channel's. */
function hasAgeMark(channel: Channel | null): boolean {
  if (!channel) return false;
  if (channel.isThread()) return hasAgeMark(channel.parent);
  return 'nsfw' in channel && channel.nsfw === true;
}

const isChannelOfServer = (type: ChannelType | undefined) =>
  type === ChannelType.GuildText || type === ChannelType.GuildAnnouncement;

/** The channel of an interaction. */
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

/** The channel of a message. */
export function contextOfMessage({ guildId, channelId, channel, client }: Message): ChannelContext {
  const isThread = channel.isThread();
  const permissions = client.user && !channel.isDMBased() ? channel.permissionsFor(client.user) : null;
  return {
    guildId,
    channelId,
    isThread,
    parentId: isThread ? channel.parentId : null,
    isMember: true,
    hasThreads: isChannelOfServer(channel.type),
    isAgeRestricted: hasAgeMark(channel),
    missing: missingOf(permissions, neededPermissions),
  };
}
