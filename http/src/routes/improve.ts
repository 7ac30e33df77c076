/**
 * `POST /creations/{id}/improve`: asks the image service again for pictures that Vizzy drew because the service was
 * down.
 */
import { VizzyError } from '@vizzy/core';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { sendAnswer } from '../answer-json.ts';
import { clientDisconnectSignal } from '../client-disconnect.ts';
import { improvementSchema, improveRequestSchema } from '../contract.ts';
import { userIdOf } from '../conversation-id.ts';
import type { Dependencies } from '../dependencies.ts';
import { renderImprovement } from '../render.ts';
import { errorReplies } from './error-replies.ts';

const schema = {
  summary: 'Ask the image service again for pictures that Vizzy drew itself',
  description:
    'Only for the user the creation was made for. 204: the service is still down, or there is nothing to ask it for.',
  params: z.object({ id: z.string().meta({ description: '`metadata.creation_id` of an answer.' }) }),
  body: improveRequestSchema,
  response: {
    200: { description: 'Better pictures', content: { 'application/json': { schema: improvementSchema } } },
    204: z.null().meta({ description: 'No better picture' }),
    ...errorReplies(401, 404, 413, 415, 422, 429, 503),
  },
};

/** The route. */
export const improve: FastifyPluginAsyncZod<Dependencies> = async (app, { vizzy }) => {
  app.post('/creations/:id/improve', { schema, bodyLimit: 64 * 1024 }, async (request, reply) => {
    const { id } = request.params;
    const creation = /^[\w-]{8,64}$/.test(id) ? await vizzy.creations.find(id) : undefined;
    // Anyone with the link may look, but asking costs the owner's quota.
    if (creation?.userId !== userIdOf(request.body.user_id)) throw new VizzyError('not-found', 'no such creation');
    const improvement = await vizzy.improve(id, { signal: clientDisconnectSignal(reply.raw) });
    if (improvement.type !== 'improved') return reply.code(204).send(null);
    return sendAnswer(reply, renderImprovement(improvement));
  });
};
