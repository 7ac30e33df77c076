/**
 * How long others wait while one user floods the queue: 10,000 turns of 100 users, of which one user has nearly all.
 */
import { silentLogger } from '@vizzy/core';
import { openBullmqConnection } from '../../core/src/cluster/bullmq-connection.ts';
import { openRedisConnection } from '../../core/src/cluster/redis-connection.ts';
import { openPubSub } from '../../core/src/cluster/redis-pub-sub.ts';
import { openRedisQueue } from '../../core/src/queue/redis-queue.ts';
import { median } from './load.ts';
import type { Row } from './row.ts';

const people = 99;
const greedy = 9901;
const concurrency = 8;

/** A turn that takes five milliseconds. */
const work = () => new Promise<void>((resolve) => setTimeout(resolve, 5));

async function openQueue(url: string) {
  const redis = await openRedisConnection({ url, logger: silentLogger });
  const pubSub = await openPubSub(redis, 'bench:', silentLogger);
  const { connection, close } = await openBullmqConnection(url, redis, silentLogger);
  const bounds = { concurrency, perMinute: null, maxWaiting: 1_000_000 };
  const queue = await openRedisQueue({ redis, connection, pubSub, bounds, logger: silentLogger });
  return {
    queue,
    async close() {
      await queue.close();
      await close();
      await pubSub.close();
      await redis.close();
    },
  };
}

type Queue = Awaited<ReturnType<typeof openQueue>>['queue'];

/** Milliseconds until a turn of this user begins. */
async function waitOf(queue: Queue, owner: string): Promise<number> {
  const start = performance.now();
  let waited = 0;
  await queue.run({
    owner,
    signal: new AbortController().signal,
    onPosition: () => {},
    work: async () => {
      waited = performance.now() - start;
      await work();
    },
  });
  return waited;
}

const askAll = (queue: Queue) =>
  Promise.all(Array.from({ length: people }, (_, person) => waitOf(queue, `person ${person}`)));

/** Queues all turns of the flooding user, a hundred at a time. */
async function flood(queue: Queue): Promise<Promise<unknown>[]> {
  const all: Promise<unknown>[] = [];
  for (let turn = 0; turn < greedy; turn += 1) {
    all.push(waitOf(queue, 'greedy'));
    if (turn % 100 === 99) await new Promise((resolve) => setTimeout(resolve, 80));
  }
  return all;
}

/** How long the others wait, alone and while one user has 9,901 turns in the queue. */
export async function measureFloodedQueue(url: string): Promise<Row[]> {
  const { queue, close } = await openQueue(url);
  await askAll(queue);
  const alone = await askAll(queue);
  const start = performance.now();
  const flooding = await flood(queue);
  const crowded = await askAll(queue);
  const left = queue.load().waiting;
  await Promise.all(flooding);
  const perSecond = (greedy + people) / ((performance.now() - start) / 1000);
  await close();
  return [
    [
      `99 people ask at once, alone and while a hundredth has ${greedy.toLocaleString('en')} turns waiting`,
      `half of them begin within ${Math.round(median(alone))} ms and ${Math.round(median(crowded))} ms (${left.toLocaleString('en')} were waiting still)`,
      'unaffected',
    ],
    [`queued turns of 5 ms, ${concurrency} at once`, `${Math.round(perSecond)} a second through one process`, ''],
  ];
}
