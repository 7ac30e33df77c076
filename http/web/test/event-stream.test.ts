import { expect, test } from 'vitest';
import { readEvents, type StreamedEvent, StreamTimeoutError } from '../src/event-stream.ts';

function bodyOf(...pieces: readonly (string | Uint8Array)[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces)
        controller.enqueue(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece);
      controller.close();
    },
  });
}

async function all(body: ReadableStream<Uint8Array>): Promise<StreamedEvent[]> {
  const events: StreamedEvent[] = [];
  for await (const event of readEvents(body)) events.push(event);
  return events;
}

test('events come in order; comments are signs of life and nothing more', async () => {
  const text = ': vizzy\n\nevent: progress\ndata: {"done":0}\n\n: still here\n\nevent: reply\ndata: {}\n\n';
  expect(await all(bodyOf(text))).toEqual([
    { name: 'progress', data: '{"done":0}' },
    { name: 'reply', data: '{}' },
  ]);
});

test('however the network cuts it, inside of a character too', async () => {
  const bytes = new TextEncoder().encode('event: reply\ndata: "a 🦊"\n\nevent: progress\ndata: 2\n\n');
  for (const size of [1, 2, 3, 7, 25]) {
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
      bytes.subarray(index * size, (index + 1) * size),
    );
    expect(await all(bodyOf(...pieces))).toEqual([
      { name: 'reply', data: '"a 🦊"' },
      { name: 'progress', data: '2' },
    ]);
  }
});

test('half an event at the end is no event', async () => {
  expect(await all(bodyOf('event: reply\ndata: {"ty'))).toEqual([]);
});

test('a silent stream times out', async () => {
  const silent = new ReadableStream<Uint8Array>({ start: () => {} });
  const reading = (async () => {
    for await (const _event of readEvents(silent, 20)) expect.unreachable();
  })();
  await expect(reading).rejects.toBeInstanceOf(StreamTimeoutError);
});
