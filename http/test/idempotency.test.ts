import { type IncomingMessage, type SurfaceStore, systemClock, VizzyError } from '@vizzy/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createIdempotency, localIdempotency } from '../src/idempotency.ts';
import { type Service, serve } from './serve.ts';

const drawing = { type: 'stage', stage: 'drawing', done: 0, total: 2 } as const;

function createStore(): SurfaceStore & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    load: async (key) => kept.get(key),
    save: async (key, text) => void kept.set(key, text),
    forget: async (key) => void kept.delete(key),
  };
}

const message: IncomingMessage = { userId: 'http:ann', conversationId: 'c', text: 'a fox' };
const rethrow = (error: unknown) => {
  throw error;
};

describe('a request that is sent again', () => {
  it('with its key has the same name in every process, and another person’s key is another', async () => {
    const [one, other] = [createIdempotency(createStore(), systemClock, rethrow), localIdempotency];
    const { turnId } = await one.turnOf(message, 'k1');
    expect((await other.turnOf(message, 'k1')).turnId).toBe(turnId);
    expect((await other.turnOf(message, 'k2')).turnId).not.toBe(turnId);
    expect((await other.turnOf({ ...message, userId: 'http:ben' }, 'k1')).turnId).not.toBe(turnId);
  });

  it('without one goes on with the turn that another process was at when it died', async () => {
    const store = createStore();
    const before = await createIdempotency(store, systemClock, rethrow).turnOf(message, undefined);
    before.onProgress(drawing);
    const after = createIdempotency(store, systemClock, rethrow);
    expect(await after.turnOf(message, undefined)).toMatchObject({ turnId: before.turnId, isResumed: true });
    expect((await after.turnOf({ ...message, text: 'a cat' }, undefined)).turnId).not.toBe(before.turnId);
    expect((await after.turnOf({ ...message, image: Buffer.from('x') }, undefined)).turnId).not.toBe(before.turnId);
  });

  it('after it was answered is a new one, and one that only asks leaves no record', async () => {
    const store = createStore();
    const idempotency = createIdempotency(store, systemClock, rethrow);
    const asked = await idempotency.turnOf(message, undefined);
    asked.onProgress({ type: 'stage', stage: 'understanding', done: 0, total: 0 });
    expect(store.kept.size).toBe(0);
    asked.onProgress(drawing);
    expect(store.kept.size).toBe(1);
    await asked.finish(true);
    expect(store.kept.size).toBe(0);
    const elsewhere = createIdempotency(store, systemClock, rethrow);
    expect((await elsewhere.turnOf(message, undefined)).isResumed).toBeUndefined();
  });

  it('with its key is not counted again once it was drawn for, unless its client had disconnected', async () => {
    const idempotency = createIdempotency(createStore(), systemClock, rethrow);
    const send = async (isAnswered: boolean) => {
      const turn = await idempotency.turnOf(message, 'k1');
      turn.onProgress(drawing);
      await turn.finish(isAnswered);
      return turn.isResumed;
    };
    expect([await send(false), await send(true), await send(true)]).toEqual([false, false, true]);
  });

  it('goes on with a turn that was handed over, in the same process too', async () => {
    const store = createStore();
    const idempotency = createIdempotency(store, systemClock, rethrow);
    const first = await idempotency.turnOf(message, undefined);
    first.onProgress(drawing);
    first.markHandedOver();
    await first.finish(true);
    expect(await idempotency.turnOf(message, undefined)).toMatchObject({ turnId: first.turnId, isResumed: true });
  });

  it('while the store is away is a new one, and the turn itself says what is wrong', async () => {
    const lost = () => Promise.reject(new VizzyError('store-lost', 'gone'));
    const heard: unknown[] = [];
    const idempotency = createIdempotency({ load: lost, save: lost, forget: lost }, systemClock, (error) =>
      heard.push(error),
    );
    const turn = await idempotency.turnOf(message, undefined);
    turn.onProgress(drawing);
    await turn.finish(false);
    expect(turn.isResumed).toBeUndefined();
    expect(heard.length).toBeGreaterThan(0);
  });
});

describe('an answer', () => {
  let service: Service;
  beforeEach(async () => {
    service = await serve({ RATE_LIMIT: '30', DAILY_LIMIT: '20' });
  });
  afterEach(() => service.close());
  const body = { user_id: 'ann', message: 'a fox', conversation_id: 'c' };

  it.each(['application/json', 'text/event-stream'])(
    'as %s says what is left of the minute and of the day',
    async (accept) => {
      const { headers } = await service.post('/chat', body, { accept });
      expect(headers.get('ratelimit-limit')).toBe('30');
      expect(headers.get('ratelimit-remaining')).toBe('29');
      expect(headers.get('ratelimit-reset')).toBe('42');
      expect(headers.get('x-pictures-limit')).toBe('20');
      expect(headers.get('x-pictures-left')).toBe('18');
      expect(Number(headers.get('x-pictures-reset'))).toBeGreaterThan(3500);
    },
  );

  it('that is refused says when to come again', async () => {
    const response = await service.post('/chat', { ...body, message: 'too often' });
    expect(response.status).toBe(429);
    expect(response.headers.get('ratelimit-remaining')).toBe('0');
    expect(response.headers.get('ratelimit-reset')).toBe('13');
    expect(response.headers.get('retry-after')).toBe('13');
  });

  it('to a key that is none says so', async () => {
    const response = await service.post('/chat', body, { 'idempotency-key': 'two words' });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('Idempotency-Key');
  });

  it('to a request with a key and no conversation is of the same conversation when it is sent again', async () => {
    const send = async () => {
      const response = await service.post('/chat', { user_id: 'ann', message: 'a fox' }, { 'idempotency-key': 'k1' });
      return (await response.json()) as { readonly conversation_id: string };
    };
    const [one, other] = [await send(), await send()];
    expect(one.conversation_id).toBe(other.conversation_id);
  });
});
