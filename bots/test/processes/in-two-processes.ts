/** Two processes of the bots on one Discord, one Redis and one picture service. */
import {
  openRedisServer,
  openRouterDouble,
  patience,
  type RedisServer,
  type RouterDouble,
  stretch,
} from '@vizzy/core/testing';
import { isFinal } from '../discord/in-discord.ts';
import { type DiscordDouble, openDiscordDouble } from '../doubles/discord/discord-double.ts';
import type { Channel } from '../doubles/discord/model.ts';
import type { Person } from '../doubles/discord/person.ts';
import { type Seen, seen } from '../doubles/discord/visible-messages.ts';
import { holdPictures, smallPicture } from '../held-pictures.ts';
import { type HowItEnded, type KillableBots, startBots } from './bots-process.ts';

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
  /** Resolves when the near process has found Redis so often. */
  returned(times: number): Promise<void>;
  /** Pictures are held back from now on, until what is returned is called. */
  hold(): () => void;
  /** Kills the near one, or tells it to stop, and resolves with its exit code; `restart` brings it back. */
  killNear(): Promise<void>;
  stopNear(): Promise<HowItEnded>;
  /** Puts it to sleep, as a machine that is moved, until it is woken. */
  sleepNear(): void;
  wakeNear(): void;
  restartNear(): Promise<void>;
  /** Kills the far one, and starts it again with other modules. */
  restartFar(imports: readonly string[]): Promise<void>;
  /** What is seen in the channel of Vizzy's. */
  answers(): readonly Seen[];
  /** Resolves when so many answers are there and all are final. */
  settled(count: number): Promise<readonly Seen[]>;
  /** Resolves when each process that is awake has answered something small that another person asks now. */
  allAnswer(): Promise<void>;
  close(): Promise<void>;
};

const shards = 2;

/** What `TAKEOVER_SECONDS` is set to, so that no process counts as dead that is only slow. At most what it may be. */
export const takeover = (seconds: number): string => String(Math.min(60, Math.ceil(stretch(seconds * 1000) / 1000)));

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

/** What a process says that has found Redis again. */
const isBack = 'Redis is back';

/** Opens everything. */
export async function openTwoProcesses({ env, isDoubled, farImports = [] }: Differences = {}): Promise<TwoProcesses> {
  const [redis, router, double] = await Promise.all([
    openRedisServer(),
    openRouterDouble(),
    openDiscordDouble({ shards, timeToAnswer: patience.test }),
  ]);
  router.always(smallPicture);
  const { guild, general } = double.server('Studio');
  const here = shardOf(guild.id);
  let other = double.server('Elsewhere');
  for (let name = 2; shardOf(other.guild.id) === here; name += 1) {
    // Which shard a server belongs to depends on the millisecond at which it was made.
    double.pass(1);
    other = double.server(`Elsewhere ${name}`);
  }
  const ada = double.person('ada');
  const bob = double.person('bob');
  const common = {
    DISCORD_TOKEN: double.token,
    DISCORD_API_URL: double.url,
    DISCORD_MEDIA_HOSTS: '127.0.0.1',
    REDIS_URL: redis.url,
    HF_ENDPOINT_URL: router.url,
    HF_API_TOKEN: 'hf_test',
    PREVIEW: 'off',
    RATE_LIMIT: 'off',
    TAKEOVER_SECONDS: takeover(2),
    LOG_LEVEL: 'info',
    ...env,
  };
  const start = (shard: number, imports: readonly string[] = []) =>
    startBots({ ...common, DISCORD_SHARDS: `${shard}/${shards}` }, imports);
  let [near, far] = await Promise.all([start(here), start(isDoubled ? here : 1 - here, farImports)]);
  let isNearAwake = true;
  const helps = async (place: Channel) => {
    for (let isHelped = false; !isHelped; ) {
      const deed = await bob.runs(place, 'vizzy help');
      const help = await double.until(() => {
        const look = deed.original && seen(double.world, deed.original);
        return look && isFinal(look) ? look : undefined;
      }, 'help');
      // A store that does not answer in time is something to ask again about.
      isHelped = help.text.includes('/vizzy story');
    }
  };
  const allAnswer = async () => {
    const awake = [...(isNearAwake ? [general] : []), ...(isDoubled ? [] : [other.general])];
    await Promise.all(awake.map(helps));
  };
  // What a process does first takes it longest, which must not be the first thing that a test asks for.
  await allAnswer();
  const answers = () => double.look(general, ada).filter(({ author }) => author === 'Vizzy');
  return {
    double,
    router,
    redis,
    general,
    ada,
    near: () => near,
    far: () => far,
    returns: () => near.printed().split(isBack).length - 1,
    returned: (times) => near.prints(isBack, times),
    hold: () => holdPictures(router),
    killNear() {
      isNearAwake = false;
      return near.kill();
    },
    stopNear() {
      isNearAwake = false;
      return near.stop();
    },
    sleepNear() {
      isNearAwake = false;
      near.sleep();
    },
    wakeNear() {
      near.wake();
      isNearAwake = true;
    },
    async restartNear() {
      near = await start(here);
      isNearAwake = true;
      await allAnswer();
    },
    allAnswer,
    async restartFar(imports) {
      await far.kill();
      far = await start(1 - here, imports);
    },
    answers,
    settled: (count) =>
      double.until(() => {
        const all = answers();
        return all.length >= count && all.every(isFinal) && all;
      }, `${count} final answers`),
    async close() {
      await Promise.all([near.kill(), far.kill()]);
      await Promise.all([double.close(), router.close(), redis.close()]);
    },
  };
}
