/** The x of each subject, as the composition wants it. */
import type { SceneSubject } from '../scene/scene.ts';
import { isPossessed } from './attach-possessions.ts';
import type { DrawingContext } from './drawing-context.ts';

/** Relations that put one thing where the other one is. */
const placingRelations: ReadonlySet<string> = new Set(['on', 'under', 'over', 'in', 'behind', 'before']);

/** What the main subject is brought to in the end: the bench on which it sits, the lamp under which the bench stands. */
function rootOf({ scene }: DrawingContext): number {
  let at = 0;
  for (let hop = 0; hop < scene.subjects.length; hop++) {
    const relation = scene.subjects[at]?.relation;
    if (!relation || !placingRelations.has(relation.type)) return at;
    at = relation.to;
  }
  return at;
}

/** Where each subject's middle is, as a part of the width away from the focus, when it stands for itself. */
const offsets = [0, 0.3, -0.24, 0.48] as const;

/** The x of a subject's middle, pixels. The main subject, with the things related to it, is at the focus as a whole. */
export function subjectX(drawing: DrawingContext, index: number): number {
  const { focus, heroHeight } = drawing.scene.composition;
  if (index === 0 || index === rootOf(drawing)) {
    const hasCompany = drawing.scene.subjects.some((subject, at) => at > 0 && isLoose(drawing, subject, at));
    return (focus - sideOf(drawing) * (hasCompany ? 0.3 * spreadOf(heroHeight) * 0.4 : 0)) * drawing.width;
  }
  const away = (offsets[index] ?? 0.3) * spreadOf(heroHeight);
  return (focus + sideOf(drawing) * (index === 1 ? away * 0.6 : away)) * drawing.width;
}

/** Seen from afar, things are closer together. */
const spreadOf = (heroHeight: number) => Math.min(1.3, Math.max(0.62, heroHeight / 0.34));

/** On which side of the main subject the others are: where there is more room. */
const sideOf = (drawing: DrawingContext): 1 | -1 => {
  const { focus } = drawing.scene.composition;
  if (Math.abs(focus - 0.5) < 0.05) return drawing.chance('side').next() < 0.5 ? 1 : -1;
  return focus > 0.5 ? -1 : 1;
};

/** Whether something stands beside the main subject by itself. */
const isLoose = (drawing: DrawingContext, subject: SceneSubject, index: number): boolean =>
  !isPossessed(subject) &&
  index !== rootOf(drawing) &&
  !(subject.relation && placingRelations.has(subject.relation.type));
