import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { union, within } from '../shapes/path-algebra.ts';
import { ellipse, repeat } from '../shapes/solid.ts';

const crawling =
  (open: boolean): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, ['#6a8a52', '#5a7a5a', '#7a8a5a'] as const);
    const tail = limb('112,60,22 76,66,17 44,76,10 20,82,6 2,72,1.4');
    const torso = limb('104,60,23 140,56,27 180,58,26 206,60,20 222,58,16');
    const skull = limb('222,54,16 238,52,13 262,58,8.4 288,62,6.4 298,62,5.4');
    const jaw = open ? limb('226,66,9 244,76,6.4 268,86,5 288,93,4') : limb('226,66,9 248,71,6 272,72,5 294,72,4');
    const hind = limb('120,66,17 132,80,10 124,90,7 132,95.4,4.6 142,95.4,4');
    const fore = limb('204,68,13 212,82,8 206,91,6 214,95.4,4.6 224,95.4,4');
    const silhouette = union(torso, tail, skull, hind, fore);
    return [
      fill('shade', deep, limb('146,70,13 160,84,8 158,92,6 166,95.4,4.4 174,95.4,3.8')),
      fill('shade', deep, limb('184,70,11 180,84,7 176,92,5.4 184,95.4,4.2 192,95.4,3.8')),
      fill(
        'shade',
        deep,
        repeat(15, (i) => `M${36 + i * 12.6} ${70 - Math.min(i, 8) * 4.4}l4 -9l7 6Z`),
      ),
      ...(open ? [fill('dark', '#7a3038', outline('228,62! 262,64 296,66! 286,88 250,78 230,70!'))] : []),
      fill('body', body, jaw),
      fill(
        'light',
        '#f6f0e2',
        repeat(6, (i) => (open ? `M${246 + i * 8} ${74 + i * 2.6}l3 -6l3 7Z` : `M${246 + i * 8} 66.6l2.6 5l2.6 -5Z`)),
      ),
      fill('body', body, silhouette),
      fill('light', light, within(underside(union(torso, tail), 10), silhouette)),
      fill(
        'light',
        '#f6f0e2',
        repeat(7, (i) => `M${250 + i * 7} 65.6l2.4 5.4l2.4 -5.2Z`),
      ),
      stroke('detail', shade, 1.4, line('228,66 250,66.6 276,68 300,66')),
      stroke(
        'detail',
        shade,
        1.3,
        repeat(5, (i) => `M${124 + i * 18} 42q5 14 0 28`),
      ),
      fill('body', body, ellipse(236, 41, 8.4, 7)),
      fill('glow', '#f2d34e', ellipse(238.4, 40.6, 4)),
      fill('dark', '#221c1a', ellipse(239.2, 40.6, 1.2, 3.4)),
      fill('shade', deep, ellipse(294, 57.6, 2.4, 1.8)),
    ];
  };

export const crocodile = defineFigure({
  id: 'crocodile',
  words: ['crocodile', 'alligator', 'croc', 'gator', 'caiman'],
  kind: 'animal',
  defaultSettings: ['river', 'lake'],
  realHeight: 0.8,
  aspect: 3.04,
  habitat: 'ground',
  poses: [crawling(false), crawling(true)],
});
