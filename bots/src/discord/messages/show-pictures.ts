/** The message of a reply, with pictures that are small enough to upload. */
import { type Reply, type ReplyImage, type StoryReply, shrinkImage, titleOf } from '@vizzy/core';
import { storyPage } from '../../story-page.ts';
import type { TurnView } from '../../turn-view.ts';
import { type RenderContext, renderPictures, renderQuestion, renderScene, renderStoryboard } from '../render.ts';
import type { RenderedMessage } from './components.ts';
import type { TargetParts } from './reply-address.ts';

/** Shrinks pictures to the upload limit; leaves out one that cannot shrink enough, which only an absurd limit causes. */
export async function fitting(images: readonly ReplyImage[], limit: number): Promise<ReplyImage[]> {
  const fitted = await Promise.all(images.map((image) => shrinkImage(image, limit)));
  return fitted.filter((image) => image !== undefined);
}

/** Shrinks a view's pictures to the upload limit. */
export async function fittingView(view: TurnView, limit: number): Promise<TurnView> {
  const fit = async (picture: TurnView['pictures'][number]) => {
    const image = picture && (await shrinkImage(picture.image, limit));
    return picture && image ? { ...picture, image } : undefined;
  };
  return { ...view, pictures: await Promise.all(view.pictures.map(fit)) };
}

/** The storyboard as one page if it fits, else as its pictures. */
async function storyboard(
  reply: StoryReply,
  renderContext: RenderContext,
  { vizzy, delivery }: TargetParts,
): Promise<RenderedMessage> {
  const page = await storyPage(reply, vizzy);
  const [fit] = page ? await fitting([page], delivery.uploadLimit) : [];
  return renderStoryboard(reply, fit ? [fit] : reply.images, renderContext);
}

/** Renders the main message of a reply whose pictures fit. */
export async function mainOf(reply: Reply, renderContext: RenderContext, parts: TargetParts): Promise<RenderedMessage> {
  const { vizzy, delivery } = parts;
  switch (reply.type) {
    case 'question':
      return renderQuestion(reply, await vizzy.people.isAwaited(delivery.scope), renderContext);
    case 'story':
      return delivery.onlyScene === undefined
        ? storyboard(reply, renderContext, parts)
        : renderScene(reply, delivery.onlyScene, renderContext);
    default: {
      const creation = await vizzy.creations.find(reply.details.creationId);
      return renderPictures(reply, creation ? titleOf(creation) : renderContext.request, renderContext);
    }
  }
}
