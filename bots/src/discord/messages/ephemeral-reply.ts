/** Replies to an interaction that only its person sees. */
import type { Clock } from '@vizzy/core';
import { MessageFlags } from 'discord.js';
import { type RenderedMessage, renderText } from './components.ts';
import type { Answerable } from './interaction-message.ts';
import { payloadOf } from './reply-message.ts';
import { answerFirst } from './retry.ts';

/** Answers an unanswered interaction, in one try. */
export async function ephemeralReplyOnce(interaction: Answerable, said: string | RenderedMessage): Promise<void> {
  const { attachments: _, flags, ...rest } = payloadOf(typeof said === 'string' ? renderText(said) : said);
  await interaction.reply({ ...rest, flags: [flags, MessageFlags.Ephemeral] });
}

/** Answers an unanswered interaction. Rejects if another process has answered it. */
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
