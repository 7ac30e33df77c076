/** Shows a stored creation again, or one of its pictures enlarged. */
import { type Creation, type ReplyImage, shrinkImage, titleOf, type Vizzy } from '@vizzy/core';
import { type RenderContext, renderPictures, renderStoryboard } from '../render.ts';
import { filesOf, galleryOf, type RenderedMessage, text } from './components.ts';

const isThere = <Value>(value: Value | undefined): value is Value => value !== undefined;

/** Loads a creation's pictures, small enough to upload; posters with their slogans. */
export async function loadPictures(
  { id, plan }: Creation,
  { creations, exports }: Pick<Vizzy, 'creations' | 'exports'>,
  uploadLimit: number,
): Promise<ReplyImage[]> {
  const fetch = (index: number) => (plan.mode === 'poster' ? exports.poster(id, index) : creations.picture(id, index));
  const found = (await Promise.all(plan.prompts.map((_, index) => fetch(index)))).filter(isThere);
  const fitting = await Promise.all(found.map((image) => shrinkImage(image, uploadLimit)));
  return fitting.filter(isThere);
}

/** Renders the creation as it was first shown. */
export function renderCreation(
  creation: Creation,
  images: readonly ReplyImage[],
  renderContext: RenderContext,
): RenderedMessage {
  const { id, plan } = creation;
  const { mode, style, mood, story } = plan;
  const details = { creationId: id, mode, style, mood, note: null };
  if (story)
    return renderStoryboard({ title: story.title, scenes: story.scenes, images, details }, images, renderContext);
  return renderPictures(
    { type: mode === 'poster' ? 'poster' : 'image', images, details },
    titleOf(creation),
    renderContext,
  );
}

/** Renders one picture. */
export function renderEnlargement(image: ReplyImage): RenderedMessage {
  const files = filesOf([image]);
  return { components: [text(`-# ${image.width} × ${image.height}`), ...galleryOf(files)], files };
}
