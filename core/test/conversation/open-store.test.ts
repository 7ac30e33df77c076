import { expect, it } from 'vitest';
import { openStore } from '../../src/conversation/open-store.ts';
import { keyOf } from '../../src/conversation/state.ts';

const at = { time: 1_000_000 };
const clock = { now: () => at.time, sleep: async () => {} };

it('gives back what was put in, and never the caller’s own object', async () => {
  const store = openStore({ maxEntries: 10, clock });
  const record = { mood: 'calm', nested: { list: [1] } };
  await store.set('a', record, 1000);
  record.nested.list.push(2);
  expect(await store.get('a')).toEqual({ mood: 'calm', nested: { list: [1] } });
  await store.delete('a');
  expect(await store.get('a')).toBeUndefined();
  await store.close();
});

it('forgets what has expired', async () => {
  const store = openStore({ maxEntries: 10, clock });
  await store.set('a', 1, 5000);
  at.time += 4000;
  expect(await store.get('a')).toBe(1);
  at.time += 3000;
  expect(await store.get('a')).toBeUndefined();
  await store.close();
});

it('is bounded: the least recently used record goes first', async () => {
  const store = openStore({ maxEntries: 3, clock });
  for (const key of ['a', 'b', 'c']) await store.set(key, key, 60_000);
  await store.get('a');
  await store.set('d', 'd', 60_000);
  expect(await store.get('b')).toBeUndefined();
  expect(await store.get('a')).toBe('a');
  await store.close();
});

it('says that it is lost once it is closed', async () => {
  const store = openStore({ maxEntries: 3, clock });
  await store.close();
  await expect(store.get('a')).rejects.toMatchObject({ code: 'store-lost' });
  await expect(store.ping()).rejects.toMatchObject({ code: 'store-lost' });
});

it('no user can name a key that is someone else’s', () => {
  const keys = [
    keyOf('conversation', 'ann', 'c1'),
    keyOf('conversation', 'ann","c1', ''),
    keyOf('conversation', 'ann"', ',"c1'),
    keyOf('conversation', '["conversation",1,"ann"', 'c1'),
    keyOf('conversation', 'ann:c1', ''),
    keyOf('user', 'ann'),
    keyOf('conversation', '\ud800', 'c1'),
    keyOf('conversation', '\ud801', 'c1'),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});
