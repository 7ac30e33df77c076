/** Where a turn's answer goes on Discord: progress and reply on one canvas, stories below it. */
import { type Logger, type Reply, type ReplyImage, type StoryReply, shrinkImage, type Vizzy } from '@vizzy/core';
import { z } from 'zod';
import { afterwards } from '../best-effort.ts';
import type { Noted, ReplyTarget } from '../reply-target.ts';
import { pageOf } from '../story-page.ts';
import type { TurnView } from '../turn-view.ts';
import { type Rendered, renderText } from './messages/components.ts';
import { isPlaceClosed } from './messages/errors.ts';
import { saidMissing, tell } from './messages/post-scenes.ts';
import { type Canvas, canvasAddress, type Shown } from './messages/reply-message.ts';
import {
  renderPictures,
  renderProgress,
  renderQuestion,
  renderScene,
  renderStoryboard,
  type Setting,
} from './render.ts';

/** What of a target can be written down, beside its canvas. */
const order = z.object({
  setting: z.object({
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
const targetAddress = order.extend({
  canvas: canvasAddress,
  scenes: z.array(z.object({ messageId: z.string(), channelId: z.string().optional() })),
  /** Whether the reply is there already. */
  isAnswered: z.boolean().default(false),
});

/** How an answer is given. */
export type Order = z.output<typeof order>;

/** Where a target is. */
export type TargetAddress = z.output<typeof targetAddress>;

/** Reads an address. Throws when it is none. */
export const readTargetAddress = (address: unknown): TargetAddress => targetAddress.parse(address);

/** What delivering needs. */
export type TargetParts = {
  readonly vizzy: Pick<Vizzy, 'creations' | 'people' | 'exports'>;
  readonly canvas: Canvas;
  readonly order: Order;
  /** Sends to the person directly, where the place was closed meanwhile. */
  readonly sendDirect: (rendered: Rendered) => Promise<void>;
  /** Scenes of the story that are shown already. */
  readonly scenes?: readonly Shown[];
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
async function storyboard(reply: StoryReply, setting: Setting, { vizzy, order }: TargetParts): Promise<Rendered> {
  const page = await pageOf(reply, vizzy);
  const [fit] = page ? await fitting([page], order.uploadLimit) : [];
  return renderStoryboard(reply, fit ? [fit] : reply.images, setting);
}

/** The message of a reply whose pictures may be uploaded. */
async function mainOf(reply: Reply, setting: Setting, parts: TargetParts): Promise<Rendered> {
  const { vizzy, order } = parts;
  switch (reply.type) {
    case 'question':
      return renderQuestion(reply, await vizzy.people.isAwaited(order.who), setting);
    case 'story':
      return order.onlyScene === undefined
        ? storyboard(reply, setting, parts)
        : renderScene(reply, order.onlyScene, setting);
    default: {
      const creation = await vizzy.creations.find(reply.details.creationId);
      return renderPictures(reply, creation?.brief.subject ?? setting.request, setting);
    }
  }
}

/** A target on a canvas. */
export function createTarget(parts: TargetParts): ReplyTarget {
  const { canvas, order, sendDirect, logger } = parts;
  const { setting, uploadLimit, opensThread, onlyScene } = order;
  const scenes: Shown[] = [...(parts.scenes ?? [])];
  let isAnswered = parts.isAnswered ?? false;

  async function fitted(reply: Reply): Promise<Reply> {
    return reply.type === 'question' ? reply : { ...reply, images: await fitting(reply.images, uploadLimit) };
  }

  /** The scenes below; those that cannot be shown are named under the storyboard, which has their pictures. */
  async function tellBelow(reply: Reply, noted: Noted) {
    if (reply.type !== 'story' || onlyScene !== undefined) return;
    const missing = await tell(reply, { canvas, scenes, setting, noted, logger });
    if (missing.length === 0) return;
    const around = saidMissing(missing, setting);
    await afterwards(
      async () => canvas.show(await mainOf(reply, around, parts)),
      'missing scenes could not be named',
      logger,
    );
  }

  return {
    acknowledge: () => canvas.acknowledge(),
    address: (): TargetAddress => ({
      ...order,
      canvas: canvas.address(),
      scenes: scenes.flatMap((scene) => scene.address() ?? []),
      isAnswered,
    }),
    async progress(view) {
      if (!isAnswered) await canvas.show(renderProgress(await fittingView(view, uploadLimit), setting));
    },
    async deliver(reply, noted) {
      const ready = await fitted(reply);
      const rendered = await mainOf(ready, setting, parts);
      try {
        await canvas.showAnyway(rendered);
      } catch (error) {
        if (!isPlaceClosed(error)) throw error;
        // It is drawn, and the person waits for it.
        return sendDirect(rendered);
      }
      isAnswered = true;
      await noted();
      // What is not drawn does not become the name of a thread either.
      const isDeclined = reply.type === 'question' && reply.isDeclined === true;
      if (opensThread && !isDeclined)
        await afterwards(() => canvas.openThread(nameOf(reply, setting)), noThread, logger);
      await tellBelow(ready, noted);
    },
    async replace(reply) {
      const ready = await fitted(reply);
      await canvas.show(await mainOf(ready, setting, parts));
      await tellBelow(ready, async () => {});
    },
    async refuse(words) {
      try {
        if (isAnswered) await canvas.add(renderText(words), 'end');
        else await canvas.showAnyway(renderText(words));
      } catch (error) {
        // There is nobody left to tell; why there is no reply is in the log.
        if (!isPlaceClosed(error)) throw error;
      }
    },
  };
}

/** What a thread is called. */
const nameOf = (reply: Reply, { request }: Setting) => (reply.type === 'story' ? reply.title : request);
