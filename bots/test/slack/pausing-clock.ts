import { type Clock, systemClock } from '@vizzy/core';

/** A clock by which waiting passes fast, and which a test can stop. */
export type PausingClock = Clock & {
  /** From now on who begins to wait, for so many milliseconds or longer, waits until `go`; default: everybody. */
  stop(from?: number): void;
  /** Lets everybody go on. */
  go(): void;
};

/**
 * Waiting goes by so many times faster, but never past what is being done meanwhile: who has waited goes on only when `busy` resolves.
 * So what Slack is about to do is done before anybody gives up on it, however slow the machine is.
 */
export function pausingClock(haste: number, busy: () => Promise<void>): PausingClock {
  let shortest = Number.POSITIVE_INFINITY;
  let gone = Promise.resolve();
  let open = () => {};
  return {
    now: systemClock.now,
    async sleep(milliseconds, signal) {
      const held = milliseconds >= shortest ? gone : undefined;
      await systemClock.sleep(milliseconds / haste, signal);
      const over = Promise.all([held, busy()]);
      const left = new Promise<never>((_, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      });
      await (signal ? Promise.race([over, left]) : over);
    },
    stop(from = 0) {
      shortest = from;
      gone = new Promise((resolve) => {
        open = resolve;
      });
    },
    go() {
      shortest = Number.POSITIVE_INFINITY;
      open();
    },
  };
}
