/** `POST /reset`: deletes what Vizzy knows. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { resetReplySchema, resetRequestSchema } from '../contract.ts';
import type { Dependencies } from '../dependencies.ts';
import { receiveScope } from '../receive.ts';
import { errorReplies } from './error-replies.ts';

const schema = {
  summary: 'Forget a conversation, or everything about a user',
  body: resetRequestSchema,
  response: { 200: resetReplySchema, ...errorReplies(400, 401, 413, 415, 422, 429, 503) },
};

/** Deletes one conversation of a user, or, without a conversation id, everything about the user. */
export const reset: FastifyPluginAsyncZod<Dependencies> = async (app, { vizzy }) => {
  app.post('/reset', { schema, bodyLimit: 64 * 1024 }, async (request) => {
    await vizzy.reset(receiveScope(request.body));
    return { status: 'ok' as const };
  });
};
