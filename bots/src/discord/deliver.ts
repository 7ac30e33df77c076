/** Where a turn's answer goes on Discord: progress and reply on one canvas, stories below it. */

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

const noThread = 'a thread could not be opened: the conversation goes on where it is';

/** A target on a canvas. */
export function createTarget(parts: TargetParts): ReplyTarget {
  const { replyMessage, delivery, sendDirectMessage, logger } = parts;
  const { renderContext, uploadLimit, opensThread, onlyScene } = delivery;
  const scenes: ShownMessage[] = [...(parts.scenes ?? [])];
  let isAnswered = parts.isAnswered ?? false;

  async function fitted(reply: Reply): Promise<Reply> {
    return reply.type === 'question' ? reply : { ...reply, images: await fitting(reply.images, uploadLimit) };
  }

  /** The scenes below; those that cannot be shown are named under the storyboard, which has their pictures. */
  async function tellBelow(reply: Reply, checkpoint: Checkpoint) {
    if (reply.type !== 'story' || onlyScene !== undefined) return;
    const missing = await postScenes(reply, { replyMessage, scenes, renderContext, checkpoint, logger });
    if (missing.length === 0) return;
    const around = withMissingScenes(missing, renderContext);
    await bestEffort(
      async () => replyMessage.show(await mainOf(reply, around, parts)),
      'missing scenes could not be named',
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
      const ready = await fitted(reply);
      const rendered = await mainOf(ready, renderContext, parts);
      try {
        await replyMessage.showAnyway(rendered);
      } catch (error) {
        if (!isChannelClosed(error)) throw error;
        // It is drawn, and the person waits for it.
        return sendDirectMessage(rendered);
      }
      isAnswered = true;
      await checkpoint();
      // What is not drawn does not become the name of a thread either.
      const isDeclined = reply.type === 'question' && reply.isDeclined === true;
      if (opensThread && !isDeclined)
        await bestEffort(() => replyMessage.openThread(nameOf(reply, renderContext)), noThread, logger);
      await tellBelow(ready, checkpoint);
    },
    async replace(reply) {
      const ready = await fitted(reply);
      await replyMessage.show(await mainOf(ready, renderContext, parts));
      await tellBelow(ready, async () => {});
    },
    async refuse(words) {
      try {
        if (isAnswered) await replyMessage.add(renderText(words), 'end');
        else await replyMessage.showAnyway(renderText(words));
      } catch (error) {
        // There is nobody left to tell; why there is no reply is in the log.
        if (!isChannelClosed(error)) throw error;
      }
    },
  };
}

/** What a thread is called. */
const nameOf = (reply: Reply, { request }: RenderContext) => (reply.type === 'story' ? reply.title : request);
