/** What the gateway tells when something happens. */
import { type Dispatch, intent } from './gateway.ts';
import { channelType, lookOf } from './model.ts';
import { channelJson, guildJson, messageJson } from './wire.ts';
import type { World, WorldEvent } from './world.ts';

/** What the gateway tells of a happening. */
export function eventsOf(world: World, happening: WorldEvent, cdn: string): Dispatch[] {
  if (happening.type === 'guild') {
    const { guild } = happening;
    return guild.hasBot
      ? [{ name: 'GUILD_CREATE', guildId: guild.id, needs: intent.guilds, body: () => guildJson(world, guild) }]
      : [];
  }
  if (happening.type === 'channel') {
    const { channel, what } = happening;
    if (channel.guildId === null || !world.guilds.get(channel.guildId)?.hasBot) return [];
    const kind = channel.type === channelType.publicThread ? 'THREAD' : 'CHANNEL';
    const name = `${kind}_${{ made: 'CREATE', changed: 'UPDATE', removed: 'DELETE' }[what]}`;
    return [{ name, guildId: channel.guildId, needs: intent.guilds, body: () => channelJson(world, channel) }];
  }
  const { message, type } = happening;
  const channel = world.channels.get(message.channelId);
  // Only its reader is told of an ephemeral message, and no one of a message in a place without the bot.
  if (!channel || message.visibleTo !== null || channel.type === channelType.group) return [];
  if (channel.guildId !== null && !world.guilds.get(channel.guildId)?.hasBot) return [];
  const { guildId } = channel;
  const needs = guildId === null ? intent.directMessages : intent.guildMessages;
  const place = { id: message.id, channel_id: channel.id, ...(guildId ? { guild_id: guildId } : {}) };
  if (type === 'removal') return [{ name: 'MESSAGE_DELETE', guildId, needs, body: () => place }];
  const isReadable =
    guildId === null || message.authorId === world.bot.id || lookOf(message).content.includes(`<@${world.bot.id}>`);
  const body = (canRead: boolean) => ({
    ...messageJson(world, message, cdn, canRead || isReadable),
    channel_type: channel.type,
  });
  return [{ name: type === 'message' ? 'MESSAGE_CREATE' : 'MESSAGE_UPDATE', guildId, needs, body }];
}
