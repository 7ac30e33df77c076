/** Posts a story's scenes, each in a message below the storyboard. */
import { type Logger, type StoryReply, sentencesFor } from '@vizzy/core';
import type { Checkpoint } from '../../reply-target.ts';
import { type RenderContext, renderScene } from '../render.ts';
import type { ReplyMessage, ShownMessage } from './reply-message.ts';

/** What posting needs. */
export type ScenePosting = {
  readonly replyMessage: Pick<ReplyMessage, 'add'>;
  /** Scenes that are shown; new ones are added. */
  readonly scenes: ShownMessage[];
  readonly renderContext: RenderContext;
  readonly checkpoint: Checkpoint;
  readonly logger: Logger;
};

/**
 * Posts the scenes in order; edits those that are posted. Stops at a scene that cannot be shown, because a story must not
 * skip one, and resolves to the missing scenes, from 0. Rejects as `checkpoint` does.
 */
export async function postScenes(
  reply: StoryReply,
  { replyMessage, scenes, renderContext, checkpoint, logger }: ScenePosting,
): Promise<readonly number[]> {
  const { origin, remark, ...sceneContext } = renderContext;
  for (const scene of reply.scenes.keys()) {
    try {
      const rendered = renderScene(reply, scene, sceneContext);
      const posted = scenes[scene];
      if (posted) await posted.show(rendered);
      else scenes[scene] = await replyMessage.add(rendered, `s${scene + 1}`);
    } catch (error) {
      logger.warn(
        { err: error, scene: scene + 1 },
        'could not show a scene; the story ends before it, and the storyboard says so',
      );
      return [...reply.scenes.keys()].slice(scene);
    }
    await checkpoint();
  }
  return [];
}

/** The same context, with a remark on which scenes (from 0) are missing. */
export function withMissingScenes(missing: readonly number[], renderContext: RenderContext): RenderContext {
  const text = sentencesFor(renderContext.locale).surface.hints.scenesMissing(missing.map((scene) => scene + 1));
  return { ...renderContext, remark: [renderContext.remark, text].filter(Boolean).join(' ') };
}
