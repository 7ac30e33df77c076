/** `POST /chat`: one turn, at once or as an event stream. */
import type { Readable } from 'node:stream';
import type { IncomingMessage, Progress } from '@vizzy/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { accepts } from '../accepts.ts';
import { sendAnswer } from '../answer-json.ts';
import type { Rendered } from '../answer-picture.ts';
import { hangUpSignal } from '../client-disconnect.ts';
import { type ChatReply, type ChatRequest, chatReplySchema, chatRequestSchema, type ErrorReply } from '../contract.ts';
import type { Parts } from '../dependencies.ts';
import { faultOf } from '../error-response.ts';
import { createEventStream, eventFrame } from '../event-stream.ts';
import { createRetries, keyedRetries, nameOfKey, type RequestTurn } from '../idempotency.ts';
import { parentOf } from '../parent-of.ts';
import { logFault } from '../plugins/errors.ts';
import { quotaHeaders } from '../quota-headers.ts';
import { receiveMessage } from '../receive.ts';
import { renderFault, renderProgress, renderReply } from '../render.ts';
import { createLastingTurns, type LastingTurn, passingTurns } from '../resumable-turns.ts';
import { unlessLost } from '../with-fallback.ts';
import { errorReplies } from './error-replies.ts';

/** Milliseconds between signs of life; many proxies hang up after 30 or 60 silent seconds. */
const heartbeat = 15_000;

type ChatEvent = Progress | Rendered<ChatReply> | ErrorReply;

function encode(event: ChatEvent): Generator<string> {
  switch (event.type) {
    case 'stage':
    case 'preview': {
      const { name, data } = renderProgress(event);
      return eventFrame(name, data);
    }
    case 'image': {
      if ('content' in event) return eventFrame('reply', event);
      const { name, data } = renderProgress(event);
      return eventFrame(name, data);
    }
    case 'error':
      return eventFrame('error', event);
    default:
      return eventFrame('reply', event);
  }
}

/** A slow reader is told only the latest stage, and sees no preview of a picture that is already there. */
function isOutdated(waiting: ChatEvent, newer: ChatEvent): boolean {
  if (waiting.type === 'stage') return newer.type === 'stage';
  if (waiting.type !== 'preview' || newer.type !== 'image' || 'content' in newer) return false;
  return waiting.index === newer.index;
}

type StreamedTurn = {
  readonly signal: AbortSignal;
  readonly requestId: string;
  readonly turn: RequestTurn;
  readonly lasting: LastingTurn;
};

/** Takes the turn while the stream is being read; its last event is the reply, or the error. */
function streamTurn(
  { vizzy, clock }: Parts,
  message: IncomingMessage,
  { signal, requestId, turn: named, lasting }: StreamedTurn,
  onFault: (error: unknown) => void,
): Readable {
  const stream = createEventStream<ChatEvent>({ encode, isOutdated });
  const finished = new AbortController();
  const beat = async () => {
    const silence = AbortSignal.any([signal, finished.signal]);
    while (!silence.aborted) {
      await clock.sleep(heartbeat, silence).catch(() => undefined);
      if (!silence.aborted) stream.beat();
    }
  };
  const { conversationId } = message;
  const turn = async () => {
    try {
      const options = {
        ...turnOptions(named),
        signal,
        onProgress: (progress: Progress) => {
          lasting.watch(progress);
          stream.send(progress);
        },
        surface: 'http',
        requestId,
      };
      const reply = await lasting.take((isResumed) =>
        vizzy.respond(message, isResumed ? { ...options, isResumed } : options),
      );
      const parentId = await parentOf(vizzy, reply);
      stream.send(renderReply(reply, { conversationId, now: clock.now(), parentId }));
    } catch (error) {
      onFault(error);
      stream.send(renderFault(faultOf(error), conversationId, clock.now()));
    } finally {
      finished.abort();
      stream.end();
    }
  };
  void beat();
  void turn();
  return stream.body;
}

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

/** What of a request's turn the core is told. */
const turnOptions = ({ turnId, keepsPictures, isResumed }: RequestTurn) => ({
  ...(turnId === undefined ? {} : { turnId }),
  ...(keepsPictures ? { keepsPictures } : {}),
  ...(isResumed ? { isResumed } : {}),
});

/** The message of a request; sent again with its key it is of the same conversation. */
async function receive(request: FastifyRequest, body: ChatRequest, key: string | undefined): Promise<IncomingMessage> {
  const { apiKeyId: communityId } = request;
  if (key === undefined) return receiveMessage(body, { communityId });
  return receiveMessage(body, { communityId, conversationId: nameOfKey(body.user_id, key) });
}

/** Says what the person may still ask for, unless the store that knows is away. */
async function tellQuota(
  reply: FastifyReply,
  { userId, communityId }: IncomingMessage,
  { vizzy, config, clock }: Parts,
) {
  if (config.RATE_LIMIT === null && config.DAILY_LIMIT === null && communityId === undefined) return;
  const quota = await unlessLost(vizzy.people.quota(userId, communityId), undefined);
  if (quota) reply.headers(quotaHeaders(quota, clock.now()));
}

/** The main endpoint. */
export const chat: FastifyPluginAsyncZod<Parts> = async (app, parts) => {
  const { vizzy, config, clock } = parts;
  const retries =
    config.REDIS_URL === undefined
      ? keyedRetries
      : createRetries(vizzy.surfaceStore, clock, (error) =>
          app.log.debug({ err: error }, 'a retry could not be noted'),
        );
  const turns = config.REDIS_URL === undefined ? passingTurns : createLastingTurns(vizzy, app.log);
  await turns.adopt();
  app.post('/chat', { schema }, async (request, reply) => {
    const given = request.headers['idempotency-key'];
    const key = typeof given === 'string' ? given : undefined;
    const message = await receive(request, request.body, key);
    const turn = await retries.turnOf(message, key);
    const lasting = turns.of(message, turn);
    if (turn.turnId !== undefined) reply.raw.once('close', () => void turn.settle(reply.raw.writableFinished));
    if (accepts(request.headers, 'text/event-stream')) {
      const signal = hangUpSignal(reply.raw);
      const log = (error: unknown) => logFault(request, error, faultOf(error).status);
      await tellQuota(reply, message, parts);
      return reply
        .type('text/event-stream; charset=utf-8')
        .header('cache-control', 'no-store, no-transform')
        .header('x-accel-buffering', 'no')
        .send(streamTurn(parts, message, { signal, requestId: request.id, turn, lasting }, log));
    }
    const options = {
      ...turnOptions(turn),
      surface: 'http',
      requestId: request.id,
      onProgress: lasting.watch,
      signal: () => hangUpSignal(reply.raw),
    };
    const answer = await lasting.take((isResumed) =>
      vizzy.respond(message, isResumed ? { ...options, isResumed } : options),
    );
    await tellQuota(reply, message, parts);
    const { conversationId } = message;
    const parentId = await parentOf(vizzy, answer);
    return sendAnswer(reply, renderReply(answer, { conversationId, now: clock.now(), parentId }));
  });
};
