/** That somebody wants to be forgotten, told to every process: what is being drawn for them anywhere is cancelled. */

import type { Scope } from '../message.ts';
import type { PubSub } from './redis-pub-sub.ts';

/** Tells other processes of resets, and hears of theirs. */
export interface ResetBroadcast {
  publish(who: Scope): Promise<void>;
  subscribe(listener: (who: Scope) => void): void;
}

/** There are no other processes. */
export const noResetBroadcast: ResetBroadcast = { publish: async () => {}, subscribe: () => {} };

const isScope = (message: unknown): message is Scope =>
  typeof message === 'object' && message !== null && 'userId' in message && typeof message.userId === 'string';

/** Resets over the mail between processes. */
export async function openResetBroadcast(pubSub: PubSub): Promise<ResetBroadcast> {
  const listeners = new Set<(who: Scope) => void>();
  await pubSub.subscribe('reset', (message) => {
    if (isScope(message)) for (const hear of listeners) hear(message);
  });
  return {
    publish: async (who) => void (await pubSub.publish('reset', who)),
    subscribe: (listener) => void listeners.add(listener),
  };
}
