/** Buttons that say something to Vizzy about a creation: where the answer goes, and asking for it. */
import { type Clock, type Creation, sentencesFor } from '@vizzy/core';
import type { SendableChannels } from 'discord.js';
import type { BotParts } from '../../bot.ts';
import { threadOf, userIdOf } from '../conversation-id.ts';
import { type Where, whereIs } from '../handler-context.ts';
import { renderThinking } from '../render.ts';
import { type Asking, ask, settingFor, settingsOf } from '../request-turn.ts';
import { wordsFor } from '../texts.ts';
import { createMessageCanvas } from './channel-message.ts';
import { directTo } from './direct-message.ts';
import { whisper } from './ephemeral-reply.ts';
import { inTime } from './errors.ts';
import { type Answerable, createInteractionCanvas } from './interaction-message.ts';
import { lackingFor, objection } from './permission-check.ts';
import type { Canvas } from './reply-message.ts';

/** What is said. */
export type Spoken = {
  readonly text: string;
  /** The button's label, for the line that links to the parent. */
  readonly label: string;
  readonly creation: Creation;
  readonly onlyScene?: number;
  readonly style?: string;
  readonly openImage?: () => Promise<Uint8Array | undefined>;
};

/** The message that the button is under, or that the form came from. */
function messageOf(interaction: Answerable) {
  if (interaction.isMessageComponent()) return interaction.message;
  return interaction.isModalSubmit() && interaction.isFromMessage() ? interaction.message : undefined;
}

/** Whether only this person sees the message. */
export const isEphemeral = (interaction: Answerable): boolean =>
  messageOf(interaction)?.flags.has('Ephemeral') ?? false;

/** The creation, if it is there and the person's own; else they are told. */
export async function ownCreation(
  interaction: Answerable,
  creationId: string,
  { vizzy, clock }: Pick<BotParts, 'vizzy' | 'clock'>,
): Promise<Creation | undefined> {
  const { hints } = sentencesFor(interaction.locale).surface;
  const creation = await inTime(vizzy.creations.find(creationId), clock);
  if (creation?.userId === userIdOf(interaction.user.id)) return creation;
  await whisper(interaction, creation ? hints.notYours : hints.gone, clock);
  return undefined;
}

/** The thread in which a conversation that began in this channel goes on; undefined when it cannot be written in. */
async function threadFor(
  interaction: Answerable,
  where: Where,
  creation: Creation,
  clock: Clock,
): Promise<SendableChannels | undefined> {
  const threadId = threadOf(creation.conversationId, where.guildId);
  if (!where.hasThreads || threadId === undefined || lackingFor('thread', where).length > 0) return undefined;
  const { channels } = interaction.client;
  // Archived threads are not remembered; that there is one is seen at the message.
  const isThere = channels.cache.has(threadId) || messageOf(interaction)?.hasThread;
  // One that was deleted meanwhile is no error: the answer goes into the channel then.
  const thread = isThere ? await inTime(channels.fetch(threadId), clock).catch(() => null) : null;
  return thread?.isThread() && !thread.locked && thread.isSendable() ? thread : undefined;
}

/** A canvas where the conversation goes on. */
async function openCanvas(
  interaction: Answerable,
  asking: Asking,
  creation: Creation,
  parts: BotParts,
): Promise<Canvas> {
  const { clock } = parts;
  const { where, request } = asking;
  const thread = request.isPrivate ? undefined : await threadFor(interaction, where, creation, clock);
  if (thread) {
    await whisper(interaction, wordsFor(asking.locale).turn.inThread(`<#${thread.id}>`), clock);
    return createMessageCanvas({
      channel: thread,
      nonce: interaction.id,
      clock,
      first: renderThinking(settingFor(asking)),
    });
  }
  const { isMember } = where;
  return createInteractionCanvas({ interaction, on: 'new', isEphemeral: request.isPrivate, isMember, clock });
}

/** Says it, and shows what comes of it as a child of the message that the button is under. */
export async function speak(interaction: Answerable, spoken: Spoken, parts: BotParts): Promise<void> {
  const { creation, text, label, onlyScene, openImage, style } = spoken;
  const where = whereIs(interaction);
  const { locale, guildId } = interaction;
  const refusal = objection('answer', where, await settingsOf(parts, guildId), locale);
  if (refusal !== undefined) return whisper(interaction, refusal, parts.clock);
  const parent = messageOf(interaction);
  const asking: Asking = {
    request: { text, isPrivate: isEphemeral(interaction), ...(style ? { style, mode: 'transform' as const } : {}) },
    where,
    userId: interaction.user.id,
    locale,
    conversationId: creation.conversationId,
    about: creation.id,
    sendDirect: directTo(interaction.user, parts.clock),
    uploadLimit: interaction.attachmentSizeLimit,
    ...(parent && !isEphemeral(interaction) ? { origin: { label, url: parent.url } } : {}),
    ...(onlyScene === undefined ? {} : { onlyScene }),
    ...(openImage ? { openImage } : {}),
  };
  const canvas = await openCanvas(interaction, asking, creation, parts);
  const acknowledgedIn = () => Math.max(0, parts.clock.now() - interaction.createdTimestamp);
  await ask({ ...asking, acknowledgedIn }, canvas, { eventId: interaction.id }, parts);
}
