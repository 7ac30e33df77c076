/** The state of a thousand to a million sessions: bytes of each in Redis, and whether a turn takes longer. */
import { silentLogger, systemClock } from '@vizzy/core';
import { openRedisConnection, type RedisConnection } from '../../core/src/cluster/redis-connection.ts';
import { createConversations } from '../../core/src/conversation/state.ts';
import { openStore } from '../../core/src/storage/open-store.ts';
import { median } from './load.ts';
import type { Row } from './row.ts';

const sizes = [1_000, 10_000, 100_000, 1_000_000];
const day = 86_400_000;
const batch = 250;

/** The state after a question. */
const state = (user: number) => ({
  epoch: `epoch-of-user-${user}-0123456789`,
  pending: { request: 'Draw my day', askedAt: 1_700_000_000_000 },
  mood: null,
  lastCreationId: null,
});

async function usedBytes(redis: RedisConnection): Promise<number> {
  const info = await redis.run((client) => client.info('memory'));
  return Number(/used_memory:(\d+)/.exec(info)?.[1]);
}

/** Bytes of a session, and milliseconds to read and write one, for each number of sessions. */
export async function measureSessions(url: string): Promise<Row[]> {
  const redis = await openRedisConnection({ url, logger: silentLogger });
  const store = await openStore({ redis, maxEntries: 1, clock: systemClock, logger: silentLogger });
  const conversations = createConversations(store, day, silentLogger);
  const scope = (user: number) => ({ userId: `http:user-${user}`, conversationId: `conversation-${user}` });
  await redis.run((client) => client.flushAll());
  const before = await usedBytes(redis);
  const rows: Row[] = [];
  let made = 0;
  for (const size of sizes) {
    for (; made < size; made += batch) {
      const users = Array.from({ length: batch }, (_, at) => made + at);
      await Promise.all(users.map((user) => conversations.save(scope(user), state(user))));
    }
    const took: number[] = [];
    for (let turn = 0; turn < 2000; turn += 1) {
      const session = scope((turn * 7919) % size);
      const start = performance.now();
      const loaded = await conversations.load(session);
      if (!loaded) throw new Error('a session is missing');
      await conversations.save(session, loaded);
      took.push(performance.now() - start);
    }
    const bytes = ((await usedBytes(redis)) - before) / size;
    rows.push([
      `state of ${size.toLocaleString('en')} sessions in Redis`,
      `${Math.round(bytes)} bytes each; read and written in ${median(took).toFixed(2)} ms`,
      'flat',
    ]);
  }
  await redis.close();
  return rows;
}
