import type { Shot } from '../../src/image.ts';

/** A shot of a fox, with what a test says differently. */
export function aShot(differently: Partial<Shot> = {}): Shot {
  return {
    text: 'a red fox in the snow, calm mood',
    negative: 'blurry',
    subject: 'a red fox in the snow',
    mode: 'art',
    style: 'impressionist',
    mood: 'calm',
    seed: 7,
    family: 7,
    width: 768,
    height: 768,
    composition: 0,
    ...differently,
  };
}
