/** What processes keep in Redis, seen from outside: a test that waits for it need not guess how long it takes. */
import { patience } from '@vizzy/core/testing';
import { expect, vi } from 'vitest';
import { bullmqPrefix } from '../../core/src/cluster/bullmq-connection.ts';
import { createRedisClient } from '../../core/src/cluster/redis-client.ts';
import { redisPrefix } from '../../core/src/storage/redis-store.ts';

/** Looks into Redis. */
export interface KeptInRedis {
  /** Resolves when just so many turns of requests are kept there, which another process would finish. */
  turns(count: number): Promise<void>;
  /** How many requests are noted there, to be known when they are sent again. */
  countNotes(): Promise<number>;
  /** Resolves when just so many of them are. */
  notes(count: number): Promise<void>;
  close(): void;
}

/** Connects. It finds its way back when Redis was away. */
export async function lookIntoRedis(url: string): Promise<KeptInRedis> {
  const client = createRedisClient(url);
  // That Redis is away is part of the tests.
  client.on('error', () => {});
  await client.connect();
  const queue = `${bullmqPrefix}:turns-http`;
  const countTurns = async () => {
    const asleep = client.zCard(`${queue}:delayed`);
    const awake = ['wait', 'active'].map((state) => client.lLen(`${queue}:${state}`));
    return (await Promise.all([asleep, ...awake])).reduce((sum, count) => sum + count, 0);
  };
  const countNotes = async () => (await client.keys(`${redisPrefix}state:*"note"*"http *`)).length;
  const until = (count: () => Promise<number>, wanted: number) =>
    vi.waitFor(async () => expect(await count()).toBe(wanted), { timeout: patience.event, interval: 10 });
  return {
    turns: (count) => until(countTurns, count),
    countNotes,
    notes: (count) => until(countNotes, count),
    close: () => client.destroy(),
  };
}
