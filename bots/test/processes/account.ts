/** An account book: everything that was accepted has one final answer with pictures, and nothing else was said. */
import { expect } from 'vitest';
import type { Interaction } from '../doubles/discord/interactions.ts';
import type { TwoProcesses } from './in-two-processes.ts';

const fox = { prompt: 'a red fox in the snow', count: 1 };

/** Asks, and counts. */
export interface Account {
  /** Asks for a fox; resolves when Discord has been told that it was heard. */
  ask(): Promise<Interaction>;
  /** Resolves when every request has its final answer; rejects when one has none, or more than one. */
  balance(): Promise<void>;
}

/** An empty book. */
export function openAccount(here: TwoProcesses): Account {
  let accepted = 0;
  return {
    async ask() {
      const deed = await here.ada.runs(here.general, 'vizzy create', fox);
      accepted += 1;
      await here.double.until(() => deed.original, 'a first sign of life');
      return deed;
    },
    async balance() {
      const answers = await here.settled(accepted);
      // What would come twice has come by the time that both processes have answered something that was asked later.
      await here.allAnswer();
      const told = here.answers().map(({ pictures, text }) => ({ pictures: pictures.length, text }));
      expect(told).toEqual(told.map(({ text }) => ({ pictures: 1, text })));
      expect(answers).toHaveLength(accepted);
    },
  };
}
