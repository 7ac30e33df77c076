/** That somebody wants to be forgotten, told to every process: what is being drawn for them anywhere is cancelled. */
import type { Mail } from '../jobs/mail.ts';
import type { Scope } from '../message.ts';

/** Tells other processes of resets, and hears of theirs. */
export interface Resets {
  tell(who: Scope): Promise<void>;
  hear(listener: (who: Scope) => void): void;
}

/** There are no other processes. */
export const noResets: Resets = { tell: async () => {}, hear: () => {} };

const isScope = (message: unknown): message is Scope =>
  typeof message === 'object' && message !== null && 'userId' in message && typeof message.userId === 'string';

/** Resets over the mail between processes. */
export async function openSharedResets(mail: Mail): Promise<Resets> {
  const listeners = new Set<(who: Scope) => void>();
  await mail.listen('reset', (message) => {
    if (isScope(message)) for (const hear of listeners) hear(message);
  });
  return {
    tell: async (who) => void (await mail.send('reset', who)),
    hear: (listener) => void listeners.add(listener),
  };
}
