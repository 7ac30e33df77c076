import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLook } from '../figure.ts';
import { placed } from '../shapes/group.ts';
import { fill, stroke } from '../shapes/paint.ts';
import { moved } from '../shapes/path-algebra.ts';
import { dressed, type Stance } from '../shapes/people.ts';
import { ellipse } from '../shapes/solid.ts';
import { type Cuts, outfitOf } from './person.ts';

// A child's head is a fifth of its height; the body below is drawn to that.
const standing: Stance = {
  head: [31, 12.5, 0],
  neck: '30,20,2.8 29.6,27,3.2',
  torso: '24.4,28 29.6,26.4 35,28.2 37.6,37 37,47 38,58! 21.8,58! 22.6,46 21.8,36',
  nearArm: '25.2,32,3.9 22.4,43,3.3 24,54,2.5',
  farArm: '34.8,32,3.7 38.2,43,3 40,53,2.4',
  nearLeg: '26.4,57,5.4 25.8,76,4.6 25.2,93,3.4',
  farLeg: '33.4,57,5.2 34.6,76,4.4 35.2,92.6,3.3',
  nearFoot: '21.6,91.4! 28.8,91.4! 30,94.6 34.4,97 34.8,100! 21.2,100!',
  farFoot: '32.4,91! 38.8,91! 40.2,94.4 44,96.8 44.4,99.4! 32.2,99.4!',
  skirt: '22.4,50! 37.2,50! 41,64 44,75! 33,77 25,76.8 15.6,74.6! 19.6,63',
};

const running: Stance = {
  head: [36, 13.5, 8],
  neck: '34,20.6,2.8 32,27.4,3.2',
  torso: '26,29 31.6,26.6 37.2,29 39,38 37,48 36.8,59! 21.6,58! 22.6,46 23,36',
  nearArm: '27.6,32.4,3.9 19.6,41,3.3 13,36.4,2.5',
  farArm: '36.4,33,3.7 43.4,42,3 51,36,2.4',
  nearLeg: '31,58,5.6 42,70,4.8 41.6,88,3.4',
  farLeg: '28,58,5.4 22.6,75,4.4 8,80,3.3',
  nearFoot: '38,87.4! 45,86.8! 46.6,90.4 51.4,93.4 51.4,97! 38.4,96!',
  farFoot: '9,75.6! 10.6,83! 8,88.4 5.6,94! 1.6,92! 3,82 5,77!',
  skirt: '22.4,50! 37.2,50! 43,62 48,71! 36,77 24,76.8 11.6,71.6! 18.6,62',
};

const cuts: Cuts = ['short', 'ponytail', 'hat', 'long', 'bun'];

/** How many layers, counted from the end, belong to head and scarf. */
const headLayers = (look: FigureLook) => (outfitOf(look, 0, cuts).scarf ? 9 : 7);

/** A child of a stance: the head larger than a grown-up's. */
const enlarged =
  (stance: Stance): Pose =>
  (look) => {
    const layers = dressed(stance, outfitOf(look, 0, cuts));
    const [x, y] = [stance.head[0] * 0.95 + 1.5, stance.head[1] * 0.95 + 5];
    const first = layers.length - headLayers(look);
    const sized = layers.map((layer, index) =>
      index < first ? layer : { ...layer, path: moved(moved(layer.path, -x, -y), x, y, 0, 1.2) },
    );
    return placed(sized, 1.8, 6, 0.94);
  };

/** Holding a toy balloon by its string. */
const withBalloon: Pose = (look) => [
  stroke('detail', '#5a4a44', 0.6, 'M49.6 44C51 34 50 26 51 20'),
  fill('accent', '#d9483f', ellipse(51, 10.4, 7.4, 8.8)),
  fill('accent', '#d9483f', 'M51 18L49 21.4H53Z'),
  fill('light', '#f0a59c', ellipse(48.4, 6.6, 1.6, 2.8, 20)),
  ...enlarged({ ...standing, farArm: '34.8,32,3.7 43,40,3 50.4,36,2.4', head: [29, 13, 0] })(look),
];

export const child = defineFigure({
  id: 'child',
  words: [
    'child',
    'kid',
    'boy',
    'girl',
    'toddler',
    'little girl',
    'little boy',
    'schoolboy',
    'schoolgirl',
    'son',
    'daughter',
    'pupil',
    'youngster',
    'infant',
  ],
  realHeight: 1.15,
  aspect: 0.6,
  stands: 'ground',
  poses: [enlarged(standing), enlarged(running), withBalloon],
});
