/** Which pose or model of a figure is drawn: how it holds itself where it is. */
import { createChance, deriveSeed } from '../../chance.ts';
import type { SceneSubject } from '../scene/scene.ts';
import type { Anchor } from '../settings/setting.ts';
import type { Figure } from '../subjects/index.ts';
import { isPossessed } from './attach-possessions.ts';
import type { DrawingContext } from './drawing-context.ts';
import { figureById } from './figure-by-id.ts';

/** Where its pose is for, when that is not where it usually is. On something birds perch, and fish are whole. */
export function poseHabitat(
  { scene }: DrawingContext,
  { otherHabitats }: Figure,
  { placement, relation }: SceneSubject,
  index: number,
) {
  const hasSomething = scene.subjects.some((each) => isPossessed(each) && each.relation?.to === index);
  const perch =
    relation?.type === 'on' ? otherHabitats.find((each) => each === 'surface' || each === 'ground') : undefined;
  if (perch) return perch;
  return otherHabitats.find((each) => each === (hasSomething && placement === 'water' ? 'ground' : placement));
}

/** What it does: with something in the hand it stands still, unless it has a pose for what was said. */
export function actionOf(
  { scene }: DrawingContext,
  figure: Figure,
  { action, relation }: SceneSubject,
  index: number,
  { isBehind }: Anchor,
): SceneSubject['action'] {
  const hasSomething = scene.subjects.some((each) => isPossessed(each) && each.relation?.to === index);
  if (action && figure.actions.includes(action)) return action;
  const under = scene.subjects[relation?.to ?? -1];
  const { uses = [] } = figureById(under?.figure ?? '') ?? {};
  const isSeated = relation?.type === 'on' || relation?.type === 'in';
  if (isSeated && (uses.includes('sit') || uses.includes('mount')) && figure.actions.includes('sit')) return 'sit';
  const isOnBoard = relation?.type === 'on' && uses.includes('board');
  if (!hasSomething && !isOnBoard && !(isBehind && action === undefined)) return action;
  return figure.actions.includes('stand') ? 'stand' : figure.actions.includes('sit') ? 'sit' : action;
}

/** Which pose or model of a figure is drawn: pictures that belong together show the same model. */
export function variantOf(
  { scene }: DrawingContext,
  { figure, count }: SceneSubject,
  member: number,
  chance: number,
): number {
  const own = figureById(figure)?.hasModels
    ? createChance(deriveSeed(scene.groupSeed, `model ${figure} ${member}`)).next()
    : chance;
  return count === 1 ? own : (member + own) / count;
}
