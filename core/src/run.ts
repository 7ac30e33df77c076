/** Runs a process of Vizzy: reads the environment, starts services, and stops them at a signal. */
import { setFlagsFromString } from 'node:v8';
import { type Logger as PinoLogger, pino } from 'pino';
import { openVizzy } from './bootstrap.ts';
import { type Clock, systemClock } from './clock.ts';
import { type CoreConfig, parseEnvironment } from './config.ts';
import { isVizzyError } from './errors.ts';
import { createMetrics, type Metrics } from './measuring/metrics.ts';
import type { Tracing } from './measuring/tracing.ts';
import { useProxy } from './proxy.ts';
import { type Trace, untraced } from './trace.ts';
import type { Vizzy } from './vizzy.ts';

/** The process, as `run` uses it. */
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

/** A running service. */
export type Service = {
  /** One line for the operator: where the service is reached. */
  readonly ready: string;
  /** Accepts nothing new, and lets running work finish until the signal aborts. */
  drain(signal: AbortSignal): Promise<void>;
  /** Stops, once Vizzy has ended all turns. */
  stop(): Promise<void>;
};

/** Starts a service. Throws `VizzyError('configuration')`, with a line for the operator, when a setting cannot be used. */
export type StartService<Config> = (parts: ServiceParts<Config>) => Promise<Service>;

/** The schema of a process's environment, and its services. */
export type Role<Config extends CoreConfig> = {
  readonly environment: Parameters<typeof parseEnvironment<Config>>[0];
  readonly services: readonly StartService<Config>[];
};

/** Milliseconds that running turns may take to finish after the first signal; orchestrators often kill after 30 s. */
const drainTimeout = 25_000;

/** Milliseconds within which a second signal is the same keypress, which npm passes on, too. */
const sameKeypress = 500;

/** Fields of log lines that may contain a secret. */
const secrets = ['authorization', 'token', 'cookie', 'password', 'secret'];

/**
 * Percent by which heap and buffers may grow before a full garbage collection. Pictures are buffers of megabytes that live for
 * a moment; by default a turn of four of them costs half as much again in collections. A heap of 45 MB grows by up to 30 MB.
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
  const failReadably = (error: unknown): never => {
    if (isVizzyError(error, 'configuration') || isVizzyError(error, 'store-lost')) fail([error.message]);
    throw error;
  };
  const proxy = await useProxy(host.env).catch(failReadably);
  if (proxy !== undefined) logger.info({ proxy }, 'services are reached through a proxy');
  const metrics = createMetrics(clock);
  const tracing = await openTracingFor(config);
  const { trace } = tracing;
  const vizzy = await openVizzy({ config, logger, clock, metrics, trace }).catch(failReadably);
  const started: Service[] = [];
  for (const start of services)
    started.push(await start({ vizzy, config, logger, clock, metrics, trace }).catch(failReadably));
  for (const { ready } of started) say(ready);
  // Libraries sometimes leave a rejected promise behind when a connection breaks: the process goes on.
  host.on('unhandledRejection', (reason) =>
    logger.error({ err: reason }, 'a promise was rejected without a handler; the process goes on'),
  );
  onSignal(host, async (signal) => {
    say(`${signal}: letting running turns finish (at most ${drainTimeout / 1000} s; again to stop at once)`);
    const end = AbortSignal.timeout(drainTimeout);
    // New turns are refused; running ones are answered first.
    await Promise.all([...started.map((service) => service.drain(end)), vizzy.close(end)]);
    await Promise.all(started.map((service) => service.stop()));
    await tracing.close();
  });
}

/** Opens tracing only if an endpoint is set; otherwise the library is not loaded. */
async function openTracingFor({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }: CoreConfig): Promise<Tracing> {
  if (endpoint === undefined) return { trace: untraced, close: async () => {} };
  const { openTracing } = await import('./measuring/tracing.ts');
  return openTracing(endpoint);
}

/** Calls `stop` at the first signal; a second one ends the process at once. */
function onSignal(host: HostProcess, stop: (signal: NodeJS.Signals) => Promise<void>): void {
  let firstAt: number | undefined;
  const stopOrExit = (signal: NodeJS.Signals) => {
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
    } else if (now - firstAt > sameKeypress) host.exit(1);
  };
  host.on('SIGTERM', stopOrExit);
  host.on('SIGINT', stopOrExit);
}
