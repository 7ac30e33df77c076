import { expect, it } from 'vitest';
import { createInMemoryQueue } from '../../src/queue/in-memory-queue.ts';

const bounds = { concurrency: 1, perMinute: null, maxWaiting: 1000 };

/** A job that runs until it is told to finish. */
function heldJob() {
  let finish = () => {};
  const held = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { work: () => held, finish: () => finish() };
}

const never = new AbortController().signal;

it('serves users in turn: a greedy user does not make others wait behind all of theirs', async () => {
  const queue = createInMemoryQueue(bounds);
  const order: string[] = [];
  const job = (owner: string, name: string) =>
    queue.run({ owner, signal: never, onPosition: () => {}, work: async () => void order.push(name) });
  const gate = heldJob();
  const first = queue.run({ owner: 'greedy', signal: never, onPosition: () => {}, work: gate.work });
  const all = [
    job('greedy', 'greedy 1'),
    job('greedy', 'greedy 2'),
    job('greedy', 'greedy 3'),
    job('ann', 'ann 1'),
    job('ben', 'ben 1'),
    job('ann', 'ann 2'),
  ];
  gate.finish();
  await Promise.all([first, ...all]);
  expect(order).toEqual(['greedy 1', 'ann 1', 'ben 1', 'greedy 2', 'ann 2', 'greedy 3']);
});

it('tells each who waits their place, and says nothing to who need not wait', async () => {
  const queue = createInMemoryQueue(bounds);
  const heard: Record<string, number[]> = { first: [], ann: [], ben: [] };
  const gate = heldJob();
  const job = (owner: string, work: () => Promise<unknown>) =>
    queue.run({ owner, signal: never, work, onPosition: (position) => heard[owner]?.push(position) });
  const annGate = heldJob();
  const all = [job('first', gate.work), job('ann', annGate.work), job('ben', async () => {})];
  expect(queue.load()).toEqual({ running: 1, waiting: 2 });
  gate.finish();
  await all[0];
  annGate.finish();
  await Promise.all(all);
  expect(heard['first']).toEqual([]);
  expect(heard['ann']?.[0]).toBe(1);
  expect(heard['ben']?.[0]).toBe(2);
  expect(heard['ben']?.at(-1)).toBe(1);
});

it('someone who gives up leaves the line, and is told why', async () => {
  const queue = createInMemoryQueue(bounds);
  const gate = heldJob();
  const running = queue.run({ owner: 'a', signal: never, onPosition: () => {}, work: gate.work });
  const giveUp = new AbortController();
  let ran = false;
  const waiting = queue.run({
    owner: 'b',
    signal: giveUp.signal,
    onPosition: () => {},
    work: async () => {
      ran = true;
    },
  });
  giveUp.abort(new Error('changed my mind'));
  await expect(waiting).rejects.toThrow('changed my mind');
  gate.finish();
  await running;
  await queue.idle();
  expect(ran).toBe(false);
});

it('a job that fails fails alone', async () => {
  const queue = createInMemoryQueue(bounds);
  const failing = queue.run({
    owner: 'a',
    signal: never,
    onPosition: () => {},
    work: async () => {
      throw new Error('no paint left');
    },
  });
  const next = queue.run({ owner: 'a', signal: never, onPosition: () => {}, work: async () => 'drawn' });
  await expect(failing).rejects.toThrow('no paint left');
  expect(await next).toBe('drawn');
});

it('serves servers in turn: a large one does not make a small one wait behind all of its people', async () => {
  const queue = createInMemoryQueue(bounds);
  const order: string[] = [];
  const gate = heldJob();
  const first = queue.run({ owner: 'first', signal: never, onPosition: () => {}, work: gate.work });
  const job = (owner: string, community: string) =>
    queue.run({ owner, community, signal: never, onPosition: () => {}, work: async () => void order.push(owner) });
  const all = Array.from({ length: 40 }, (_, member) => job(`member ${member}`, 'large'));
  all.push(job('guest', 'small'));
  gate.finish();
  await Promise.all([first, ...all]);
  expect(order.indexOf('guest')).toBeLessThanOrEqual(8);
});

it('one who piles up work in a server is the only one who waits for it', async () => {
  const queue = createInMemoryQueue(bounds);
  const order: string[] = [];
  const gate = heldJob();
  const first = queue.run({ owner: 'first', signal: never, onPosition: () => {}, work: gate.work });
  const job = (owner: string) =>
    queue.run({
      owner,
      community: 'club',
      signal: never,
      onPosition: () => {},
      work: async () => void order.push(owner),
    });
  const all = Array.from({ length: 100 }, () => job('greedy'));
  all.push(job('ann'), job('ben'));
  gate.finish();
  await Promise.all([first, ...all]);
  expect(order.indexOf('ann')).toBeLessThanOrEqual(2);
  expect(order.indexOf('ben')).toBeLessThanOrEqual(3);
});

it('sends away, with the time to come again, whoever finds too many waiting', async () => {
  const queue = createInMemoryQueue({ ...bounds, maxWaiting: 1 });
  const gate = heldJob();
  const job = (work: () => Promise<unknown>) => queue.run({ owner: 'a', signal: never, onPosition: () => {}, work });
  const all = [job(gate.work), job(async () => {})];
  await expect(job(async () => {})).rejects.toMatchObject({ code: 'busy', isRetryable: true, retryAfter: 5000 });
  gate.finish();
  await Promise.all(all);
});
