/** Two processes of the bots on one Discord, one Redis and one picture service. */
import { openRedisServer, openRouterDouble, type RedisServer, type RouterDouble } from '@vizzy/core/testing';
import { isFinal } from '../discord/in-discord.ts';
import type { Person } from '../doubles/discord/acting.ts';
import { type DiscordDouble, openDiscordDouble } from '../doubles/discord/discord-double.ts';
import type { Channel } from '../doubles/discord/model.ts';
import type { Seen } from '../doubles/discord/seeing.ts';
import { type KillableBots, startBots } from './bots-process.ts';

/** Everything a test needs. */
export type TwoProcesses = {
  readonly double: DiscordDouble;
  readonly router: RouterDouble;
  readonly redis: RedisServer;
  readonly general: Channel;
  readonly ada: Person;
  /** The process that hears what happens in the channel, and one that hears of another server. */
  readonly near: () => KillableBots;
  readonly far: () => KillableBots;
  /** How often the near process, since it was started, has found Redis again. */
  returns(): number;
  /** Kills the near one; `restart` brings it back. */
  killNear(): Promise<void>;
  restartNear(): Promise<void>;
  /** Kills the far one, and starts it again with other modules. */
  restartFar(imports: readonly string[]): Promise<void>;
  /** What is seen in the channel of Vizzy's. */
  answers(): readonly Seen[];
  /** Resolves when so many answers are there and all are final. */
  settled(count: number): Promise<readonly Seen[]>;
  close(): Promise<void>;
};

const shards = 2;

/** Discord's rule (docs: "Sharding"). */
const shardOf = (guildId: string) => Number((BigInt(guildId) >> 22n) % BigInt(shards));

/** How the processes differ from what is usual. */
export type Differences = {
  readonly env?: Readonly<Record<string, string>>;
  /** Whether both hear everything, as two do that run the same shard. */
  readonly isDoubled?: boolean;
  /** Modules that are loaded before everything else in the far process. */
  readonly farImports?: readonly string[];
};

/** Opens everything. */
export async function openTwoProcesses({ env, isDoubled, farImports = [] }: Differences = {}): Promise<TwoProcesses> {
  const [redis, router, double] = await Promise.all([
    openRedisServer(),
    openRouterDouble(),
    openDiscordDouble({ shards, isForgiving: true }),
  ]);
  const { guild, general } = double.server('Studio');
  const ada = double.person('ada');
  const common = {
    DISCORD_TOKEN: double.token,
    DISCORD_API_URL: double.url,
    DISCORD_MEDIA_HOSTS: '127.0.0.1',
    REDIS_URL: redis.url,
    HF_ENDPOINT_URL: router.url,
    HF_API_TOKEN: 'hf_test',
    PREVIEW: 'off',
    RATE_LIMIT: 'off',
    TAKEOVER_SECONDS: '2',
    LOG_LEVEL: 'info',
    ...env,
  };
  const here = shardOf(guild.id);
  const start = (shard: number, imports: readonly string[] = []) =>
    startBots({ ...common, DISCORD_SHARDS: `${shard}/${shards}` }, imports);
  let [near, far] = await Promise.all([start(here), start(isDoubled ? here : 1 - here, farImports)]);
  const answers = () => double.look(general, ada).filter(({ author }) => author === 'Vizzy');
  return {
    double,
    router,
    redis,
    general,
    ada,
    near: () => near,
    far: () => far,
    returns: () => near.printed().split('Redis is back').length - 1,
    killNear: () => near.kill(),
    async restartNear() {
      near = await start(here);
    },
    async restartFar(imports) {
      await far.kill();
      far = await start(1 - here, imports);
    },
    answers,
    settled: (count) =>
      double.until(() => {
        const seen = answers();
        return seen.length >= count && seen.every(isFinal) && seen;
      }, `${count} final answers`),
    async close() {
      await Promise.all([near.kill(), far.kill()]);
      await Promise.all([double.close(), router.close(), redis.close()]);
    },
  };
}
