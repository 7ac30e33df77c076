/** Replies to an interaction that only its person sees. */
import type { Clock } from '@vizzy/core';
import { MessageFlags } from 'discord.js';
import { type RenderedMessage, renderText } from './components.ts';
import type { Answerable } from './interaction-message.ts';
import { payloadOf } from './reply-message.ts';
import { answerFirst } from './retry.ts';

/** Answers an unanswered interaction, in one try. */
export async function ephemeralReplyOnce(interaction: Answerable, content: string | RenderedMessage): Promise<void> {
  const { attachments: _, flags, ...rest } = payloadOf(typeof content === 'string' ? renderText(content) : content);
  await interaction.reply({ ...rest, flags: [flags, MessageFlags.Ephemeral] });
}

/** Answers an unanswered interaction. Rejects if another process has answered it. */
export async function ephemeralReply(
  interaction: Answerable,
  content: string | RenderedMessage,
  clock: Clock,
): Promise<void> {
  await answerFirst(
    () => ephemeralReplyOnce(interaction, content),
    async () => undefined,
    clock,
  );
}
