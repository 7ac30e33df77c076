/** State from a thousand to a million sessions: what one costs in Redis, and whether a turn takes longer. */
import { silentLogger, systemClock } from '@vizzy/core';
import { openRedisConnection, type RedisConnection } from '../../core/src/cluster/redis-connection.ts';
import { createConversations } from '../../core/src/conversation/state.ts';
import { openStore } from '../../core/src/storage/open-store.ts';
import { median } from './load.ts';
import type { Row } from './row.ts';

const sizes = [1_000, 10_000, 100_000, 1_000_000];
const day = 86_400_000;
const batch = 250;

/** As after a question. */
const state = (user: number) => ({
  epoch: `epoch-of-user-${user}-0123456789`,
  pending: { request: 'Draw my day', askedAt: 1_700_000_000_000 },
  mood: null,
  lastCreationId: null,
});

async function usedBytes(link: RedisConnection): Promise<number> {
  const info = await link.run((client) => client.info('memory'));
  return Number(/used_memory:(\d+)/.exec(info)?.[1]);
}

/** Bytes of a session, and milliseconds to read and write one, at each size. */
export async function measureSessions(url: string): Promise<Row[]> {
  const link = await openRedisConnection({ url, logger: silentLogger });
  const store = await openStore({ redis: link, maxEntries: 1, clock: systemClock, logger: silentLogger });
  const conversations = createConversations(store, day, silentLogger);
  const scope = (user: number) => ({ userId: `http:user-${user}`, conversationId: `conversation-${user}` });
  await link.run((client) => client.flushAll());
  const before = await usedBytes(link);
  const rows: Row[] = [];
  let made = 0;
  for (const size of sizes) {
    for (; made < size; made += batch) {
      const users = Array.from({ length: batch }, (_, at) => made + at);
      await Promise.all(users.map((user) => conversations.save(scope(user), state(user))));
    }
    const took: number[] = [];
    for (let turn = 0; turn < 2000; turn += 1) {
      const who = scope((turn * 7919) % size);
      const start = performance.now();
      const kept = await conversations.load(who);
      if (!kept) throw new Error('a session is missing');
      await conversations.save(who, kept);
      took.push(performance.now() - start);
    }
    const bytes = ((await usedBytes(link)) - before) / size;
    rows.push([
      `state of ${size.toLocaleString('en')} sessions in Redis`,
      `${Math.round(bytes)} bytes each; read and written in ${median(took).toFixed(2)} ms`,
      'flat',
    ]);
  }
  await link.close();
  return rows;
}
