/** Words that only the person sees who did something. */
import type { Clock } from '@vizzy/core';
import { MessageFlags } from 'discord.js';
import { payloadOf } from './canvas.ts';
import { isAnswered, patiently } from './failures.ts';
import type { Answerable } from './interaction-canvas.ts';
import { type Rendered, renderText } from './rendered.ts';

/** Answers an interaction that has not been answered yet. */
export async function whisper(interaction: Answerable, said: string | Rendered, clock: Clock): Promise<void> {
  const { attachments: _, flags, ...rest } = payloadOf(typeof said === 'string' ? renderText(said) : said);
  try {
    await patiently(() => interaction.reply({ ...rest, flags: [flags, MessageFlags.Ephemeral] }), clock);
  } catch (error) {
    // Said already, by a try whose answer was lost.
    if (!isAnswered(error)) throw error;
  }
}
