/** Routes about the application itself, its commands, and servers. */
import { z } from 'zod';
import { refusals } from '../refusal.ts';
import { readCommands } from '../rules/commands.ts';
import { parsed } from '../rules/message.ts';
import { channelJson, guildJson, memberJson, userJson } from '../wire.ts';
import { id, type Registered, type Rooms, type Route, route } from './route.ts';

const recipient = z.object({ recipient_id: z.string() });

/** Its routes. */
export function applicationRoutes({
  world,
  commands,
  gatewayUrl,
  advice,
  claimedIntents,
  closedDoors,
}: Rooms): Route[] {
  const appId = world.bot.id;
  const overwrite = (guildId: string | null, json: unknown) => {
    const fresh = readCommands(json).map((command) => ({ ...command, id: world.newId(), guildId }));
    commands.list = [...commands.list.filter((command) => command.guildId !== guildId), ...fresh];
    commands.writes += 1;
    return fresh.map((command) => commandJson(command, appId));
  };
  const listed = (guildId: string | null) =>
    commands.list.filter((command) => command.guildId === guildId).map((command) => commandJson(command, appId));
  // The portal's "limited" switches: presence 13, members 15, message content 19.
  const flags = (claimedIntents & (1 << 15) ? 1 << 19 : 0) | (claimedIntents & (1 << 1) ? 1 << 15 : 0);
  const application = {
    id: appId,
    name: 'Vizzy',
    description: '',
    bot_public: true,
    flags,
    verify_key: '',
    integration_types_config: {},
  };
  return [
    route('GET', '/gateway/bot', () => ({
      url: gatewayUrl(),
      shards: advice.shards,
      session_start_limit: {
        total: 1000,
        remaining: 1000,
        reset_after: 0,
        max_concurrency: advice.identifiesAtOnce,
      },
    })),
    route('GET', '/users/@me', () => userJson(world.bot)),
    route('GET', `/users/${id}`, ({ params: [userId = ''] }) => {
      const user = world.users.get(userId);
      if (!user) throw refusals.unknownUser();
      return userJson(user);
    }),
    route('GET', '/applications/@me', () => application),
    route('GET', '/oauth2/applications/@me', () => application),
    route('POST', '/users/@me/channels', ({ json }) => {
      const { recipient_id } = parsed(recipient, json);
      if (!world.users.has(recipient_id)) throw refusals.unknownUser();
      if (closedDoors.has(recipient_id)) throw refusals.cannotReachUser();
      return channelJson(world, world.directChannel(recipient_id));
    }),
    route('GET', `/applications/${appId}/commands`, () => listed(null)),
    route('PUT', `/applications/${appId}/commands`, ({ json }) => overwrite(null, json)),
    route('GET', `/applications/${appId}/guilds/${id}/commands`, ({ params: [guildId = ''] }) => listed(guildId)),
    route('PUT', `/applications/${appId}/guilds/${id}/commands`, ({ params: [guildId = ''], json }) => {
      if (!world.guilds.get(guildId)?.hasBot) throw refusals.missingAccess();
      return overwrite(guildId, json);
    }),
    route('GET', `/guilds/${id}`, ({ params: [guildId = ''] }) => {
      const guild = world.guilds.get(guildId);
      if (!guild?.hasBot) throw refusals.unknownGuild();
      return guildJson(world, guild);
    }),
    route('GET', `/guilds/${id}/members/${id}`, ({ params: [guildId = '', userId = ''] }) => {
      const guild = world.guilds.get(guildId);
      const user = world.users.get(userId);
      if (!guild?.hasBot) throw refusals.unknownGuild();
      if (!user || !guild.members.has(userId)) throw refusals.unknownUser();
      return memberJson(world, guild, user);
    }),
  ];
}

/** A command as Discord lists it: with what it fills in. */
function commandJson({ guildId, ...command }: Registered, applicationId: string) {
  return {
    dm_permission: true,
    default_member_permissions: null,
    nsfw: false,
    version: command.id,
    application_id: applicationId,
    ...command,
    ...(guildId === null ? {} : { guild_id: guildId }),
    ...(command.type === 1 ? {} : { description: '' }),
  };
}
