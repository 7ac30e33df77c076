/** Lets pages of other origins call. */
import fastifyCors from '@fastify/cors';
import fastifyPlugin from 'fastify-plugin';
import type { Dependencies } from '../dependencies.ts';

/**
 * What an Origin header is compared with. A `*`, which stands for one label, becomes a pattern anchored at both ends, so
 * that `https://evil.vercel.app.attacker.com` does not match `https://*.vercel.app`.
 */
export function originPattern(origin: string): string | RegExp {
  if (origin === '*' || !origin.includes('*')) return origin;
  const [before = '', after = ''] = origin.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`^${before}[a-z0-9-]+${after}$`, 'i');
}

/** Answers preflights and marks every response, event streams included. */
export const cors = fastifyPlugin<Dependencies>(async (app, { config }) => {
  const allowed = config.CORS_ORIGINS.map(originPattern);
  await app.register(fastifyCors, {
    // A request without an origin is not from a page and needs no header.
    origin: (origin, decide) => decide(null, origin === undefined ? false : allowed),
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
