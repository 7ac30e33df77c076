/** Those that stand on the ground of a picture, and how much room they need. */

import type { DrawingContext } from '../drawing/drawing-context.ts';
import { figureById } from '../drawing/figure-by-id.ts';
import type { SceneSubject } from '../scene/scene.ts';

/** Those that stand on the ground by themselves: nobody holds them, and they are on nothing else. */
export const standing = ({ scene }: DrawingContext): readonly SceneSubject[] =>
  scene.subjects.filter(
    ({ placement, relation }) => placement === 'ground' && (!relation || relation.type === 'beside'),
  );

/** Whether a subject is on land: in or on a boat it is not, nor is what somebody holds there. */
export function isOnLand({ scene }: DrawingContext, index: number): boolean {
  let at = index;
  for (let hop = 0; hop < scene.subjects.length; hop++) {
    const relation = scene.subjects[at]?.relation;
    if (!relation || relation.type === 'beside') break;
    at = relation.to;
  }
  return scene.subjects[at]?.placement === 'ground';
}

/** About half the width of the main subject or one as high, as a part of the picture's width. */
export function halfWidthOf({ scene, width, height }: DrawingContext, { figure, count }: SceneSubject): number {
  const aspect = figureById(figure)?.aspect ?? 1;
  return (scene.composition.heroHeight * 0.62 * aspect * Math.min(4, count) ** 0.6 * height) / width;
}
