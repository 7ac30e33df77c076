/** Server-sent events that wait for a slow reader instead of piling up. */
import { Readable } from 'node:stream';
import { serialise } from './serialise.ts';

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
  /** The frame of an event; called when the reader is ready for it, so that pictures are not encoded twice over in memory. */
  readonly encode: (event: Event) => string | Buffer;
  /** Whether an event that is still waiting need not be sent once the newer one is there. */
  readonly isOutdated: (waiting: Event, newer: Event) => boolean;
};

/** One server-sent event. JSON has no line breaks, so one data line is enough. */
export function eventFrame(name: string, data: unknown): string | Buffer {
  return serialise(data, `event: ${name}\ndata: `, '\n\n');
}

/** Opens a stream; its first bytes are a comment, so that the client has the headers at once. */
export function createEventStream<Event>({ encode, isOutdated }: EventRules<Event>): EventStream<Event> {
  let waiting: Event[] = [];
  let isWanted = false;
  let hasEnded = false;
  const body = new Readable({
    read() {
      isWanted = true;
      flush();
    },
  });
  function flush(): void {
    while (isWanted && !body.destroyed) {
      const event = waiting.shift();
      if (event === undefined) break;
      isWanted = body.push(encode(event));
    }
    if (hasEnded && waiting.length === 0 && !body.readableEnded && !body.destroyed) {
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
