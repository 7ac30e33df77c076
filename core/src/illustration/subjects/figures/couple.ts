import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer, FigureLook } from '../figure.ts';
import { placed } from '../shapes/group.ts';
import { dressed, type Stance } from '../shapes/people.ts';
import { away, sitting, standing, walking } from '../shapes/stances.ts';
import { type Cuts, outfitOf } from './person.ts';

const hers: Cuts = ['long', 'ponytail', 'bun', 'bob'];
const his: Cuts = ['short', 'hat', 'beanie', 'curls'];

const her = (stance: Stance, look: FigureLook): readonly FigureLayer[] =>
  dressed(stance, outfitOf({ ...look, seed: look.seed + 5 }, 0, hers));

const him = (stance: Stance, look: FigureLook): readonly FigureLayer[] => dressed(stance, outfitOf(look, 20, his));

/** Hand in hand, walking the same way. */
const strolling: Pose = (look) => [
  ...placed(her({ ...walking, nearArm: '27,26.4,3.9 24,38,3.2 19.6,48.4,2.3' }, look), 32, 6, 0.94),
  ...placed(him({ ...walking, farArm: '35,27,3.6 42.4,37.6,2.9 49.4,48.6,2.2' }, look), 0, 0, 1),
];

/** Face to face. */
const facing: Pose = (look) => [
  ...placed(her(standing, look), 82, 5, 0.95, { flip: true }),
  ...placed(him({ ...standing, nearArm: '25.4,26,3.9 30,39,3.2 42,44,2.3' }, look), 3, 0, 1),
];

/** Side by side on the ground, looking ahead. */
const seated: Pose = (look) => [...placed(her(sitting, look), 34, 5, 0.95), ...placed(him(sitting, look), 6, 0, 1)];

/** Hand in hand, seen from behind. */
const lookingOut: Pose = (look) => [
  ...placed(him({ ...away, farArm: '36.8,26,3.8 42.6,38.6,3.2 44.6,49.6,2.3' }, look), 2, 0, 1),
  ...placed(her({ ...away, nearArm: '23.2,26,3.8 17.2,38.6,3.2 15.4,49.4,2.3' }, look), 33, 6, 0.94),
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
  kind: 'person',
  isAnybody: true,
  realHeight: 1.78,
  aspect: 0.92,
  habitat: 'ground',
  poses: [strolling, facing, lookingOut, seated],
  actions: { stand: facing, walk: strolling, sit: seated },
});
