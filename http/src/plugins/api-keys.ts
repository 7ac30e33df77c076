/** API keys, where the operator requires them. */
import { createHash, timingSafeEqual } from 'node:crypto';
import fastifyPlugin from 'fastify-plugin';
import type { Dependencies } from '../dependencies.ts';
import { httpError } from '../error-response.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The API key of the request, as a community of the core; undefined where none is required. */
    apiKeyId: string | undefined;
  }
}

/** Routes that start work or delete data. Pages, links to creations and health need no key. */
const protectedRoutes = new Set(['/chat', '/reset', '/creations/:id/improve']);

/** All digests have one length, so that comparing them takes the same time for every key. */
const digest = (key: string) => createHash('sha256').update(key).digest();

/** The community of the core for a key: limits of a community hold for everyone who uses the key. */
export const communityOfKey = (key: string): string => `http:key:${digest(key).toString('base64url').slice(0, 16)}`;

/** The key of a request: `Authorization: Bearer …`, or `X-API-Key: …`. */
function keyOf(headers: Readonly<Record<string, string | string[] | undefined>>): string {
  const { authorization, 'x-api-key': given } = headers;
  const bearer = typeof authorization === 'string' ? /^Bearer (\S+)$/i.exec(authorization)?.[1] : undefined;
  return bearer ?? (typeof given === 'string' ? given : '');
}

/** Answers requests without one of `API_KEYS` with 401; lets everything through when they are not set. */
export const apiKeys = fastifyPlugin<Dependencies>(async (app, { config }) => {
  const known = (config.API_KEYS ?? []).map(digest);
  app.decorateRequest('apiKeyId', undefined);
  if (known.length === 0) return;
  app.addHook('onRequest', async (request) => {
    if (!protectedRoutes.has(request.routeOptions.url ?? '') || request.method === 'OPTIONS') return;
    const key = keyOf(request.headers);
    const given = digest(key);
    // All keys are compared, so that the time does not reveal which one was nearly right.
    const isKnown = known.map((other) => timingSafeEqual(other, given)).includes(true);
    if (!isKnown) throw httpError(401);
    request.apiKeyId = communityOfKey(key);
  });
});
