import { defineFigure, type Pose } from '../define-figure.ts';
import { bear } from './bear.ts';

/** A bear in white. */
const posed =
  (variant: number): Pose =>
  (look) =>
    bear.layers({ ...look, variant, colour: look.colour ?? '#e6e9ea' });

export const polarBear = defineFigure({
  id: 'polar-bear',
  words: ['polar bear', 'ice bear', 'white bear'],
  kind: 'animal',
  defaultSettings: ['snow'],
  realHeight: 1.4,
  aspect: bear.aspect,
  habitat: 'ground',
  poses: [posed(0), posed(0.99)],
  actions: { stand: posed(0), walk: posed(0), sit: posed(0.99) },
});
