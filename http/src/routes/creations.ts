/** `GET /creations/{id}` and its pictures, for sharing. They do not show who made it. */
import type { Creation, TierName } from '@vizzy/core';
import { VizzyError } from '@vizzy/core';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { accepts } from '../accepts.ts';
import { creationSchema } from '../contract.ts';
import type { Dependencies, VizzyPort } from '../dependencies.ts';
import { renderCreation } from '../render.ts';
import { sharePage } from '../share-page.ts';
import { errorReplies } from './error-replies.ts';

const creationParameters = z.object({ id: z.string().meta({ description: '`metadata.creation_id` of an answer.' }) });

const pictureParameters = creationParameters.extend({
  n: z.string().meta({ description: 'Which picture, from 0.', pattern: '^[0-3]$' }),
});

const creationRoute = {
  schema: {
    summary: 'A creation: JSON, or for browsers a page to share',
    params: creationParameters,
    response: {
      200: {
        description: 'The recipe and where its pictures are',
        content: { 'application/json': { schema: creationSchema }, 'text/html': { schema: z.string() } },
      },
      ...errorReplies(404, 429, 503),
    },
  },
};

const pictureRoute = {
  schema: {
    summary: 'One picture of a creation, kept or drawn again',
    params: pictureParameters,
    response: {
      200: {
        description: 'PNG',
        content: { 'image/png': { schema: z.custom<Buffer>().meta({ type: 'string', format: 'binary' }) } },
      },
      ...errorReplies(404, 429, 503),
    },
  },
};

const notFound = () => new VizzyError('not-found', 'no such creation');

/** Finds a creation. Throws `not-found`; does not ask the store for an id that is malformed. */
async function findCreation({ creations }: VizzyPort, id: string): Promise<Creation> {
  const creation = /^[\w-]{8,64}$/.test(id) ? await creations.find(id) : undefined;
  if (creation === undefined) throw notFound();
  return creation;
}

/**
 * What drew each picture as it is shown now. Only pictures of remote tiers and transformed pictures may differ from the
 * record.
 */
async function currentTiers({ creations }: VizzyPort, creation: Creation): Promise<readonly (TierName | undefined)[]> {
  return Promise.all(
    creation.tiers.map(async (tier, index) => {
      if (tier === 'local' && !creation.fromPicture) return tier;
      return (await creations.picture(creation.id, index))?.tier;
    }),
  );
}

/** The routes of creations. */
export const creations: FastifyPluginAsyncZod<Dependencies> = async (app, { vizzy }) => {
  app.get('/creations/:id', creationRoute, async (request, reply) => {
    const creation = await findCreation(vizzy, request.params.id);
    const body = renderCreation(creation, await currentTiers(vizzy, creation));
    reply.header('vary', 'Accept').header('cache-control', 'private, max-age=60');
    if (!accepts(request.headers, 'text/html')) return reply.type('application/json; charset=utf-8').send(body);
    const page = sharePage(body, `${request.protocol}://${request.host}`);
    return reply.type('text/html; charset=utf-8').header('x-robots-tag', 'noindex').send(page);
  });
  app.get('/creations/:id/images/:n.png', pictureRoute, async (request, reply) => {
    const { id, n } = request.params;
    const creation = await findCreation(vizzy, id);
    const index = /^\d$/.test(n) ? Number(n) : -1;
    const picture = index in creation.tiers ? await vizzy.creations.picture(id, index) : undefined;
    if (picture === undefined) throw notFound();
    // An original may later be replaced by a redrawn picture, and that one may disappear; neither happens soon.
    const seconds = picture.tier === creation.tiers[index] ? 86_400 : 300;
    return reply
      .type('image/png')
      .header('cache-control', `private, max-age=${seconds}`)
      .send(Buffer.from(picture.bytes.buffer, picture.bytes.byteOffset, picture.bytes.byteLength));
  });
};
