import { defineFigure, type Pose } from '../define-figure.ts';
import { placed } from '../shapes/group.ts';
import { dressed } from '../shapes/people.ts';
import { sitting, standing, walking } from '../shapes/stances.ts';
import { outfitOf } from './person.ts';

/** Hand in hand, walking the same way. */
const strolling: Pose = (look) => [
  ...placed(
    dressed(
      { ...walking, nearArm: '27,26.4,3.9 24,38,3.2 20,49,2.3' },
      outfitOf({ ...look, seed: look.seed + 5 }, 0, ['long', 'ponytail', 'bun']),
    ),
    34,
    6,
    0.94,
  ),
  ...placed(
    dressed({ ...walking, farArm: '35,27,3.6 42,38,2.9 48,49,2.2' }, outfitOf(look, 20, ['short', 'hat', 'beanie'])),
    0,
    0,
    1,
  ),
];

/** Face to face. */
const facing: Pose = (look) => [
  ...placed(
    dressed(standing, outfitOf({ ...look, seed: look.seed + 5 }, 0, ['long', 'ponytail', 'bun'])),
    82,
    5,
    0.95,
    { flip: true },
  ),
  ...placed(
    dressed(
      { ...standing, nearArm: '25.4,26,3.9 30,39,3.2 42,44,2.3' },
      outfitOf(look, 20, ['short', 'hat', 'beanie']),
    ),
    3,
    0,
    1,
  ),
];

/** Side by side on the ground, looking ahead. */
const seated: Pose = (look) => [
  ...placed(dressed(sitting, outfitOf({ ...look, seed: look.seed + 5 }, 0, ['long', 'ponytail', 'bun'])), 34, 5, 0.95),
  ...placed(dressed(sitting, outfitOf(look, 20, ['short', 'hat', 'beanie'])), 6, 0, 1),
];

export const couple = defineFigure({
  id: 'couple',
  words: [
    'couple',
    'lover',
    'pair',
    'two people',
    'newlyweds',
    'sweethearts',
    'partner',
    'man and woman',
    'young couple',
    'old couple',
  ],
  realHeight: 1.78,
  aspect: 0.92,
  stands: 'ground',
  poses: [strolling, facing, seated],
});
