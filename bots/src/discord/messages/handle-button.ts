/** Buttons and menus: what each does. Nothing is known but the id and the store, so any process can act on them. */
import { type Creation, sentencesFor, shrinkImage } from '@vizzy/core';
import { type ButtonInteraction, PermissionFlagsBits, type StringSelectMenuInteraction } from 'discord.js';
import { type Action, type ActionVerb, parseAction } from '../../action.ts';
import type { BotParts } from '../../bot.ts';
import { spokenBy } from '../../button-message.ts';
import { userIdOf } from '../conversation-id.ts';
import { renderForm } from '../forms/render-form.ts';
import { whereIs } from '../handler-context.ts';
import { wordsFor } from '../texts.ts';
import { takeAnswer } from './answer-question.ts';
import { renderText } from './components.ts';
import { deleteRemains } from './delete-creation.ts';
import { whisper } from './ephemeral-reply.ts';
import { inTime, patiently } from './errors.ts';
import { showCreation, turnPage } from './gallery.ts';
import { createInteractionCanvas } from './interaction-message.ts';
import { ownCreation, speak } from './send-button-message.ts';
import { renderEnlargement, whyText } from './stored-creation.ts';

/** A button, or a menu whose options are actions. */
export type Pressed = ButtonInteraction | StringSelectMenuInteraction;

type Press = {
  readonly interaction: Pressed;
  readonly action: Action;
  readonly label: string;
  readonly parts: BotParts;
};
type Handler = (press: Press) => Promise<void>;

/** A label without the emoji before it. */
function labelOf(interaction: Pressed): string {
  const { component } = interaction;
  if ('label' in component) return component.label ?? '';
  const chosen = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
  return 'options' in component ? (component.options.find(({ value }) => value === chosen)?.label ?? '') : '';
}

/** Something only the person sees, which takes a moment. */
async function privately({ interaction, parts }: Press) {
  const { isMember } = whereIs(interaction);
  const canvas = createInteractionCanvas({ interaction, on: 'new', isEphemeral: true, isMember, clock: parts.clock });
  await canvas.acknowledge();
  return canvas;
}

const say: Handler = async ({ interaction, action, label, parts }) => {
  const text = spokenBy(action, interaction.locale);
  const creation = await ownCreation(interaction, action.subject, parts);
  if (!creation || text === undefined) return;
  const onlyScene = action.verb === 'redo' ? { onlyScene: action.number ?? 0 } : {};
  await speak(interaction, { text, label, creation, ...onlyScene }, parts);
};

const transform: Handler = async ({ interaction, action, parts }) => {
  const creation = await ownCreation(interaction, action.subject, parts);
  if (!creation) return;
  const { turn } = wordsFor(interaction.locale);
  const form = renderForm({
    action,
    title: turn.transformTitle,
    label: turn.transformLabel,
    placeholder: 'oil painting, watercolor, sketch, cyberpunk …',
    isLong: false,
    isRequired: true,
    longest: 100,
  });
  await patiently(() => interaction.showModal(form), parts.clock);
};

const why: Handler = async (press) => {
  const { interaction, action, parts } = press;
  const canvas = await privately(press);
  const creation = await parts.vizzy.creations.find(action.subject);
  const { hints } = sentencesFor(interaction.locale).surface;
  await canvas.showAnyway(renderText(creation ? whyText(creation, interaction.locale) : hints.gone));
};

const enlarge: Handler = async (press) => {
  const { interaction, action, parts } = press;
  const canvas = await privately(press);
  const large = await parts.vizzy.exports.enlargement(action.subject, action.number ?? 0);
  const fitting = large && (await shrinkImage(large, interaction.attachmentSizeLimit));
  const { hints } = sentencesFor(interaction.locale).surface;
  await canvas.showAnyway(fitting ? renderEnlargement(fitting) : renderText(hints.gone));
};

/** Whoever asked may delete, and moderators; when nothing is kept any more, whoever ran the command. */
function mayDelete({ user, memberPermissions, message }: Pressed, creation: Creation | undefined): boolean {
  if (memberPermissions?.has(PermissionFlagsBits.ManageMessages)) return true;
  return creation ? creation.userId === userIdOf(user.id) : message.interactionMetadata?.user.id === user.id;
}

