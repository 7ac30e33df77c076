/** Discord for one test. */
import { silentLogger } from '@vizzy/core';
import { afterAll, expect, onTestFinished, vi } from 'vitest';
import { type InDiscord, openInDiscord, openServed, type Served, type Setup } from './in-discord.ts';

// Whole conversations with real drawing, on machines that do other things as well.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });

/** Vizzies that the tests of a file share: opening one starts threads and loads fonts. */
const shared = new Map<string, Promise<Served>>();

afterAll(async () => {
  for (const served of await Promise.all(shared.values())) {
    await served.vizzy.close(AbortSignal.timeout(2000));
    await served.router?.close();
  }
});

/** How a test is set up. */
export type TestSetup = Omit<Setup, 'served'> & {
  /** Refusals of Discord that the test provokes. */
  readonly mayRefuse?: boolean;
  /** Whether Vizzy draws by itself; default: a double of the picture service answers at once. */
  readonly drawsItself?: boolean;
  /** Whether the test turns Vizzy's own limits or closes it: then it gets one to itself. */
  readonly isAlone?: boolean;
};

function servedFor({ drawsItself = false, env = {}, isAlone = false }: TestSetup): Promise<Served> {
  const key = isAlone ? `alone ${shared.size}` : JSON.stringify([drawsItself, env]);
  const known = shared.get(key) ?? openServed(!drawsItself, env, silentLogger);
  shared.set(key, known);
  return known;
}

/** Opens everything, closes it when the test is over, and fails the test when Discord had to refuse something unplanned. */
export async function aDiscord(setup: TestSetup = {}): Promise<InDiscord> {
  const served = await servedFor(setup);
  served.router?.always({ type: 'picture', side: 256 });
  const opened = await openInDiscord({ ...setup, double: { isForgiving: true, haste: 10, ...setup.double }, served });
  onTestFinished(async () => {
    await opened.close();
    // Limits of rates are nothing wrong: the client waits as it is told.
    const refused = opened.double.refused().filter(({ status }) => status !== 429);
    if (!setup.mayRefuse) expect(refused).toEqual([]);
  });
  return opened;
}
