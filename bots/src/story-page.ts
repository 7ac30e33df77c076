/** A story's page: its title, pictures and captions as one picture. */
import { isRemoteTier, type ReplyImage, type StoryReply, type Vizzy } from '@vizzy/core';

/** Whether the core still has these very pictures: then it can make a page of them. */
async function isKept({ images, details }: StoryReply, { creations }: Pick<Vizzy, 'creations'>): Promise<boolean> {
  if (images.every(({ tier }) => !isRemoteTier(tier))) return true;
  const again = await creations.picture(details.creationId, 0);
  return again?.tier === images[0]?.tier;
}

/** The page; undefined when the pictures that it would show are not kept, so that it would show others. */
export async function storyPage(
  reply: StoryReply,
  vizzy: Pick<Vizzy, 'creations' | 'exports'>,
): Promise<ReplyImage | undefined> {
  return (await isKept(reply, vizzy)) ? vizzy.exports.storyboard(reply.details.creationId) : undefined;
}
