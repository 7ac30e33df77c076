/** The answer of `POST /chat` as server-sent events. */
import type { Readable } from 'node:stream';
import type { Clock, Progress, ProgressListener } from '@vizzy/core';
import type { Rendered } from '../answer-picture.ts';
import type { ChatReply, ErrorReply } from '../contract.ts';
import { errorResponseOf } from '../error-response.ts';
import { createEventStream, eventFrame } from '../event-stream.ts';
import { renderError, renderProgress } from '../render.ts';

/** Milliseconds between signs of life; many proxies close a connection after 30 or 60 silent seconds. */
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

/** A slow reader gets only the latest stage, and no preview of a picture that has a later preview or is finished. */
function isOutdated(waiting: ChatEvent, newer: ChatEvent): boolean {
  if (waiting.type === 'stage') return newer.type === 'stage';
  if (waiting.type !== 'preview') return false;
  if (newer.type !== 'preview' && (newer.type !== 'image' || 'content' in newer)) return false;
  return waiting.index === newer.index;
}

/** A turn whose answer is streamed. */
export type StreamedTurn = {
  readonly conversationId: string;
  /** Aborts when the client disconnects. */
  readonly signal: AbortSignal;
  /** Takes the turn. */
  readonly run: (onProgress: ProgressListener) => Promise<Rendered<ChatReply>>;
  /** Is called with the error of a turn that fails. */
  readonly onError: (error: unknown) => void;
};

/** Runs the turn while the client reads; the last event is the reply, or the error. */
export function streamTurn(clock: Clock, { conversationId, signal, run, onError }: StreamedTurn): Readable {
  const stream = createEventStream<ChatEvent>({ encode, isOutdated });
  const finished = new AbortController();
  const sendHeartbeats = async () => {
    const over = AbortSignal.any([signal, finished.signal]);
    while (!over.aborted) {
      await clock.sleep(heartbeat, over).catch(() => undefined);
      if (!over.aborted) stream.keepAlive();
    }
  };
  const sendTurn = async () => {
    try {
      stream.send(await run((progress) => stream.send(progress)));
    } catch (error) {
      onError(error);
      stream.send(renderError(errorResponseOf(error), conversationId, clock.now()));
    } finally {
      finished.abort();
      stream.end();
    }
  };
  void sendHeartbeats();
  void sendTurn();
  return stream.body;
}
