/** A person's recent creations, with the pictures that Slack still has. */
import { type Creation, sentencesFor, titleOf } from '@vizzy/core';
import { capitalize } from '../../text-format.ts';
import type { HandlerContext } from '../handler-context.ts';
import { cut } from '../limits.ts';
import { type Block, button, paragraph, pictureBlock, rows, type UploadedPicture } from './components.ts';
import { escapeEntities, escapeMarkup } from './markup.ts';

/** Loads a person's last creations, newest first, with the pictures that Slack still has. */
export async function loadGallery(
  userId: string,
  limit: number,
  { vizzy, postedCreations }: HandlerContext,
): Promise<readonly GalleryEntry[]> {
  const recent = await vizzy.creations.recent(userId, { limit });
  return Promise.all(
    recent.map(async (creation) => {
      const [fileId] = (await postedCreations.find(creation.id))?.files ?? [];
      const alt = creation.alt[0] ?? titleOf(creation);
      return { creation, picture: fileId === undefined ? undefined : { fileId, alt } };
    }),
  );
}

/** A creation in a gallery. */
export type GalleryEntry = {
  readonly creation: Creation;
  /** Its first picture, if Slack still has it. */
  readonly picture: UploadedPicture | undefined;
};

/** A creation's title and caption. */
export function galleryLine(creation: Creation, locale: string | undefined): string {
  const { mode, style, mood } = creation.plan;
  const caption = sentencesFor(locale).surface.caption({
    mode,
    style: escapeEntities(style),
    mood: escapeEntities(mood),
  });
  return `*${escapeMarkup(cut(capitalize(titleOf(creation)), 80))}*\n${caption}`;
}

/** Renders a person's creations, newest first. */
export function galleryBlocks(recent: readonly GalleryEntry[], locale: string | undefined): Block[] {
  const { gallery } = sentencesFor(locale).surface;
  if (recent.length === 0) return [paragraph(gallery.empty)];
  const { buttons } = sentencesFor(locale).surface;
  return recent.flatMap(({ creation, picture }) => [
    paragraph(galleryLine(creation, locale)),
    ...(picture ? [pictureBlock(picture)] : []),
    ...rows(
      button({ verb: 'again', subject: creation.id }, { label: buttons.again }),
      button({ verb: 'restyle', subject: creation.id }, { label: buttons.differentStyle }),
      button({ verb: 'why', subject: creation.id }, { label: buttons.why }),
    ),
  ]);
}
