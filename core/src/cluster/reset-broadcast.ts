/** Tells every process of a reset, so that what it draws for this person is cancelled. */
import type { Scope } from '../message.ts';
import type { PubSub } from './redis-pub-sub.ts';

/** Publishes resets to other processes, and receives theirs. */
export interface ResetBroadcast {
  publish(who: Scope): Promise<void>;
  subscribe(listener: (who: Scope) => void): void;
}

/** For a process that is alone. */
export const noResetBroadcast: ResetBroadcast = { publish: async () => {}, subscribe: () => {} };

const isScope = (message: unknown): message is Scope =>
  typeof message === 'object' && message !== null && 'userId' in message && typeof message.userId === 'string';

/** Resets over publish and subscribe. */
export async function openResetBroadcast(pubSub: PubSub): Promise<ResetBroadcast> {
  const listeners = new Set<(who: Scope) => void>();
  await pubSub.subscribe('reset', (message) => {
    if (isScope(message)) for (const listener of listeners) listener(message);
  });
  return {
    publish: async (who) => void (await pubSub.publish('reset', who)),
    subscribe: (listener) => void listeners.add(listener),
  };
}
