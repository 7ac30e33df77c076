/** Many people at once, for a while, on a service that is slow and fails, over a gateway that drops: what becomes of it. */
import { type Chance, createChance } from '@vizzy/core';
import { openRouterDouble, patience, type RouterAnswer } from '@vizzy/core/testing';
import { type DiscordDouble, openDiscordDouble } from '../../doubles/discord/discord-double.ts';
import type { Interaction } from '../../doubles/discord/interactions.ts';
import { seen } from '../../doubles/discord/visible-messages.ts';
import { isFinal } from '../in-discord.ts';
import { startBotsProcess } from './bots-process.ts';
import { act, type Deed, type Regular } from './habits.ts';

/** How much of it. */
export type SoakPlan = {
  readonly users: number;
  readonly seconds: number;
  readonly seed: number;
  /** Milliseconds in which an interaction must be answered; default: Discord's. */
  readonly timeToAnswer?: number;
};

/** What became of it. */
export type SoakFigures = {
  readonly interactions: number;
  /** Milliseconds until an interaction was acknowledged. */
  readonly acknowledged: { readonly median: number; readonly p99: number; readonly longest: number };
  /** Interactions that were never answered, and replies that never came to an end. */
  readonly unanswered: number;
  readonly unfinished: readonly string[];
  /** Messages of Vizzy's, and those that were to be expected: each request answered once. */
  readonly messages: { readonly seen: number; readonly expected: number };
  readonly pictures: number;
  /** Requests that Discord refused, limits of rates aside. */
  readonly refused: readonly string[];
  readonly resumes: number;
  /** Megabytes of the bots' process, the lowest of the second third and of the last: what the collector cannot take away. */
  readonly memory: { readonly middle: number; readonly end: number };
  readonly alarms: readonly string[];
  readonly exitCode: number | null;
};

const median = (values: readonly number[]) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** Of ten pictures some come at once, some late, and some never. */
function trouble(chance: Chance): RouterAnswer {
  const dice = chance.integer(1, 100);
  if (dice <= 80) return { type: 'picture', side: 256, after: chance.integer(0, 1500) };
  if (dice <= 86) return { type: 'status', status: 500 };
  if (dice <= 91) return { type: 'loading', estimatedTime: 1 };
  if (dice <= 95) return { type: 'drop', when: 'middle' };
  return dice <= 98 ? { type: 'limited', retryAfter: 1 } : { type: 'html' };
}

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Resolves when it is so, or after that many milliseconds. */
async function eventually(isSo: () => boolean, most: number): Promise<void> {
  for (const end = Date.now() + most; !isSo() && Date.now() < end; ) await sleep(50);
}

/** The message that an interaction led to: its own, or, when it only points to a thread, the one that answers it there. */
function outcomeOf(double: DiscordDouble, { original }: Interaction) {
  if (!original) return undefined;
  const [, thread] = /drawing it in <#(\d+)>/.exec(seen(double.world, original).text) ?? [];
  return { original, thread };
}

const isDone = (double: DiscordDouble, { interaction, hasReply }: Deed) => {
  if (!hasReply) return interaction.answer !== null;
  return interaction.original !== null && isFinal(seen(double.world, interaction.original));
};

/** One person, until time is up: does something, waits for what comes of it, does the next thing. */
async function live(double: DiscordDouble, regular: Regular, chance: Chance, end: number, deeds: Deed[]) {
  await sleep(chance.integer(0, 2000));
  while (Date.now() < end) {
    const deed = await act(double, regular, chance);
    deeds.push(deed);
    await eventually(() => isDone(double, deed) || Date.now() > end, patience.event);
    const { original, type } = deed.interaction;
    // What is drawn for them is what they press next.
    if (
      original &&
      type !== 4 &&
      seen(double.world, original).buttons.some(({ label }) => label === 'Again' || label === 'Just draw it')
    )
      regular.last = original;
    await sleep(chance.integer(200, 1500));
  }
}

