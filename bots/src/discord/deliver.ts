/** Where a turn's answer goes on Discord: progress and reply on one canvas, stories below it. */
import { type Logger, type Reply, type ReplyImage, type StoryReply, shrinkImage, type Vizzy } from '@vizzy/core';
import { z } from 'zod';
import { bestEffort } from '../best-effort.ts';
import type { Checkpoint, ReplyTarget } from '../reply-target.ts';
import { storyPage } from '../story-page.ts';
import type { TurnView } from '../turn-view.ts';
import { type RenderedMessage, renderText } from './messages/components.ts';
import { isChannelClosed } from './messages/errors.ts';
import { postScenes, withMissingScenes } from './messages/post-scenes.ts';
import { type ReplyMessage, replyMessageAddress, type ShownMessage } from './messages/reply-message.ts';
import {
  type RenderContext,
  renderPictures,
  renderProgress,
  renderQuestion,
  renderScene,
  renderStoryboard,
} from './render.ts';

/** What of a target can be written down, beside its canvas. */
const delivery = z.object({
  renderContext: z.object({
    locale: z.string().optional(),
    askerId: z.string(),
    isPrivate: z.boolean(),
    request: z.string(),
    origin: z.object({ label: z.string(), url: z.string() }).optional(),
    remark: z.string().optional(),
  }),
  /** The core's names for who asked and where. */
  who: z.object({ userId: z.string(), conversationId: z.string() }),
  /** Bytes that one file may have where it is shown. */
  uploadLimit: z.number(),
  /** Whether a thread is opened at the reply, for the conversation to go on in. */
  opensThread: z.boolean(),
  /** The only scene of a story that is new, from 0. */
  onlyScene: z.number().optional(),
});

/** A target written down. */
const targetAddress = delivery.extend({
  replyMessage: replyMessageAddress,
  scenes: z.array(z.object({ messageId: z.string(), channelId: z.string().optional() })),
  /** Whether the reply is there already. */
  isAnswered: z.boolean().default(false),
});

/** How an answer is given. */
export type DeliveryOptions = z.output<typeof delivery>;

/** Where a target is. */
export type TargetAddress = z.output<typeof targetAddress>;

/** Reads an address. Throws when it is none. */
export const readTargetAddress = (address: unknown): TargetAddress => targetAddress.parse(address);

/** What delivering needs. */
export type TargetParts = {
  readonly vizzy: Pick<Vizzy, 'creations' | 'people' | 'exports'>;
  readonly replyMessage: ReplyMessage;
  readonly delivery: DeliveryOptions;
  /** Sends to the person directly, where the place was closed meanwhile. */
  readonly sendDirectMessage: (rendered: RenderedMessage) => Promise<void>;
  /** Scenes of the story that are shown already. */
  readonly scenes?: readonly ShownMessage[];
  /** Whether the reply is there already; default: false. */
  readonly isAnswered?: boolean;
  readonly logger: Logger;
};

/** Pictures that may be uploaded; one that cannot be made small enough is left out, which takes an absurd limit. */
async function fitting(images: readonly ReplyImage[], limit: number): Promise<ReplyImage[]> {
  const fitted = await Promise.all(images.map((image) => shrinkImage(image, limit)));
  return fitted.filter((image) => image !== undefined);
}

/** A view with pictures that may be uploaded. */
async function fittingView(view: TurnView, limit: number): Promise<TurnView> {
  const fit = async (picture: TurnView['pictures'][number]) => {
    const image = picture && (await shrinkImage(picture.image, limit));
    return picture && image ? { ...picture, image } : undefined;
  };
  return { ...view, pictures: await Promise.all(view.pictures.map(fit)) };
}

const noThread = 'a thread could not be opened: the conversation goes on where it is';

/** The page when there is one, and it may be uploaded; its pictures otherwise. */
async function storyboard(
  reply: StoryReply,
  renderContext: RenderContext,
  { vizzy, delivery }: TargetParts,
): Promise<RenderedMessage> {
  const page = await storyPage(reply, vizzy);
  const [fit] = page ? await fitting([page], delivery.uploadLimit) : [];
  return renderStoryboard(reply, fit ? [fit] : reply.images, renderContext);
}

/** The message of a reply whose pictures may be uploaded. */
async function mainOf(reply: Reply, renderContext: RenderContext, parts: TargetParts): Promise<RenderedMessage> {
  const { vizzy, delivery } = parts;
  switch (reply.type) {
    case 'question':
      return renderQuestion(reply, await vizzy.people.isAwaited(delivery.who), renderContext);
    case 'story':
      return delivery.onlyScene === undefined
        ? storyboard(reply, renderContext, parts)
        : renderScene(reply, delivery.onlyScene, renderContext);
    default: {
      const creation = await vizzy.creations.find(reply.details.creationId);
      return renderPictures(reply, creation?.brief.subject ?? renderContext.request, renderContext);
    }
  }
}

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
