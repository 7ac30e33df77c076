/** A story's storyboard: title, pictures and captions in one picture. */
import { isRemoteTier, type ReplyImage, type StoryReply, type Vizzy } from '@vizzy/core';

/** Whether the store still has exactly these pictures: then the core can set a page of them. */
async function hasSamePictures(
  { images, details }: StoryReply,
  { creations }: Pick<Vizzy, 'creations'>,
): Promise<boolean> {
  if (images.every(({ tier }) => !isRemoteTier(tier))) return true;
  const again = await creations.picture(details.creationId, 0);
  return again?.tier === images[0]?.tier;
}

/** The page; undefined if it would show other pictures than the reply, because the store no longer has them. */
export async function storyPage(
  reply: StoryReply,
  vizzy: Pick<Vizzy, 'creations' | 'exports'>,
): Promise<ReplyImage | undefined> {
  return (await hasSamePictures(reply, vizzy)) ? vizzy.exports.storyboard(reply.details.creationId) : undefined;
}
