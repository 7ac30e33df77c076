/** The files of the page that people talk to Vizzy on. */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import fastifyStatic from '@fastify/static';
import fastifyPlugin from 'fastify-plugin';

/** Where the web package keeps its page. */
const folder = dirname(createRequire(import.meta.url).resolve('@vizzy/web/index.html'));

/** Serves the page's files below `/web/` and adds `reply.sendFile`. */
export const webPage = fastifyPlugin(async (app) => {
  await app.register(fastifyStatic, { root: folder, prefix: '/web/', index: false, cacheControl: false, etag: true });
});
