/** Where a turn's answer goes on Discord: progress and reply on one canvas, stories below it. */
import { type Reply, type ReplyImage, type StoryReply, shrinkImage, type Vizzy } from '@vizzy/core';
import type { ReplyTarget } from '../reply-target.ts';
import type { Canvas, Shown } from './canvas.ts';
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

/** What delivering needs. */
export type TargetParts = {
  readonly vizzy: Pick<Vizzy, 'creations' | 'people'>;
  readonly canvas: Canvas;
  readonly setting: Setting;
  /** The core's names for who asked and where. */
  readonly who: { readonly userId: string; readonly conversationId: string };
  /** Bytes that one file may have where it is shown. */
  readonly uploadLimit: number;
  /** Whether a thread is opened at the reply, for the conversation to go on in. */
  readonly opensThread: boolean;
  /** Sends to the person directly, where the place was closed meanwhile. */
  readonly sendDirect: (rendered: Rendered) => Promise<void>;
  /** The only scene of a story that is new, from 0. */
  readonly onlyScene?: number;
};

/** Pictures that may be uploaded; one that cannot be made small enough is left out, which takes an absurd limit. */
async function fitting(images: readonly ReplyImage[], limit: number): Promise<ReplyImage[]> {
  const fitted = await Promise.all(images.map((image) => shrinkImage(image, limit)));
  return fitted.filter((image) => image !== undefined);
}

/** A target on a canvas. */
export function createTarget(parts: TargetParts): ReplyTarget {
  const { vizzy, canvas, setting, who, uploadLimit, opensThread, onlyScene, sendDirect } = parts;
  const scenes: Shown[] = [];

  async function subjectOf(creationId: string): Promise<string> {
    return (await vizzy.creations.find(creationId))?.brief.subject ?? setting.request;
  }

  async function main(reply: Reply): Promise<Rendered> {
    switch (reply.type) {
      case 'question':
        return renderQuestion(reply, await vizzy.people.isAwaited(who), setting);
      case 'story':
        return onlyScene === undefined ? renderStoryboard(reply, setting) : renderScene(reply, onlyScene, setting);
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
    async progress(view) {
      const shown = await Promise.all(
        view.pictures.map(async (picture) => {
          const image = picture && (await shrinkImage(picture.image, uploadLimit));
          return picture && image ? { ...picture, image } : undefined;
        }),
      );
      await canvas.show(renderProgress({ ...view, pictures: shown }, setting));
    },
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
