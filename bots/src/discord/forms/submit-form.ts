/** Forms that were filled in. */
import { sentencesFor } from '@vizzy/core';
import type { ModalMessageModalSubmitInteraction, ModalSubmitInteraction } from 'discord.js';
import { type Action, parseAction } from '../../action.ts';
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
import { fieldId } from './render-form.ts';

type FilledForm = {
  readonly interaction: ModalMessageModalSubmitInteraction;
  readonly action: Action;
  readonly text: string;
  readonly parts: BotParts;
};

/** Sets the slogan anew; nothing is drawn. */
async function reword({ interaction, action, text, parts }: FilledForm): Promise<void> {
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

/** One picture in another medium. */
async function transform({ interaction, action, text, parts }: FilledForm): Promise<void> {
  const creation = await findOwnCreation(interaction, action.subject, parts);
  if (!creation) return;
  const { says, buttons } = sentencesFor(interaction.locale).surface;
  // It may have to be drawn again, which takes longer than an answer may.
  const openImage = async () => (await parts.vizzy.creations.picture(creation.id, action.number ?? 0))?.bytes;
  await sendButtonMessage(
    interaction,
    { text: says.transform, label: buttons.transform, creation, style: text.trim(), openImage },
    parts,
  );
}

/** Acts on a form. */
export async function submitForm(interaction: ModalSubmitInteraction, parts: BotParts): Promise<void> {
  const action = parseAction(interaction.customId);
  const gone = sentencesFor(interaction.locale).surface.hints.gone;
  if (!action || !interaction.isFromMessage()) return ephemeralReply(interaction, gone, parts.clock);
  const filled = { interaction, action, text: interaction.fields.getTextInputValue(fieldId), parts };
  switch (action.verb) {
    case 'words':
      return answerQuestion(interaction, { text: filled.text.trim(), needsQuestion: false }, parts);
    case 'slogan':
      return reword(filled);
    case 'transform':
      return transform(filled);
    case 'settings':
      return saveLimit(interaction, filled.text, parts);
    default:
      return ephemeralReply(interaction, gone, parts.clock);
  }
}
