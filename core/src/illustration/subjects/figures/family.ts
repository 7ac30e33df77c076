import { defineFigure, type Pose } from '../define-figure.ts';
import { placed } from '../shapes/group.ts';
import type { Stance } from '../shapes/people.ts';
import { dressed } from '../shapes/people.ts';
import { away, standing, walking } from '../shapes/stances.ts';
import { child } from './child.ts';
import { outfitOf } from './person.ts';

const group =
  (stance: Stance, childVariant: number): Pose =>
  (look) => [
    ...placed(
      dressed(stance, outfitOf({ ...look, seed: look.seed + 5 }, 0, ['long', 'bun', 'ponytail', 'bob'])),
      60,
      6,
      0.94,
    ),
    ...placed(dressed(stance, outfitOf(look, 20, ['short', 'hat', 'beanie'])), 0, 0, 1),
    ...placed(child.layers({ variant: childVariant, facing: 1, seed: look.seed + 9 }), 34, 38, 0.62),
  ];

export const family = defineFigure({
  id: 'family',
  words: ['family', 'parent', 'families'],
  kind: 'person',
  realHeight: 1.78,
  aspect: 1.14,
  habitat: 'ground',
  isGroup: true,
  poses: [group(walking, 0.3), group(standing, 0.7), group(away, 0.99)],
  actions: { stand: group(standing, 0), walk: group(walking, 0.3) },
});
