import { createChance } from '../../../chance.ts';
import { defineFigure, type Pose } from '../define-figure.ts';
import { outline } from '../shapes/curve.ts';
import { foliage } from '../shapes/foliage.ts';
import { limb } from '../shapes/limb.ts';
import { coat, fill } from '../shapes/paint.ts';
import { union } from '../shapes/path-algebra.ts';

const greens = ['#5f8f4a', '#6f9a4c', '#4f8550', '#88a04a'] as const;
const bark = '#6b4c38';

const clumps = {
  round: [
    [50, 26, 22],
    [30, 38, 19],
    [70, 38, 19],
    [40, 48, 19],
    [61, 49, 19],
    [22, 52, 14],
    [79, 51, 13],
  ],
  tall: [
    [50, 20, 16],
    [42, 34, 18],
    [60, 34, 17],
    [36, 50, 17],
    [64, 50, 17],
    [50, 48, 20],
    [48, 62, 14],
  ],
  leaning: [
    [58, 22, 19],
    [38, 32, 18],
    [74, 33, 17],
    [24, 46, 15],
    [56, 44, 20],
    [82, 47, 12],
    [38, 51, 15],
  ],
} as const;

/** Trunks with their forks, flared at the root. */
const trunks = () => ({
  round: union(
    limb('50,90,5.6 49.6,84,5 50,66,4.2 51,44,3'),
    limb('49,72,3.2 40,60,2.6 32,48,2'),
    limb('50,66,3 60,56,2.4 68,46,1.8'),
    outline('44.6,86! 55,86! 57,94 66,99.6! 56,98.6 50,100 43,98.6 34,99.6! 43,94'),
  ),
  tall: union(
    limb('50,90,5 50,80,4.4 49,60,3.6 50,36,2.4'),
    limb('50,74,2.6 42,62,2.2 38,54,1.6'),
    outline('45.4,86! 54.4,86! 55.6,95 62,99.6! 55,98.8 50,100 45,98.8 39,99.6! 44.4,95'),
  ),
  leaning: union(
    limb('46,89,5.8 47,84,5.2 53,68,4.4 56,46,3'),
    limb('51,72,3.2 40,58,2.6 32,48,2'),
    limb('54,64,3 66,52,2.4 74,44,1.8'),
    outline('41,85! 52,85! 51.6,93 61,99.6! 50,98.6 44,100 38,98.6 28,99.6! 38,93'),
  ),
});

const form =
  (shape: keyof typeof clumps): Pose =>
  (look) => {
    const chance = createChance(look.seed);
    const { body, shade, light, deep } = coat(look, greens);
    const crown = foliage(chance, clumps[shape]);
    return [
      fill('shade', deep, crown.under),
      fill('dark', bark, trunks()[shape]),
      fill('body', body, crown.mass),
      fill('shade', shade, crown.shadow),
      fill('light', light, crown.light),
    ];
  };

export const tree = defineFigure({
  id: 'tree',
  words: [
    'tree',
    'oak',
    'oak tree',
    'maple',
    'maple tree',
    'beech',
    'elm',
    'linden',
    'apple tree',
    'chestnut tree',
    'willow',
    'birch',
    'ash tree',
  ],
  kind: 'tree',
  realHeight: 9,
  aspect: 1,
  habitat: 'ground',
  poses: [form('round'), form('leaning'), form('tall')],
});
