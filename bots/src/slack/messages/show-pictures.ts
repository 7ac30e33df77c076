/** Replies with pictures on Slack: the message, a story's scenes below it, and what is noted of them. */
import { isVizzyError, type Reply, type ReplyImage, VizzyError } from '@vizzy/core';
import { bestEffort } from '../../best-effort.ts';
import type { Checkpoint } from '../../reply-target.ts';
import { storyPage } from '../../story-page.ts';
import { renderPictures, renderScene, renderTitle, type UploadedPictures } from '../render.ts';
import { textsFor } from '../texts.ts';
import type { RenderedMessage } from './components.ts';
import { isPictureNotReady } from './errors.ts';
import { postScenes } from './post-scenes.ts';
import type { TargetParts } from './reply-address.ts';
import type { ReplyMessage } from './reply-message.ts';

type Pictured = Exclude<Reply, { type: 'question' }>;

/** What is shown of a turn, beside its message. */
export type ShownState = {
  /** The `ts` of messages below the main one. */
  readonly below: string[];
  /** Every file that was ever shown. */
  files: readonly string[];
  /** Whether the reply is there. */
  isAnswered: boolean;
};

/** Where it is shown, and with what. */
export type ShowParts = {
  readonly replyMessage: ReplyMessage;
  readonly shownState: ShownState;
  readonly parts: TargetParts;
};

/** Slack's ids of the files. */
export const fileIdsOf = (uploaded: UploadedPictures): string[] =>
  uploaded.flatMap((picture) => (picture ? [picture.fileId] : []));

/** Remembers files that are shown, so that they can be taken away. */
export function rememberFiles(shownState: ShownState, uploaded: UploadedPictures): void {
  shownState.files = [...new Set([...shownState.files, ...fileIdsOf(uploaded)])];
}

/** The message of a reply with pictures; `missing` says what of a story could not be shown. */
async function messageOf(
  reply: Pictured,
  uploaded: UploadedPictures,
  parts: TargetParts,
  missing?: string,
): Promise<RenderedMessage> {
  const { renderContext, onlyScene } = parts.delivery;
  if (reply.type === 'story')
    return onlyScene === undefined
      ? renderTitle(reply, renderContext, missing)
      : renderScene(reply, onlyScene, uploaded, renderContext);
  const creation = await parts.vizzy.creations.find(reply.details.creationId);
  return renderPictures(reply, uploaded, creation?.brief.subject ?? renderContext.request, renderContext);
}

/** The pictures as plain files, where they could not be shown in the message. */
async function shareInstead(images: readonly ReplyImage[], { replyMessage, parts }: ShowParts): Promise<void> {
  const { threadRef, renderContext } = parts.delivery;
  const stuck = textsFor(renderContext.locale).faults.picturesStuck;
  const isShared = await parts.pictureUploads
    .share(threadRef, images)
    .catch((error: unknown) => replyMessage.fail(error, stuck));
  if (!isShared) replyMessage.fail(new VizzyError('unavailable', 'Slack did not show the pictures'), stuck);
}

/** Every picture as Slack keeps it; none when Slack does not show one of them. */
async function uploadAll(images: readonly ReplyImage[], { replyMessage, parts }: ShowParts): Promise<UploadedPictures> {
  const stuck = textsFor(parts.delivery.renderContext.locale).faults.picturesStuck;
  const uploaded = await parts.pictureUploads.upload(images).catch((error: unknown) => replyMessage.fail(error, stuck));
  return uploaded.includes(undefined) ? [] : uploaded;
}

const isNotReady = (error: unknown) => isVizzyError(error) && isPictureNotReady(error.cause);

/** The message, with its pictures or, where Slack does not show them in it, with plain files before it. */
async function showMain(reply: Pictured, showParts: ShowParts): Promise<UploadedPictures> {
  const { replyMessage, shownState, parts } = showParts;
  const uploaded = await uploadAll(reply.images, showParts);
  rememberFiles(shownState, uploaded);
  if (uploaded.length > 0) {
    try {
      await replyMessage.show(await messageOf(reply, uploaded, parts));
      return uploaded;
    } catch (error) {
      if (!isNotReady(error)) throw error;
    }
  }
  await shareInstead(reply.images, showParts);
  await replyMessage.show(await messageOf(reply, [], parts));
  return [];
}

/** The scenes below the title, which names those that are missing. Resolves to the files of their page. */
async function postBelow(
  reply: Pictured,
  uploaded: UploadedPictures,
  { replyMessage, shownState, parts }: ShowParts,
  checkpoint: Checkpoint,
) {
  const { pictureUploads, channelClient, isReopened = false, logger, vizzy } = parts;
  const { renderContext, threadRef, onlyScene, nonce } = parts.delivery;
  if (reply.type !== 'story' || onlyScene !== undefined) return [];
  const { below } = shownState;
  const openPage = async () => {
    const page = await storyPage(reply, vizzy);
    return page && (await pictureUploads.upload([page]))[0];
  };
  const telling = {
    channelClient,
    pictureUploads,
    threadRef,
    renderContext,
    nonce,
    isReopened,
    below,
    openPage,
    checkpoint,
    logger,
  };
  const { missing, page } = await postScenes(reply, uploaded, telling);
  if (missing !== undefined)
    await bestEffort(
      async () => replyMessage.show(await messageOf(reply, uploaded, parts, missing)),
      'what is missing of a story could not be said',
      logger,
    );
  return fileIdsOf([page]);
}

/** Notes where everything is; sketches that gave way are seen by nobody any more. */
async function savePostedCreation(
  creationId: string,
  now: readonly string[],
  { replyMessage, shownState, parts }: ShowParts,
) {
  const given = shownState.files.filter((id) => !now.includes(id));
  shownState.files = now;
  const messages = replyMessage.ts === undefined ? [] : [replyMessage.ts, ...shownState.below];
  await parts.postedCreations.save(creationId, {
    channelId: parts.delivery.threadRef.channelId,
    messages,
    files: [...now],
  });
  await parts.pictureUploads.deleteFiles(given);
}

/** Shows a reply. Rejects when its message cannot be shown, or as `noted` does. */
export async function showPictures(reply: Pictured, showParts: ShowParts, checkpoint: Checkpoint): Promise<void> {
  const { shownState, parts } = showParts;
  const uploaded = await showMain(reply, showParts);
  shownState.isAnswered = true;
  await checkpoint();
  const files = [...fileIdsOf(uploaded), ...(await postBelow(reply, uploaded, showParts, checkpoint))];
  await bestEffort(
    () => savePostedCreation(reply.details.creationId, files, showParts),
    'where a creation is shown could not be noted',
    parts.logger,
  );
}
