import { setTimeout as delay } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { expect, it } from 'vitest';
import { silentLogger } from '../../src/index.ts';
import { jobPrefix, openJobConnection } from '../../src/jobs/job-connection.ts';
import { PatientWorker } from '../../src/jobs/patient-worker.ts';
import { openRedisLink } from '../../src/jobs/redis-link.ts';
import { openRedisServer } from '../../src/testing/index.ts';

it('a worker whose Redis is lost while it works tries again at intervals, leaves the process alive, and goes on', async () => {
  const server = await openRedisServer();
  const link = await openRedisLink({ url: server.url, logger: silentLogger });
  const { connection, close } = await openJobConnection(server.url, link, silentLogger);
  const options = { connection, prefix: jobPrefix };
  const queue = new Queue('letters', options);
  queue.on('error', () => {});
  const begun: (string | undefined)[] = [];
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const worker = new PatientWorker(
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
    // A loop that never rests would hold this test, too, for ever.
    if (failures === 1000) void worker.close(true);
  });
  await queue.add('letter', {}, { jobId: 'first' });
  await expect.poll(() => begun).toEqual(['first']);
  await server.stop();
  release();
  await delay(1200);
  expect(failures).toBeGreaterThan(0);
  expect(failures).toBeLessThan(40);
  await server.start();
  await link.whenUp(AbortSignal.timeout(10_000));
  await queue.add('letter', {}, { jobId: 'second' });
  await expect.poll(() => begun, { timeout: 15_000 }).toContain('second');
  await worker.close(true);
  await queue.close();
  await close();
  await link.close();
  await server.close();
}, 40_000);
