/** Serves the built files of the web client. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import fastifyPlugin from 'fastify-plugin';

/** Where the web package puts its build. */
const folder = join(dirname(createRequire(import.meta.url).resolve('@vizzy/web/package.json')), 'dist');

/** Files with a hash of their content in their names, which therefore never change. */
const immutable = /[\\/]assets[\\/][^\\/]+-[\w-]{8}\.\w+(?:\.(?:br|gz))?$/;

/**
 * Serves the client's files, which are compressed at build time, below `/web/`, and adds `reply.sendFile`. Throws when the
 * client is not built.
 */
export const webPage = fastifyPlugin(async (app) => {
  if (!existsSync(join(folder, 'index.html'))) throw new Error('the web client is not built: run `npm run build`');
  await app.register(fastifyStatic, {
    root: folder,
    prefix: '/web/',
    index: false,
    etag: true,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const header = immutable.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
      reply.header('cache-control', header);
    },
  });
});
