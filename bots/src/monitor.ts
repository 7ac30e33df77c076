/** `/metrics` and `/health` of the bots' process, for who watches over it. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Service, type ServiceParts, VizzyError } from '@vizzy/core';
import type { BotsConfig } from './config.ts';

type Monitored = Pick<ServiceParts<BotsConfig>, 'vizzy' | 'metrics' | 'logger'>;

/** Answers two addresses, and 404 to all others. */
export function monitor({ vizzy, metrics, logger }: Monitored): RequestListener {
  const answers: Readonly<Record<string, () => Promise<{ status: number; type: string; body: string }>>> = {
    '/metrics': async () => ({ status: 200, type: metrics.contentType, body: await metrics.text() }),
    '/health': async () => {
      const { isHealthy, checks } = await vizzy.health();
      const body = JSON.stringify({ status: isHealthy ? 'healthy' : 'unhealthy', checks });
      return { status: isHealthy ? 200 : 503, type: 'application/json', body };
    },
  };
  return (request, response) => {
    const path = request.url?.split('?', 1)[0] ?? '';
    const answer = Object.hasOwn(answers, path) ? answers[path] : undefined;
    if (request.method !== 'GET' || !answer) return void response.writeHead(404).end();
    answer().then(
      ({ status, type, body }) => response.writeHead(status, { 'content-type': type }).end(body),
      (error: unknown) => {
        logger.error({ err: error }, 'a monitor could not be answered');
        response.writeHead(500).end();
      },
    );
  };
}

/** Listens on `METRICS_PORT`. Throws `VizzyError('configuration')` when that port cannot be had. */
export async function startMonitor(parts: ServiceParts<BotsConfig>): Promise<Service> {
  const { METRICS_PORT, METRICS_HOST } = parts.config;
  const server = createServer({ requestTimeout: 10_000 }, monitor(parts));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(METRICS_PORT, METRICS_HOST, resolve);
  }).catch((error: unknown) => {
    throw new VizzyError('configuration', `METRICS_PORT ${METRICS_PORT} cannot be listened on: choose another`, {
      cause: error,
    });
  });
  const { port } = server.address() as AddressInfo;
  return {
    ready: `metrics at http://${METRICS_HOST}:${port}/metrics`,
    drain: async () => {},
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
