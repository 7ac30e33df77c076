/** Serves `/metrics` and `/health` of the bots' process to its operators. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Service, type ServiceParts, VizzyError } from '@vizzy/core';
import type { BotsConfig } from './config.ts';

type MonitorParts = Pick<ServiceParts<BotsConfig>, 'vizzy' | 'metrics' | 'logger'>;

/** Answers these two paths, and 404 for every other. */
export function monitor({ vizzy, metrics, logger }: MonitorParts): RequestListener {
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
        logger.error({ err: error }, 'could not answer a monitoring request; answering 500');
        response.writeHead(500).end();
      },
    );
  };
}

/** Listens on `METRICS_PORT`. Throws `VizzyError('configuration')` if it cannot. */
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
