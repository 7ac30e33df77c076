/** Keys that programs must show, where the operator wants them. */
import { createHash, timingSafeEqual } from 'node:crypto';
import fastifyPlugin from 'fastify-plugin';
import { refusal } from '../fault.ts';
import type { Parts } from '../parts.ts';

/** What asks for work or deletes; pages, links to creations and health stay open. */
const guarded = new Set(['/chat', '/reset']);

/** Digests have one length, whatever was sent, so that comparing them takes the same time. */
const digest = (key: string) => createHash('sha256').update(key).digest();

/** The key of a request: `Authorization: Bearer …`, or `X-API-Key: …`. */
function keyOf(headers: Readonly<Record<string, string | string[] | undefined>>): string {
  const { authorization, 'x-api-key': given } = headers;
  const bearer = typeof authorization === 'string' ? /^Bearer (\S+)$/i.exec(authorization)?.[1] : undefined;
  return bearer ?? (typeof given === 'string' ? given : '');
}

/** Refuses what has no key of `API_KEYS` with 401; lets everything through when that is not set. */
export const apiKeys = fastifyPlugin<Parts>(async (app, { config }) => {
  const known = (config.API_KEYS ?? []).map(digest);
  if (known.length === 0) return;
  app.addHook('onRequest', async (request) => {
    if (!guarded.has(request.routeOptions.url ?? '') || request.method === 'OPTIONS') return;
    const shown = digest(keyOf(request.headers));
    // All are compared, so that the time does not tell which one was nearly right.
    const isKnown = known.map((key) => timingSafeEqual(key, shown)).includes(true);
    if (!isKnown) throw refusal(401);
  });
});
