/** Where a turn's answer goes on Discord: progress and reply on one canvas, stories below it. */
import { type Reply, type ReplyImage, type StoryReply, shrinkImage, type Vizzy } from '@vizzy/core';
import { z } from 'zod';
import type { ReplyTarget } from '../reply-target.ts';
import { pageOf } from '../story-page.ts';
import type { TurnView } from '../turn-view.ts';
import { type Canvas, canvasAddress, type Shown } from './canvas.ts';
import { isPlaceClosed } from './failures.ts';
import {
  renderPictures,
  renderProgress,
  renderQuestion,
  renderScene,
  renderStoryboard,
  type Setting,
} from './render.ts';
import { type Rendered, renderText } from './rendered.ts';

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
});

/** How an answer is given. */
export type Order = z.output<typeof order>;

/** Where a target is. */
export type TargetAddress = z.output<typeof targetAddress>;

/** Reads an address. Throws when it is none. */
export const readTargetAddress = (address: unknown): TargetAddress => targetAddress.parse(address);

/** What delivering needs. */
export type TargetParts = {
  readonly vizzy: Pick<Vizzy, 'creations' | 'people' | 'prints'>;
  readonly canvas: Canvas;
  readonly order: Order;
  /** Sends to the person directly, where the place was closed meanwhile. */
  readonly sendDirect: (rendered: Rendered) => Promise<void>;
  /** Scenes of the story that are shown already. */
  readonly scenes?: readonly Shown[];
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

/** A target on a canvas. */
export function createTarget(parts: TargetParts): ReplyTarget {
  const { vizzy, canvas, order, sendDirect } = parts;
  const { setting, who, uploadLimit, opensThread, onlyScene } = order;
  const scenes: Shown[] = [...(parts.scenes ?? [])];

  async function subjectOf(creationId: string): Promise<string> {
    return (await vizzy.creations.find(creationId))?.brief.subject ?? setting.request;
  }

  /** The page when there is one, and it may be uploaded; its pictures otherwise. */
  async function storyboard(reply: StoryReply): Promise<Rendered> {
    const page = await pageOf(reply, vizzy);
    const [fit] = page ? await fitting([page], uploadLimit) : [];
    return renderStoryboard(reply, fit ? [fit] : reply.images, setting);
  }

  async function main(reply: Reply): Promise<Rendered> {
    switch (reply.type) {
      case 'question':
        return renderQuestion(reply, await vizzy.people.isAwaited(who), setting);
      case 'story':
        return onlyScene === undefined ? storyboard(reply) : renderScene(reply, onlyScene, setting);
      default:
        return renderPictures(reply, await subjectOf(reply.details.creationId), setting);
    }
  }

  async function fitted(reply: Reply): Promise<Reply> {
    return reply.type === 'question' ? reply : { ...reply, images: await fitting(reply.images, uploadLimit) };
  }

  /** Scenes below the storyboard; told again, they change where they are. */
  async function tell(reply: StoryReply) {
    const { origin, remark, ...plain } = setting;
    for (const scene of reply.scenes.keys()) {
      const rendered = renderScene(reply, scene, plain);
      const known = scenes[scene];
      if (known) await known.show(rendered);
      else scenes[scene] = await canvas.add(rendered);
    }
  }

  return {
    acknowledge: () => canvas.acknowledge(),
    address: (): TargetAddress => ({
      ...order,
      canvas: canvas.address(),
      scenes: scenes.flatMap((scene) => scene.address() ?? []),
    }),
    progress: async (view) => canvas.show(renderProgress(await fittingView(view, uploadLimit), setting)),
    async deliver(reply) {
      const ready = await fitted(reply);
      const rendered = await main(ready);
      try {
        await canvas.showAnyway(rendered);
      } catch (error) {
        if (!isPlaceClosed(error)) throw error;
        // It is drawn, and the person waits for it.
        return sendDirect(rendered);
      }
      if (opensThread) await canvas.openThread(nameOf(reply, setting));
      if (ready.type === 'story' && onlyScene === undefined) await tell(ready);
    },
    async replace(reply) {
      const ready = await fitted(reply);
      await canvas.show(await main(ready));
      if (ready.type === 'story' && onlyScene === undefined) await tell(ready);
    },
    async refuse(words) {
      try {
        await canvas.showAnyway(renderText(words));
      } catch (error) {
        // There is nobody left to tell; why there is no reply is in the log.
        if (!isPlaceClosed(error)) throw error;
      }
    },
  };
}

/** What a thread is called. */
const nameOf = (reply: Reply, { request }: Setting) => (reply.type === 'story' ? reply.title : request);
