import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createActiveTurns, type LazySignal, type TurnName } from '../src/active-turns.ts';
import { VizzyError } from '../src/errors.ts';

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

describe('turns and jobs of one registry', () => {
  const reason = new VizzyError('cancelled', 'the person cancelled');
  const never = ({ signal }: LazySignal) =>
    new Promise<void>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  const codeOf = (ended: Promise<unknown>) =>
    ended.then(
      () => 'done',
      ({ code }) => code,
    );

  it('are cancelled by conversation, by user, and by id and owner', async () => {
    const turns = createActiveTurns();
    const ended: string[] = [];
    const start = (turn: TurnName, name: string) =>
      turns.run(turn, {}, never).catch(() => {
        ended.push(name);
      });
    const all = [
      start(ann, 'at home'),
      start({ userId: 'ann', conversationId: 'work' }, 'at work'),
      start({ userId: 'ann', id: 'job' }, 'job'),
      start({ userId: 'ben', conversationId: 'home' }, 'another user'),
    ];
    const cancel = async (which: TurnName) => {
      const wasThere = turns.cancel(which, reason);
      await new Promise((resolve) => setImmediate(resolve));
      return [wasThere, ...ended.splice(0)];
    };
    expect(await cancel({ userId: 'ben', id: 'job' })).toEqual([false]);
    expect(await cancel(ann)).toEqual([true, 'at home']);
    expect(await cancel({ userId: 'ann' })).toEqual([true, 'at work']);
    expect(await cancel({ userId: 'ann', id: 'job' })).toEqual([true, 'job']);
    await turns.close(AbortSignal.abort());
    await Promise.all(all);
    expect(ended).toEqual(['another user']);
  });

  it('are waited for when the process stops, and cancelled when its time is over', async () => {
    const turns = createActiveTurns();
    const stop = new AbortController();
    const running = codeOf(turns.run(ann, {}, never));
    let end = () => {};
    const tracked = turns.track(
      new Promise<void>((resolve) => {
        end = resolve;
      }),
    );
    let isClosed = false;
    const closing = turns.close(stop.signal).then(() => {
      isClosed = true;
    });
    expect(() => turns.assertOpen()).toThrow(expect.objectContaining({ code: 'closing' }));
    stop.abort();
    expect(await running).toBe('closing');
    expect(isClosed).toBe(false);
    end();
    await Promise.all([tracked, closing]);
  });
});
