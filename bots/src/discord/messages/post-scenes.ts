/** A story's scenes, each a message below its storyboard. */
import { type Logger, type StoryReply, sentencesFor } from '@vizzy/core';
import type { Checkpoint } from '../../reply-target.ts';
import { type RenderContext, renderScene } from '../render.ts';
import type { ReplyMessage, ShownMessage } from './reply-message.ts';

/** What telling needs. */
export type ScenePosting = {
  readonly replyMessage: Pick<ReplyMessage, 'add'>;
  /** Scenes that are shown; those that are told now join them. */
  readonly scenes: ShownMessage[];
  readonly renderContext: RenderContext;
  readonly checkpoint: Checkpoint;
  readonly logger: Logger;
};

/**
 * Tells the scenes in their order; told again, they change where they are. Resolves to the scenes that could not be shown,
 * from 0: after one that cannot, the others wait, because nobody reads a story with a hole in it. Rejects as `noted` does.
 */
export async function postScenes(
  reply: StoryReply,
  { replyMessage, scenes, renderContext, checkpoint, logger }: ScenePosting,
): Promise<readonly number[]> {
  const { origin, remark, ...plain } = renderContext;
  for (const scene of reply.scenes.keys()) {
    try {
      const rendered = renderScene(reply, scene, plain);
      const known = scenes[scene];
      if (known) await known.show(rendered);
      else scenes[scene] = await replyMessage.add(rendered, `s${scene + 1}`);
    } catch (error) {
      logger.warn({ err: error, scene: scene + 1 }, 'a scene could not be shown');
      return [...reply.scenes.keys()].slice(scene);
    }
    await checkpoint();
  }
  return [];
}

/** The same setting, in which it is said which scenes (from 0) are missing. */
export function withMissingScenes(missing: readonly number[], renderContext: RenderContext): RenderContext {
  const words = sentencesFor(renderContext.locale).surface.hints.scenesMissing(missing.map((scene) => scene + 1));
  return { ...renderContext, remark: [renderContext.remark, words].filter(Boolean).join(' ') };
}
