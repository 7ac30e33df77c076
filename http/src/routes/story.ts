/**
 * `GET /creations/{id}/story.pdf`, `story.html` and `story.png`: a story as a book or on one page, made from its
 * recipe.
 */
import { VizzyError } from '@vizzy/core';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Dependencies } from '../dependencies.ts';
import { errorReplies } from './error-replies.ts';

const parameters = z.object({ id: z.string().meta({ description: '`metadata.creation_id` of a story.' }) });

const binary = z.custom<Buffer>().meta({ type: 'string', format: 'binary' });

const route = (summary: string, type: string, schema: z.ZodType) => ({
  schema: {
    summary,
    params: parameters,
    response: { 200: { description: summary, content: { [type]: { schema } } }, ...errorReplies(404, 429, 503) },
  },
});

const notFound = () => new VizzyError('not-found', 'no such story');

/** The file may run no scripts and load nothing from the network. */
const bookPolicy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** Each request makes the file again; the same recipe gives the same pages. */
const caching = 'private, max-age=300';

const isId = (id: string) => /^[\w-]{8,64}$/.test(id);

/** What `make` makes of the story. Throws `not-found`; does not ask the store for an id that is malformed. */
async function makeFor<Page>(id: string, make: (id: string) => Promise<Page | undefined>): Promise<Page> {
  const page = isId(id) ? await make(id) : undefined;
  if (page === undefined) throw notFound();
  return page;
}

const asBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array) => Buffer.from(buffer, byteOffset, byteLength);

/** The routes of stories. */
export const story: FastifyPluginAsyncZod<Dependencies> = async (app, { vizzy }) => {
  const { exports } = vizzy;
  app.get(
    '/creations/:id/story.pdf',
    route('A story as a book, PDF', 'application/pdf', binary),
    async (request, reply) => {
      const book = await makeFor(request.params.id, (id) => exports.storybook(id, 'pdf'));
      reply.header('cache-control', caching).header('content-disposition', 'inline; filename="story.pdf"');
      return reply.type('application/pdf').header('x-robots-tag', 'noindex').send(asBuffer(book));
    },
  );
  app.get(
    '/creations/:id/story.html',
    route('A story as one HTML file with everything in it', 'text/html', z.string()),
    async (request, reply) => {
      const book = await makeFor(request.params.id, (id) => exports.storybook(id, 'html'));
      reply.header('cache-control', caching).header('content-security-policy', bookPolicy);
      return reply.type('text/html; charset=utf-8').header('x-robots-tag', 'noindex').send(asBuffer(book).toString());
    },
  );
  app.get(
    '/creations/:id/story.png',
    route('A story on one page, PNG', 'image/png', binary),
    async (request, reply) => {
      const { bytes } = await makeFor(request.params.id, (id) => exports.storyboard(id));
      return reply.type('image/png').header('cache-control', caching).send(asBuffer(bytes));
    },
  );
};
