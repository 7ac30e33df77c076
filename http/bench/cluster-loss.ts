/** When Redis is lost: how soon each request is answered with an error, and how soon Vizzy recovers. */
import { openRedisServer } from '@vizzy/core/testing';
import type { Row } from './row.ts';
import { startServer } from './server-process.ts';

const rounds = 5;

/** Milliseconds until the slowest of ten simultaneous requests is answered. */
async function slowestOfTen(url: string): Promise<number> {
  const askedAt = performance.now();
  const ask = async (person: number) => {
    const response = await fetch(`${url}/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ user_id: `person ${person}`, message: 'Draw my day' }),
    });
    await response.text();
    if (response.status !== 503) throw new Error(`answered with ${response.status} although Redis is down`);
    return performance.now() - askedAt;
  };
  return Math.max(...(await Promise.all(Array.from({ length: 10 }, (_, person) => ask(person)))));
}

/** Milliseconds until `/health` answers 200. */
async function untilHealthy(url: string): Promise<number> {
  const startedAt = performance.now();
  while ((await fetch(`${url}/health`)).status !== 200) await new Promise((resolve) => setTimeout(resolve, 20));
  return performance.now() - startedAt;
}

/** The worst of several rounds, with a Redis of its own that is paused, or killed and restarted. */
export async function measureLoss(): Promise<Row[]> {
  const redis = await openRedisServer();
  const vizzy = await startServer('../dist/main.js', { REDIS_URL: redis.url, RATE_LIMIT: 'off', LOG_LEVEL: 'silent' });
  const rows: Row[] = [];
  for (const how of ['answers nothing', 'is killed'] as const) {
    const worst = { first: 0, later: 0, back: 0 };
    for (let round = 0; round < rounds; round += 1) {
      await untilHealthy(vizzy.url);
      if (how === 'is killed') await redis.stop();
      else redis.pause();
      worst.first = Math.max(worst.first, await slowestOfTen(vizzy.url));
      worst.later = Math.max(worst.later, await slowestOfTen(vizzy.url));
      if (how === 'is killed') await redis.start('from-file');
      else redis.resume();
      worst.back = Math.max(worst.back, await untilHealthy(vizzy.url));
    }
    const [first, later, back] = [worst.first, worst.later, worst.back].map(Math.round);
    rows.push([
      `a Redis that ${how}: the slowest to hear of ten who ask first, and of ten who ask later; all well again`,
      `${first} ms, ${later} ms; after ${back} ms`,
      '< 2000 ms; < 5000 ms',
    ]);
  }
  await vizzy.stop();
  await redis.close();
  return rows;
}
