/** Turns a request on Slack into a turn: load its picture, run it. */
import { type IncomingMessage, isVizzyError, sentencesFor } from '@vizzy/core';
import type { DrawingRequest } from '../drawing-request.ts';
import { conversationIdOf, userIdOf } from './conversation-id.ts';
import { createTarget } from './deliver.ts';
import type { HandlerContext, Workspace } from './handler-context.ts';
import { limits } from './limits.ts';
import { createMessageName } from './messages/bot-channel-client.ts';
import { type RenderedMessage, renderText } from './messages/components.ts';
import { sendDirectMessage } from './messages/direct-message.ts';
import { fetchAttachment, withUrl } from './messages/fetch-attachment.ts';
import type { AttachedFile } from './receive.ts';
import { textsFor } from './texts.ts';

/** One request, and where to answer it. */
export type IncomingRequest = {
  /** Slack's id of the person. */
  readonly userId: string;
  readonly channelId: string;
  /** The thread of the reply. */
  readonly threadTs: string;
  /** The `ts` that identifies the conversation; absent: the thread's. */
  readonly rootTs?: string;
  readonly isDirect: boolean;
  readonly drawing: DrawingRequest;
  readonly attached?: AttachedFile | undefined;
  /** The picture to start from, if it is loaded. */
  readonly image?: Uint8Array;
  /** The creation that a button or a reply refers to. */
  readonly about?: string;
  readonly onlyScene?: number;
  /** The `ts` of Vizzy's message that becomes the reply. */
  readonly ownTs?: string;
  /** Identifies the event, if it was not deduplicated before. */
  readonly eventKey?: string;
  readonly locale: string | undefined;
  /** Sends something to the person alone; absent: as a direct message. */
  readonly replyPrivately?: (rendered: RenderedMessage) => Promise<void>;
};

/** Runs a turn from request to reply. */
export async function requestTurn(
  incoming: IncomingRequest,
  workspace: Workspace,
  handlerContext: HandlerContext,
): Promise<void> {
  const { userId, channelId, threadTs, isDirect, drawing, locale, about, onlyScene, ownTs, eventKey } = incoming;
  const { teamId, enterpriseId, channelClient, pictureUploads, communityId, token } = workspace;
  const conversationId = conversationIdOf({ teamId, channelId, threadTs: incoming.rootTs ?? threadTs });
  const scope = { userId: userIdOf(teamId, userId), conversationId };
  const threadRef = { channelId, threadTs };
  const replyPrivately =
    incoming.replyPrivately ?? ((rendered: RenderedMessage) => sendDirectMessage(channelClient, userId, rendered));
  const texts = textsFor(locale);
  let image = incoming.image;
  if (incoming.attached) {
    try {
      const file = await withUrl(incoming.attached, workspace.client);
      image = await fetchAttachment(file, { token, hosts: handlerContext.mediaHosts, texts });
    } catch (error) {
      if (!isVizzyError(error)) throw error;
      handlerContext.logger.info({ code: error.code }, 'could not read an attached picture; telling the person');
      const text = error.code === 'invalid-input' ? error.message : sentencesFor(locale).surface.refusals.unexpected;
      if (ownTs !== undefined) await channelClient.remove(channelId, ownTs);
      return channelClient.postEphemeral(ownTs === undefined ? threadRef : { channelId }, userId, renderText(text));
    }
  }
  const message: IncomingMessage = {
    ...scope,
    ...drawing,
    communityId,
    ...(locale === undefined ? {} : { locale }),
    ...(image === undefined ? {} : { image }),
    ...(about === undefined ? {} : { about }),
  };
  const target = createTarget({
    vizzy: handlerContext.vizzy,
    channelClient,
    pictureUploads,
    postedCreations: handlerContext.postedCreations,
    replyPrivately,
    delivery: {
      teamId,
      enterpriseId,
      renderContext: { locale, askerId: userId, isDirect, request: drawing.text },
      scope,
      threadRef,
      isTop: ownTs !== undefined,
      onlyScene,
      nonce: createMessageName(),
    },
    before: { ts: ownTs, below: [], files: [], isAnswered: false },
    logger: handlerContext.logger,
  });
  await handlerContext.turns.serve({
    message,
    target,
    millisecondsBetweenViews: limits.millisecondsBetweenViews,
    ...(eventKey === undefined ? {} : { eventKey }),
  });
}
