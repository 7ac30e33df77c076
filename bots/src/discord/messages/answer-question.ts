/** Answers to a question: a suggestion, or the person's own words. The question's message becomes the reply. */
import { sentencesFor } from '@vizzy/core';
import type { ModalMessageModalSubmitInteraction } from 'discord.js';
import type { BotParts } from '../../bot.ts';
import { lookUpInTime } from '../../look-up-in-time.ts';
import { conversationIdOf, userIdOf } from '../conversation-id.ts';
import { contextOfInteraction } from '../handler-context.ts';
import { renderThinking } from '../render.ts';
import { loadCommunitySettings, renderContextFor, requestTurn } from '../request-turn.ts';
import { directMessageTo } from './direct-message.ts';
import { ephemeralReply } from './ephemeral-reply.ts';
import { type ComponentInteraction, createInteractionMessage } from './interaction-message.ts';
import { denialReason } from './permission-check.ts';
import { withRetry } from './retry.ts';
import { isEphemeral } from './send-button-message.ts';

/** An answer by the person who was asked. */
export type Answer = {
  readonly text: string;
  /** Whether it counts only while the question waits. */
  readonly needsQuestion: boolean;
};

/** The message with which a conversation in a channel began: Vizzy's own, or the one it replied to. */
const rootOf = ({ message }: ComponentInteraction | ModalMessageModalSubmitInteraction) =>
  message.reference?.messageId ?? message.id;

/** Whether this is the first answer to this question; the same message may ask another one later. */
async function isFirst(
  { message, customId }: ComponentInteraction | ModalMessageModalSubmitInteraction,
  { vizzy, clock }: BotParts,
): Promise<boolean> {
  if (!message.resolveComponent(customId)) return false;
  return lookUpInTime(vizzy.deduplicate(`discord:answered:${message.id}:${message.editedTimestamp ?? 0}`), clock);
}

/** Answers in the question's own message; own words that come later get a new message. */
export async function answerQuestion(
  interaction: ComponentInteraction | ModalMessageModalSubmitInteraction,
  { text, needsQuestion }: Answer,
  parts: BotParts,
): Promise<void> {
  const { vizzy, clock } = parts;
  const { locale, guildId, user } = interaction;
  const channelContext = contextOfInteraction(interaction);
  const conversationId = conversationIdOf(channelContext, rootOf(interaction));
  const refusal = denialReason('answer', channelContext, await loadCommunitySettings(parts, guildId), locale);
  if (refusal !== undefined) return ephemeralReply(interaction, refusal, clock);
  if (
    needsQuestion &&
    !(await lookUpInTime(vizzy.people.isAwaited({ userId: userIdOf(user.id), conversationId }), clock))
  )
    return ephemeralReply(interaction, sentencesFor(locale).surface.hints.tooLate, clock);
  const isSettled = !(await isFirst(interaction, parts));
  // A second press counts only once.
  if (isSettled && !interaction.isModalSubmit()) {
    await withRetry(() => interaction.deferUpdate(), clock);
    return;
  }
  const isPrivate = isEphemeral(interaction);
  const incoming = {
    request: { text, isPrivate },
    channelContext,
    userId: user.id,
    locale,
    conversationId,
    uploadLimit: interaction.attachmentSizeLimit,
    sendDirectMessage: directMessageTo(user, clock),
  };
  const replyMessage = createInteractionMessage({
    interaction,
    ...(isSettled ? { on: 'new' } : { on: 'same', first: renderThinking(renderContextFor(incoming)) }),
    isEphemeral: isPrivate,
    isMember: channelContext.isMember,
    clock,
  });
  await requestTurn(
    { ...incoming, acknowledgedIn: replyMessage.acknowledgedIn },
    replyMessage,
    { eventId: interaction.id },
    parts,
  );
}
