/** A story on Slack: its scenes below its title, each a message, and its page at the end. */
import { type Logger, type ReplyImage, type StoryReply, sentencesFor, VizzyError } from '@vizzy/core';
import type { Checkpoint } from '../../reply-target.ts';
import { type RenderContext, renderScene, renderStoryboard, type UploadedPictures } from '../render.ts';
import type { BotChannelClient, ThreadRef } from './bot-channel-client.ts';
import type { RenderedMessage, UploadedPicture } from './components.ts';
import { isPictureNotReady } from './errors.ts';
import type { PictureUploads } from './picture-uploads.ts';

/** What telling needs. */
export type ScenePosting = {
  readonly channelClient: BotChannelClient;
  readonly pictureUploads: PictureUploads;
  readonly threadRef: ThreadRef;
  readonly renderContext: RenderContext;
  /** Begins the names of the messages. */
  readonly nonce: string;
  /** Whether another process may have told some of it without having noted so. */
  readonly isReopened: boolean;
  /** The `ts` of each message that is there, in order; those that are posted now join them. */
  readonly below: string[];
  /** The page, where there is one that Slack keeps. */
  readonly openPage: () => Promise<UploadedPicture | undefined>;
  readonly checkpoint: Checkpoint;
  readonly logger: Logger;
};

/** What was told. */
export type PostedStory = {
  /** What is missing, in words for the person; undefined when nothing is. */
  readonly missing: string | undefined;
  readonly page: UploadedPicture | undefined;
};

/** Says things below the title, each in its place: told again, they change where they are. */
function createPoster({ channelClient, threadRef, nonce, isReopened, below }: ScenePosting) {
  return async (place: number, rendered: RenderedMessage) => {
    const ts = below[place];
    if (ts !== undefined) return channelClient.edit(threadRef.channelId, ts, rendered);
    const name = { name: `${nonce}-${place + 1}`, mayBeThere: isReopened };
    below[place] = (await channelClient.post(threadRef, rendered, name)).ts;
  };
}

/** One scene; where Slack does not show its picture in the message, it comes below as a file. */
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
 * Tells a story a scene at a time and ends with its page. After a scene that cannot be shown the others wait, because nobody
 * reads a story with a hole in it. Rejects as `noted` does.
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
      logger.warn({ err: error, scene: scene + 1 }, 'a scene could not be shown');
      return { missing: hints.scenesMissing(places.slice(scene).map((place) => place + 1)), page: undefined };
    }
    await checkpoint();
  }
  try {
    const page = await openPage();
    await say(places.length, renderStoryboard(reply, page ? [page] : uploaded, renderContext));
    return { missing: undefined, page };
  } catch (error) {
    logger.warn({ err: error }, 'a storyboard could not be shown');
    return { missing: hints.storyboardMissing, page: undefined };
  }
}
