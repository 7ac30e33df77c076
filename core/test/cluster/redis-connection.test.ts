import { createNodeRedisClient, Queue } from 'bullmq';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  openRedisConnection,
  type RedisConnection,
  type RedisConnectionSettings,
} from '../../src/cluster/redis-connection.ts';
import { type Logger, silentLogger } from '../../src/index.ts';
import { openRedisServer, patience, type RedisServer, stretch } from '../../src/testing/index.ts';

let server: RedisServer;
let redis: RedisConnection;
/** What the connection says in the log; what it says at level debug is kept apart. */
let lines: string[];
let notes: string[];
beforeEach(async () => {
  server = await openRedisServer();
  lines = [];
  notes = [];
  redis = await openConnection();
});
afterEach(async () => {
  vi.useRealTimers();
  await redis.close();
  await server.close();
});

function openConnection(
  limits: Pick<RedisConnectionSettings, 'answerTimeout' | 'pingTimeout'> = {},
): Promise<RedisConnection> {
  const say = (_: object, sentence: string) => void lines.push(sentence);
  const note = (_: object, sentence: string) => void notes.push(sentence);
  const logger: Logger = { debug: note, info: say, warn: say, error: say };
  return openRedisConnection({ url: server.url, logger, ...limits });
}

const isUpAgain = () => redis.whenReady(AbortSignal.timeout(patience.event));
const ping = () => redis.run((client) => client.ping());
const lost = { code: 'store-lost', isRetryable: true };

it('a connection is ready again only when those that it depends on are', async () => {
  let isThere = false;
  let looks = 0;
  // Looked at each time Redis itself has answered.
  const other = {
    get isReady() {
      looks += 1;
      return isThere;
    },
  };
  redis.dependOn(other);
  await server.stop();
  await expect(ping()).rejects.toMatchObject(lost);
  await server.start();
  await expect.poll(() => looks, { timeout: patience.event }).toBeGreaterThan(2);
  expect(redis.isReady()).toBe(false);
  isThere = true;
  await isUpAgain();
  expect(await ping()).toBe('PONG');
});

describe('a connection to a Redis that', () => {
  it('is not there says so in one line with the address, while it is away, without the password', async () => {
    await server.stop();
    const url = server.url.replace('redis://', 'redis://ann:s3cret@');
    const error: unknown = await openRedisConnection({ url, logger: silentLogger, startTimeout: 300 }).catch(
      (reason) => reason,
    );
    expect(error).toMatchObject({ code: 'configuration' });
    expect(String(error)).toMatch(/REDIS_URL is set, but no Redis answered at 127\.0\.0\.1:\d+ within 0\.3 s/);
    expect(String(error)).not.toContain('s3cret');
  });

  it('stops is told of while it is away, and is ready again by itself when it is back', async () => {
    await server.stop();
    await expect(ping()).rejects.toMatchObject(lost);
    await server.start();
    await isUpAgain();
    expect(await ping()).toBe('PONG');
    expect(lines).toEqual(['Redis is lost; waiting for it to come back', 'Redis is back']);
  });

  it('is paused holds its first caller for its limit, and later ones not at all', async () => {
    server.pause();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    let isOver = false;
    const first = ping().finally(() => {
      isOver = true;
    });
    first.catch(() => undefined);
    const turn = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
    vi.advanceTimersByTime(1299);
    await turn();
    expect(isOver).toBe(false);
    vi.advanceTimersByTime(1);
    await turn();
    expect(isOver).toBe(true);
    await expect(first).rejects.toMatchObject(lost);
    vi.useRealTimers();
    // Who comes now is told without being asked for.
    const work = vi.fn(async () => 'asked');
    await expect(redis.run(work)).rejects.toMatchObject(lost);
    expect(work).not.toHaveBeenCalled();
  });

  it('is paused and goes on is found again', async () => {
    server.pause();
    await expect(ping()).rejects.toMatchObject(lost);
    server.resume();
    await isUpAgain();
    expect(await ping()).toBe('PONG');
  });

  it('is paused for so long that its connection is given up is found again all the same', async () => {
    await redis.close();
    redis = await openConnection({ answerTimeout: stretch(300), pingTimeout: stretch(500) });
    server.pause();
    await expect(ping()).rejects.toMatchObject(lost);
    await expect.poll(() => notes, { timeout: patience.event }).toContain('Redis does not answer yet; connecting anew');
    server.resume();
    await isUpAgain();
    await expect.poll(() => ping().catch(() => isUpAgain()), { timeout: patience.event }).toBe('PONG');
  });
});

it('an answer of Redis that is a mistake of ours is no loss', async () => {
  await redis.run((client) => client.set('text', 'a'));
  await expect(redis.run((client) => client.incr('text'))).rejects.toThrow(/integer/);
  expect(redis.isReady()).toBe(true);
});

it('nor is an answer of BullMQ’s scripts, such as that a place was given to another process', async () => {
  const queue = new Queue('places', { connection: createNodeRedisClient(redis.client), prefix: '{test}' });
  const job = await queue.add('place', {});
  await expect(redis.run(() => job.moveToCompleted(null, 'a wrong token', false))).rejects.toThrow(/lock|state/);
  expect(redis.isReady()).toBe(true);
  await queue.close();
});

it('a Redis whose memory is full counts as lost, and as found when there is room again', async () => {
  await redis.run((client) => client.sendCommand(['CONFIG', 'SET', 'maxmemory', '1']));
  await expect(redis.run((client) => client.set('text', 'a'))).rejects.toMatchObject({ code: 'store-lost' });
  await isUpAgain();
  await redis.run((client) => client.sendCommand(['CONFIG', 'SET', 'maxmemory', '0']));
  expect(await redis.run((client) => client.set('text', 'a'))).toBe('OK');
});
