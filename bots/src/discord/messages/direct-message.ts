/** Direct messages, for what Vizzy cannot write where it was asked. */
import type { Clock } from '@vizzy/core';
import type { User } from 'discord.js';
import type { RenderedMessage } from './components.ts';
import { payloadOf } from './reply-message.ts';
import { withRetry } from './retry.ts';

/** Sends a message to the person. Rejects if they accept none. */
export const directMessageTo =
  (user: User, clock: Clock) =>
  async (rendered: RenderedMessage): Promise<void> => {
    await withRetry(() => user.send(payloadOf(rendered)), clock);
  };
