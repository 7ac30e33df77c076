import {
  coreEnvironment,
  type IncomingMessage,
  openVizzy,
  type Reply,
  silentLogger,
  type Vizzy,
  VizzyError,
} from '@vizzy/core';
import { openRedisServer, openRouterDouble, type RedisServer, type RouterDouble, stretch } from '@vizzy/core/testing';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RequestTurn } from '../src/idempotency.ts';
import { createResumableTurns, localTurns, type ResumableTurns } from '../src/resumable-turns.ts';
import { inspectRedis, type RedisInspector } from './redis-inspector.ts';

let server: RedisServer;
let router: RouterDouble;
let redisState: RedisInspector;
/** Two processes, as far as Redis and the picture service can tell. */
let one: Vizzy;
let other: Vizzy;
let turnsOfOne: ResumableTurns;

async function aProcess(): Promise<Vizzy> {
  const service = { HF_ENDPOINT_URL: router.url, HF_API_TOKEN: 'hf_test', PREVIEW: 'off' };
  // A slow process must not be taken for dead.
  const takeover = Math.min(60, stretch(2));
  const shared = { REDIS_URL: server.url, TAKEOVER_SECONDS: String(takeover), DAILY_LIMIT: '50' };
  return openVizzy({ config: coreEnvironment.parse({ ...service, ...shared }), logger: silentLogger });
}
const resumable = (vizzy: Vizzy) => createResumableTurns(vizzy, pino({ level: 'silent' }));

beforeAll(async () => {
  [server, router] = await Promise.all([openRedisServer(), openRouterDouble()]);
  redisState = await inspectRedis(server.url);
  [one, other] = await Promise.all([aProcess(), aProcess()]);
  turnsOfOne = resumable(one);
  await Promise.all([turnsOfOne.registerRecovery(), resumable(other).registerRecovery()]);
});
afterAll(async () => {
  await Promise.all([one.close(AbortSignal.abort()), other.close(AbortSignal.abort())]);
  redisState.close();
  await Promise.all([server.close(), router.close()]);
});

let people = 0;
/** The request of a new user, as a turn with an id. */
let message: IncomingMessage;
let options: { readonly turnId: string; readonly keepsPictures: boolean };
/** Requests that the service had before. */
let before: number;
beforeEach(async () => {
  await redisState.untilTurns(0);
  people += 1;
  message = { userId: `ann ${people}`, conversationId: 'kitchen', text: 'a red fox' };
  options = { turnId: `turn-${people}`, keepsPictures: true };
  before = router.requests.length;
});

/** A request to the first process, which is drawing when this resolves. */
async function ask(): Promise<{ readonly reply: Promise<Reply>; readonly left: string[] }> {
  const left: string[] = [];
  const request: RequestTurn = {
    ...options,
    onProgress: () => {},
    markHandedOver: () => void left.push('left'),
    finish: async () => {},
  };
  router.answer({ type: 'hang' }, { type: 'hang' });
  const turn = turnsOfOne.forRequest(message, request);
  const reply = turn.run((isResumed) => one.respond(message, { ...options, isResumed, onProgress: turn.onProgress }));
  reply.catch(() => undefined);
  await router.arrived(before + 2);
  await redisState.untilTurns(1);
  return { reply, left };
}

/** The client sends it again, to the other process. */
const askAgain = () => other.respond(message, { ...options, isResumed: true });
const picturesLeft = async () => (await other.people.quota(message.userId)).picturesLeft;

describe('a request that is being drawn for', () => {
  it('when Redis is lost meanwhile and its client has been told so, is drawn once Redis is back', async () => {
    const { reply, left } = await ask();
    await server.stop();
    await expect(reply).rejects.toMatchObject({ code: 'store-lost' });
    expect(left).toEqual(['left']);
    await server.start('from-file');
    await router.arrived(before + 4);
    expect((await askAgain()).type).toBe('image');
    expect(router.requests.length - before).toBe(4);
    expect(await picturesLeft()).toBe(48);
  });

  it('when its client disconnects, is not drawn', async () => {
    const disconnect = new AbortController();
    router.answer({ type: 'hang' }, { type: 'hang' });
    const turn = turnsOfOne.forRequest(message, {
      ...options,
      onProgress: () => {},
      markHandedOver: () => {},
      finish: async () => {},
    });
    const reply = turn.run(() =>
      one.respond(message, { ...options, onProgress: turn.onProgress, signal: disconnect.signal }),
    );
    const cancelled = expect(reply).rejects.toMatchObject({ code: 'cancelled' });
    await router.arrived(before + 2);
    await redisState.untilTurns(1);
    disconnect.abort(new VizzyError('cancelled', 'gone'));
    await cancelled;
    // Nothing is left that another process could go on with.
    await redisState.untilTurns(0);
    expect(router.requests.length - before).toBe(2);
    expect(await picturesLeft()).toBe(50);
  });

  it('when its process is told to stop and has no more patience, is finished by another, and waits there', async () => {
    const { reply, left } = await ask();
    await one.close(AbortSignal.abort());
    await expect(reply).rejects.toMatchObject({ code: 'closing' });
    expect(left).toEqual(['left']);
    await router.arrived(before + 4);
    expect((await askAgain()).type).toBe('image');
    expect(router.requests.length - before).toBe(4);
    expect(await picturesLeft()).toBe(48);
  });
});

it('a process that shares nothing with others takes a turn once, and lets it be', async () => {
  const seen: unknown[] = [];
  const drawing = { type: 'stage', stage: 'drawing', done: 0, total: 2 } as const;
  const turnOfRequest = {
    onProgress: (progress: unknown) => seen.push(progress),
    markHandedOver: () => {},
    finish: async () => {},
  };
  const turn = localTurns.forRequest(message, turnOfRequest);
  const lost = turn.run(async () => {
    turn.onProgress(drawing);
    throw new VizzyError('store-lost', 'gone');
  });
  await expect(lost).rejects.toMatchObject({ code: 'store-lost' });
  expect(seen).toEqual([drawing]);
});
