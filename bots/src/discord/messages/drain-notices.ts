/** Tells people that a closing process takes no new interactions, unless another process answers them first. */
import type { Clock } from '@vizzy/core';
import type { Answerable } from './interaction-message.ts';

/** Tells people that Vizzy is closing. */
export interface DrainNotices {
  /** Waits for other processes to take the interaction, then refuses it. */
  notify(interaction: Answerable): void;
  /** Resolves when everyone has been told, or when Discord would take no answer now. */
  settled(): Promise<void>;
}

/** Milliseconds that other processes get to take an interaction. */
const othersFirst = 700;

/** Milliseconds that Discord waits for a first answer (docs: "Receiving and Responding"). */
const answerTimeout = 3000;

/** Creates the notices; `refuse` tells one person, and never rejects. */
export function createDrainNotices(refuse: (interaction: Answerable) => Promise<void>, clock: Clock): DrainNotices {
  const notices: Promise<void>[] = [];
  return {
    notify(interaction) {
      notices.push(clock.sleep(othersFirst).then(() => refuse(interaction)));
    },
    async settled() {
      const enough = new AbortController();
      let isLate = false;
      const late = clock.sleep(answerTimeout, enough.signal).then(
        () => {
          isLate = true;
        },
        // Aborted: everyone was told in time.
        () => undefined,
      );
      for (let seen = -1; seen < notices.length && !isLate; ) {
        seen = notices.length;
        await Promise.race([Promise.all(notices), late]);
      }
      enough.abort();
    },
  };
}
