/** The double's world as Discord writes it in JSON. */
import {
  type Channel,
  channelType,
  type Guild,
  lookOf,
  type Message,
  messageFlag,
  type StoredFile,
  type User,
} from './model.ts';
import type { World } from './world.ts';

/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>;

const avatarless = { discriminator: '0', avatar: null, global_name: null };

/** A user. */
export const userJson = ({ id, name, isBot }: User): Json => ({
  id,
  username: name,
  bot: isBot,
  ...avatarless,
  global_name: name,
});

/** An attachment; its address ends with the double. */
export function fileJson({ id, name, description, bytes, width, height, format }: StoredFile, cdn: string): Json {
  const url = `${cdn}/attachments/${id}/${encodeURIComponent(name)}`;
  return {
    id,
    filename: name,
    size: bytes.length,
    url,
    proxy_url: url,
    ...(format ? { content_type: `image/${format}`, width, height } : { content_type: 'application/octet-stream' }),
    ...(description === undefined ? {} : { description }),
  };
}

/** A message, with its content only where the session may read it. */
export function messageJson(world: World, message: Message, cdn: string, isReadable = true): Json {
  const { content, files, components, flags } = lookOf(message);
  const author = world.users.get(message.authorId);
  const channel = world.channels.get(message.channelId);
  const replied = message.replyTo ? world.messages.get(message.replyTo) : undefined;
  const mentions = [...content.matchAll(/<@!?(\d+)>/g)].flatMap(([, id = '']) => world.users.get(id) ?? []);
  return {
    id: message.id,
    channel_id: message.channelId,
    ...(channel?.guildId ? { guild_id: channel.guildId } : {}),
    type: message.replyTo ? 19 : message.interaction ? 20 : 0,
    author: author ? userJson(author) : null,
    ...(message.isWebhook ? { webhook_id: message.authorId } : {}),
    content: isReadable ? content : '',
    attachments: isReadable ? files.map((file) => fileJson(file, cdn)) : [],
    components: isReadable ? components : [],
    embeds: [],
    flags: flags | (world.channels.has(message.id) ? messageFlag.hasThread : 0),
    timestamp: new Date(message.looks[0]?.at ?? 0).toISOString(),
    edited_timestamp: message.looks.length > 1 ? new Date(lookOf(message).at).toISOString() : null,
    mentions: mentions.map(userJson),
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    ...(message.nonce === undefined ? {} : { nonce: message.nonce }),
    ...(message.replyTo
      ? { message_reference: { message_id: message.replyTo, channel_id: message.channelId, type: 0 } }
      : {}),
    ...(replied && !replied.isDeleted && !replied.replyTo
      ? { referenced_message: messageJson(world, replied, cdn, isReadable) }
      : {}),
    ...(message.interaction ? { interaction_metadata: interactionJson(world, message.interaction) } : {}),
  };
}

function interactionJson(world: World, { id, userId, name }: NonNullable<Message['interaction']>): Json {
  const user = world.users.get(userId);
  return { id, type: 2, name, user: user ? userJson(user) : null, authorizing_integration_owners: {} };
}

/** A channel or thread. */
export function channelJson(world: World, channel: Channel): Json {
  const { id, type, name, guildId, parentId, isArchived, isLocked, isAgeRestricted } = channel;
  const people = channel.recipients.flatMap((user) => world.users.get(user) ?? []).map(userJson);
  if (type === channelType.direct) return { id, type, recipients: people, last_message_id: null };
  if (type === channelType.group)
    return { id, type, name, recipients: people, last_message_id: null, owner_id: channel.recipients[0] };
  const thread = {
    owner_id: world.bot.id,
    message_count: 0,
    member_count: 1,
    thread_metadata: {
      archived: isArchived,
      locked: isLocked,
      auto_archive_duration: 1440,
      archive_timestamp: new Date(0).toISOString(),
    },
  };
  return {
    id,
    type,
    name,
    guild_id: guildId,
    parent_id: parentId,
    position: 0,
    nsfw: isAgeRestricted,
    permission_overwrites: channel.overwrites.map(({ allow, deny, ...rest }) => ({
      ...rest,
      allow: String(allow),
      deny: String(deny),
    })),
    last_message_id: null,
    ...(type === channelType.publicThread ? thread : {}),
  };
}

/** A member of a server. */
export const memberJson = (world: World, guild: Guild, user: User): Json => ({
  user: userJson(user),
  roles: user.id === world.bot.id ? [botRole(guild)] : [],
  joined_at: new Date(0).toISOString(),
  deaf: false,
  mute: false,
  flags: 0,
});

/** The id of the role that Discord makes for an invited bot: any id of its own will do. */
const botRole = (guild: Guild) => String(BigInt(guild.id) + 1n);

/** A server with its channels and the bot's membership, as GUILD_CREATE carries it. */
export function guildJson(world: World, guild: Guild): Json {
  const role = { color: 0, hoist: false, position: 0, mentionable: false, flags: 0, colors: { primary_color: 0 } };
  const own = [...world.channels.values()].filter(({ guildId, isDeleted }) => guildId === guild.id && !isDeleted);
  const isThread = ({ type }: Channel) => type === channelType.publicThread;
  return {
    id: guild.id,
    name: guild.name,
    owner_id: '1',
    features: [],
    emojis: [],
    stickers: [],
    roles: [
      { ...role, id: guild.id, name: '@everyone', permissions: String(guild.everyone), managed: false },
      {
        ...role,
        id: botRole(guild),
        name: 'Vizzy',
        permissions: String(guild.granted.get(world.bot.id) ?? 0n),
        managed: true,
      },
    ],
    channels: own.filter((channel) => !isThread(channel)).map((channel) => channelJson(world, channel)),
    threads: own
      .filter((channel) => isThread(channel) && !channel.isArchived)
      .map((channel) => channelJson(world, channel)),
    members: [memberJson(world, guild, world.bot)],
    member_count: guild.members.size,
    preferred_locale: 'en-US',
    premium_tier: 0,
    nsfw_level: 0,
    system_channel_flags: 0,
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    joined_at: new Date(0).toISOString(),
    large: false,
    unavailable: false,
  };
}
