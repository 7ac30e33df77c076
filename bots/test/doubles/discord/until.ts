/** Waiting for something to be so. */

/** Milliseconds until something awaited counts as never happening. */
const patience = 30_000;

/** Looks whenever a listener is told, and often besides; resolves with what is found. */
export function until<Found>(
  listeners: Set<() => void>,
  look: () => Found | undefined | null | false,
  what = look.toString(),
): Promise<Found> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      listeners.delete(check);
      clearInterval(often);
      clearTimeout(late);
    };
    const check = () => {
      let found: Found | undefined | null | false;
      try {
        found = look();
      } catch (error) {
        stop();
        reject(error);
        return;
      }
      if (!found) return;
      stop();
      resolve(found);
    };
    const often = setInterval(check, 25);
    const late = setTimeout(() => {
      stop();
      reject(new Error(`this never happened: ${what}`));
    }, patience);
    listeners.add(check);
    check();
  });
}

/** Milliseconds between two looks at the time, and the lateness that is nothing to speak of. */
const beat = 20;
const slight = 50;

/** Tells of time in which this process did not run; what is returned ends it. */
export function watchLag(tell: (milliseconds: number) => void): () => void {
  let last = Date.now();
  const timer = setInterval(() => {
    const lag = Date.now() - last - beat;
    last += lag + beat;
    if (lag > slight) tell(lag);
  }, beat);
  return () => clearInterval(timer);
}
