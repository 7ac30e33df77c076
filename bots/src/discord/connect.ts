/** Connects to Discord with the intents that it grants. */
import type { Logger } from '@vizzy/core';
import {
  ApplicationFlags,
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  Options,
  Partials,
  Routes,
} from 'discord.js';
import { Agent } from 'undici-of-discord';
import type { BotParts } from '../bot.ts';
import { type Listening, listen } from './listen.ts';

/** Intents that need no approval by Discord. */
const leastIntents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** Milliseconds for one request unless said otherwise; Discord answers within a second or not at all. */
const usualRequestTimeout = 15_000;

/** Milliseconds that opening a thread may wait for a rate limit: Discord allows few (50 in five minutes were seen). */
const threadTime = 5000;

/**
 * Of the very version of undici that discord.js requests with. Without one of its own it takes the agent that the whole process
 * shares, which is that of whichever version was loaded first: over an agent of undici 7, which Slack's client and the proxy
 * load, a request of undici 6 with a form never ends, and no picture reaches Discord.
 */
const agent = new Agent();

/** Options of every client. Caches are small: events carry all that matters. */
function clientOptions(
  { config, requestTimeout = usualRequestTimeout }: BotParts,
  intents: readonly GatewayIntentBits[],
): ClientOptions {
  const { DISCORD_API_URL, DISCORD_CDN_URL, DISCORD_SHARDS } = config;
  return {
    intents: [...intents],
    // Direct messages come from channels that Discord does not announce.
    partials: [Partials.Channel],
    // As many as Discord recommends, unless several processes share them.
    ...(DISCORD_SHARDS ? { shards: [...DISCORD_SHARDS.ids], shardCount: DISCORD_SHARDS.count } : { shards: 'auto' }),
    allowedMentions: { parse: [], repliedUser: false },
    rest: {
      // `withRetry` retries, with pauses.
      retries: 0,
      timeout: requestTimeout,
      agent,
      // Other requests wait for their limit; a conversation goes on without its thread.
      rejectOnRateLimit: ({ route, timeToReset, retryAfter }) =>
        route.endsWith('/threads') && Math.max(timeToReset, retryAfter) > threadTime,
      ...(DISCORD_API_URL ? { api: DISCORD_API_URL } : {}),
      ...(DISCORD_CDN_URL ? { cdn: DISCORD_CDN_URL } : {}),
    },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      GuildMemberManager: { maxSize: 50, keepOverLimit: (member) => member.id === member.client.user.id },
      UserManager: { maxSize: 500, keepOverLimit: (user) => user.id === user.client.user.id },
    }),
  };
}

/** Whether the application may read messages, by its flags. */
const mayRead = (flags: { has(flag: ApplicationFlags): boolean } | undefined) =>
  flags?.has(ApplicationFlags.GatewayMessageContent) || flags?.has(ApplicationFlags.GatewayMessageContentLimited);

/** Whether the gateway refused an intent; discord.js tells it only in words. */
export const isDisallowed = (error: unknown) => error instanceof Error && /disallowed intents/i.test(error.message);
/** Whether Discord refused the token. */
export const isWrongToken = (error: unknown) =>
  error instanceof Error && /invalid token|token was provided/i.test(error.message);

/** Logs what happens to the connection. */
function watch(client: Client, logger: Logger): void {
  client.on(Events.Error, (error) =>
    logger.warn({ err: error }, 'the connection to Discord failed; discord.js will reconnect'),
  );
  client.on(Events.ShardDisconnect, ({ code }, shard) =>
    logger.error({ code, shard }, 'Discord closed the connection and will not reopen it; restart Vizzy'),
  );
  client.on(Events.ShardReconnecting, (shard) => logger.info({ shard }, 'reconnecting to Discord'));
  client.on(Events.ShardResume, (shard, replayed) => logger.info({ shard, replayed }, 'reconnected to Discord'));
  client.on(Events.Warn, (warning) => logger.warn({ warning }, 'discord.js has a warning'));
}

/** A client that is logged in, and its listener. */
export type Connection = { readonly client: Client<true>; readonly listening: Listening };

/** Logs in; resolves when every shard is ready. */
async function connect(parts: BotParts, intents: readonly GatewayIntentBits[]): Promise<Connection> {
  const client = new Client(clientOptions(parts, intents));
  watch(client, parts.logger);
  const listening = listen(client, parts);
  // Subscribed before the login, because the event may come during it.
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(parts.config.DISCORD_TOKEN);
    return { client: await ready, listening };
  } catch (error) {
    await client.destroy();
    throw error;
  }
}

/** Connects with the intent to read messages if Discord grants it, else without. */
export async function connectAsAllowed(parts: BotParts): Promise<Connection> {
  const probe = new Client(clientOptions(parts, leastIntents));
  probe.rest.setToken(parts.config.DISCORD_TOKEN ?? '');
  const canRead = await probe.rest
    .get(Routes.currentApplication())
    .then((application) => mayRead(flagsOf(application)))
    .finally(() => probe.destroy());
  if (!canRead) return connect(parts, leastIntents);
  try {
    return await connect(parts, [...leastIntents, GatewayIntentBits.MessageContent]);
  } catch (error) {
    if (!isDisallowed(error)) throw error;
    parts.logger.warn({}, 'Discord does not grant the message content intent; connecting without it');
    return connect(parts, leastIntents);
  }
}

function flagsOf(application: unknown) {
  const flags =
    typeof application === 'object' && application !== null && 'flags' in application ? Number(application.flags) : 0;
  return { has: (flag: ApplicationFlags) => (flags & flag) !== 0 };
}
