import { Queue } from 'bullmq';
import { expect, it } from 'vitest';
import { BackoffWorker } from '../../src/cluster/backoff-worker.ts';
import { bullmqPrefix, openBullmqConnection } from '../../src/cluster/bullmq-connection.ts';
import { openRedisConnection } from '../../src/cluster/redis-connection.ts';
import { silentLogger } from '../../src/index.ts';
import { openRedisServer, patience } from '../../src/testing/index.ts';

const inTime = { timeout: patience.event };

/** How many tries it takes until a worker that never rests is stopped: it would hold this test, too, for ever. */
const tooMany = 1000;

/** Notes at each fetch how often the timers of this process have had their turn. */
class WatchedWorker extends BackoffWorker<object> {
  readonly fetches: number[] = [];
  turns = 0;
  readonly turning = setInterval(() => {
    this.turns += 1;
  }, 20);
  protected override moveToActive(...asked: Parameters<BackoffWorker<object>['moveToActive']>) {
    this.fetches.push(this.turns);
    if (this.fetches.length === tooMany) void this.close(true);
    return super.moveToActive(...asked);
  }
}

it('a worker whose Redis is lost while it works rests between its tries, leaves the process alive, and goes on', async () => {
  const server = await openRedisServer();
  const redis = await openRedisConnection({ url: server.url, logger: silentLogger });
  const { connection, close } = await openBullmqConnection(server.url, redis, silentLogger);
  const options = { connection, prefix: bullmqPrefix };
  const queue = new Queue('letters', options);
  queue.on('error', () => {});
  const begun: (string | undefined)[] = [];
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const worker = new WatchedWorker(
    'letters',
    async ({ id }) => {
      begun.push(id);
      await released;
    },
    { ...options, concurrency: 1, runRetryDelay: 100, drainDelay: 1 },
  );
  let failures = 0;
  worker.on('error', () => {
    failures += 1;
  });
  await queue.add('letter', {}, { jobId: 'first' });
  await expect.poll(() => begun, inTime).toEqual(['first']);
  await server.stop();
  const before = worker.fetches.length;
  release();
  await expect.poll(() => worker.fetches.length, inTime).toBeGreaterThan(before + 3);
  expect(failures).toBeGreaterThan(0);
  const tries = worker.fetches.slice(before);
  expect(new Set(tries).size, `timers had their turn so often before each try: ${tries}`).toBe(tries.length);
  await server.start();
  await redis.whenReady(AbortSignal.timeout(patience.event));
  await queue.add('letter', {}, { jobId: 'second' });
  await expect.poll(() => begun, inTime).toContain('second');
  clearInterval(worker.turning);
  await worker.close(true);
  await queue.close();
  await close();
  await redis.close();
  await server.close();
});
