/** The HTTP surface as a service of a process: it listens, and stops. */
import { type Service, type ServiceParts, VizzyError } from '@vizzy/core';
import { createApp } from './app.ts';
import type { HttpConfig } from './config.ts';
import { communityOfKey } from './plugins/api-keys.ts';

/** Milliseconds for the last answers to be read. */
const lastWords = 2000;

/** What to tell somebody whose address cannot be listened on. */
function listenProblem(error: unknown, { HOST, PORT }: HttpConfig): VizzyError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const problem = (text: string) => new VizzyError('configuration', text, { cause: error });
  if (code === 'EADDRINUSE')
    return problem(`port ${PORT} is taken: stop what uses it, or choose another, as in PORT=8080 npm start`);
  if (code === 'EACCES')
    return problem(`port ${PORT} may not be used by this account: choose one above 1023, as in PORT=8080 npm start`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return problem(`HOST=${HOST} is not an address of this machine`);
  return problem(`listening on ${HOST}:${PORT} failed: ${error instanceof Error ? error.message : String(error)}`);
}

/** The address to type into a browser on this machine. */
function addressFor(host: string, port: number): string {
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Listens on `HOST` and `PORT`. Throws `VizzyError('configuration')` when that address cannot be had. */
export async function startHttp({ vizzy, config, logger, clock, metrics }: ServiceParts<HttpConfig>): Promise<Service> {
  for (const key of config.API_KEYS ?? [])
    await vizzy.communities.change(communityOfKey(key), { picturesPerDay: config.API_KEY_DAILY_LIMIT ?? null });
  const app = await createApp({ vizzy, config, logger, clock, metrics });
  await app.listen({ host: config.HOST, port: config.PORT }).catch((error: unknown) => {
    throw listenProblem(error, config);
  });
  const address = app.server.address();
  const port = address !== null && typeof address === 'object' ? address.port : config.PORT;
  return {
    ready: `ready at ${addressFor(config.HOST, port)} (Ctrl+C stops)`,
    // The core refuses new turns; the server still answers until those under way are done.
    drain: async () => {},
    async stop() {
      // Whoever reads the last answer too slowly does not hold up the end.
      setTimeout(() => app.server.closeAllConnections(), lastWords).unref();
      await app.close();
    },
  };
}
