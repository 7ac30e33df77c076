/** Answers to a question: a suggestion that was pressed, or one's own words. The question turns into the picture. */
import { sentencesFor } from '@vizzy/core';
import type { ModalMessageModalSubmitInteraction } from 'discord.js';
import type { BotParts } from '../../bot.ts';
import { conversationIdOf, userIdOf } from '../conversation-id.ts';
import { whereIs } from '../handler-context.ts';
import { renderThinking } from '../render.ts';
import { ask, settingFor, settingsOf } from '../request-turn.ts';
import { directTo } from './direct-message.ts';
import { whisper } from './ephemeral-reply.ts';
import { inTime, patiently } from './errors.ts';
import { type ComponentInteraction, createInteractionCanvas } from './interaction-message.ts';
import { objection } from './permission-check.ts';
import { isEphemeral } from './send-button-message.ts';

/** An answer, given by whoever was asked. */
export type Answer = {
  readonly text: string;
  /** Whether it is only good while the question waits. */
  readonly needsQuestion: boolean;
};

/** The message that a conversation in a channel began with: Vizzy's own, or the one that it replied to. */
const rootOf = ({ message }: ComponentInteraction | ModalMessageModalSubmitInteraction) =>
  message.reference?.messageId ?? message.id;

/** Whether this is the first answer to the question as it stands; the same message may ask again later. */
async function isFirst(
  { message, customId }: ComponentInteraction | ModalMessageModalSubmitInteraction,
  { vizzy, clock }: BotParts,
): Promise<boolean> {
  if (!message.resolveComponent(customId)) return false;
  return inTime(vizzy.deduplicate(`discord:answered:${message.id}:${message.editedTimestamp ?? 0}`), clock);
}

/** Takes the answer, on the very message that asked; words that come when it is settled get a message of their own. */
export async function takeAnswer(
  interaction: ComponentInteraction | ModalMessageModalSubmitInteraction,
  { text, needsQuestion }: Answer,
  parts: BotParts,
): Promise<void> {
  const { vizzy, clock } = parts;
  const { locale, guildId, user } = interaction;
  const where = whereIs(interaction);
  const conversationId = conversationIdOf(where, rootOf(interaction));
  const refusal = objection('answer', where, await settingsOf(parts, guildId), locale);
  if (refusal !== undefined) return whisper(interaction, refusal, clock);
  if (needsQuestion && !(await inTime(vizzy.people.isAwaited({ userId: userIdOf(user.id), conversationId }), clock)))
    return whisper(interaction, sentencesFor(locale).surface.hints.tooLate, clock);
  const isSettled = !(await isFirst(interaction, parts));
  // Whoever presses twice, because nothing seems to happen, answers once.
  if (isSettled && !interaction.isModalSubmit()) {
    await patiently(() => interaction.deferUpdate(), clock);
    return;
  }
  const isPrivate = isEphemeral(interaction);
  const asking = {
    request: { text, isPrivate },
    where,
    userId: user.id,
    locale,
    conversationId,
    uploadLimit: interaction.attachmentSizeLimit,
    sendDirect: directTo(user, clock),
  };
  const canvas = createInteractionCanvas({
    interaction,
    ...(isSettled ? { on: 'new' } : { on: 'same', first: renderThinking(settingFor(asking)) }),
    isEphemeral: isPrivate,
    isMember: where.isMember,
    clock,
  });
  await ask({ ...asking, acknowledgedIn: canvas.acknowledgedIn }, canvas, { eventId: interaction.id }, parts);
}
