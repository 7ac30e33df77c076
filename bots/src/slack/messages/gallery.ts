/** A person's creations with the pictures that Slack still keeps of them. */
import type { HandlerContext } from '../handler-context.ts';
import type { GalleryEntry } from '../settings/home-view.ts';

/** The last creations of a person of the core, newest first. */
export async function loadGallery(
  userId: string,
  limit: number,
  { vizzy, postedCreations }: HandlerContext,
): Promise<readonly GalleryEntry[]> {
  const recent = await vizzy.creations.recent(userId, { limit });
  return Promise.all(
    recent.map(async (creation) => {
      const [fileId] = (await postedCreations.find(creation.id))?.files ?? [];
      const alt = creation.alt[0] ?? creation.brief.subject;
      return { creation, picture: fileId === undefined ? undefined : { fileId, alt } };
    }),
  );
}
