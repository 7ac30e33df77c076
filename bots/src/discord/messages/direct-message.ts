/** Messages to a person directly, for what cannot be said where it was asked. */
import type { Clock } from '@vizzy/core';
import type { User } from 'discord.js';
import type { Rendered } from './components.ts';
import { patiently } from './errors.ts';
import { payloadOf } from './reply-message.ts';

/** Sends to the person. Rejects when their doors are closed. */
export const directTo =
  (user: User, clock: Clock) =>
  async (rendered: Rendered): Promise<void> => {
    await patiently(() => user.send(payloadOf(rendered)), clock);
  };
