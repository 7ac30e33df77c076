/** Posts a story: its scenes below the title, each in a message, and the storyboard at the end. */
import { type Logger, type ReplyImage, type StoryReply, sentencesFor, VizzyError } from '@vizzy/core';
import type { Checkpoint } from '../../reply-target.ts';
import { type RenderContext, renderScene, renderStoryboard } from '../render.ts';
import type { BotChannelClient, ThreadRef } from './bot-channel-client.ts';
import type { RenderedMessage, UploadedPicture, UploadedPictures } from './components.ts';
import { isPictureNotReady } from './errors.ts';
import type { PictureUploads } from './picture-uploads.ts';

/** What posting needs. */
export type ScenePosting = {
  readonly channelClient: BotChannelClient;
  readonly pictureUploads: PictureUploads;
  readonly threadRef: ThreadRef;
  readonly renderContext: RenderContext;
  /** Prefix of the messages' names. */
  readonly nonce: string;
  /** Whether another process may have posted some of it without saving so. */
  readonly isReopened: boolean;
  /** The `ts` of each message, in order; new ones are added. */
  readonly below: string[];
  /** Uploads the storyboard page; undefined if there is none. */
  readonly openPage: () => Promise<UploadedPicture | undefined>;
  readonly checkpoint: Checkpoint;
  readonly logger: Logger;
};

/** What was posted. */
export type PostedStory = {
  /** What is missing, in words for the person; undefined if nothing is. */
  readonly missing: string | undefined;
  readonly page: UploadedPicture | undefined;
};

/** Posts a message below the title, or edits the one that is there. */
function createPoster({ channelClient, threadRef, nonce, isReopened, below }: ScenePosting) {
  return async (place: number, rendered: RenderedMessage) => {
    const ts = below[place];
    if (ts !== undefined) return channelClient.edit(threadRef.channelId, ts, rendered);
    const name = { name: `${nonce}-${place + 1}`, mayBeThere: isReopened };
    below[place] = (await channelClient.post(threadRef, rendered, name)).ts;
  };
}

/** Posts one scene; if Slack cannot show its picture in the message, shares it below as a file. */
async function postScene(
  reply: StoryReply,
  scene: number,
  uploaded: UploadedPictures,
  { pictureUploads, threadRef, renderContext }: ScenePosting,
  say: ReturnType<typeof createPoster>,
) {
  try {
    return await say(scene, renderScene(reply, scene, uploaded, renderContext));
  } catch (error) {
    if (!uploaded[scene] || !isPictureNotReady(error)) throw error;
  }
  await say(scene, renderScene(reply, scene, [], renderContext));
  const picture: readonly ReplyImage[] = reply.images.slice(scene, scene + 1);
  if (!(await pictureUploads.share(threadRef, picture)))
    throw new VizzyError('unavailable', 'Slack did not show a scene’s picture');
}

/**
 * Posts a story scene by scene, and ends with its storyboard. Stops at a scene that cannot be shown, because a story must
 * not skip one. Rejects as `checkpoint` does.
 */
export async function postScenes(
  reply: StoryReply,
  uploaded: UploadedPictures,
  telling: ScenePosting,
): Promise<PostedStory> {
  const { renderContext, openPage, checkpoint, logger } = telling;
  const { hints } = sentencesFor(renderContext.locale).surface;
  const say = createPoster(telling);
  const places = [...reply.scenes.keys()];
  for (const scene of places) {
    try {
      await postScene(reply, scene, uploaded, telling, say);
    } catch (error) {
      logger.warn(
        { err: error, scene: scene + 1 },
        'could not show a scene; the story ends before it, and its title says so',
      );
      return { missing: hints.scenesMissing(places.slice(scene).map((place) => place + 1)), page: undefined };
    }
    await checkpoint();
  }
  try {
    const page = await openPage();
    await say(places.length, renderStoryboard(reply, page ? [page] : uploaded, renderContext));
    return { missing: undefined, page };
  } catch (error) {
    logger.warn({ err: error }, 'could not show a storyboard; the title says so');
    return { missing: hints.storyboardMissing, page: undefined };
  }
}
