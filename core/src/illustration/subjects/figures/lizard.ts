import { defineFigure, type Pose } from '../define-figure.ts';
import { line } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { union, within } from '../shapes/path-algebra.ts';
import { ellipse, repeat } from '../shapes/solid.ts';

const posed =
  (neck: string, [x, y]: readonly [number, number], tail: string): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, ['#6fae52', '#4f9a86', '#b59a52'] as const);
    const torso = limb('70,70,12 100,64,16 132,62,16 154,58,12');
    const head = limb(neck);
    const hind = limb('78,74,10 66,82,6 74,90,4.4 66,95.6,3.6 58,96.4,2.6');
    const fore = limb('146,68,8 138,80,5 150,88,4 148,95.6,3.4 158,96.4,2.6');
    const silhouette = union(torso, head, hind, fore, limb(tail));
    return [
      fill('shade', deep, limb('96,74,7 108,84,5 102,92,4 110,96,3 118,96.2,2.4')),
      fill('shade', deep, limb('158,66,6 170,76,4.2 166,88,3.6 174,95.6,3 182,96,2.4')),
      fill(
        'shade',
        deep,
        repeat(12, (i) => `M${74 + i * 7.4} ${58 - Math.sin((i / 11) * Math.PI) * 12}l2 -6l5 5Z`),
      ),
      fill('body', body, silhouette),
      fill('light', light, within(underside(torso, 8), torso)),
      stroke(
        'detail',
        shade,
        1.6,
        repeat(5, (i) => `M${88 + i * 13} 52q4 10 0 18`),
      ),
      fill('light', '#f4ead0', ellipse(x, y, 5.4)),
      fill('dark', '#221c1a', ellipse(x + 1, y, 2.8)),
      fill('light', '#ffffff', ellipse(x + 2, y - 1.2, 0.9)),
      stroke('detail', deep, 1.1, line(`${x + 2},${y + 12} ${x + 12},${y + 10.4} ${x + 20},${y + 6}`)),
    ];
  };

const tail = '72,70,11 48,78,7.6 24,84,5 8,76,3.2 6,62,2 16,56,0.8';

export const lizard = defineFigure({
  id: 'lizard',
  words: ['lizard', 'gecko', 'salamander', 'newt', 'iguana'],
  kind: 'animal',
  defaultSettings: ['desert'],
  realHeight: 0.18,
  aspect: 2.1,
  habitat: 'ground',
  poses: [
    posed('150,58,11 166,48,9 180,40,11 194,42,7.6 202,44,4.6', [182, 37], tail),
    posed('150,58,11 168,56,9.4 182,58,11 196,62,7.4 203,65,4.4', [183, 54], '72,70,11 46,76,7.6 22,90,5 2,92,2'),
  ],
});
