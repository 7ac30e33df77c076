/** Acts on submitted forms. */
import { sentencesFor } from '@vizzy/core';
import type { ModalSubmitInteraction } from 'discord.js';
import type { BotParts } from '../../bot.ts';
import { userIdOf } from '../conversation-id.ts';
import { contextOfInteraction } from '../handler-context.ts';
import { answerQuestion } from '../messages/answer-question.ts';
import { renderText } from '../messages/components.ts';
import { ephemeralReply } from '../messages/ephemeral-reply.ts';
import { createInteractionMessage } from '../messages/interaction-message.ts';
import { findOwnCreation, isEphemeral, sendButtonMessage } from '../messages/send-button-message.ts';
import { loadPictures, renderCreation } from '../messages/stored-creation.ts';
import { saveLimit } from '../settings/community-settings.ts';
import { type FilledForm, readForm } from './read-form.ts';

type FormContext = FilledForm & { readonly parts: BotParts };

/** Changes the slogan; draws nothing. */
async function reword({ interaction, action, text, parts }: FormContext): Promise<void> {
  const { vizzy, clock } = parts;
  const { locale, user } = interaction;
  const isPrivate = isEphemeral(interaction);
  const channelContext = contextOfInteraction(interaction);
  const replyMessage = createInteractionMessage({
    interaction,
    on: 'same',
    isEphemeral: isPrivate,
    isMember: channelContext.isMember,
    clock,
  });
  await replyMessage.acknowledge();
  const creation = await vizzy.creations.reword(userIdOf(user.id), action.subject, text.trim() || null);
  if (!creation) return replyMessage.showAnyway(renderText(sentencesFor(locale).surface.hints.gone));
  const images = await loadPictures(creation, vizzy, interaction.attachmentSizeLimit);
  const renderContext = {
    locale,
    askerId: user.id,
    isPrivate: isPrivate || channelContext.guildId === null,
    request: creation.brief.request,
  };
  await replyMessage.showAnyway(renderCreation(creation, images, renderContext));
}

/** Draws one picture in another style. */
async function transform({ interaction, action, text, parts }: FormContext): Promise<void> {
  const creation = await findOwnCreation(interaction, action.subject, parts);
  if (!creation) return;
  const { says, buttons } = sentencesFor(interaction.locale).surface;
  // Loading may draw the picture again, which takes longer than the acknowledgement may.
  const openImage = async () => (await parts.vizzy.creations.picture(creation.id, action.number ?? 0))?.bytes;
  await sendButtonMessage(
    interaction,
    { text: says.transform, label: buttons.transform, creation, style: text.trim(), openImage },
    parts,
  );
}

/** Acts on a form. */
export async function submitForm(interaction: ModalSubmitInteraction, parts: BotParts): Promise<void> {
  const gone = sentencesFor(interaction.locale).surface.hints.gone;
  const form = readForm(interaction);
  if (!form) return ephemeralReply(interaction, gone, parts.clock);
  switch (form.action.verb) {
    case 'words':
      return answerQuestion(form.interaction, { text: form.text.trim(), needsQuestion: false }, parts);
    case 'slogan':
      return reword({ ...form, parts });
    case 'transform':
      return transform({ ...form, parts });
    case 'settings':
      return saveLimit(form.interaction, form.text, parts);
    default:
      return ephemeralReply(interaction, gone, parts.clock);
  }
}
