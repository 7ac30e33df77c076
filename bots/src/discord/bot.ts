/** Vizzy on Discord: connects, registers its commands, listens, disconnects. */
import { VizzyError } from '@vizzy/core';
import { DiscordAPIError, Events, type REST, Routes } from 'discord.js';
import type { Bot, BotParts, CreateBot } from '../bot.ts';
import { registerCommands } from './commands.ts';
import { type Connection, connectAsAllowed, isDisallowed, isWrongToken } from './connect.ts';
import { openTargets } from './messages/reopen-reply.ts';
import { inviteLink } from './settings/permissions.ts';

/** One line for the operator who cannot start Vizzy. */
function problemOf(error: unknown): unknown {
  if (isWrongToken(error) || (error instanceof DiscordAPIError && error.status === 401))
    return new VizzyError(
      'configuration',
      'DISCORD_TOKEN is refused by Discord: copy it again from the Bot page of the developer portal',
    );
  if (isDisallowed(error))
    return new VizzyError(
      'configuration',
      'Discord refuses the intents that Vizzy needs (guilds, messages, direct messages)',
    );
  const reason = error instanceof Error ? error.message : String(error);
  return new VizzyError('configuration', `Discord cannot be reached: ${reason}`, { cause: error });
}

/** Registers the commands if they changed: in one server if configured, else everywhere. */
async function register(rest: REST, applicationId: string, { config, logger }: BotParts): Promise<void> {
  const { DISCORD_GUILD_ID: guildId } = config;
  const route = guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  const isChanged = await registerCommands({
    list: () => rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) }),
    overwrite: (body) => rest.put(route, { body }),
  });
  logger.info(
    { isChanged, ...(guildId ? { guildId } : {}) },
    isChanged ? 'commands were registered' : 'commands are registered already',
  );
}

/** Creates the bot. */
export const createDiscordBot: CreateBot = (parts): Bot => {
  const { logger, config } = parts;
  let connection: Connection | undefined;
  return {
    platform: 'discord',
    async start() {
      try {
        connection = await connectAsAllowed(parts);
        const { client } = connection;
        const applicationId = config.DISCORD_APPLICATION_ID ?? client.application.id;
        await register(client.rest, applicationId, parts);
        await parts.turns.recoverTurns(openTargets(client, parts));
        const { size } = client.guilds.cache;
        logger.info(
          { servers: size, shards: client.ws.shards.size, invite: inviteLink(applicationId) },
          'ready on Discord',
        );
      } catch (error) {
        await connection?.client.destroy();
        throw problemOf(error);
      }
    },
    async drain() {
      connection?.listening.drain();
    },
    async stop() {
      // A planned disconnect is not worth a log line.
      connection?.client.removeAllListeners(Events.ShardReconnecting);
      await connection?.listening.settled();
      await connection?.client.destroy();
    },
  };
};
