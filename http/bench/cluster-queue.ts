/** Waiting while somebody is greedy: 10,000 turns of 100 people, nearly all of them one's own. */
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

/** Milliseconds that a turn takes here. */
const work = () => new Promise<void>((resolve) => setTimeout(resolve, 5));

async function openQueue(url: string) {
  const link = await openRedisConnection({ url, logger: silentLogger });
  const mail = await openPubSub(link, 'bench:', silentLogger);
  const { connection, close } = await openBullmqConnection(url, link, silentLogger);
  const bounds = { concurrency, perMinute: null, maxWaiting: 1_000_000 };
  const queue = await openRedisQueue({ redis: link, connection, pubSub: mail, bounds, logger: silentLogger });
  return {
    queue,
    async close() {
      await queue.close();
      await close();
      await mail.close();
      await link.close();
    },
  };
}

type Queue = Awaited<ReturnType<typeof openQueue>>['queue'];

/** Milliseconds until a turn of this person's begins. */
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

const crowd = (queue: Queue) =>
  Promise.all(Array.from({ length: people }, (_, person) => waitOf(queue, `person ${person}`)));

/** Puts so many of one person's turns into the line, a hundred at a time, and lets them wait. */
async function pileUp(queue: Queue): Promise<Promise<unknown>[]> {
  const all: Promise<unknown>[] = [];
  for (let turn = 0; turn < greedy; turn += 1) {
    all.push(waitOf(queue, 'greedy'));
    if (turn % 100 === 99) await new Promise((resolve) => setTimeout(resolve, 80));
  }
  return all;
}

/** What the others wait for alone, and while one person has 9,901 turns in the line. */
export async function measureGreed(url: string): Promise<Row[]> {
  const { queue, close } = await openQueue(url);
  await crowd(queue);
  const alone = await crowd(queue);
  const start = performance.now();
  const piled = await pileUp(queue);
  const crowded = await crowd(queue);
  const left = queue.load().waiting;
  await Promise.all(piled);
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
