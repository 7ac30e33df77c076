/** The app on a real socket, with a Vizzy in memory behind it. */
import { createMetrics, parseEnvironment, systemClock } from '@vizzy/core';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { createApp } from '../src/app.ts';
import { httpEnvironment } from '../src/config.ts';
import { createFakeVizzy, type FakeVizzy } from './fake-vizzy.ts';

/** A running service. */
export type Service = {
  readonly app: FastifyInstance;
  readonly vizzy: FakeVizzy;
  /** Where it listens, such as `http://127.0.0.1:41234`. */
  readonly address: string;
  /** Everything it logged. */
  readonly log: () => string;
  /** Sends JSON. */
  post(path: string, body: unknown, headers?: Record<string, string>, signal?: AbortSignal): Promise<Response>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
};

/** Starts one on a free port; the environment is what the process would be given. */
export async function serve(
  environment: Record<string, string> = { RATE_LIMIT: 'off' },
  arrival?: number,
): Promise<Service> {
  const parsed = parseEnvironment(httpEnvironment, environment);
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  const lines: string[] = [];
  const logger = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) });
  const vizzy = createFakeVizzy();
  const metrics = createMetrics(systemClock);
  const app = await createApp({ vizzy, config: parsed.config, logger, clock: systemClock, metrics }, arrival);
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    app,
    vizzy,
    address,
    log: () => lines.join(''),
    post: (path, body, headers = {}, signal) =>
      fetch(`${address}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
        ...(signal ? { signal } : {}),
      }),
    get: (path, headers = {}) => fetch(`${address}${path}`, { headers }),
    close: async () => {
      app.server.closeAllConnections();
      await app.close();
    },
  };
}
