/** One turn on Slack: whoever asked, wherever, with whatever they attached. */
import { type IncomingMessage, isVizzyError, sentencesFor } from '@vizzy/core';
import { conversationIdOf, userIdOf } from './conversation-id.ts';
import { createTarget } from './deliver.ts';
import type { Contact, Desk } from './handler-context.ts';
import { limits } from './limits.ts';
import { createName, type Messenger } from './messages/bot-channel-client.ts';
import { type Rendered, renderText } from './messages/components.ts';
import { download, withAddress } from './messages/fetch-attachment.ts';
import type { AttachedFile, Wish } from './receive.ts';
import { wordsFor } from './texts.ts';

/** What is asked. */
export type Request = {
  /** Slack's id of who asks. */
  readonly userId: string;
  readonly channelId: string;
  /** The thread that is answered in. */
  readonly threadTs: string;
  /** The `ts` that names the conversation; absent: the thread's. */
  readonly rootTs?: string;
  readonly isDirect: boolean;
  readonly wish: Wish;
  readonly attached?: AttachedFile | undefined;
  /** A picture that is at hand already. */
  readonly image?: Uint8Array;
  /** The creation that is pointed at. */
  readonly about?: string;
  readonly onlyScene?: number;
  /** A message of ours that becomes the answer. */
  readonly ownTs?: string;
  /** Names the event, when it was not claimed already. */
  readonly eventKey?: string;
  readonly locale: string | undefined;
  /** Says something aside; absent: in the direct messages. */
  readonly aside?: (rendered: Rendered) => Promise<void>;
};

/** Says something in the direct messages. */
export async function sayDirectly(messenger: Messenger, userId: string, rendered: Rendered): Promise<void> {
  await messenger.post({ channelId: userId }, rendered);
}

/** Takes a turn from request to reply. */
export async function takeTurn(request: Request, contact: Contact, desk: Desk): Promise<void> {
  const { userId, channelId, threadTs, isDirect, wish, locale, about, onlyScene, ownTs, eventKey } = request;
  const { teamId, enterpriseId, messenger, keeper, communityId, token } = contact;
  const conversationId = conversationIdOf({ teamId, channelId, threadTs: request.rootTs ?? threadTs });
  const who = { userId: userIdOf(teamId, userId), conversationId };
  const spot = { channelId, threadTs };
  const aside = request.aside ?? ((rendered: Rendered) => sayDirectly(messenger, userId, rendered));
  const words = wordsFor(locale);
  let image = request.image;
  if (request.attached) {
    try {
      const file = await withAddress(request.attached, contact.client);
      image = await download(file, { token, hosts: desk.mediaHosts, words });
    } catch (error) {
      if (!isVizzyError(error)) throw error;
      desk.logger.info({ code: error.code }, 'an attached picture could not be read');
      const text = error.code === 'invalid-input' ? error.message : sentencesFor(locale).surface.refusals.unexpected;
      if (ownTs !== undefined) await messenger.remove(channelId, ownTs);
      return messenger.whisper(ownTs === undefined ? spot : { channelId }, userId, renderText(text));
    }
  }
  const message: IncomingMessage = {
    ...who,
    ...wish,
    communityId,
    ...(locale === undefined ? {} : { locale }),
    ...(image === undefined ? {} : { image }),
    ...(about === undefined ? {} : { about }),
  };
  const target = createTarget({
    vizzy: desk.vizzy,
    messenger,
    keeper,
    shown: desk.shown,
    aside,
    order: {
      teamId,
      enterpriseId,
      setting: { locale, askerId: userId, isDirect, request: wish.text },
      who,
      spot,
      isTop: ownTs !== undefined,
      onlyScene,
      nonce: createName(),
    },
    before: { ts: ownTs, below: [], files: [], isAnswered: false },
    logger: desk.logger,
  });
  await desk.turns.serve({ message, target, pace: limits.pace, ...(eventKey === undefined ? {} : { eventKey }) });
}

/** Whether managers let Vizzy draw in this channel; in direct messages it always may. */
export async function mayDraw(channelId: string, isDirect: boolean, { communityId }: Contact, { vizzy }: Desk) {
  if (isDirect) return true;
  const { places } = await vizzy.communities.load(communityId);
  return places.length === 0 || places.includes(channelId);
}