/** People in twenty channels of four servers. */
function populate(double: DiscordDouble, users: number): Regular[] {
  const channels = [0, 1, 2, 3].flatMap((number) => {
    const { guild, general } = double.server(`Server ${number}`);
    return [
      general,
      ...[1, 2, 3, 4].map((n) => double.world.addChannel({ type: 0, name: `room-${number}-${n}`, guildId: guild.id })),
    ];
  });
  return Array.from({ length: users }, (_, index) => {
    const channel = channels[index % channels.length];
    if (!channel) throw new Error('there is no channel');
    return { person: double.person(`user ${index}`), channel, last: undefined };
  });
}

function count(double: DiscordDouble, deeds: readonly Deed[]) {
  const outcomes = deeds
    .map(({ interaction }) => outcomeOf(double, interaction))
    .filter((outcome) => outcome !== undefined);
  const threads = new Set(outcomes.flatMap(({ thread }) => thread ?? []));
  // One message for everything that is answered with a new one, and one more in the thread that it points to.
  const own = new Set(outcomes.map(({ original }) => original.id));
  const inThreads = outcomes.filter(({ thread }) => thread !== undefined).length;
  const messages = [...double.world.messages.values()].filter(({ authorId }) => authorId === double.world.bot.id);
  const unfinished = messages.filter((message) => !isFinal(seen(double.world, message)));
  return {
    messages: { seen: messages.length, expected: own.size + inThreads },
    unfinished: unfinished.map(
      (message) => `${threads.has(message.channelId) ? 'thread' : 'channel'}: ${seen(double.world, message).text}`,
    ),
    pictures: messages.reduce((sum, message) => sum + seen(double.world, message).pictures.length, 0),
  };
}

/** Soaks it, and counts. */
export async function soak({ users, seconds, seed, timeToAnswer }: SoakPlan): Promise<SoakFigures> {
  const chance = createChance(seed);
  const double = await openDiscordDouble(timeToAnswer === undefined ? {} : { timeToAnswer });
  const router = await openRouterDouble();
  router.answer(...Array.from({ length: 20_000 }, () => trouble(chance)));
  const bots = await startBotsProcess({
    DISCORD_TOKEN: double.token,
    DISCORD_API_URL: double.url,
    HF_ENDPOINT_URL: router.url,
    RATE_LIMIT: 'off',
    CONCURRENCY: '16',
    PREVIEW: 'off',
    LOG_LEVEL: 'warn',
  });
  const regulars = populate(double, users);
  await double.until(() => double.gateway.connected === 1 && double.commands.length > 0);
  const end = Date.now() + seconds * 1000;
  const deeds: Deed[] = [];
  const sizes: number[] = [];
  const watch = (async () => {
    for (; Date.now() < end; await sleep((seconds * 1000) / 60)) sizes.push(await bots.memory());
  })();
  const drops = [1, 2].map(async (third) => {
    await sleep((seconds * 1000 * third) / 3);
    double.gateway.drop();
  });
  await Promise.all([
    watch,
    ...drops,
    ...regulars.map((regular, index) => live(double, regular, createChance(seed + index), end, deeds)),
  ]);
  await eventually(
    () => deeds.every((deed) => isDone(double, deed)) && count(double, deeds).unfinished.length === 0,
    patience.test,
  );
  const figures = count(double, deeds);
  const took = deeds
    .flatMap(({ interaction: { answeredAt, startedAt } }) => (answeredAt === null ? [] : [answeredAt - startedAt]))
    .toSorted((one, other) => one - other);
  const exitCode = await bots.stop();
  const third = Math.floor(sizes.length / 3);
  const refused = double.refused().filter(({ status }) => status !== 429);
  const { resumes } = double.gateway;
  await double.close();
  await router.close();
  return {
    ...figures,
    interactions: deeds.length,
    acknowledged: { median: median(took), p99: took[Math.floor(took.length * 0.99)] ?? 0, longest: took.at(-1) ?? 0 },
    unanswered: deeds.filter(({ interaction }) => interaction.answer === null).length,
    refused: refused.map(({ method, path, code, why }) => `${method} ${path} ${code} ${why}`),
    resumes,
    memory: {
      middle: Math.round(Math.min(...sizes.slice(third, 2 * third))),
      end: Math.round(Math.min(...sizes.slice(2 * third))),
    },
    alarms: bots
      .printed()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => line.slice(0, 300)),
    exitCode,
  };
}
