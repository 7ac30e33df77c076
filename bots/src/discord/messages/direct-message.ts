/** Messages to a person directly, for what cannot be said where it was asked. */
import type { Clock } from '@vizzy/core';
import type { User } from 'discord.js';
import type { RenderedMessage } from './components.ts';
import { payloadOf } from './reply-message.ts';
import { withRetry } from './retry.ts';

/** Sends to the person. Rejects when their doors are closed. */
export const directMessageTo =
  (user: User, clock: Clock) =>
  async (rendered: RenderedMessage): Promise<void> => {
    await withRetry(() => user.send(payloadOf(rendered)), clock);
  };
