/** Shows replies with pictures: the message, a story's scenes below it, and the record of where they are. */
import { isVizzyError, type Reply, type ReplyImage, titleOf, VizzyError } from '@vizzy/core';
import { bestEffort } from '../../best-effort.ts';
import type { Checkpoint } from '../../reply-target.ts';
import { storyPage } from '../../story-page.ts';
import { renderPictures, renderScene, renderTitle } from '../render.ts';
import { textsFor } from '../texts.ts';
import type { RenderedMessage, UploadedPictures } from './components.ts';
import { isPictureNotReady } from './errors.ts';
import { postScenes } from './post-scenes.ts';
import type { TargetParts } from './reply-address.ts';
import type { ReplyMessage } from './reply-message.ts';

type Pictured = Exclude<Reply, { type: 'question' }>;

/** What a turn shows in addition to its message. */
export type ShownState = {
  /** The `ts` of each message below the main one. */
  readonly below: string[];
  /** Slack's ids of all files that were shown. */
  files: readonly string[];
  /** Whether the reply is shown. */
  isAnswered: boolean;
};

/** What showing needs. */
export type ShowParts = {
  readonly replyMessage: ReplyMessage;
  readonly shownState: ShownState;
  readonly parts: TargetParts;
};

/** Slack's ids of the files. */
export const fileIdsOf = (uploaded: UploadedPictures): string[] =>
  uploaded.flatMap((picture) => (picture ? [picture.fileId] : []));

/** Remembers files that are shown, so that they can be deleted. */
export function rememberFiles(shownState: ShownState, uploaded: UploadedPictures): void {
  shownState.files = [...new Set([...shownState.files, ...fileIdsOf(uploaded)])];
}

/** Renders the main message; `missing` says which parts of a story could not be shown. */
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
  return renderPictures(reply, uploaded, creation ? titleOf(creation) : renderContext.request, renderContext);
}

/** Shares the pictures as plain files, if the message cannot show them. */
async function shareInstead(images: readonly ReplyImage[], { replyMessage, parts }: ShowParts): Promise<void> {
  const { threadRef, renderContext } = parts.delivery;
  const stuck = textsFor(renderContext.locale).faults.uploadFailed;
  const isShared = await parts.pictureUploads
    .share(threadRef, images)
    .catch((error: unknown) => replyMessage.fail(error, stuck));
  if (!isShared) replyMessage.fail(new VizzyError('unavailable', 'Slack did not show the pictures'), stuck);
}

/** Uploads every picture; none if Slack cannot show one of them. */
async function uploadAll(images: readonly ReplyImage[], { replyMessage, parts }: ShowParts): Promise<UploadedPictures> {
  const stuck = textsFor(parts.delivery.renderContext.locale).faults.uploadFailed;
  const uploaded = await parts.pictureUploads.upload(images).catch((error: unknown) => replyMessage.fail(error, stuck));
  return uploaded.includes(undefined) ? [] : uploaded;
}

const isNotReady = (error: unknown) => isVizzyError(error) && isPictureNotReady(error.cause);

/** Shows the message with its pictures, or after plain files if Slack cannot show them in it. */
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

/** Posts the scenes below the title, which names missing ones. Resolves to the storyboard's files. */
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
      'could not add the missing scenes to a story; its title stays without them',
      logger,
    );
  return fileIdsOf([page]);
}

/** Saves where everything is, and deletes the files of replaced previews. */
async function savePostedCreation(
  creationId: string,
  now: readonly string[],
  { replyMessage, shownState, parts }: ShowParts,
) {
  const replaced = shownState.files.filter((id) => !now.includes(id));
  shownState.files = now;
  const messages = replyMessage.ts === undefined ? [] : [replyMessage.ts, ...shownState.below];
  await parts.postedCreations.save(creationId, {
    channelId: parts.delivery.threadRef.channelId,
    messages,
    files: [...now],
  });
  await parts.pictureUploads.deleteFiles(replaced);
}

/** Shows a reply. Rejects if its message cannot be shown, or as `checkpoint` does. */
export async function showPictures(reply: Pictured, showParts: ShowParts, checkpoint: Checkpoint): Promise<void> {
  const { shownState, parts } = showParts;
  const uploaded = await showMain(reply, showParts);
  shownState.isAnswered = true;
  await checkpoint();
  const files = [...fileIdsOf(uploaded), ...(await postBelow(reply, uploaded, showParts, checkpoint))];
  await bestEffort(
    () => savePostedCreation(reply.details.creationId, files, showParts),
    'could not save where a creation was posted; deleting it will leave its messages',
    parts.logger,
  );
}
