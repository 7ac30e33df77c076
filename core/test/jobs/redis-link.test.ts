import { setTimeout as delay } from 'node:timers/promises';
import { createNodeRedisClient, Queue } from 'bullmq';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Logger, silentLogger } from '../../src/index.ts';
import { openRedisLink, type RedisLink } from '../../src/jobs/redis-link.ts';
import { openRedisServer, type RedisServer } from '../../src/testing/index.ts';

const impatient = AbortSignal.timeout(600_000);
let server: RedisServer;
let link: RedisLink;
let lines: string[];
beforeEach(async () => {
  server = await openRedisServer();
  lines = [];
  const add = (_: object, sentence: string) => void lines.push(sentence);
  const logger: Logger = { debug: add, info: add, warn: add, error: add };
  link = await openRedisLink({ url: server.url, logger });
});
afterEach(async () => {
  await link.close();
  await server.close();
});

const ping = () => link.ask((client) => client.ping());
const timed = async (work: Promise<unknown>) => {
  const start = performance.now();
  const error = await work.then(
    () => undefined,
    (failure: unknown) => failure,
  );
  return { error, took: performance.now() - start };
};

it('a link is up again only when the connections are there that are asked over it', async () => {
  const other = { isReady: false };
  link.rely(other);
  await server.stop();
  await timed(ping());
  await server.start();
  await delay(1500);
  expect(link.isUp()).toBe(false);
  other.isReady = true;
  expect((await timed(link.whenUp(impatient))).took).toBeLessThan(2000);
  expect(await ping()).toBe('PONG');
});

describe('a link to a Redis that', () => {
  it('is not there says so in one line with the address, in bounded time, without the password', async () => {
    await server.stop();
    const url = server.url.replace('redis://', 'redis://ann:s3cret@');
    const { error, took } = await timed(openRedisLink({ url, logger: silentLogger, patience: 300 }));
    expect(error).toMatchObject({ code: 'configuration' });
    expect(String(error)).toMatch(/REDIS_URL is set, but no Redis answered at 127\.0\.0\.1:\d+ within 0\.3 s/);
    expect(String(error)).not.toContain('s3cret');
    expect(took).toBeLessThan(2500);
    await server.start();
  });

  it('stops is told of at once, and the link is up again soon after it is back', async () => {
    await server.stop();
    const first = await timed(ping());
    expect(first.error).toMatchObject({ code: 'store-lost', isRetryable: true });
    expect(first.took).toBeLessThan(2500);
    await server.start();
    const back = await timed(link.whenUp(impatient));
    expect(back.took).toBeLessThan(4000);
    expect(await ping()).toBe('PONG');
    expect(lines).toEqual(['Redis is lost; waiting for it to come back', 'Redis is back']);
  });

  it('is paused holds nobody longer than a second, and later callers not at all', async () => {
    server.pause();
    const first = await timed(ping());
    expect(first.error).toMatchObject({ code: 'store-lost' });
    expect(first.took).toBeLessThan(2500);
    // Whoever comes now is not held for that second.
    expect((await timed(ping())).took).toBeLessThan(500);
    server.resume();
    await link.whenUp(impatient);
    expect(await ping()).toBe('PONG');
  });

  it('is paused for long is found again all the same', async () => {
    server.pause();
    await timed(ping());
    await delay(6500);
    server.resume();
    expect((await timed(link.whenUp(impatient))).took).toBeLessThan(5000);
    expect(await ping()).toBe('PONG');
  });
});

it('an answer of Redis that is a mistake of ours is no loss', async () => {
  await link.ask((client) => client.set('text', 'a'));
  await expect(link.ask((client) => client.incr('text'))).rejects.toThrow(/integer/);
  expect(link.isUp()).toBe(true);
});

it('nor is an answer of BullMQ’s scripts, such as that a place was given to another process', async () => {
  const queue = new Queue('places', { connection: createNodeRedisClient(link.client), prefix: '{test}' });
  const job = await queue.add('place', {});
  await expect(link.ask(() => job.moveToCompleted(null, 'a wrong token', false))).rejects.toThrow(/lock|state/);
  expect(link.isUp()).toBe(true);
  await queue.close();
});

it('a Redis whose memory is full counts as lost, and as found when there is room again', async () => {
  await link.ask((client) => client.sendCommand(['CONFIG', 'SET', 'maxmemory', '1']));
  await expect(link.ask((client) => client.set('text', 'a'))).rejects.toMatchObject({ code: 'store-lost' });
  await link.whenUp(impatient);
  await link.ask((client) => client.sendCommand(['CONFIG', 'SET', 'maxmemory', '0']));
  expect(await link.ask((client) => client.set('text', 'a'))).toBe('OK');
});
