/** Words that only the person sees who did something. */
import type { Clock } from '@vizzy/core';
import { MessageFlags } from 'discord.js';
import { type RenderedMessage, renderText } from './components.ts';
import type { Answerable } from './interaction-message.ts';
import { payloadOf } from './reply-message.ts';
import { answerFirst } from './retry.ts';

/** Answers an interaction that has not been answered yet, in one try. */
export async function ephemeralReplyOnce(interaction: Answerable, said: string | RenderedMessage): Promise<void> {
  const { attachments: _, flags, ...rest } = payloadOf(typeof said === 'string' ? renderText(said) : said);
  await interaction.reply({ ...rest, flags: [flags, MessageFlags.Ephemeral] });
}

/** Answers an interaction that has not been answered yet. Rejects when another process has answered it. */
export async function ephemeralReply(
  interaction: Answerable,
  said: string | RenderedMessage,
  clock: Clock,
): Promise<void> {
  await answerFirst(
    () => ephemeralReplyOnce(interaction, said),
    async () => undefined,
    clock,
  );
}
