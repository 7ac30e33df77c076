/** The HTTP surface as a service of a process: it starts and stops listening. */
import { type Service, type ServiceParts, VizzyError } from '@vizzy/core';
import { createApp } from './app.ts';
import type { HttpConfig } from './config.ts';
import { communityOfKey } from './plugins/api-keys.ts';

/** Milliseconds in which clients may read the last answers. */
const closeGrace = 2000;

/** The error for an address that cannot be listened on, with what to do. */
function listenError(error: unknown, { HOST, PORT }: HttpConfig): VizzyError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const configurationError = (text: string) => new VizzyError('configuration', text, { cause: error });
  if (code === 'EADDRINUSE')
    return configurationError(`port ${PORT} is taken: stop what uses it, or choose another, as in PORT=8080 npm start`);
  if (code === 'EACCES')
    return configurationError(
      `port ${PORT} may not be used by this account: choose one above 1023, as in PORT=8080 npm start`,
    );
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return configurationError(`HOST=${HOST} is not an address of this machine`);
  return configurationError(
    `listening on ${HOST}:${PORT} failed: ${error instanceof Error ? error.message : String(error)}`,
  );
}

/** The address for a browser on this machine. */
function addressFor(host: string, port: number): string {
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Listens on `HOST` and `PORT`. Throws `VizzyError('configuration')` when that is impossible. */
export async function startHttp({ vizzy, config, logger, clock, metrics }: ServiceParts<HttpConfig>): Promise<Service> {
  for (const key of config.API_KEYS ?? [])
    await vizzy.communities.change(communityOfKey(key), { picturesPerDay: config.API_KEY_DAILY_LIMIT ?? null });
  const app = await createApp({ vizzy, config, logger, clock, metrics });
  await app.listen({ host: config.HOST, port: config.PORT }).catch((error: unknown) => {
    throw listenError(error, config);
  });
  const address = app.server.address();
  const port = address !== null && typeof address === 'object' ? address.port : config.PORT;
  return {
    ready: `ready at ${addressFor(config.HOST, port)} (Ctrl+C stops)`,
    // The core refuses new turns; the server answers until the running ones are done.
    drain: async () => {},
    async stop() {
      // A client that reads its last answer too slowly must not delay the shutdown.
      setTimeout(() => app.server.closeAllConnections(), closeGrace).unref();
      await app.close();
    },
  };
}
