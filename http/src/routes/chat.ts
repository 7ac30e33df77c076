/** `POST /chat`: one turn, at once or as an event stream. */
import type { Readable } from 'node:stream';
import type { IncomingMessage, Progress } from '@vizzy/core';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { accepts } from '../accepts.ts';
import { type ChatReply, chatReplySchema, chatRequestSchema, type ErrorReply } from '../contract.ts';
import { createEventStream, eventFrame } from '../event-stream.ts';
import { faultOf } from '../fault.ts';
import { hangUpSignal } from '../hang-up.ts';
import { parentOf } from '../lineage.ts';
import type { Parts } from '../parts.ts';
import { logFault } from '../plugins/errors.ts';
import { receiveMessage } from '../receive.ts';
import { renderFault, renderProgress, renderReply } from '../render.ts';
import { errorReplies } from './error-replies.ts';

/** Milliseconds between signs of life; many proxies hang up after 30 or 60 silent seconds. */
const heartbeat = 15_000;

type ChatEvent = Progress | ChatReply | ErrorReply;

function encode(event: ChatEvent): string {
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

/** Takes the turn while the stream is being read; its last event is the reply, or the error. */
function streamTurn(
  { vizzy, clock }: Parts,
  message: IncomingMessage,
  { signal, requestId }: { readonly signal: AbortSignal; readonly requestId: string },
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
      const reply = await vizzy.respond(message, {
        signal,
        onProgress: stream.send,
        surface: 'http',
        requestId,
      });
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
    '`reply` (this very JSON) or `error`. Closing the connection cancels the turn.',
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

/** The main endpoint. */
export const chat: FastifyPluginAsyncZod<Parts> = async (app, parts) => {
  app.post('/chat', { schema }, async (request, reply) => {
    const message = receiveMessage(request.body);
    if (accepts(request.headers, 'text/event-stream')) {
      const signal = hangUpSignal(reply.raw);
      const log = (error: unknown) => logFault(request, error, faultOf(error).status);
      return reply
        .type('text/event-stream; charset=utf-8')
        .header('cache-control', 'no-store, no-transform')
        .header('x-accel-buffering', 'no')
        .send(streamTurn(parts, message, { signal, requestId: request.id }, log));
    }
    // Asked for only when there is something to draw.
    const options = {
      surface: 'http',
      requestId: request.id,
      get signal() {
        return hangUpSignal(reply.raw);
      },
    };
    const answer = await parts.vizzy.respond(message, options);
    reply.type('application/json; charset=utf-8');
    const { conversationId } = message;
    const parentId = await parentOf(parts.vizzy, answer);
    return renderReply(answer, { conversationId, now: parts.clock.now(), parentId });
  });
};
