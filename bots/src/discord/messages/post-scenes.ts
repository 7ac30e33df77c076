/** A story's scenes, each a message below its storyboard. */
import { type Logger, type StoryReply, sentencesFor } from '@vizzy/core';
import type { Noted } from '../../reply-target.ts';
import { renderScene, type Setting } from '../render.ts';
import type { Canvas, Shown } from './reply-message.ts';

/** What telling needs. */
export type Telling = {
  readonly canvas: Pick<Canvas, 'add'>;
  /** Scenes that are shown; those that are told now join them. */
  readonly scenes: Shown[];
  readonly setting: Setting;
  readonly noted: Noted;
  readonly logger: Logger;
};

/**
 * Tells the scenes in their order; told again, they change where they are. Resolves to the scenes that could not be shown,
 * from 0: after one that cannot, the others wait, because nobody reads a story with a hole in it. Rejects as `noted` does.
 */
export async function tell(
  reply: StoryReply,
  { canvas, scenes, setting, noted, logger }: Telling,
): Promise<readonly number[]> {
  const { origin, remark, ...plain } = setting;
  for (const scene of reply.scenes.keys()) {
    try {
      const rendered = renderScene(reply, scene, plain);
      const known = scenes[scene];
      if (known) await known.show(rendered);
      else scenes[scene] = await canvas.add(rendered, `s${scene + 1}`);
    } catch (error) {
      logger.warn({ err: error, scene: scene + 1 }, 'a scene could not be shown');
      return [...reply.scenes.keys()].slice(scene);
    }
    await noted();
  }
  return [];
}

/** The same setting, in which it is said which scenes (from 0) are missing. */
export function saidMissing(missing: readonly number[], setting: Setting): Setting {
  const words = sentencesFor(setting.locale).surface.hints.scenesMissing(missing.map((scene) => scene + 1));
  return { ...setting, remark: [setting.remark, words].filter(Boolean).join(' ') };
}
