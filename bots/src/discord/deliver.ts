/** Delivers a turn on Discord: progress and reply in one message, a story's scenes below it. */
import type { Reply } from '@vizzy/core';
import { bestEffort } from '../best-effort.ts';
import type { Checkpoint, ReplyTarget } from '../reply-target.ts';
import { renderText } from './messages/components.ts';
import { isChannelClosed } from './messages/errors.ts';
import { postScenes, withMissingScenes } from './messages/post-scenes.ts';
import type { TargetAddress, TargetParts } from './messages/reply-address.ts';
import type { ShownMessage } from './messages/reply-message.ts';
import { fitting, fittingView, mainOf } from './messages/show-pictures.ts';
import { type RenderContext, renderProgress } from './render.ts';

const noThreadMessage = 'could not open a thread; the conversation goes on in the channel';

/** Creates the reply target of one reply message. */
export function createTarget(parts: TargetParts): ReplyTarget {
  const { replyMessage, delivery, sendDirectMessage, logger } = parts;
  const { renderContext, uploadLimit, opensThread, onlyScene } = delivery;
  const scenes: ShownMessage[] = [...(parts.scenes ?? [])];
  let isAnswered = parts.isAnswered ?? false;

  async function fitPictures(reply: Reply): Promise<Reply> {
    return reply.type === 'question' ? reply : { ...reply, images: await fitting(reply.images, uploadLimit) };
  }

  /** Posts the scenes below. The storyboard, which has their pictures, names those that could not be shown. */
  async function postBelow(reply: Reply, checkpoint: Checkpoint) {
    if (reply.type !== 'story' || onlyScene !== undefined) return;
    const missing = await postScenes(reply, { replyMessage, scenes, renderContext, checkpoint, logger });
    if (missing.length === 0) return;
    const contextWithRemark = withMissingScenes(missing, renderContext);
    await bestEffort(
      async () => replyMessage.show(await mainOf(reply, contextWithRemark, parts)),
      'could not add the missing scenes to the storyboard; it stays without them',
      logger,
    );
  }

  return {
    acknowledge: () => replyMessage.acknowledge(),
    address: (): TargetAddress => ({
      ...delivery,
      replyMessage: replyMessage.address(),
      scenes: scenes.flatMap((scene) => scene.address() ?? []),
      isAnswered,
    }),
    async progress(view) {
      if (!isAnswered) await replyMessage.show(renderProgress(await fittingView(view, uploadLimit), renderContext));
    },
    async deliver(reply, checkpoint) {
      const fitted = await fitPictures(reply);
      const rendered = await mainOf(fitted, renderContext, parts);
      try {
        await replyMessage.showAnyway(rendered);
      } catch (error) {
        if (!isChannelClosed(error)) throw error;
        // The pictures are drawn, and the person waits for them.
        return sendDirectMessage(rendered);
      }
      isAnswered = true;
      await checkpoint();
      // A declined request must not become a thread's name.
      const isDeclined = reply.type === 'question' && reply.isDeclined === true;
      if (opensThread && !isDeclined)
        await bestEffort(() => replyMessage.openThread(threadName(reply, renderContext)), noThreadMessage, logger);
      await postBelow(fitted, checkpoint);
    },
    async replace(reply) {
      const fitted = await fitPictures(reply);
      await replyMessage.show(await mainOf(fitted, renderContext, parts));
      await postBelow(fitted, async () => {});
    },
    async refuse(text) {
      try {
        if (isAnswered) await replyMessage.add(renderText(text), 'end');
        else await replyMessage.showAnyway(renderText(text));
      } catch (error) {
        // The person cannot be told here; the log says why there is no reply.
        if (!isChannelClosed(error)) throw error;
      }
    },
  };
}

/** The name of the thread. */
const threadName = (reply: Reply, { request }: RenderContext) => (reply.type === 'story' ? reply.title : request);
