/** A story on Slack: its scenes below its title, each a message, and its page at the end. */
import { type Logger, type ReplyImage, type StoryReply, sentencesFor, VizzyError } from '@vizzy/core';
import type { Noted } from '../../reply-target.ts';
import { type Kept, renderScene, renderStoryboard, type Setting } from '../render.ts';
import type { Messenger, Spot } from './bot-channel-client.ts';
import type { KeptPicture, Rendered } from './components.ts';
import { isUnseenPicture } from './errors.ts';
import type { Keeper } from './picture-uploads.ts';

/** What telling needs. */
export type Telling = {
  readonly messenger: Messenger;
  readonly keeper: Keeper;
  readonly spot: Spot;
  readonly setting: Setting;
  /** Begins the names of the messages. */
  readonly nonce: string;
  /** Whether another process may have told some of it without having noted so. */
  readonly isReopened: boolean;
  /** The `ts` of each message that is there, in order; those that are posted now join them. */
  readonly below: string[];
  /** The page, where there is one that Slack keeps. */
  readonly openPage: () => Promise<KeptPicture | undefined>;
  readonly noted: Noted;
  readonly logger: Logger;
};

/** What was told. */
export type Told = {
  /** What is missing, in words for the person; undefined when nothing is. */
  readonly missing: string | undefined;
  readonly page: KeptPicture | undefined;
};

/** Says things below the title, each in its place: told again, they change where they are. */
function createVoice({ messenger, spot, nonce, isReopened, below }: Telling) {
  return async (place: number, rendered: Rendered) => {
    const ts = below[place];
    if (ts !== undefined) return messenger.edit(spot.channelId, ts, rendered);
    const name = { name: `${nonce}-${place + 1}`, mayBeThere: isReopened };
    below[place] = (await messenger.post(spot, rendered, name)).ts;
  };
}

/** One scene; where Slack does not show its picture in the message, it comes below as a file. */
async function tellScene(
  reply: StoryReply,
  scene: number,
  kept: Kept,
  { keeper, spot, setting }: Telling,
  say: ReturnType<typeof createVoice>,
) {
  try {
    return await say(scene, renderScene(reply, scene, kept, setting));
  } catch (error) {
    if (!kept[scene] || !isUnseenPicture(error)) throw error;
  }
  await say(scene, renderScene(reply, scene, [], setting));
  const picture: readonly ReplyImage[] = reply.images.slice(scene, scene + 1);
  if (!(await keeper.share(spot, picture))) throw new VizzyError('unavailable', 'Slack did not show a scene’s picture');
}

/**
 * Tells a story a scene at a time and ends with its page. After a scene that cannot be shown the others wait, because nobody
 * reads a story with a hole in it. Rejects as `noted` does.
 */
export async function tell(reply: StoryReply, kept: Kept, telling: Telling): Promise<Told> {
  const { setting, openPage, noted, logger } = telling;
  const { hints } = sentencesFor(setting.locale).surface;
  const say = createVoice(telling);
  const places = [...reply.scenes.keys()];
  for (const scene of places) {
    try {
      await tellScene(reply, scene, kept, telling, say);
    } catch (error) {
      logger.warn({ err: error, scene: scene + 1 }, 'a scene could not be shown');
      return { missing: hints.scenesMissing(places.slice(scene).map((place) => place + 1)), page: undefined };
    }
    await noted();
  }
  try {
    const page = await openPage();
    await say(places.length, renderStoryboard(reply, page ? [page] : kept, setting));
    return { missing: undefined, page };
  } catch (error) {
    logger.warn({ err: error }, 'a storyboard could not be shown');
    return { missing: hints.storyboardMissing, page: undefined };
  }
}
