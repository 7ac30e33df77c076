/** From a request on Discord to a turn: looked at, acknowledged, then served. */
import { type CommunitySettings, type IncomingMessage, isVizzyError, usualSettings } from '@vizzy/core';
import type { BotParts } from '../bot.ts';
import { communityIdOf, conversationIdOf, userIdOf } from './conversation-id.ts';
import { createTarget, type Order } from './deliver.ts';
import type { Where } from './handler-context.ts';
import { limits } from './limits.ts';
import type { Rendered } from './messages/components.ts';
import { inTime } from './messages/errors.ts';
import { fetchPicture } from './messages/fetch-attachment.ts';
import { lackingFor, namesOf } from './messages/permission-check.ts';
import type { Canvas } from './messages/reply-message.ts';
import type { Request } from './receive.ts';
import type { Setting } from './render.ts';
import { wordsFor } from './texts.ts';

/** Everything about one request but where its answer is painted. */
export type Asking = {
  readonly request: Request;
  readonly where: Where;
  /** Discord's id of the person. */
  readonly userId: string;
  readonly locale: string | undefined;
  /** The conversation, when it is known already; else it begins with the answer's message. */
  readonly conversationId?: string;
  /** The creation that a button or a reply points at. */
  readonly about?: string;
  /** The picture to start from, when it is one of Vizzy's own; fetched once the person has been answered. */
  readonly openImage?: () => Promise<Uint8Array | undefined>;
  readonly origin?: NonNullable<Setting['origin']>;
  readonly onlyScene?: number;
  readonly uploadLimit?: number;
  /** Milliseconds until the person was answered first; asked for once they were. */
  readonly acknowledgedIn?: () => number;
  /** Sends to the person directly, where the place was closed while the answer was drawn. */
  readonly sendDirect: (rendered: Rendered) => Promise<void>;
};

/** What a server has set; what is usual where there is none. Looked up in time, because somebody waits for an answer. */
export async function settingsOf(
  { vizzy, clock }: Pick<BotParts, 'vizzy' | 'clock'>,
  guildId: string | null,
): Promise<CommunitySettings> {
  const communityId = communityIdOf(guildId);
  return communityId === undefined ? usualSettings : inTime(vizzy.communities.load(communityId), clock);
}

/** How a reply to this is set. */
export function settingFor({ request, userId, locale, origin, where }: Asking, remark?: string): Setting {
  return {
    locale,
    askerId: userId,
    isPrivate: request.isPrivate || where.guildId === null,
    request: request.text,
    ...(origin ? { origin } : {}),
    ...(remark === undefined ? {} : { remark }),
  };
}

/** Threads that are wanted and cannot be had are spoken of, once, in small print. */
function threadFor({ where, request, locale, conversationId }: Asking) {
  const isWanted = where.hasThreads && !request.isPrivate && conversationId === undefined;
  const lacking = isWanted ? lackingFor('thread', where) : [];
  const remark = lacking.length > 0 ? wordsFor(locale).turn.noThread(namesOf(lacking, locale)) : undefined;
  return { opensThread: isWanted && lacking.length === 0, remark };
}

/** The picture to start from, if there is one. */
async function imageFor({ request, openImage, locale }: Asking, { config }: BotParts): Promise<Uint8Array | undefined> {
  if (openImage) return openImage();
  if (!request.attached) return undefined;
  return fetchPicture(request.attached, config.DISCORD_MEDIA_HOSTS, wordsFor(locale).turn);
}

function messageOf(asking: Asking, conversationId: string, image: Uint8Array | undefined): IncomingMessage {
  const { request, userId, where, about, locale } = asking;
  const { text, mode, style, seed, count } = request;
  const communityId = communityIdOf(where.guildId);
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
    ...(where.isAgeRestricted ? { audience: 'adults' as const } : {}),
  };
}

/** How the answer is given to a conversation that begins with this message. */
function orderOf(asking: Asking, rootId: string): Order {
  const { where, userId, uploadLimit = limits.upload, onlyScene } = asking;
  const { opensThread, remark } = threadFor(asking);
  const conversationId = asking.conversationId ?? conversationIdOf(where, rootId);
  return {
    setting: settingFor(asking, remark),
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
export async function ask(
  asking: Asking,
  canvas: Canvas,
  { eventId, rootOf = () => eventId }: { readonly eventId: string; readonly rootOf?: () => string },
  parts: BotParts,
): Promise<void> {
  const { sendDirect, locale } = asking;
  const { vizzy, logger, turns } = parts;
  const targetWith = (order: Order) => createTarget({ vizzy, canvas, order, sendDirect, logger });
  const early = orderOf(asking, eventId);
  const kept = turns.pledge({
    eventKey: `discord:${eventId}`,
    owner: early.who.userId,
    address: targetWith(early).address(),
    locale,
  });
  try {
    await canvas.acknowledge();
  } catch (error) {
    kept();
    throw error;
  }
  const acknowledgedIn = asking.acknowledgedIn?.();
  const order = orderOf(asking, rootOf());
  const target = targetWith(order);
  try {
    const image = await imageFor(asking, parts);
    kept();
    const message = messageOf(asking, order.who.conversationId, image);
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
