/** `npm run bench:cluster`: what Redis costs and gains, measured with a redis-server of its own. */
import { cpus } from 'node:os';
import { openRedisServer } from '@vizzy/core/testing';
import { createRedisClient } from '../../core/src/cluster/redis-client.ts';
import { measureLoss } from './cluster-loss.ts';
import { measureFloodedQueue } from './cluster-queue.ts';
import { measureSessions } from './cluster-sessions.ts';
import { load, median } from './load.ts';
import type { Row } from './row.ts';
import { startServer } from './server-process.ts';

const quiet = { RATE_LIMIT: 'off', LOG_LEVEL: 'silent', PREVIEW: 'off' };
const question = { message: 'Draw my day', conversation_id: 'c' };
const rounds = 5;

/**
 * The latency of a clarifying turn without and with Redis, alternately; then how many a second one and two processes
 * answer.
 */
async function measureTurns(redis: string): Promise<Row[]> {
  const shared = { ...quiet, REDIS_URL: redis };
  const embedded = await startServer('../dist/main.js', quiet);
  const [one, other] = [await startServer('../dist/main.js', shared), await startServer('../dist/main.js', shared)];
  // Each process has users of its own, because turns of one conversation wait for each other in all processes.
  const ask = (url: string, connections: number, seconds = 2) =>
    load({ url: `${url}/chat`, connections, seconds, body: question, who: new URL(url).port });
  await Promise.all([embedded, one, other].map(({ url }) => ask(url, 8)));
  const alone = { embedded: [] as number[], shared: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    alone.embedded.push((await ask(embedded.url, 1)).p50Exact);
    alone.shared.push((await ask(one.url, 1)).p50Exact);
  }
  const before = { process: one.processorTime(), redis: await redisTime(redis) };
  const single = await ask(one.url, 32, 4);
  const after = { process: one.processorTime(), redis: await redisTime(redis) };
  const perTurn = (milliseconds: number) => (milliseconds / single.answered).toFixed(2);
  const both = await Promise.all([ask(one.url, 16, 4), ask(other.url, 16, 4)]);
  await Promise.all([embedded.stop(), one.stop(), other.stop()]);
  const [here, there] = [median(alone.embedded), median(alone.shared)];
  const together = both.reduce((sum, { perSecond }) => sum + perSecond, 0);
  return [
    [
      'added by Redis to a clarifying turn, p50',
      `**${(there - here).toFixed(2)} ms** (${here.toFixed(2)} → ${there.toFixed(2)} ms)`,
      '< 3 ms',
    ],
    [
      'clarifying turns over Redis, one process',
      `${Math.round(single.perSecond)} a second, ${single.failed} failed`,
      '',
    ],
    [
      'processor time of one of them',
      `${perTurn(after.process - before.process)} ms in Vizzy, ${perTurn(after.redis.time - before.redis.time)} ms in Redis for ${Math.round((after.redis.commands - before.redis.commands) / single.answered)} commands`,
      '',
    ],
    [
      'the same, two processes',
      `${Math.round(together)} a second`,
      `more, where there are cores (here ${cpus().length})`,
    ],
  ];
}

/** Milliseconds of processor time that Redis has used, and how many commands it has run. */
async function redisTime(url: string): Promise<{ readonly time: number; readonly commands: number }> {
  const client = createRedisClient(url);
  await client.connect();
  const info = await client.info();
  client.destroy();
  const number = (name: string) => Number(new RegExp(`${name}:([\\d.]+)`).exec(info)?.[1]);
  const time = (number('used_cpu_user') + number('used_cpu_sys')) * 1000;
  return { time, commands: number('total_commands_processed') };
}

// As docker-compose.yml runs it.
const server = await openRedisServer('everysec');
try {
  const rows: Row[] = [];
  for (const step of [measureTurns, measureFloodedQueue, measureLoss, measureSessions]) {
    const measured = await step(server.url);
    for (const [what, figure] of measured) console.log(`  ${what}: ${figure}`);
    rows.push(...measured);
  }
  console.log(`\nNode ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}\n`);
  console.log('| what | measured | aim |\n|---|---|---|');
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
} finally {
  await server.close();
}
