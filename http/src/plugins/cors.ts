/** Which pages of other origins may call. */
import fastifyCors from '@fastify/cors';
import fastifyPlugin from 'fastify-plugin';
import type { Parts } from '../dependencies.ts';

/**
 * What to compare an Origin header with. `*` for one label becomes a pattern that is anchored at both ends, so that
 * `https://evil.vercel.app.attacker.com` does not pass for `https://*.vercel.app`.
 */
export function originPattern(origin: string): string | RegExp {
  if (origin === '*' || !origin.includes('*')) return origin;
  const [before = '', after = ''] = origin.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`^${before}[a-z0-9-]+${after}$`, 'i');
}

/** Answers preflights and marks every response, event streams included. */
export const cors = fastifyPlugin<Parts>(async (app, { config }) => {
  const known = config.CORS_ORIGINS.map(originPattern);
  await app.register(fastifyCors, {
    // Without an origin no browser asks, and nothing need be said.
    origin: (origin, decide) => decide(null, origin === undefined ? false : known),
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: [
      'Retry-After',
      'X-Request-Id',
      ...['Limit', 'Remaining', 'Reset'].map((what) => `RateLimit-${what}`),
      ...['Limit', 'Left', 'Reset'].map((what) => `X-Pictures-${what}`),
    ].join(', '),
    maxAge: 600,
  });
});
