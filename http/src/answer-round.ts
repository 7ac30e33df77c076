/** Answers that are ready at the same time leave together. */

/**
 * Waits for the end of this round of the event loop, at which the answers of all requests that were read in it are written.
 * A write that finds its reader asleep wakes it, which takes longer than the write; several in a row wake it once.
 */
export function createAnswerRound(): () => Promise<void> {
  let round: Promise<void> | undefined;
  return () => {
    round ??= new Promise((resolve) => {
      setImmediate(() => {
        round = undefined;
        resolve();
      });
    });
    return round;
  };
}
