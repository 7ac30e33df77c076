/** What every state store must do, whatever is beneath it. */
import type { Store } from '../storage/store.ts';
import type { TestRunner } from './image-model-contract.ts';

/** A store that a test opened. */
export type OpenedStore = {
  readonly store: Store;
  /** Lets time pass for the store. */
  passTime(milliseconds: number): Promise<void>;
  close(): Promise<void>;
};

/** Runs the suite on what `open` opens. */
export function describeStore(
  name: string,
  open: () => Promise<OpenedStore>,
  { describe, it, expect }: Pick<TestRunner, 'describe' | 'it' | 'expect'>,
): void {
  const inside = (check: (opened: OpenedStore) => Promise<void>) => async () => {
    const opened = await open();
    try {
      await check(opened);
    } finally {
      await opened.close();
    }
  };
  describe(`${name} is a store that`, () => {
    it(
      'gives back what was put in, whatever is done to the caller’s own object afterwards',
      inside(async ({ store }) => {
        const record = { mood: 'calm', nested: { list: [1] }, text: 'Ærø 🦊 \ud83d "\\' };
        await store.set('a', record, 60_000);
        try {
          record.nested.list.push(2);
        } catch {
          // A store may also forbid it.
        }
        expect(await store.get('a')).toEqual({ mood: 'calm', nested: { list: [1] }, text: record.text });
      }),
    );
    it(
      'knows nothing of what was never put in, or was deleted',
      inside(async ({ store }) => {
        await store.set('a', 1, 60_000);
        await store.delete('a');
        await store.delete('never');
        expect(await store.get('a')).toBe(undefined);
        expect(await store.get('never')).toBe(undefined);
      }),
    );
    it(
      'replaces the record and its time',
      inside(async ({ store, passTime }) => {
        await store.set('a', 'old', 400);
        await store.set('a', 'new', 60_000);
        await passTime(600);
        expect(await store.get('a')).toBe('new');
      }),
    );
    it(
      'forgets what has expired, and only that',
      inside(async ({ store, passTime }) => {
        await store.set('short', 1, 300);
        await store.set('long', 2, 60_000);
        await passTime(500);
        expect(await store.get('short')).toBe(undefined);
        expect(await store.get('long')).toBe(2);
      }),
    );
    it(
      'takes keys of any length and any characters, and keeps them apart',
      inside(async ({ store }) => {
        const keys = ['', 'a', 'a ', 'A', 'é', 'e\u0301', '{a}', '*', '\n', 'x'.repeat(3000), `${'x'.repeat(2999)}y`];
        for (const [index, key] of keys.entries()) await store.set(`k${key}`, index, 60_000);
        for (const [index, key] of keys.entries()) expect(await store.get(`k${key}`)).toBe(index);
      }),
    );
    it(
      'answers a ping',
      inside(async ({ store }) => {
        await store.ping();
        expect(await store.get('nothing')).toBe(undefined);
      }),
    );
  });
}
