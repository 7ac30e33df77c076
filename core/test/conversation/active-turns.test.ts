import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createActiveTurns } from '../../src/conversation/active-turns.ts';
import { VizzyError } from '../../src/errors.ts';

const ann = { userId: 'ann', conversationId: 'home' };

describe('a turn under the caller’s signal', () => {
  it('is cancelled by it', async () => {
    const caller = new AbortController();
    const turn = createActiveTurns().run(ann, { signal: AbortSignal.any([caller.signal]) }, async ({ signal }) => {
      caller.abort(new VizzyError('cancelled', 'the person cancelled'));
      signal.throwIfAborted();
    });
    await expect(turn).rejects.toMatchObject({ code: 'cancelled' });
  });

  // Node keeps a signal that is made of others for as long as anybody listens to it, and with the listener the whole turn.
  it.each([
    ['is answered', async () => 'a picture'],
    ['fails', async () => Promise.reject(new VizzyError('unavailable', 'no picture'))],
  ])('is let go when the turn %s', async (_, draw) => {
    const signal = AbortSignal.any([new AbortController().signal]);
    let whileDrawing = 0;
    await createActiveTurns()
      .run(ann, { signal }, async (cancellation) => {
        expect(cancellation.signal.aborted).toBe(false);
        whileDrawing = getEventListeners(signal, 'abort').length;
        return draw();
      })
      .catch(() => undefined);
    expect(whileDrawing).toBe(1);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});
