/** Many people at once, for a while, on a picture service and a Slack that stumble: what becomes of it. */
import { type Chance, createChance } from '@vizzy/core';
import { openRouterDouble, patience, type RouterAnswer } from '@vizzy/core/testing';
import { startBotsProcess } from '../../discord/soak/bots-process.ts';
import { deliveryTimeout } from '../../doubles/slack/delivery.ts';
import { openSlackDouble, type SlackDouble } from '../../doubles/slack/slack-double.ts';
import { freePort } from '../open.ts';
import { act, inThread, isDrawn, isSettled, type Regular } from './habits.ts';

/** How much of it. */
export type SoakPlan = {
  readonly users: number;
  readonly seconds: number;
  readonly seed: number;
  readonly transport: 'http' | 'socket';
  /** Milliseconds until Slack gives up on an acknowledgement; default: Slack's own. */
  readonly patience?: number;
};

/** What became of it. */
export type SoakFigures = {
  /** Events, presses, commands and forms that were delivered. */
  readonly deliveries: number;
  /** Milliseconds until they were acknowledged. */
  readonly acknowledged: { readonly median: number; readonly p99: number; readonly longest: number };
  readonly unacknowledged: readonly string[];
  /** Pictures that were asked for, with those that came: each once. */
  readonly asked: number;
  readonly drawn: number;
  /** Conversations in which something is missing, or came twice. */
  readonly unfinished: readonly string[];
  readonly doubled: readonly string[];
  /** Calls that Slack refused, those that were planned aside. */
  readonly refused: readonly string[];
  /** Megabytes of the bots' process, the lowest of the second third and of the last: what the collector cannot take away. */
  readonly memory: { readonly middle: number; readonly end: number };
  readonly alarms: readonly string[];
  readonly exitCode: number | null;
};

const median = (values: readonly number[]) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Of ten pictures some come at once, some late, and some never. */
function trouble(chance: Chance): RouterAnswer {
  const dice = chance.integer(1, 100);
  if (dice <= 80) return { type: 'picture', side: 256, after: chance.integer(0, 1500) };
  if (dice <= 86) return { type: 'status', status: 500 };
  if (dice <= 91) return { type: 'loading', estimatedTime: 1 };
  if (dice <= 95) return { type: 'drop', when: 'middle' };
  return dice <= 98 ? { type: 'limited', retryAfter: 1 } : { type: 'html' };
}

/** Milliseconds until what is not finished never will be. */
const unfinishedAfter = 2 * patience.event;

const methods = ['chat.postMessage', 'chat.update', 'files.getUploadURLExternal', 'files.info', 'chat.postEphemeral'];

/** Slack asks to wait, breaks down, and loses answers now and then; a socket is refreshed half-way. */
async function stumble(double: SlackDouble, chance: Chance, end: number) {
  const middle = (Date.now() + end) / 2;
  let isRefreshed = false;
  while (Date.now() < end) {
    await sleep(700);
    const on = chance.pick(methods);
    const kind = chance.integer(1, 3);
    if (kind === 1) double.fail({ on, fault: { type: 'limited', retryAfter: 1 } });
    if (kind === 2) double.fail({ on, fault: { type: 'status', status: 503 } });
    if (kind === 3) double.fail({ on, fault: { type: 'lost' } });
    if (!isRefreshed && Date.now() > middle) {
      isRefreshed = true;
      double.socket.refresh();
    }
  }
}

/** One person, until time is up: does something, waits for what comes of it, does the next thing. */
async function live(double: SlackDouble, regular: Regular, chance: Chance, end: number) {
  await sleep(chance.integer(0, 2000));
  while (Date.now() < end) {
    // What was not acknowledged in time is counted by the double.
    await act(double, regular, chance).catch(() => {});
    const last = regular.threads.at(-1);
    while (last && !isSettled(double, last, regular.person) && Date.now() < end) await sleep(200);
    await sleep(chance.integer(200, 1500));
  }
}

