/** The real bot on the real core, with doubles of Slack and of the picture service on loopback sockets. */
import { type Logger, openVizzy, parseEnvironment, silentLogger, systemClock, type Vizzy } from '@vizzy/core';
import { openRouterDouble, type RouterAnswer, type RouterDouble, stretch } from '@vizzy/core/testing';
import { botsEnvironment } from '../../src/config.ts';
import type { OpenTarget, ReplyTarget } from '../../src/reply-target.ts';
import { createSlackBot } from '../../src/slack/bot.ts';
import { createTurnService, type TurnService } from '../../src/turn-service.ts';
import { openSlackDouble, type SlackDouble } from '../doubles/slack/slack-double.ts';
import { hurriedClock } from '../hurried-clock.ts';
import { type PausingClock, pausingClock } from './pausing-clock.ts';

/** A picture of the service: a small one, because it is looked at, never judged. */
export const picture = { type: 'picture', side: 256 } as const satisfies RouterAnswer;

/** Everything that is open. */
export type Opened = {
  readonly slack: SlackDouble;
  readonly router: RouterDouble;
  readonly vizzy: Vizzy;
  readonly turns: TurnService;
  /** Where answers went, oldest first. */
  readonly targets: readonly ReplyTarget[];
  /** How each process opens a place that another has left, in the order in which they started. */
  readonly opens: readonly OpenTarget[];
  /** What the bot waits by. */
  readonly clock: PausingClock;
  /** Lines at `warn` and `error`. */
  readonly complaints: readonly string[];
  /** Ends the bot alone, as a restart does; the state stays. */
  restart(): Promise<void>;
  close(): Promise<void>;
};

/** How it is opened. */
export type Opening = {
  readonly transport?: 'http' | 'socket';
  readonly env?: Readonly<Record<string, string>>;
  readonly scopes?: readonly string[];
  readonly events?: readonly string[];
  /** How many times faster waiting goes by; default 20. */
  readonly haste?: number;
  /** Without a picture service Vizzy draws by itself. */
  readonly hasService?: boolean;
  /** An earlier opening whose Slack and Vizzy are joined, as a second process would. */
  readonly beside?: Opened;
  /** A Vizzy and its service that outlive this opening: opening one takes seconds. */
  readonly shared?: Pick<Opened, 'vizzy' | 'router'>;
};

/** Keeps what would be complained about, and hears at which port requests come in. */
function listening(complaints: string[], hearPort: (port: string) => void): Logger {
  const keep = (fields: object, sentence: string) => {
    const told = 'err' in fields && fields.err instanceof Error ? `${sentence}: ${fields.err.stack}` : sentence;
    complaints.push(`${told} ${JSON.stringify(fields)}`);
  };
  const info = (_: object, sentence: string) => {
    const [, port] = /signed requests to port (\d+)/.exec(sentence) ?? [];
    if (port) hearPort(port);
  };
  return { ...silentLogger, info, warn: keep, error: keep };
}

/** The port of a process’s own HTTP door: asked of the system, free a moment ago. */
export async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return address.port;
}

/** Seconds until drawing counts as hung: loading what draws takes long where many tests share a machine. */
const drawingTime = String(Math.min(3600, stretch(120)));

/** A Vizzy with a double of the picture service, to be shared. It waits for nothing long, such as before it asks a service again. */
export async function openShared(): Promise<Pick<Opened, 'vizzy' | 'router'> & { close(): Promise<void> }> {
  const router = await openRouterDouble();
  router.always(picture);
  const parsed = parseEnvironment(botsEnvironment, {
    RATE_LIMIT: 'off',
    DRAWING_THREADS: '1',
    DRAWING_SECONDS: drawingTime,
    PREVIEW: 'off',
    CONCURRENCY: '8',
    HF_ENDPOINT_URL: `${router.url}/model`,
  });
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  const vizzy = await openVizzy({ config: parsed.config, logger: silentLogger, clock: hurriedClock(20) });
  return {
    vizzy,
    router,
    async close() {
      await vizzy.close(AbortSignal.timeout(stretch(1000)));
      await router.close();
    },
  };
}

/** Opens all of it. */
export async function openSlack({
  transport = 'http',
  env = {},
  scopes,
  events,
  haste = 20,
  hasService = true,
  beside,
  shared = beside,
}: Opening = {}): Promise<Opened> {
  const complaints: string[] = [];
  const targets: ReplyTarget[] = [];
  const opens: OpenTarget[] = [];
  let target = '';
  const logger = listening(complaints, (port) => {
    target = `http://127.0.0.1:${port}/slack/events`;
  });
  const slack =
    beside?.slack ??
    (await openSlackDouble({
      transport,
      ...(scopes ? { scopes } : {}),
      ...(events ? { events } : {}),
    }));
  const router = shared?.router ?? (await openRouterDouble());
  if (!shared) router.always(picture);
  const clock = pausingClock(haste, slack.digested);
  const environment = {
    RATE_LIMIT: 'off',
    DRAWING_THREADS: '1',
    DRAWING_SECONDS: drawingTime,
    PREVIEW: 'off',
    CONCURRENCY: '8',
    ...(hasService ? { HF_ENDPOINT_URL: `${router.url}/model` } : {}),
    SLACK_BOT_TOKEN: slack.token,
    SLACK_API_URL: slack.url,
    SLACK_PORT: '0',
    SLACK_MEDIA_HOSTS: '127.0.0.1',
    ...(transport === 'socket' ? { SLACK_APP_TOKEN: slack.appToken } : { SLACK_SIGNING_SECRET: slack.signingSecret }),
    ...env,
  };
  // Set to nothing is as good as not set.
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = parseEnvironment(botsEnvironment, set);
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  const { config } = parsed;
  const vizzy = shared?.vizzy ?? (await openVizzy({ config, logger, clock: systemClock }));
  const open = async () => {
    const turns = createTurnService({ vizzy, surface: 'slack', clock, logger });
    const watched: TurnService = {
      ...turns,
      serve(asked) {
        targets.push(asked.target);
        return turns.serve(asked);
      },
      recoverTurns(opener) {
        opens.push(opener);
        return turns.recoverTurns(opener);
      },
    };
    const bot = createSlackBot({ vizzy, turns: watched, config, clock, logger });
    await bot.start();
    if (transport === 'http') slack.reach(target);
    return { bot, turns };
  };
  const closeAround = async () => {
    if (!beside) await slack.close();
    if (shared) return;
    await vizzy.close(AbortSignal.timeout(stretch(1000)));
    await router.close();
  };
  let running = await open().catch(async (error: unknown) => {
    await closeAround();
    throw error;
  });
  const stop = async () => {
    await running.bot.drain();
    await running.turns.close(AbortSignal.timeout(stretch(300)));
    await running.bot.stop();
  };
  return {
    slack,
    router,
    vizzy,
    get turns() {
      return running.turns;
    },
    targets,
    opens,
    clock,
    complaints,
    async restart() {
      await stop();
      running = await open();
    },
    async close() {
      await stop();
      await closeAround();
    },
  };
}
