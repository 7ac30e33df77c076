/** The real bot on the real core, with doubles of Slack and of the picture service on loopback sockets. */
import { type Logger, openVizzy, parseEnvironment, silentLogger, systemClock, type Vizzy } from '@vizzy/core';
import { openRouterDouble, type RouterDouble } from '@vizzy/core/testing';
import { botsEnvironment } from '../../src/config.ts';
import type { OpenTarget, ReplyTarget } from '../../src/reply-target.ts';
import { createTurns, type Turns } from '../../src/serve.ts';
import { openSlackBot } from '../../src/slack/bot.ts';
import { openSlackDouble, type SlackDouble } from '../doubles/slack/slack-double.ts';
import { hurriedClock } from '../hurried-clock.ts';

/** Everything that is open. */
export type Opened = {
  readonly slack: SlackDouble;
  readonly router: RouterDouble;
  readonly vizzy: Vizzy;
  readonly turns: Turns;
  /** Where answers went, oldest first. */
  readonly targets: readonly ReplyTarget[];
  /** How each process opens a place that another has left, in the order in which they started. */
  readonly opens: readonly OpenTarget[];
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
  /** Milliseconds until Slack gives up on an acknowledgement. */
  readonly patience?: number;
  /** How many times faster waiting goes by; default 20. */
  readonly haste?: number;
  /** Without a picture service Vizzy draws by itself. */
  readonly hasService?: boolean;
  /** An earlier opening whose Slack and Vizzy are joined, as a second process would. */
  readonly beside?: Opened;
  /** A Vizzy and its service that outlive this opening: opening one takes seconds. */
  readonly shared?: Pick<Opened, 'vizzy' | 'router'>;
};

/** Keeps what would be complained about. */
function listening(complaints: string[]): Logger {
  const keep = (fields: object, sentence: string) => {
    const told = 'err' in fields && fields.err instanceof Error ? `${sentence}: ${fields.err.stack}` : sentence;
    complaints.push(`${told} ${JSON.stringify(fields)}`);
  };
  return { ...silentLogger, warn: keep, error: keep };
}

/** The port of a test’s own HTTP door: asked of the system, free a moment ago. */
export async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return address.port;
}

/** A Vizzy with a double of the picture service, to be shared. */
export async function openShared(): Promise<Pick<Opened, 'vizzy' | 'router'> & { close(): Promise<void> }> {
  const router = await openRouterDouble();
  const parsed = parseEnvironment(botsEnvironment, {
    RATE_LIMIT: 'off',
    DRAWING_THREADS: '1',
    PREVIEW: 'off',
    CONCURRENCY: '8',
    HF_ENDPOINT_URL: `${router.url}/model`,
  });
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  const vizzy = await openVizzy({ config: parsed.config, logger: silentLogger });
  return {
    vizzy,
    router,
    async close() {
      await vizzy.close(AbortSignal.timeout(1000));
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
  patience,
  haste = 20,
  hasService = true,
  beside,
  shared = beside,
}: Opening = {}): Promise<Opened> {
  const complaints: string[] = [];
  const targets: ReplyTarget[] = [];
  const opens: OpenTarget[] = [];
  const logger = listening(complaints);
  const clock = hurriedClock(haste);
  const slack =
    beside?.slack ??
    (await openSlackDouble({
      transport,
      ...(scopes ? { scopes } : {}),
      ...(events ? { events } : {}),
      ...(patience ? { patience } : {}),
    }));
  const router = shared?.router ?? (await openRouterDouble());
  const port = await freePort();
  const environment = {
    RATE_LIMIT: 'off',
    DRAWING_THREADS: '1',
    PREVIEW: 'off',
    CONCURRENCY: '8',
    ...(hasService ? { HF_ENDPOINT_URL: `${router.url}/model` } : {}),
    SLACK_BOT_TOKEN: slack.token,
    SLACK_API_URL: slack.url,
    SLACK_PORT: String(port),
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
    const turns = createTurns({ vizzy, surface: 'slack', clock, logger });
    const watched: Turns = {
      ...turns,
      serve(asked) {
        targets.push(asked.target);
        return turns.serve(asked);
      },
      adopt(opener) {
        opens.push(opener);
        return turns.adopt(opener);
      },
    };
    const bot = openSlackBot({ vizzy, turns: watched, config, clock, logger });
    await bot.start();
    if (transport === 'http') slack.reach(`http://127.0.0.1:${port}/slack/events`);
    return { bot, turns };
  };
  let running = await open();
  const stop = async () => {
    await running.bot.drain();
    await running.turns.close(AbortSignal.timeout(300));
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
    complaints,
    async restart() {
      await stop();
      running = await open();
    },
    async close() {
      await stop();
      if (!beside) await slack.close();
      if (shared) return;
      await vizzy.close(AbortSignal.timeout(1000));
      await router.close();
    },
  };
}
