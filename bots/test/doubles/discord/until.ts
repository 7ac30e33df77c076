/** Waiting for something to be so. */
import { patience } from '@vizzy/core/testing';

/** What is waited for, as the error names it when it never came. */
export type Awaited = {
  /** What should have happened; default: the code that looks for it. */
  readonly what?: string | undefined;
  /** Tells what there is instead. */
  readonly instead: () => string;
};

/** Looks whenever a listener is told, and often besides; resolves with what is found. */
export function until<Found>(
  listeners: Set<() => void>,
  look: () => Found | undefined | null | false,
  { what = look.toString(), instead }: Awaited,
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
      reject(new Error(`this never happened: ${what}\n${instead()}`));
    }, patience.event);
    listeners.add(check);
    check();
  });
}
