/** Turns a request on Discord into a turn: acknowledge it, load its picture, run it. */
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

/** One request, and everything about it except the message that shows its reply. */
export type IncomingRequest = {
  readonly request: ReceivedRequest;
  readonly channelContext: ChannelContext;
  /** Discord's id of the person. */
  readonly userId: string;
  readonly locale: string | undefined;
  /** The conversation it belongs to; absent: a new one begins with the reply's message. */
  readonly conversationId?: string;
  /** The creation that a button or a reply refers to. */
  readonly about?: string;
  /** Loads the picture to start from, if it is one of Vizzy's own; called after the acknowledgement. */
  readonly openImage?: () => Promise<Uint8Array | undefined>;
  readonly origin?: NonNullable<RenderContext['origin']>;
  readonly onlyScene?: number;
  readonly uploadLimit?: number;
  /** Milliseconds that the acknowledgement took; called after it. */
  readonly acknowledgedIn?: () => number;
  /** Sends the reply directly to the person, if the channel was closed while Vizzy drew. */
  readonly sendDirectMessage: (rendered: RenderedMessage) => Promise<void>;
};

/** Loads a server's settings, or the defaults where there is no server. Fails after a second, because a person waits. */
export async function loadCommunitySettings(
  { vizzy, clock }: Pick<BotParts, 'vizzy' | 'clock'>,
  guildId: string | null,
): Promise<CommunitySettings> {
  const communityId = communityIdOf(guildId);
  return communityId === undefined ? usualSettings : lookUpInTime(vizzy.communities.load(communityId), clock);
}

/** What rendering a reply to this needs. */
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

/** Whether the reply opens a thread; if it should but may not, the small print says so once. */
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

/** How to deliver the reply, if its conversation begins with the message `rootId`. */
function orderOf(incoming: IncomingRequest, rootId: string): DeliveryOptions {
  const { channelContext, userId, uploadLimit = limits.upload, onlyScene } = incoming;
  const { opensThread, remark } = threadFor(incoming);
  const conversationId = incoming.conversationId ?? conversationIdOf(channelContext, rootId);
  return {
    renderContext: renderContextFor(incoming, remark),
    scope: { userId: userIdOf(userId), conversationId },
    uploadLimit,
    opensThread,
    ...(onlyScene === undefined ? {} : { onlyScene }),
  };
}

/**
 * Acknowledges a request, then runs its turn. `eventId` identifies what the person did; `rootOf` returns the message with
 * which a new conversation begins, once it is acknowledged.
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
  const stopWatching = turns.watchForLoss({
    eventKey: `discord:${eventId}`,
    owner: early.scope.userId,
    address: targetWith(early).address(),
    locale,
  });
  try {
    await replyMessage.acknowledge();
  } catch (error) {
    stopWatching();
    throw error;
  }
  const acknowledgedIn = incoming.acknowledgedIn?.();
  const delivery = orderOf(incoming, rootOf());
  const target = targetWith(delivery);
  try {
    const image = await imageFor(incoming, parts);
    stopWatching();
    const message = messageOf(incoming, delivery.scope.conversationId, image);
    await turns.serve({
      message,
      target,
      millisecondsBetweenViews: limits.millisecondsBetweenViews,
      ...(acknowledgedIn === undefined ? {} : { acknowledgedIn }),
    });
  } catch (error) {
    stopWatching();
    // Only loading the picture can throw: `serve` never rejects.
    if (!isVizzyError(error, 'invalid-input')) throw error;
    await target.refuse(error.message);
  }
}
