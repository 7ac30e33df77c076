import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { measureSlowness } from '../../src/testing/index.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const addressOf = (file: string) => JSON.stringify(new URL(`../../dist/testing/${file}.js`, import.meta.url).href);

/** What the built modules say in a process of its own, which is told so much by its environment. */
function ask(told: Record<string, string>): unknown {
  const script = `
    const { atDepth, isDeep, sample } = await import(${addressOf('depth')});
    const { patience, stretch } = await import(${addressOf('patience')});
    const cases = Array.from({ length: 100 }, (_, at) => at);
    const [few, again, elsewhere, all] = [sample(cases, 10), sample(cases, 10), sample(cases, 10, 2), sample(cases, 100)];
    const isInOrder = few.every((one, at) => at === 0 || one > few[at - 1]);
    const said = { isDeep, depth: atDepth(3, 70), few, again, elsewhere, all: all.length, isInOrder, patience, limit: stretch(1000) };
    process.stdout.write(JSON.stringify(said));`;
  const env = { VIZZY_TEST_DEPTH: '', VIZZY_TEST_SLOWNESS: '', ...told };
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', env }));
}

type Said = { few: number[]; again: number[]; elsewhere: number[] };

describe('a usual run on a quiet machine', () => {
  it('looks at some cases, in their order and the same ones each time, and waits as long as is said', () => {
    const said = ask({});
    expect(said).toMatchObject({ isDeep: false, depth: 3, all: 100, isInOrder: true, limit: 1000 });
    expect(said).toMatchObject({ patience: { event: 60_000, test: 240_000 } });
    const { few, again, elsewhere } = said as Said;
    expect(new Set(few).size).toBe(10);
    expect(again).toEqual(few);
    expect(elsewhere).toHaveLength(10);
    expect(elsewhere).not.toEqual(few);
  });
});

describe('a deep run on a machine that is two and a half times slower', () => {
  it('looks at all cases, and waits as much longer', () => {
    const said = ask({ VIZZY_TEST_DEPTH: 'deep', VIZZY_TEST_SLOWNESS: '2.5' });
    expect(said).toMatchObject({ isDeep: true, depth: 70, limit: 2500 });
    expect(said).toMatchObject({ patience: { event: 150_000, test: 600_000 } });
    expect((said as Said).few).toHaveLength(100);
  });
});

it.each([
  ['140', 2.5],
  // A machine that is quicker than usual is not waited for less long, and none for ever.
  ['20', 1],
  ['9000', 20],
])('a loop that takes %s ms says that the machine is %s times slower', (milliseconds, slowness) => {
  let now = 0;
  let looks = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    looks += 1;
    // The second look is at the end of the loop.
    if (looks % 2 === 0) now += Number(milliseconds);
    return now;
  });
  expect(measureSlowness()).toBe(slowness);
});