const remove: Handler = async ({ interaction, action, parts }) => {
  const { vizzy, clock } = parts;
  const creation = await inTime(vizzy.creations.find(action.subject), clock);
  if (!mayDelete(interaction, creation))
    return whisper(interaction, sentencesFor(interaction.locale).surface.hints.notYours, clock);
  await patiently(() => interaction.deferUpdate(), clock);
  if (creation) await vizzy.creations.remove(creation.userId, creation.id);
  await patiently(() => interaction.deleteReply(), clock);
  const where = whereIs(interaction);
  if (creation && where.isMember) await deleteRemains(interaction.client, creation, where.guildId, where.channelId);
};

const editSlogan: Handler = async ({ interaction, action, parts }) => {
  const creation = await ownCreation(interaction, action.subject, parts);
  if (!creation) return;
  const { forms } = sentencesFor(interaction.locale).surface;
  const form = renderForm({
    action,
    title: forms.sloganTitle,
    label: forms.sloganLabel,
    value: creation.plan.slogan ?? '',
    isLong: false,
    isRequired: false,
    longest: 300,
  });
  await patiently(() => interaction.showModal(form), parts.clock);
};

/** Questions are for whoever was asked; the subject is their id. */
const isAsked = ({ interaction, action }: Press) => action.subject === interaction.user.id;

const answer: Handler = async (press) => {
  const { interaction, action, label, parts } = press;
  if (!isAsked(press))
    return whisper(interaction, sentencesFor(interaction.locale).surface.hints.notYours, parts.clock);
  await takeAnswer(interaction, { text: label, needsQuestion: action.verb === 'answer' }, parts);
};

const ownWords: Handler = async (press) => {
  const { interaction, action, parts } = press;
  const { forms, hints } = sentencesFor(interaction.locale).surface;
  if (!isAsked(press)) return whisper(interaction, hints.notYours, parts.clock);
  const form = renderForm({
    action,
    title: forms.ownWordsTitle,
    label: forms.ownWordsLabel,
    isLong: true,
    isRequired: true,
    longest: 2000,
  });
  await patiently(() => interaction.showModal(form), parts.clock);
};

const cancel: Handler = async ({ interaction, action, parts }) => {
  const isStopped = await parts.turns.cancel(action.subject, userIdOf(interaction.user.id));
  if (!isStopped) return whisper(interaction, wordsFor(interaction.locale).turn.cannotCancel, parts.clock);
  await patiently(() => interaction.deferUpdate(), parts.clock);
};

const forget: Handler = async ({ interaction, parts }) => {
  const { vizzy, clock } = parts;
  const isMember = whereIs(interaction).isMember;
  const canvas = createInteractionCanvas({ interaction, on: 'same', isEphemeral: true, isMember, clock });
  await canvas.acknowledge();
  const forgotten = await vizzy.reset({ userId: userIdOf(interaction.user.id) });
  await canvas.showAnyway(renderText(sentencesFor(interaction.locale).surface.forgotten(forgotten)));
};

const handlers: Readonly<Partial<Record<ActionVerb, Handler>>> = {
  again: say,
  brighter: say,
  warmer: say,
  abstract: say,
  restyle: say,
  redo: say,
  next: say,
  happy: say,
  transform,
  enlarge,
  why,
  delete: remove,
  slogan: editSlogan,
  answer,
  say: answer,
  words: ownWords,
  cancel,
  forget,
  gallery: ({ interaction, action, parts }) => turnPage(interaction, action.number ?? 0, parts),
  pick: ({ interaction, action, parts }) => showCreation(interaction, action.subject, parts),
};

/** Acts on a button, or on the option of a menu. */
export async function press(interaction: Pressed, parts: BotParts): Promise<void> {
  const id = interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : interaction.customId;
  const action = parseAction(id);
  const handle = action && handlers[action.verb];
  if (!handle) return whisper(interaction, sentencesFor(interaction.locale).surface.hints.gone, parts.clock);
  await handle({ interaction, action, label: labelOf(interaction), parts });
}
