import { beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { createConversations } from '../../src/conversation/state.ts';
import type { Logger } from '../../src/index.ts';
import { keyOf } from '../../src/storage/keys.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { createRecordStore, type RecordSchema } from '../../src/storage/record-store.ts';
import type { Store } from '../../src/storage/store.ts';
import { createFakeClock } from '../../src/testing/index.ts';

let store: Store;
let lines: string[];
let logger: Logger;
beforeEach(async () => {
  lines = [];
  const add = (_: object, sentence: string) => void lines.push(sentence);
  logger = { debug: add, info: add, warn: add, error: add };
  store = await openStore({ maxEntries: 100, clock: createFakeClock(), logger });
});

const first: RecordSchema = { kind: 'user', version: 1, schema: z.looseObject({ name: z.string() }), migrations: {} };
const third: RecordSchema = {
  kind: 'user',
  version: 3,
  schema: z.looseObject({ names: z.array(z.string()), epoch: z.number() }),
  migrations: {
    1: (record) => ({ names: [(record as { name: string }).name] }),
    2: (record) => ({ ...(record as object), epoch: 7 }),
  },
};

it('a newer process reads what an older one wrote, step by step', async () => {
  await createRecordStore<{ name: string }>(store, logger, first).save({ name: 'ann' }, 60_000, 'a');
  expect(await createRecordStore(store, logger, third).load('a')).toEqual({ names: ['ann'], epoch: 7 });
  expect(lines).toEqual([]);
});

it('an older process works with what a newer one wrote, as long as its own part is there', async () => {
  const newer = createRecordStore<object>(store, logger, { ...first, version: 2 });
  await newer.save({ name: 'ann', colour: 'red' }, 60_000, 'a');
  const older = createRecordStore<object>(store, logger, first);
  expect(await older.load('a')).toEqual({ name: 'ann', colour: 'red' });
});

it('what nobody can read is dropped with a line in the log, and does not come back', async () => {
  const kept = createRecordStore(store, logger, third);
  for (const broken of [{ v: 3, r: { names: 'ann' } }, { v: 2, r: null }, 'text', 17, { v: 0, r: {} }]) {
    await store.set(keyOf('user', 'a'), broken, 60_000);
    expect(await kept.load('a')).toBeUndefined();
  }
  expect(lines).toHaveLength(5);
  expect(await store.get(keyOf('user', 'a'))).toBeUndefined();
});

it('a conversation from before records had versions goes on', async () => {
  const state = { epoch: 'e', pending: null, mood: { id: 'calm', described: 'calm' }, lastCreationId: null };
  await store.set(keyOf('conversation', 'ann', 'kitchen'), state, 60_000);
  const conversations = createConversations(store, 60_000, logger);
  expect(await conversations.load({ userId: 'ann', conversationId: 'kitchen' })).toEqual(state);
});
