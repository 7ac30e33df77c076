/** A limit per address, far above what one person needs; the limit per person is the core's. */
import fastifyRateLimit from '@fastify/rate-limit';
import { VizzyError } from '@vizzy/core';
import fastifyPlugin from 'fastify-plugin';
import type { Parts } from '../dependencies.ts';

/** Requests of one address for each turn a minute that one user may take: a household or an office shares an address. */
const usersPerAddress = 10;

/** Limits requests a minute per address, unknown addresses of ours included; `RATE_LIMIT=off` turns it off. */
export const rateLimit = fastifyPlugin<Parts>(async (app, { config }) => {
  if (config.RATE_LIMIT === null) return;
  await app.register(fastifyRateLimit, {
    max: config.RATE_LIMIT * usersPerAddress,
    timeWindow: 60_000,
    // RateLimit-Limit, -Remaining and -Reset; answers of /chat carry those of the person instead.
    enableDraftSpec: true,
    errorResponseBuilder: (_request, { ttl }) =>
      new VizzyError('rate-limited', 'too many requests of this address', { retryAfter: ttl }),
  });
});
