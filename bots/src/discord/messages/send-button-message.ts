/** Sends Vizzy a button's message about a creation, and decides where the reply goes. */
import { type Clock, type Creation, sentencesFor } from '@vizzy/core';
import type { SendableChannels } from 'discord.js';
import type { BotParts } from '../../bot.ts';
import { lookUpInTime } from '../../look-up-in-time.ts';
import { threadOf, userIdOf } from '../conversation-id.ts';
import { type ChannelContext, contextOfInteraction } from '../handler-context.ts';
import { renderThinking } from '../render.ts';
import { type IncomingRequest, loadCommunitySettings, renderContextFor, requestTurn } from '../request-turn.ts';
import { textsFor } from '../texts.ts';
import { createChannelMessage } from './channel-message.ts';
import { directMessageTo } from './direct-message.ts';
import { ephemeralReply } from './ephemeral-reply.ts';
import { type Answerable, createInteractionMessage } from './interaction-message.ts';
import { denialReason, missingPermissionsFor } from './permission-check.ts';
import type { ReplyMessage } from './reply-message.ts';

/** The message, and what it is about. */
export type CreationRequest = {
  readonly text: string;
  /** The button's label, for the line that links to the parent. */
  readonly label: string;
  readonly creation: Creation;
  readonly onlyScene?: number;
  readonly style?: string;
  readonly openImage?: () => Promise<Uint8Array | undefined>;
};

/** The message with the button, or from which the form was opened. */
function messageOf(interaction: Answerable) {
  if (interaction.isMessageComponent()) return interaction.message;
  return interaction.isModalSubmit() && interaction.isFromMessage() ? interaction.message : undefined;
}

/** Whether only this person sees the message. */
export const isEphemeral = (interaction: Answerable): boolean =>
  messageOf(interaction)?.flags.has('Ephemeral') ?? false;

/** The creation, if it exists and is the person's own; else tells them. */
export async function findOwnCreation(
  interaction: Answerable,
  creationId: string,
  { vizzy, clock }: Pick<BotParts, 'vizzy' | 'clock'>,
): Promise<Creation | undefined> {
  const { hints } = sentencesFor(interaction.locale).surface;
  const creation = await lookUpInTime(vizzy.creations.find(creationId), clock);
  if (creation?.userId === userIdOf(interaction.user.id)) return creation;
  await ephemeralReply(interaction, creation ? hints.notYours : hints.gone, clock);
  return undefined;
}

/** The thread of a conversation that began in this channel; undefined if Vizzy cannot write there. */
async function threadFor(
  interaction: Answerable,
  channelContext: ChannelContext,
  creation: Creation,
  clock: Clock,
): Promise<SendableChannels | undefined> {
  const threadId = threadOf(creation.conversationId, channelContext.guildId);
  if (
    !channelContext.hasThreads ||
    threadId === undefined ||
    missingPermissionsFor('thread', channelContext).length > 0
  )
    return undefined;
  const { channels } = interaction.client;
  // The cache has no archived threads; the message tells that there is one.
  const isThere = channels.cache.has(threadId) || messageOf(interaction)?.hasThread;
  // If the thread was deleted, the reply goes to the channel.
  const thread = isThere ? await lookUpInTime(channels.fetch(threadId), clock).catch(() => null) : null;
  return thread?.isThread() && !thread.locked && thread.isSendable() ? thread : undefined;
}

/** Opens the message for the reply, in the conversation's thread or here. */
async function openReplyMessage(
  interaction: Answerable,
  incoming: IncomingRequest,
  creation: Creation,
  parts: BotParts,
): Promise<ReplyMessage> {
  const { clock } = parts;
  const { channelContext, request } = incoming;
  const thread = request.isPrivate ? undefined : await threadFor(interaction, channelContext, creation, clock);
  if (thread) {
    await ephemeralReply(interaction, textsFor(incoming.locale).turn.inThread(`<#${thread.id}>`), clock);
    return createChannelMessage({
      channel: thread,
      nonce: interaction.id,
      clock,
      first: renderThinking(renderContextFor(incoming)),
    });
  }
  const { isMember } = channelContext;
  return createInteractionMessage({ interaction, on: 'new', isEphemeral: request.isPrivate, isMember, clock });
}

/** Sends the message, and shows the reply as a child of the button's message. */
export async function sendButtonMessage(
  interaction: Answerable,
  request: CreationRequest,
  parts: BotParts,
): Promise<void> {
  const { creation, text, label, onlyScene, openImage, style } = request;
  const channelContext = contextOfInteraction(interaction);
  const { locale, guildId } = interaction;
  const refusal = denialReason('answer', channelContext, await loadCommunitySettings(parts, guildId), locale);
  if (refusal !== undefined) return ephemeralReply(interaction, refusal, parts.clock);
  const parent = messageOf(interaction);
  const incoming: IncomingRequest = {
    request: { text, isPrivate: isEphemeral(interaction), ...(style ? { style, mode: 'transform' as const } : {}) },
    channelContext,
    userId: interaction.user.id,
    locale,
    conversationId: creation.conversationId,
    about: creation.id,
    sendDirectMessage: directMessageTo(interaction.user, parts.clock),
    uploadLimit: interaction.attachmentSizeLimit,
    ...(parent && !isEphemeral(interaction) ? { origin: { label, url: parent.url } } : {}),
    ...(onlyScene === undefined ? {} : { onlyScene }),
    ...(openImage ? { openImage } : {}),
  };
  const replyMessage = await openReplyMessage(interaction, incoming, creation, parts);
  const acknowledgedIn = () => Math.max(0, parts.clock.now() - interaction.createdTimestamp);
  await requestTurn({ ...incoming, acknowledgedIn }, replyMessage, { eventId: interaction.id }, parts);
}
