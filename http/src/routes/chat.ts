/** `POST /chat`: one turn, at once or as an event stream. */
import type { Readable } from 'node:stream';
import type { IncomingMessage, RespondOptions } from '@vizzy/core';
import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { accepts } from '../accepts.ts';
import { sendAnswer } from '../answer-json.ts';
import type { Rendered } from '../answer-picture.ts';
import { clientDisconnectSignal } from '../client-disconnect.ts';
import { type ChatReply, type ChatRequest, chatReplySchema, chatRequestSchema } from '../contract.ts';
import type { Dependencies } from '../dependencies.ts';
import { errorResponseOf } from '../error-response.ts';
import { createIdempotency, idOfKey, localIdempotency, type RequestTurn } from '../idempotency.ts';
import { parentOf } from '../parent-of.ts';
import { logError } from '../plugins/errors.ts';
import { quotaHeaders } from '../quota-headers.ts';
import { receiveMessage } from '../receive.ts';
import { renderReply } from '../render.ts';
import { createResumableTurns, localTurns, type ResumableTurn } from '../resumable-turns.ts';
import { withFallback } from '../with-fallback.ts';
import { streamTurn } from './chat-stream.ts';
import { errorReplies } from './error-replies.ts';

const schema = {
  summary: 'Say something to Vizzy',
  description:
    'With `Accept: text/event-stream` the answer is a stream of the events `progress`, `preview` and `image`, and last ' +
    '`reply` (this very JSON) or `error`. Closing the connection cancels the turn. A request that is sent again with the ' +
    'same `Idempotency-Key` within ten minutes gets the same answer, and nothing is drawn twice. `RateLimit-*` tell what is ' +
    'left of the minute, `X-Pictures-*` what is left of the day.',
  body: chatRequestSchema,
  response: {
    200: {
      description: 'A question, or pictures',
      content: {
        'application/json': { schema: chatReplySchema },
        'text/event-stream': { schema: z.custom<Readable>().meta({ type: 'string' }) },
      },
    },
    ...errorReplies(400, 401, 403, 413, 415, 422, 429, 503),
  },
};

/** A request as the routes take it. */
type ChatTurn = {
  readonly message: IncomingMessage;
  readonly requestId: string;
  readonly requestTurn: RequestTurn;
  readonly resumable: ResumableTurn;
};

/** Takes a turn. */
async function takeTurn(
  { vizzy, clock }: Dependencies,
  { message, requestId, requestTurn, resumable }: ChatTurn,
  changes: Pick<RespondOptions, 'onProgress' | 'signal'>,
): Promise<Rendered<ChatReply>> {
  const { turnId, keepsPictures, isResumed } = requestTurn;
  const options: RespondOptions = {
    ...(turnId === undefined ? {} : { turnId }),
    ...(keepsPictures ? { keepsPictures } : {}),
    ...(isResumed ? { isResumed } : {}),
    surface: 'http',
    requestId,
    ...changes,
  };
  const reply = await resumable.run((isTakenOver) =>
    vizzy.respond(message, isTakenOver ? { ...options, isResumed: true } : options),
  );
  const parentId = await parentOf(vizzy, reply);
  return renderReply(reply, { conversationId: message.conversationId, now: clock.now(), parentId });
}

/**
 * The message of a request. Sent again with its key and without a conversation, it belongs to the same conversation.
 */
async function receive(request: FastifyRequest, body: ChatRequest, key: string | undefined): Promise<IncomingMessage> {
  const { apiKeyId: communityId } = request;
  if (key === undefined) return receiveMessage(body, { communityId });
  return receiveMessage(body, { communityId, conversationId: idOfKey(body.user_id, key) });
}

/** Says what the person may still ask for, unless the store is lost. */
async function setQuotaHeaders(
  reply: FastifyReply,
  { userId, communityId }: IncomingMessage,
  { vizzy, config, clock }: Dependencies,
) {
  if (config.RATE_LIMIT === null && config.DAILY_LIMIT === null && communityId === undefined) return;
  const quota = await withFallback(vizzy.people.quota(userId, communityId), undefined);
  if (quota) reply.headers(quotaHeaders(quota, clock.now()));
}

/** Finds the turns of requests: over Redis where there is one, else in this process alone. */
async function openTurns({ vizzy, config, clock }: Dependencies, log: FastifyBaseLogger) {
  const onLost = (error: unknown) =>
    log.debug({ err: error }, 'the record of a turn could not be saved or deleted; the turn goes on');
  const isShared = config.REDIS_URL !== undefined;
  const idempotency = isShared ? createIdempotency(vizzy.surfaceStore, clock, onLost) : localIdempotency;
  const resumableTurns = isShared ? createResumableTurns(vizzy, log) : localTurns;
  await resumableTurns.registerRecovery();
  return { idempotency, resumableTurns };
}

/** The main endpoint. */
export const chat: FastifyPluginAsyncZod<Dependencies> = async (app, dependencies) => {
  const { idempotency, resumableTurns } = await openTurns(dependencies, app.log);
  app.post('/chat', { schema }, async (request, reply) => {
    const given = request.headers['idempotency-key'];
    const key = typeof given === 'string' ? given : undefined;
    const message = await receive(request, request.body, key);
    const requestTurn = await idempotency.turnOf(message, key);
    const resumable = resumableTurns.forRequest(message, requestTurn);
    const turn: ChatTurn = { message, requestId: request.id, requestTurn, resumable };
    if (requestTurn.turnId !== undefined)
      reply.raw.once('close', () => void requestTurn.finish(reply.raw.writableFinished));
    if (accepts(request.headers, 'text/event-stream')) {
      const signal = clientDisconnectSignal(reply.raw);
      await setQuotaHeaders(reply, message, dependencies);
      const body = streamTurn(dependencies.clock, {
        conversationId: message.conversationId,
        signal,
        run: (send) => {
          const onProgress: typeof send = (progress) => {
            resumable.onProgress(progress);
            send(progress);
          };
          return takeTurn(dependencies, turn, { onProgress, signal });
        },
        onError: (error) => logError(request, error, errorResponseOf(error).status),
      });
      return reply
        .type('text/event-stream; charset=utf-8')
        .header('cache-control', 'no-store, no-transform')
        .header('x-accel-buffering', 'no')
        .send(body);
    }
    const signal = () => clientDisconnectSignal(reply.raw);
    const answer = await takeTurn(dependencies, turn, { onProgress: resumable.onProgress, signal });
    await setQuotaHeaders(reply, message, dependencies);
    return sendAnswer(reply, answer);
  });
};
