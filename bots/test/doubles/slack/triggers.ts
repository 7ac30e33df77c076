/** What lets an app open a form, once and at once; and waiting for what comes over sockets. */
import { patience } from '@vizzy/core/testing';
import { Refusal } from './refusal.ts';

/** The triggers that were given out. */
export interface Triggers {
  give(userId: string): string;
  /** Uses one up; throws when it is unknown, used, or too old. */
  spend(triggerId: string): { readonly userId: string };
}

/** No triggers yet; each lives for so many milliseconds. */
export function createTriggers(now: () => number, life: number): Triggers {
  const given = new Map<string, { readonly userId: string; readonly at: number; isUsed: boolean }>();
  return {
    give(userId) {
      const id = `${given.size + 1}.trigger`;
      given.set(id, { userId, at: now(), isUsed: false });
      return id;
    },
    spend(triggerId) {
      const trigger = given.get(triggerId);
      if (!trigger) throw new Refusal('invalid_trigger_id');
      if (trigger.isUsed) throw new Refusal('exchanged_trigger_id');
      if (now() - trigger.at > life) throw new Refusal('expired_trigger_id');
      trigger.isUsed = true;
      return { userId: trigger.userId };
    },
  };
}

/** What was found; else nothing yet. */
export type Finding<Found> = Found | undefined | null | false;

/** Looks again and again, because what happens comes over sockets. */
export async function until<Found>(
  find: () => Finding<Found> | Promise<Finding<Found>>,
  what = 'what was awaited',
): Promise<Found> {
  const last = Date.now() + patience.event;
  for (;;) {
    const found = await find();
    if (found) return found;
    if (Date.now() > last) throw new Error(`${what} never came`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
