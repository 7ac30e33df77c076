/** The HTTP process: environment in, a listening server out. The only file here that touches `process`. */
import { isVizzyError, openVizzy, parseEnvironment, systemClock } from '@vizzy/core';
import { pino } from 'pino';
import { createApp } from './app.ts';
import { type HttpConfig, httpEnvironment } from './config.ts';

/** Milliseconds that running turns may take to finish after the first signal; orchestrators often kill after 30 s. */
const patience = 25_000;

/** Milliseconds for the last answers to be read. */
const lastWords = 2000;

/** Milliseconds in which a second signal is the same keypress, passed on by npm as well as by the terminal. */
const echo = 500;

function fail(lines: readonly string[]): never {
  for (const line of lines) console.error(`vizzy · ${line}`);
  process.exit(1);
}

function readConfig(): HttpConfig {
  const parsed = parseEnvironment(httpEnvironment, process.env);
  return parsed.ok ? parsed.config : fail(['Vizzy cannot start with these settings:', ...parsed.problems]);
}

/** What to tell somebody whose address cannot be listened on. */
function listenProblem(error: unknown, { HOST, PORT }: HttpConfig): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return `port ${PORT} is taken: stop what uses it, or choose another, as in PORT=8080 npm start`;
  if (code === 'EACCES')
    return `port ${PORT} may not be used by this account: choose one above 1023, as in PORT=8080 npm start`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST=${HOST} is not an address of this machine`;
  return `listening on ${HOST}:${PORT} failed: ${error instanceof Error ? error.message : String(error)}`;
}

/** The address to type into a browser on this machine. */
function addressFor(host: string, port: number): string {
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Calls `stop` at the first SIGTERM or SIGINT; a second one ends the process at once. */
function onSignal(stop: (signal: NodeJS.Signals) => Promise<void>): void {
  let firstAt: number | undefined;
  const hear = (signal: NodeJS.Signals) => {
    if (firstAt === undefined) {
      firstAt = Date.now();
      stop(signal).then(
        () => process.exit(0),
        (error: unknown) => fail([`stopping failed: ${error instanceof Error ? error.message : String(error)}`]),
      );
    } else if (Date.now() - firstAt > echo) process.exit(1);
  };
  process.on('SIGTERM', hear);
  process.on('SIGINT', hear);
}

async function main(): Promise<void> {
  const config = readConfig();
  const logger = pino({ level: config.LOG_LEVEL, redact: ['req.headers.authorization', 'headers.authorization'] });
  const vizzy = await openVizzy({ config, logger, clock: systemClock }).catch((error: unknown) => {
    if (isVizzyError(error, 'configuration') || isVizzyError(error, 'store-lost')) fail([error.message]);
    throw error;
  });
  const app = await createApp({ vizzy, config, logger, clock: systemClock });
  await app
    .listen({ host: config.HOST, port: config.PORT })
    .catch((error: unknown) => fail([listenProblem(error, config)]));
  const address = app.server.address();
  const port = address !== null && typeof address === 'object' ? address.port : config.PORT;
  console.log(`vizzy · ready at ${addressFor(config.HOST, port)} (Ctrl+C stops)`);
  onSignal(async (signal) => {
    console.log(
      `vizzy · ${signal}: letting running turns finish (at most ${patience / 1000} s; again to stop at once)`,
    );
    // New turns are refused from here on; the server still answers until those under way are done.
    await vizzy.close(AbortSignal.timeout(patience));
    // Whoever reads the last answer too slowly does not hold up the end.
    setTimeout(() => app.server.closeAllConnections(), lastWords).unref();
    await app.close();
  });
}

await main();
