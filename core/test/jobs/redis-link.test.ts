import { createNodeRedisClient, Queue } from 'bullmq';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Logger, silentLogger } from '../../src/index.ts';
import { type LinkSettings, openRedisLink, type RedisLink } from '../../src/jobs/redis-link.ts';
import { openRedisServer, patience, type RedisServer, stretch } from '../../src/testing/index.ts';

let server: RedisServer;
let link: RedisLink;
/** What the link says in the log; what it only notes is kept apart. */
let lines: string[];
let notes: string[];
beforeEach(async () => {
  server = await openRedisServer();
  lines = [];
  notes = [];
  link = await openLink();
});
afterEach(async () => {
  vi.useRealTimers();
  await link.close();
  await server.close();
});

function openLink(limits: Pick<LinkSettings, 'slowest' | 'silence'> = {}): Promise<RedisLink> {
  const say = (_: object, sentence: string) => void lines.push(sentence);
  const note = (_: object, sentence: string) => void notes.push(sentence);
  const logger: Logger = { debug: note, info: say, warn: say, error: say };
  return openRedisLink({ url: server.url, logger, ...limits });
}

const isUpAgain = () => link.whenUp(AbortSignal.timeout(patience.event));
const ping = () => link.ask((client) => client.ping());
const lost = { code: 'store-lost', isRetryable: true };

it('a link is up again only when the connections are there that are asked over it', async () => {
  let isThere = false;
  let looks = 0;
  // Looked at each time Redis itself has answered.
  const other = {
    get isReady() {
      looks += 1;
      return isThere;
    },
  };
  link.rely(other);
  await server.stop();
  await expect(ping()).rejects.toMatchObject(lost);
  await server.start();
  await expect.poll(() => looks, { timeout: patience.event }).toBeGreaterThan(2);
  expect(link.isUp()).toBe(false);
  isThere = true;
  await isUpAgain();
  expect(await ping()).toBe('PONG');
});

describe('a link to a Redis that', () => {
  it('is not there says so in one line with the address, while it is away, without the password', async () => {
    await server.stop();
    const url = server.url.replace('redis://', 'redis://ann:s3cret@');
    const error: unknown = await openRedisLink({ url, logger: silentLogger, patience: 300 }).catch((reason) => reason);
    expect(error).toMatchObject({ code: 'configuration' });
    expect(String(error)).toMatch(/REDIS_URL is set, but no Redis answered at 127\.0\.0\.1:\d+ within 0\.3 s/);
    expect(String(error)).not.toContain('s3cret');
  });

  it('stops is told of while it is away, and the link is up again by itself when it is back', async () => {
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
    await expect(link.ask(work)).rejects.toMatchObject(lost);
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
    await link.close();
    link = await openLink({ slowest: stretch(300), silence: stretch(500) });
    server.pause();
    await expect(ping()).rejects.toMatchObject(lost);
    await expect.poll(() => notes, { timeout: patience.event }).toContain('Redis does not answer yet');
    server.resume();
    await isUpAgain();
    await expect.poll(() => ping().catch(() => isUpAgain()), { timeout: patience.event }).toBe('PONG');
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
  await isUpAgain();
  await link.ask((client) => client.sendCommand(['CONFIG', 'SET', 'maxmemory', '0']));
  expect(await link.ask((client) => client.set('text', 'a'))).toBe('OK');
});
