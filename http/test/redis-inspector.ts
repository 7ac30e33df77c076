/** What processes store in Redis, so that a test can wait for it instead of guessing how long it takes. */
import { patience } from '@vizzy/core/testing';
import { expect, vi } from 'vitest';
import { bullmqPrefix } from '../../core/src/cluster/bullmq-connection.ts';
import { createRedisClient } from '../../core/src/cluster/redis-client.ts';
import { redisPrefix } from '../../core/src/storage/redis-store.ts';

/** Waits for what processes store. */
export interface RedisInspector {
  /** Resolves when exactly so many turns of requests are stored, which another process could finish. */
  untilTurns(count: number): Promise<void>;
  /** How many requests have a record, by which they are known when they are sent again. */
  countRecords(): Promise<number>;
  /** Resolves when exactly so many have one. */
  untilRecords(count: number): Promise<void>;
  close(): void;
}

/** Connects, and again after Redis was down. */
export async function inspectRedis(url: string): Promise<RedisInspector> {
  const client = createRedisClient(url);
  // Tests stop Redis on purpose.
  client.on('error', () => {});
  await client.connect();
  const queue = `${bullmqPrefix}:turns-http`;
  const countTurns = async () => {
    const asleep = client.zCard(`${queue}:delayed`);
    const awake = ['wait', 'active'].map((state) => client.lLen(`${queue}:${state}`));
    return (await Promise.all([asleep, ...awake])).reduce((sum, count) => sum + count, 0);
  };
  const countRecords = async () => (await client.keys(`${redisPrefix}state:*"note"*"http *`)).length;
  const until = (count: () => Promise<number>, wanted: number) =>
    vi.waitFor(async () => expect(await count()).toBe(wanted), { timeout: patience.event, interval: 10 });
  return {
    untilTurns: (count) => until(countTurns, count),
    countRecords,
    untilRecords: (count) => until(countRecords, count),
    close: () => client.destroy(),
  };
}
