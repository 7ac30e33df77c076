/** Server-sent events with back-pressure: outdated events are dropped while the reader is slow. */
import { Readable } from 'node:stream';
import { jsonPieces } from './answer-json.ts';

/** The events for one client. */
export interface EventStream<Event> {
  /** The body of the response. */
  readonly body: Readable;
  /** Adds an event. */
  send(event: Event): void;
  /** Adds a comment that keeps proxies from closing the connection, unless events are waiting. */
  keepAlive(): void;
  /** Ends the stream when all events are sent. */
  end(): void;
}

/** What the stream has to know about its events. */
export type EventRules<Event> = {
  /** The frame of an event, in pieces that are made when the reader is ready for them. */
  readonly encode: (event: Event) => Generator<string>;
  /** Whether a waiting event can be dropped because of a newer one. */
  readonly isOutdated: (waiting: Event, newer: Event) => boolean;
};

/** One server-sent event, in pieces. JSON has no line breaks, so one data line is enough. */
export function* eventFrame(name: string, data: unknown): Generator<string> {
  yield `event: ${name}\ndata: `;
  yield* jsonPieces(data);
  yield '\n\n';
}

/** Opens a stream. It begins with a comment, so that the client gets the headers at once. */
export function createEventStream<Event>({ encode, isOutdated }: EventRules<Event>): EventStream<Event> {
  let waiting: Event[] = [];
  /** The rest of the event that is being sent. */
  let frame: Generator<string> | undefined;
  let isReaderReady = false;
  let hasEnded = false;
  const body = new Readable({
    read() {
      isReaderReady = true;
      flush();
    },
  });
  /** The next piece of the current event, or the first one of the next event; undefined when everything is sent. */
  function nextPiece(): string | undefined {
    for (;;) {
      const piece = frame?.next();
      if (piece && !piece.done) return piece.value;
      const event = waiting.shift();
      frame = event === undefined ? undefined : encode(event);
      if (frame === undefined) return undefined;
    }
  }
  function flush(): void {
    while (isReaderReady && !body.destroyed) {
      const piece = nextPiece();
      if (piece === undefined) break;
      isReaderReady = body.push(piece);
    }
    if (hasEnded && frame === undefined && waiting.length === 0 && !body.readableEnded && !body.destroyed) {
      hasEnded = false;
      body.push(null);
    }
  }
  body.push(': vizzy\n\n');
  return {
    body,
    send(event) {
      waiting = waiting.filter((earlier) => !isOutdated(earlier, event));
      waiting.push(event);
      flush();
    },
    keepAlive() {
      if (isReaderReady && !body.destroyed) isReaderReady = body.push(': still here\n\n');
    },
    end() {
      hasEnded = true;
      flush();
    },
  };
}
