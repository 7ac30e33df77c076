/** A limit for each address, far above what one person needs. The core limits each person. */
import fastifyRateLimit from '@fastify/rate-limit';
import { VizzyError } from '@vizzy/core';
import fastifyPlugin from 'fastify-plugin';
import type { Dependencies } from '../dependencies.ts';

/** How many users may share an address, as in a household or an office. */
const usersPerAddress = 10;

/** Limits the requests a minute of each address, to unknown routes too; `RATE_LIMIT=off` turns it off. */
export const rateLimit = fastifyPlugin<Dependencies>(async (app, { config }) => {
  if (config.RATE_LIMIT === null) return;
  await app.register(fastifyRateLimit, {
    max: config.RATE_LIMIT * usersPerAddress,
    timeWindow: 60_000,
    // RateLimit-Limit, -Remaining and -Reset; on answers of /chat those of the person replace them.
    enableDraftSpec: true,
    errorResponseBuilder: (_request, { ttl }) =>
      new VizzyError('rate-limited', 'too many requests of this address', { retryAfter: ttl }),
  });
});
