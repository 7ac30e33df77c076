import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { union, within } from '../shapes/path-algebra.ts';
import { ellipse, repeat } from '../shapes/solid.ts';

const coats = ['#7a5138', '#5f4334', '#8d6444'] as const;
const ink = '#221a18';

const walking: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const torso = limb('30,50,23 48,42,26 74,38,27 96,36,25 112,42,19');
  const head = union(limb('118,42,15 128,46,12.6 138,52,8 145,54,6.4'), ellipse(111, 27, 6, 6));
  const hind = limb('30,58,20 36,74,12.5 29,86,8.4 32,94,6 40,95.4,4.6');
  const fore = limb('100,54,17 104,72,11 103,86,8 106,94,6 114,95.4,4.6');
  const silhouette = union(torso, head, hind, fore, ellipse(9, 48, 4));
  return [
    fill('shade', deep, limb('50,60,16 58,76,10 54,86,7.4 58,94,5.6 64,95,4.4')),
    fill('shade', deep, limb('88,58,14 82,74,9.4 77,86,7 76,94,5.6 82,95,4.4')),
    fill('shade', deep, ellipse(124, 28.6, 5, 5.4)),
    fill('body', body, silhouette),
    fill('shade', shade, within(underside(union(torso, hind), 9), outline('0,58 110,50 110,101 0,101'))),
    fill('light', light, within(outline('128,48 138,44 152,50 152,62 136,62 128,58'), head)),
    fill('shade', shade, ellipse(111.6, 27.6, 3.2, 3.4)),
    fill('dark', ink, ellipse(129.4, 40.4, 1.9, 2)),
    fill('dark', ink, outline('146,47.6 151,47 153,50.4 150,53 146.4,51.4')),
    stroke('detail', deep, 1, line('149,53 146,57 138,58.4')),
    fill(
      'detail',
      '#e9dcc8',
      repeat(3, (i) => outline(`${38.4 + i * 2.2},95! ${42 + i * 2.2},96.4! ${38 + i * 2.2},97.6!`)),
    ),
    fill(
      'detail',
      '#e9dcc8',
      repeat(3, (i) => outline(`${112.4 + i * 2.2},95! ${116 + i * 2.2},96.4! ${112 + i * 2.2},97.6!`)),
    ),
  ];
};

const sitting: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const torso = outline('66,34 54,44 46,62 44,82 52,98 78,100 100,98 108,84 106,64 98,46 90,34');
  const head = union(ellipse(80, 24, 18, 16.4), ellipse(65, 11, 6, 6), ellipse(95, 11, 6, 6));
  const near = limb('57,86,13 64,89,10.6 71,91.6,8');
  const far = limb('98,86,13 104,89,10.6 109,91.6,8');
  return [
    fill('body', body, torso),
    fill('light', light, within(ellipse(78, 72, 19, 24), torso)),
    fill('shade', shade, underside(torso, 6)),
    fill('body', body, union(limb('56,50,9.5 48,64,8.4 52,78,7'), limb('98,50,9.5 107,64,8.4 103,78,7'))),
    stroke('detail', shade, 1.4, `${line('62,56 56,66 58,77')}${line('93,56 99,66 97,77')}`),
    fill('body', body, union(near, far)),
    fill('light', light, ellipse(70, 92, 7, 7.6)),
    fill('light', light, ellipse(107, 92, 7, 7.6)),
    fill(
      'detail',
      deep,
      [70, 107]
        .map(
          (x) =>
            ellipse(x, 94, 3, 2.6) + ellipse(x - 3.6, 89.4, 1.2) + ellipse(x, 88, 1.2) + ellipse(x + 3.6, 89.4, 1.2),
        )
        .join(''),
    ),
    fill('body', body, head),
    fill('shade', shade, underside(head, 3)),
    fill('shade', shade, ellipse(65, 11.4, 3.4) + ellipse(95, 11.4, 3.4)),
    fill('light', light, outline('80,24 88,27 89,34 80,38.6 71,34 72,27')),
    fill('dark', ink, ellipse(72, 21, 1.9, 2.2) + ellipse(88, 21, 1.9, 2.2)),
    fill('dark', ink, outline('76,26 80,25 84,26 82,29.4 80,30.4 78,29.4')),
    stroke('detail', deep, 0.9, 'M80 30C80 33.6 76 34.6 74.6 32.8M80 30C80 33.6 84 34.6 85.4 32.8'),
  ];
};

/** On its belly, its head on its paws. */
const asleep: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const mound = outline('8,92 10,72 26,54 54,45 84,48 108,60 120,78 120,94 100,99.6 30,99.8 12,98');
  const head = union(limb('112,76,15 122,82,12.4 132,88,8 139,90,6.2'), ellipse(106, 61, 6, 6));
  const paw = limb('100,88,10 116,95,5.4 136,95.6,4.6');
  return [
    fill('body', body, mound),
    fill('shade', shade, underside(mound, 8)),
    stroke('detail', shade, 1.8, line('22,92 24,76 38,66 54,70 62,86')),
    fill('body', body, limb('34,92,8 48,96,4.6 58,96.4,4')),
    fill('shade', deep, ellipse(119, 62.6, 5, 5.4)),
    fill('body', body, union(head, paw)),
    fill('light', light, within(outline('122,82 132,78 146,84 146,97 130,97 122,92'), head)),
    fill('shade', shade, ellipse(106.6, 61.6, 3.2, 3.4)),
    stroke('detail', ink, 1.4, line('121,74.4 124,76.8 127.6,76')),
    fill('dark', ink, outline('140,83.6 145,83 147,86.4 144,89 140.4,87.4')),
  ];
};

export const bear = defineFigure({
  id: 'bear',
  words: ['bear', 'brown bear', 'grizzly', 'grizzly bear', 'black bear', 'bear cub', 'cub'],
  kind: 'animal',
  defaultSettings: ['forest', 'mountains'],
  uses: ['mount'],
  realHeight: 1.2,
  aspect: 1.56,
  habitat: 'ground',
  poses: [walking, sitting],
  actions: { stand: walking, walk: walking, sit: sitting, sleep: asleep },
});
