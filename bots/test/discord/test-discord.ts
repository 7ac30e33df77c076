/** Discord for one test. */
import { silentLogger } from '@vizzy/core';
import { patience } from '@vizzy/core/testing';
import { afterAll, expect, onTestFinished } from 'vitest';
import { smallPicture } from '../held-pictures.ts';
import { type InDiscord, openInDiscord, openServed, type Served, type Setup } from './in-discord.ts';

/** How a test is set up. */
export type TestSetup = Omit<Setup, 'served'> & {
  /** Refusals of Discord that the test provokes. */
  readonly mayRefuse?: boolean;
  /** Whether Vizzy draws by itself; default: a double of the picture service answers at once. */
  readonly drawsItself?: boolean;
};

/** Opens everything, closes it when the test is over, and fails the test when Discord had to refuse something unplanned. */
export type OpenForTest = (setup?: TestSetup) => Promise<InDiscord>;

/**
 * Called once at the top of a file of tests, which share a Vizzy (opening one starts threads and loads fonts) and each have a
 * Discord to themselves. The Vizzy is closed after the last of them.
 */
export function shareVizzy(): OpenForTest {
  const shared = new Map<string, Promise<Served>>();
  afterAll(async () => {
    for (const served of await Promise.all(shared.values())) {
      await served.vizzy.close(AbortSignal.timeout(2000));
      await served.router?.close();
    }
  });

  function servedFor({ drawsItself = false, env = {} }: TestSetup): Promise<Served> {
    const key = JSON.stringify([drawsItself, env]);
    const known = shared.get(key) ?? openServed(!drawsItself, env, silentLogger);
    shared.set(key, known);
    return known;
  }

  return async (setup = {}) => {
    const served = await servedFor(setup);
    served.router?.always(smallPicture);
    // The bot is in this process, and gets no time where this machine is busy: what comes first is looked at, not how soon.
    const double = { timeToAnswer: patience.test, haste: 10, ...setup.double };
    const opened = await openInDiscord({ ...setup, double, served });
    onTestFinished(async () => {
      await opened.close();
      // Limits of rates are nothing wrong: the client waits as it is told.
      const refused = opened.double.refused().filter(({ status }) => status !== 429);
      if (!setup.mayRefuse) expect(refused).toEqual([]);
    });
    return opened;
  };
}
