/** Server-sent events that wait for a slow reader instead of piling up. */
import { Readable } from 'node:stream';
import { jsonPieces } from './answer-json.ts';

/** Events on their way to one client. */
export interface EventStream<Event> {
  /** What the response sends. */
  readonly body: Readable;
  /** Adds an event. */
  send(event: Event): void;
  /** Adds a comment that keeps proxies from hanging up, unless events are waiting anyway. */
  beat(): void;
  /** Ends the stream after what was sent. */
  end(): void;
}

/** What the stream has to know of its events. */
export type EventRules<Event> = {
  /** The frame of an event in pieces; each is made when the reader is ready for it. */
  readonly encode: (event: Event) => Generator<string>;
  /** Whether an event that is still waiting need not be sent once the newer one is there. */
  readonly isOutdated: (waiting: Event, newer: Event) => boolean;
};

/** One server-sent event. JSON has no line breaks, so one data line is enough. */
export function* eventFrame(name: string, data: unknown): Generator<string> {
  yield `event: ${name}\ndata: `;
  yield* jsonPieces(data);
  yield '\n\n';
}

/** Opens a stream; its first bytes are a comment, so that the client has the headers at once. */
export function createEventStream<Event>({ encode, isOutdated }: EventRules<Event>): EventStream<Event> {
  let waiting: Event[] = [];
  /** What is left of the event that is being sent. */
  let frame: Generator<string> | undefined;
  let isWanted = false;
  let hasEnded = false;
  const body = new Readable({
    read() {
      isWanted = true;
      flush();
    },
  });
  /** The next piece of the event that is being sent, or the first of the one that waits longest; undefined: all is sent. */
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
    while (isWanted && !body.destroyed) {
      const piece = nextPiece();
      if (piece === undefined) break;
      isWanted = body.push(piece);
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
    beat() {
      if (isWanted && !body.destroyed) isWanted = body.push(': still here\n\n');
    },
    end() {
      hasEnded = true;
      flush();
    },
  };
}
