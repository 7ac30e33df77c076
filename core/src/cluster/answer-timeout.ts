/** A time limit for answers that does not blame the other side when this process was too busy to read them. */

/** Milliseconds by which the timer must be late to show that this process was busy. */
const busyAfter = 100;

/** Milliseconds that are added then. */
const extension = 300;

/** The result of the work; rejects when it takes longer than so many milliseconds. An answer that waits to be read counts. */
export async function withAnswerTimeout<Result>(work: Promise<Result>, milliseconds: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    const dueAt = performance.now() + milliseconds;
    const giveUp = () => reject(new Error(`no answer within ${milliseconds} ms`));
    const check = () => {
      if (performance.now() - dueAt > busyAfter) timer = setTimeout(() => setImmediate(giveUp), extension);
      else setImmediate(giveUp);
    };
    timer = setTimeout(check, milliseconds);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
