/** Discord for one test. */
import { expect, onTestFinished } from 'vitest';
import { type InDiscord, openInDiscord, type Setup } from './in-discord.ts';

/** Opens everything, closes it when the test is over, and fails the test when Discord had to refuse something unplanned. */
export async function aDiscord(setup: Setup & { readonly mayRefuse?: boolean } = {}): Promise<InDiscord> {
  const opened = await openInDiscord(setup);
  onTestFinished(async () => {
    await opened.close();
    if (!setup.mayRefuse) expect(opened.double.refused()).toEqual([]);
  });
  return opened;
}
