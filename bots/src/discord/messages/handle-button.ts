/** What each button and menu does. Its id and the store tell everything, so any process can act on it. */
import { sentencesFor, shrinkImage } from '@vizzy/core';
import type { Action, ActionVerb } from '../../action.ts';
import type { BotParts } from '../../bot.ts';
import { buttonMessage } from '../../button-message.ts';
import { maxSloganLength } from '../../drawing-request.ts';
import { explainCreation } from '../../explain-creation.ts';
import { userIdOf } from '../conversation-id.ts';
import { renderForm } from '../forms/render-form.ts';
import { contextOfInteraction } from '../handler-context.ts';
import { forgetPerson } from '../settings/forget-person.ts';
import { textsFor } from '../texts.ts';
import { answerQuestion } from './answer-question.ts';
import { renderText } from './components.ts';
import { deleteCreation } from './delete-creation.ts';
import { ephemeralReply } from './ephemeral-reply.ts';
import { showCreation, turnPage } from './gallery.ts';
import { createInteractionMessage } from './interaction-message.ts';
import { type ButtonOrMenu, readButton } from './read-button.ts';
import { withRetry } from './retry.ts';
import { findOwnCreation, sendButtonMessage } from './send-button-message.ts';
import { renderEnlargement } from './stored-creation.ts';

type ButtonContext = {
  readonly interaction: ButtonOrMenu;
  readonly action: Action;
  readonly label: string;
  readonly parts: BotParts;
};
type Handler = (context: ButtonContext) => Promise<void>;

/** Opens a message that only the person sees. */
async function openPrivateReply({ interaction, parts }: ButtonContext) {
  const { isMember } = contextOfInteraction(interaction);
  const replyMessage = createInteractionMessage({
    interaction,
    on: 'new',
    isEphemeral: true,
    isMember,
    clock: parts.clock,
  });
  await replyMessage.acknowledge();
  return replyMessage;
}

const sendMessage: Handler = async ({ interaction, action, label, parts }) => {
  const text = buttonMessage(action, interaction.locale);
  const creation = await findOwnCreation(interaction, action.subject, parts);
  if (!creation || text === undefined) return;
  const onlyScene = action.verb === 'redo' ? { onlyScene: action.number ?? 0 } : {};
  await sendButtonMessage(interaction, { text, label, creation, ...onlyScene }, parts);
};

const transform: Handler = async ({ interaction, action, parts }) => {
  const creation = await findOwnCreation(interaction, action.subject, parts);
  if (!creation) return;
  const { turn } = textsFor(interaction.locale);
  const form = renderForm({
    action,
    title: turn.transformTitle,
    label: turn.transformLabel,
    placeholder: 'oil painting, watercolor, sketch, cyberpunk …',
    isLong: false,
    isRequired: true,
    maxLength: 100,
  });
  await withRetry(() => interaction.showModal(form), parts.clock);
};

const why: Handler = async (context) => {
  const { interaction, action, parts } = context;
  const replyMessage = await openPrivateReply(context);
  const creation = await parts.vizzy.creations.find(action.subject);
  const { hints } = sentencesFor(interaction.locale).surface;
  await replyMessage.showAnyway(renderText(creation ? explainCreation(creation, interaction.locale) : hints.gone));
};

const enlarge: Handler = async (context) => {
  const { interaction, action, parts } = context;
  const replyMessage = await openPrivateReply(context);
  const large = await parts.vizzy.exports.enlargement(action.subject, action.number ?? 0);
  const fitting = large && (await shrinkImage(large, interaction.attachmentSizeLimit));
  const { hints } = sentencesFor(interaction.locale).surface;
  await replyMessage.showAnyway(fitting ? renderEnlargement(fitting) : renderText(hints.gone));
};

const editSlogan: Handler = async ({ interaction, action, parts }) => {
  const creation = await findOwnCreation(interaction, action.subject, parts);
  if (!creation) return;
  const { forms } = sentencesFor(interaction.locale).surface;
  const form = renderForm({
    action,
    title: forms.sloganTitle,
    label: forms.sloganLabel,
    value: creation.plan.slogan ?? '',
    isLong: false,
    isRequired: false,
    maxLength: maxSloganLength,
  });
  await withRetry(() => interaction.showModal(form), parts.clock);
};

/** Only the person who was asked may answer; the subject is their id. */
const isAsked = ({ interaction, action }: ButtonContext) => action.subject === interaction.user.id;

const answer: Handler = async (context) => {
  const { interaction, action, label, parts } = context;
  if (!isAsked(context))
    return ephemeralReply(interaction, sentencesFor(interaction.locale).surface.hints.notYours, parts.clock);
  await answerQuestion(interaction, { text: label, needsQuestion: action.verb === 'answer' }, parts);
};

const ownWords: Handler = async (context) => {
  const { interaction, action, parts } = context;
  const { forms, hints } = sentencesFor(interaction.locale).surface;
  if (!isAsked(context)) return ephemeralReply(interaction, hints.notYours, parts.clock);
  const form = renderForm({
    action,
    title: forms.ownWordsTitle,
    label: forms.ownWordsLabel,
    isLong: true,
    isRequired: true,
    maxLength: 2000,
  });
  await withRetry(() => interaction.showModal(form), parts.clock);
};

const cancel: Handler = async ({ interaction, action, parts }) => {
  const isStopped = await parts.turns.cancel(action.subject, userIdOf(interaction.user.id));
  if (!isStopped) return ephemeralReply(interaction, textsFor(interaction.locale).turn.cannotCancel, parts.clock);
  await withRetry(() => interaction.deferUpdate(), parts.clock);
};

const handlers: Readonly<Partial<Record<ActionVerb, Handler>>> = {
  again: sendMessage,
  brighter: sendMessage,
  warmer: sendMessage,
  abstract: sendMessage,
  restyle: sendMessage,
  redo: sendMessage,
  next: sendMessage,
  happy: sendMessage,
  transform,
  enlarge,
  why,
  delete: ({ interaction, action, parts }) => deleteCreation(interaction, action.subject, parts),
  slogan: editSlogan,
  answer,
  say: answer,
  words: ownWords,
  cancel,
  forget: ({ interaction, parts }) => forgetPerson(interaction, parts),
  gallery: ({ interaction, action, parts }) => turnPage(interaction, action.number ?? 0, parts),
  pick: ({ interaction, action, parts }) => showCreation(interaction, action.subject, parts),
};

/** Acts on a button, or on an option of a menu. */
export async function handleButton(interaction: ButtonOrMenu, parts: BotParts): Promise<void> {
  const pressed = readButton(interaction);
  const handle = pressed && handlers[pressed.action.verb];
  if (!handle) return ephemeralReply(interaction, sentencesFor(interaction.locale).surface.hints.gone, parts.clock);
  await handle({ interaction, ...pressed, parts });
}
