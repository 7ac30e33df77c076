/** From a request on Discord to a turn: looked at, acknowledged, then served. */
import { type CommunitySettings, type IncomingMessage, isVizzyError, usualSettings } from '@vizzy/core';
import type { BotParts } from '../bot.ts';
import { lookUpInTime } from '../look-up-in-time.ts';
import { communityIdOf, conversationIdOf, userIdOf } from './conversation-id.ts';
import { createTarget } from './deliver.ts';
import type { ChannelContext } from './handler-context.ts';
import { limits } from './limits.ts';
import type { RenderedMessage } from './messages/components.ts';
import { fetchAttachment } from './messages/fetch-attachment.ts';
import { missingPermissionsFor, permissionNames } from './messages/permission-check.ts';
import type { DeliveryOptions } from './messages/reply-address.ts';
import type { ReplyMessage } from './messages/reply-message.ts';
import type { ReceivedRequest } from './receive.ts';
import type { RenderContext } from './render.ts';
import { textsFor } from './texts.ts';

/** Everything about one request but where its answer is painted. */
export type IncomingRequest = {
  readonly request: ReceivedRequest;
  readonly channelContext: ChannelContext;
  /** Discord's id of the person. */
  readonly userId: string;
  readonly locale: string | undefined;
  /** The conversation, when it is known already; else it begins with the answer's message. */
  readonly conversationId?: string;
  /** The creation that a button or a reply points at. */
  readonly about?: string;
  /** The picture to start from, when it is one of Vizzy's own; fetched once the person has been answered. */
  readonly openImage?: () => Promise<Uint8Array | undefined>;
  readonly origin?: NonNullable<RenderContext['origin']>;
  readonly onlyScene?: number;
  readonly uploadLimit?: number;
  /** Milliseconds until the person was answered first; asked for once they were. */
  readonly acknowledgedIn?: () => number;
  /** Sends to the person directly, where the place was closed while the answer was drawn. */
  readonly sendDirectMessage: (rendered: RenderedMessage) => Promise<void>;
};

/** What a server has set; what is usual where there is none. Looked up in time, because somebody waits for an answer. */
export async function loadCommunitySettings(
  { vizzy, clock }: Pick<BotParts, 'vizzy' | 'clock'>,
  guildId: string | null,
): Promise<CommunitySettings> {
  const communityId = communityIdOf(guildId);
  return communityId === undefined ? usualSettings : lookUpInTime(vizzy.communities.load(communityId), clock);
}

/** How a reply to this is set. */
export function renderContextFor(
  { request, userId, locale, origin, channelContext }: IncomingRequest,
  remark?: string,
): RenderContext {
  return {
    locale,
    askerId: userId,
    isPrivate: request.isPrivate || channelContext.guildId === null,
    request: request.text,
    ...(origin ? { origin } : {}),
    ...(remark === undefined ? {} : { remark }),
  };
}

/** Threads that are wanted and cannot be had are spoken of, once, in small print. */
function threadFor({ channelContext, request, locale, conversationId }: IncomingRequest) {
  const isWanted = channelContext.hasThreads && !request.isPrivate && conversationId === undefined;
  const lacking = isWanted ? missingPermissionsFor('thread', channelContext) : [];
  const remark = lacking.length > 0 ? textsFor(locale).turn.noThread(permissionNames(lacking, locale)) : undefined;
  return { opensThread: isWanted && lacking.length === 0, remark };
}

/** The picture to start from, if there is one. */
async function imageFor(
  { request, openImage, locale }: IncomingRequest,
  { config }: BotParts,
): Promise<Uint8Array | undefined> {
  if (openImage) return openImage();
  if (!request.attached) return undefined;
  return fetchAttachment(request.attached, config.DISCORD_MEDIA_HOSTS, textsFor(locale).turn);
}

function messageOf(incoming: IncomingRequest, conversationId: string, image: Uint8Array | undefined): IncomingMessage {
  const { request, userId, channelContext, about, locale } = incoming;
  const { text, mode, style, seed, count } = request;
  const communityId = communityIdOf(channelContext.guildId);
  return {
    userId: userIdOf(userId),
    conversationId,
    text,
    ...(mode ? { mode } : {}),
    ...(style ? { style } : {}),
    ...(seed === undefined ? {} : { seed }),
    ...(count === undefined ? {} : { count }),
    ...(image ? { image } : {}),
    ...(about === undefined ? {} : { about }),
    ...(communityId === undefined ? {} : { communityId }),
    ...(locale === undefined ? {} : { locale }),
    ...(channelContext.isAgeRestricted ? { audience: 'adults' as const } : {}),
  };
}

/** How the answer is given to a conversation that begins with this message. */
function orderOf(incoming: IncomingRequest, rootId: string): DeliveryOptions {
  const { channelContext, userId, uploadLimit = limits.upload, onlyScene } = incoming;
  const { opensThread, remark } = threadFor(incoming);
  const conversationId = incoming.conversationId ?? conversationIdOf(channelContext, rootId);
  return {
    renderContext: renderContextFor(incoming, remark),
    who: { userId: userIdOf(userId), conversationId },
    uploadLimit,
    opensThread,
    ...(onlyScene === undefined ? {} : { onlyScene }),
  };
}

/**
 * Answers at once, then serves the request. `eventId` names what the person did; `rootOf` tells the message that a new
 * conversation begins with, once it was answered.
 */
export async function requestTurn(
  incoming: IncomingRequest,
  replyMessage: ReplyMessage,
  { eventId, rootOf = () => eventId }: { readonly eventId: string; readonly rootOf?: () => string },
  parts: BotParts,
): Promise<void> {
  const { sendDirectMessage, locale } = incoming;
  const { vizzy, logger, turns } = parts;
  const targetWith = (delivery: DeliveryOptions) =>
    createTarget({ vizzy, replyMessage, delivery, sendDirectMessage, logger });
  const early = orderOf(incoming, eventId);
  const kept = turns.watchForLoss({
    eventKey: `discord:${eventId}`,
    owner: early.who.userId,
    address: targetWith(early).address(),
    locale,
  });
  try {
    await replyMessage.acknowledge();
  } catch (error) {
    kept();
    throw error;
  }
  const acknowledgedIn = incoming.acknowledgedIn?.();
  const delivery = orderOf(incoming, rootOf());
  const target = targetWith(delivery);
  try {
    const image = await imageFor(incoming, parts);
    kept();
    const message = messageOf(incoming, delivery.who.conversationId, image);
    await turns.serve({
      message,
      target,
      pace: limits.pace,
      ...(acknowledgedIn === undefined ? {} : { acknowledgedIn }),
    });
  } catch (error) {
    kept();
    // Only the picture can fail here: `serve` never rejects.
    if (!isVizzyError(error, 'invalid-input')) throw error;
    await target.refuse(error.message);
  }
}