/** How much memory the process takes, every second. */
async function weigh(memory: () => Promise<number>, sizes: number[], end: number) {
  while (Date.now() < end) {
    sizes.push(await memory());
    await sleep(1000);
  }
}

/** What was asked for and what came. */
function count(double: SlackDouble, regulars: readonly Regular[]) {
  const threads = regulars.flatMap(({ person, threads }) =>
    threads.map((thread) => {
      const seen = inThread(double, thread, person);
      const drawn = seen.filter(isDrawn).length;
      const came = drawn + seen.filter(({ buttons }) => buttons.includes('Just draw it')).length;
      const aside = double.look(thread.channel, person).filter(({ isEphemeral }) => isEphemeral);
      const told = [...seen, ...aside].map(({ text, edits }) => `${text.slice(0, 60)} (${edits})`).join(' | ');
      return { expected: thread.expected, drawn, came, told: `${thread.expected}: ${told}` };
    }),
  );
  return {
    asked: threads.reduce((sum, { expected }) => sum + expected, 0),
    drawn: threads.reduce((sum, { drawn }) => sum + drawn, 0),
    unfinished: threads.filter(({ expected, came }) => came < expected).map(({ told }) => told),
    doubled: threads.filter(({ expected, came }) => came > expected).map(({ told }) => told),
  };
}

/** Lets it happen. */
export async function soak(plan: SoakPlan): Promise<SoakFigures> {
  const { users, seconds, seed, transport } = plan;
  const chance = createChance(seed);
  const double = await openSlackDouble({ transport, patience: plan.patience ?? deliveryTimeout });
  const router = await openRouterDouble();
  router.answer(...Array.from({ length: users * seconds }, () => trouble(chance)));
  const port = await freePort();
  const bots = await startBotsProcess({
    LOG_LEVEL: 'error',
    RATE_LIMIT: 'off',
    PREVIEW: 'off',
    // Everybody asks for two pictures: places enough for the service to be what takes the time.
    CONCURRENCY: '16',
    HF_ENDPOINT_URL: `${router.url}/model`,
    SLACK_BOT_TOKEN: double.token,
    SLACK_API_URL: double.url,
    SLACK_PORT: String(port),
    ...(transport === 'socket' ? { SLACK_APP_TOKEN: double.appToken } : { SLACK_SIGNING_SECRET: double.signingSecret }),
  });
  double.reach(`http://127.0.0.1:${port}/slack/events`);
  const people = Array.from({ length: users }, (_, index) => double.person(`person${index}`));
  // Everybody has a channel of their own too, so that a command's message is known to be theirs.
  const regulars = people.map(
    (person, index): Regular => ({
      person,
      channel: double.channel(`channel${index}`, [person]),
      threads: [],
    }),
  );
  const end = Date.now() + seconds * 1000;
  const sizes: number[] = [];
  await Promise.all([
    stumble(double, chance, end),
    weigh(bots.memory, sizes, end),
    ...regulars.map((regular, index) => live(double, regular, createChance(seed + index), end)),
  ]);
  for (const last = Date.now() + unfinishedAfter; count(double, regulars).unfinished.length > 0 && Date.now() < last; )
    await sleep(100);
  const took = double.receipts.map((receipt) => receipt.took).toSorted((one, other) => one - other);
  const exitCode = await bots.stop();
  const third = Math.floor(sizes.length / 3);
  const figures = count(double, regulars);
  await double.close();
  await router.close();
  return {
    ...figures,
    deliveries: took.length,
    acknowledged: {
      median: Math.round(median(took)),
      p99: Math.round(took[Math.floor(took.length * 0.99)] ?? 0),
      longest: Math.round(took.at(-1) ?? 0),
    },
    unacknowledged: double.unacknowledged,
    refused: double
      .refused()
      .filter(({ details }) => !JSON.stringify(details ?? '').includes('slack file'))
      .map(({ method, outcome, details }) => `${method} ${outcome} ${JSON.stringify(details)}`),
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
