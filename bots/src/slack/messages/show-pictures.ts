/** Replies with pictures on Slack: the message, a story's scenes below it, and what is noted of them. */
import { isVizzyError, type Reply, type ReplyImage, VizzyError } from '@vizzy/core';
import { afterwards } from '../../best-effort.ts';
import type { Noted } from '../../reply-target.ts';
import { pageOf } from '../../story-page.ts';
import type { TargetParts } from '../deliver.ts';
import { type Kept, renderPictures, renderScene, renderTitle } from '../render.ts';
import { wordsFor } from '../texts.ts';
import type { Rendered } from './components.ts';
import { isUnseenPicture } from './errors.ts';
import { tell } from './post-scenes.ts';
import type { Canvas } from './reply-message.ts';

type Pictured = Exclude<Reply, { type: 'question' }>;

/** What is shown of a turn, beside its message. */
export type Sight = {
  /** The `ts` of messages below the main one. */
  readonly below: string[];
  /** Every file that was ever shown. */
  files: readonly string[];
  /** Whether the reply is there. */
  isAnswered: boolean;
};

/** Where it is shown, and with what. */
export type Showing = { readonly canvas: Canvas; readonly sight: Sight; readonly parts: TargetParts };

/** Slack's ids of the files. */
export const fileIdsOf = (kept: Kept): string[] => kept.flatMap((picture) => (picture ? [picture.fileId] : []));

/** Remembers files that are shown, so that they can be taken away. */
export function showsFiles(sight: Sight, kept: Kept): void {
  sight.files = [...new Set([...sight.files, ...fileIdsOf(kept)])];
}

/** The message of a reply with pictures; `missing` says what of a story could not be shown. */
async function messageOf(reply: Pictured, kept: Kept, parts: TargetParts, missing?: string): Promise<Rendered> {
  const { setting, onlyScene } = parts.order;
  if (reply.type === 'story')
    return onlyScene === undefined
      ? renderTitle(reply, setting, missing)
      : renderScene(reply, onlyScene, kept, setting);
  const creation = await parts.vizzy.creations.find(reply.details.creationId);
  return renderPictures(reply, kept, creation?.brief.subject ?? setting.request, setting);
}

/** The pictures as plain files, where they could not be shown in the message. */
async function shareInstead(images: readonly ReplyImage[], { canvas, parts }: Showing): Promise<void> {
  const { spot, setting } = parts.order;
  const stuck = wordsFor(setting.locale).faults.picturesStuck;
  const isShared = await parts.keeper.share(spot, images).catch((error: unknown) => canvas.fail(error, stuck));
  if (!isShared) canvas.fail(new VizzyError('unavailable', 'Slack did not show the pictures'), stuck);
}

/** Every picture as Slack keeps it; none when Slack does not show one of them. */
async function keepAll(images: readonly ReplyImage[], { canvas, parts }: Showing): Promise<Kept> {
  const stuck = wordsFor(parts.order.setting.locale).faults.picturesStuck;
  const kept = await parts.keeper.keep(images).catch((error: unknown) => canvas.fail(error, stuck));
  return kept.includes(undefined) ? [] : kept;
}

const isUnseen = (error: unknown) => isVizzyError(error) && isUnseenPicture(error.cause);

/** The message, with its pictures or, where Slack does not show them in it, with plain files before it. */
async function showMain(reply: Pictured, showing: Showing): Promise<Kept> {
  const { canvas, sight, parts } = showing;
  const kept = await keepAll(reply.images, showing);
  showsFiles(sight, kept);
  if (kept.length > 0) {
    try {
      await canvas.show(await messageOf(reply, kept, parts));
      return kept;
    } catch (error) {
      if (!isUnseen(error)) throw error;
    }
  }
  await shareInstead(reply.images, showing);
  await canvas.show(await messageOf(reply, [], parts));
  return [];
}

/** The scenes below the title, which names those that are missing. Resolves to the files of their page. */
async function tellBelow(reply: Pictured, kept: Kept, { canvas, sight, parts }: Showing, noted: Noted) {
  const { keeper, messenger, isReopened = false, logger, vizzy } = parts;
  const { setting, spot, onlyScene, nonce } = parts.order;
  if (reply.type !== 'story' || onlyScene !== undefined) return [];
  const { below } = sight;
  const openPage = async () => {
    const page = await pageOf(reply, vizzy);
    return page && (await keeper.keep([page]))[0];
  };
  const telling = { messenger, keeper, spot, setting, nonce, isReopened, below, openPage, noted, logger };
  const { missing, page } = await tell(reply, kept, telling);
  if (missing !== undefined)
    await afterwards(
      async () => canvas.show(await messageOf(reply, kept, parts, missing)),
      'what is missing of a story could not be said',
      logger,
    );
  return fileIdsOf([page]);
}

/** Notes where everything is; sketches that gave way are seen by nobody any more. */
async function settle(creationId: string, now: readonly string[], { canvas, sight, parts }: Showing) {
  const given = sight.files.filter((id) => !now.includes(id));
  sight.files = now;
  const messages = canvas.ts === undefined ? [] : [canvas.ts, ...sight.below];
  await parts.shown.save(creationId, { channelId: parts.order.spot.channelId, messages, files: [...now] });
  await parts.keeper.drop(given);
}

/** Shows a reply. Rejects when its message cannot be shown, or as `noted` does. */
export async function showPictures(reply: Pictured, showing: Showing, noted: Noted): Promise<void> {
  const { sight, parts } = showing;
  const kept = await showMain(reply, showing);
  sight.isAnswered = true;
  await noted();
  const files = [...fileIdsOf(kept), ...(await tellBelow(reply, kept, showing, noted))];
  await afterwards(
    () => settle(reply.details.creationId, files, showing),
    'where a creation is shown could not be noted',
    parts.logger,
  );
}
