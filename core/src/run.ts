/** A process of Vizzy: environment in, services started, signals heard. The process itself comes in by the door. */
import { setFlagsFromString } from 'node:v8';
import { type Logger as PinoLogger, pino } from 'pino';
import { openVizzy } from './bootstrap.ts';
import { type Clock, systemClock } from './clock.ts';
import { type CoreConfig, parseEnvironment } from './config.ts';
import { isVizzyError } from './errors.ts';
import { createMetrics, type Metrics } from './measuring/metrics.ts';
import type { Tracing } from './measuring/tracing.ts';
import { type Trace, untraced } from './trace.ts';
import type { Vizzy } from './vizzy.ts';

/** What of a process is needed. */
export type HostProcess = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  on(signal: 'SIGTERM' | 'SIGINT', listener: (signal: NodeJS.Signals) => void): unknown;
  on(event: 'unhandledRejection', listener: (reason: unknown) => void): unknown;
  exit(code: number): never;
};

/** What a service is started with. */
export type ServiceParts<Config> = {
  readonly vizzy: Vizzy;
  readonly config: Config;
  readonly clock: Clock;
  readonly logger: PinoLogger;
  readonly metrics: Metrics;
  readonly trace: Trace;
};

/** A service that runs. */
export type Service = {
  /** One line for whoever started it: where it is reached. */
  readonly ready: string;
  /** Takes nothing new from now on and lets what runs finish; the signal ends the patience. */
  drain(signal: AbortSignal): Promise<void>;
  /** Ends, once Vizzy itself has ended all turns. */
  stop(): Promise<void>;
};

/** Starts a service. Throws `VizzyError('configuration')`, with a line for people, when what is set cannot be used. */
export type StartService<Config> = (parts: ServiceParts<Config>) => Promise<Service>;

/** The schema of a process's environment, and its services. */
export type Role<Config extends CoreConfig> = {
  readonly environment: Parameters<typeof parseEnvironment<Config>>[0];
  readonly services: readonly StartService<Config>[];
};

/** Milliseconds that running turns may take to finish after the first signal; orchestrators often kill after 30 s. */
const patience = 25_000;

/** Milliseconds in which a second signal is the same keypress, passed on by npm as well as by the terminal. */
const echo = 500;

/** Words under which a log line may carry a secret. */
const secrets = ['authorization', 'token', 'cookie', 'password', 'secret'];

/**
 * Percent by which the heap, and what is kept beside it, may grow before all of it is looked through. Pictures are beside the
 * heap, megabytes that live for a moment; left to itself V8 lets them grow by a third of the heap, and a turn of four pictures
 * costs half as much again. For a heap of 45 MB it is up to 30 MB more.
 */
const heapGrowth = 100;

/** Starts everything; stops it at the first SIGTERM or SIGINT, and at once at the second. */
export async function run<Config extends CoreConfig>(
  host: HostProcess,
  { environment, services }: Role<Config>,
): Promise<void> {
  const say = (line: string) => host.stdout.write(`vizzy · ${line}\n`);
  const fail = (lines: readonly string[]): never => {
    for (const line of lines) host.stderr.write(`vizzy · ${line}\n`);
    return host.exit(1);
  };
  setFlagsFromString(`--heap-growing-percent=${heapGrowth}`);
  const parsed = parseEnvironment(environment, host.env);
  if (!parsed.ok) return fail(['Vizzy cannot start with these settings:', ...parsed.problems]);
  const { config } = parsed;
  const clock = systemClock;
  const redact = secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
  const logger: PinoLogger = pino({ level: config.LOG_LEVEL, redact });
  const readably = (error: unknown): never => {
    if (isVizzyError(error, 'configuration') || isVizzyError(error, 'store-lost')) fail([error.message]);
    throw error;
  };
  const metrics = createMetrics(clock);
  const tracing = await openTracingFor(config);
  const { trace } = tracing;
  const vizzy = await openVizzy({ config, logger, clock, metrics, trace }).catch(readably);
  const started: Service[] = [];
  for (const start of services)
    started.push(await start({ vizzy, config, logger, clock, metrics, trace }).catch(readably));
  for (const { ready } of started) say(ready);
  // Libraries leave a promise behind now and then when a connection breaks at the wrong moment: no reason to end for all.
  host.on('unhandledRejection', (reason) =>
    logger.error({ err: reason }, 'a promise was rejected that nobody waited for'),
  );
  onSignal(host, async (signal) => {
    say(`${signal}: letting running turns finish (at most ${patience / 1000} s; again to stop at once)`);
    const end = AbortSignal.timeout(patience);
    // New turns are refused from here on; those under way are answered first.
    await Promise.all([...started.map((service) => service.drain(end)), vizzy.close(end)]);
    await Promise.all(started.map((service) => service.stop()));
    await tracing.close();
  });
}

/** Traces only where an endpoint is set: the library is not even loaded otherwise. */
async function openTracingFor({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }: CoreConfig): Promise<Tracing> {
  if (endpoint === undefined) return { trace: untraced, close: async () => {} };
  const { openTracing } = await import('./measuring/tracing.ts');
  return openTracing(endpoint);
}

/** Calls `stop` at the first signal; a second one ends the process at once. */
function onSignal(host: HostProcess, stop: (signal: NodeJS.Signals) => Promise<void>): void {
  let firstAt: number | undefined;
  const hear = (signal: NodeJS.Signals) => {
    const now = systemClock.now();
    if (firstAt === undefined) {
      firstAt = now;
      stop(signal).then(
        () => host.exit(0),
        (error: unknown) => {
          host.stderr.write(`vizzy · stopping failed: ${error instanceof Error ? error.message : String(error)}\n`);
          host.exit(1);
        },
      );
    } else if (now - firstAt > echo) host.exit(1);
  };
  host.on('SIGTERM', hear);
  host.on('SIGINT', hear);
}
