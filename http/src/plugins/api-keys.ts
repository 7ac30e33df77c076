/** Keys that programs must show, where the operator wants them. */
import { createHash, timingSafeEqual } from 'node:crypto';
import fastifyPlugin from 'fastify-plugin';
import type { Parts } from '../dependencies.ts';
import { refusal } from '../error-response.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The API key that it came with, as a community of the core; undefined where none are wanted. */
    apiKeyId: string | undefined;
  }
}

/** What asks for work or deletes; pages, links to creations and health stay open. */
const guarded = new Set(['/chat', '/reset', '/creations/:id/improve']);

/** Digests have one length, whatever was sent, so that comparing them takes the same time. */
const digest = (key: string) => createHash('sha256').update(key).digest();

/** The community of the core that a key stands for: limits of a community hold for all who use it. */
export const communityOfKey = (key: string): string => `http:key:${digest(key).toString('base64url').slice(0, 16)}`;

/** The key of a request: `Authorization: Bearer …`, or `X-API-Key: …`. */
function keyOf(headers: Readonly<Record<string, string | string[] | undefined>>): string {
  const { authorization, 'x-api-key': given } = headers;
  const bearer = typeof authorization === 'string' ? /^Bearer (\S+)$/i.exec(authorization)?.[1] : undefined;
  return bearer ?? (typeof given === 'string' ? given : '');
}

/** Refuses what has no key of `API_KEYS` with 401; lets everything through when that is not set. */
export const apiKeys = fastifyPlugin<Parts>(async (app, { config }) => {
  const known = (config.API_KEYS ?? []).map(digest);
  app.decorateRequest('apiKeyId', undefined);
  if (known.length === 0) return;
  app.addHook('onRequest', async (request) => {
    if (!guarded.has(request.routeOptions.url ?? '') || request.method === 'OPTIONS') return;
    const key = keyOf(request.headers);
    const shown = digest(key);
    // All are compared, so that the time does not tell which one was nearly right.
    const isKnown = known.map((other) => timingSafeEqual(other, shown)).includes(true);
    if (!isKnown) throw refusal(401);
    request.apiKeyId = communityOfKey(key);
  });
});
