/** The last moments of a process: what it takes no more is left to others first, and refused where nobody takes it. */
import type { Clock } from '@vizzy/core';
import type { Answerable } from './interaction-message.ts';

/** Turns people away. */
export interface DrainNotices {
  /** Refuses, unless another process that hears of it as well has taken it meanwhile. */
  notify(interaction: Answerable): void;
  /** Resolves when nobody waits to be told any more, or could still be. */
  settled(): Promise<void>;
}

/** Milliseconds that others have to take it, of those that Discord waits. */
const precedence = 700;

/** Milliseconds that Discord waits for a first answer (docs: "Receiving and Responding"). */
const answerable = 3000;

/** Nobody was turned away yet; `refuse` says so to one person, and never rejects. */
export function createDrainNotices(refuse: (interaction: Answerable) => Promise<void>, clock: Clock): DrainNotices {
  const refused: Promise<void>[] = [];
  return {
    notify(interaction) {
      refused.push(clock.sleep(precedence).then(() => refuse(interaction)));
    },
    async settled() {
      const enough = new AbortController();
      let isLate = false;
      const late = clock.sleep(answerable, enough.signal).then(
        () => {
          isLate = true;
        },
        // Everybody was told in time.
        () => undefined,
      );
      for (let told = -1; told < refused.length && !isLate; ) {
        told = refused.length;
        await Promise.race([Promise.all(refused), late]);
      }
      enough.abort();
    },
  };
}
