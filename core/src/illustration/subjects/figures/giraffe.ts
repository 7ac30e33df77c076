import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { coat, fill, shift, stroke } from '../shapes/paint.ts';
import { union, within } from '../shapes/path-algebra.ts';
import { ellipse, repeat } from '../shapes/solid.ts';

const patch = (x: number, y: number, size: number, turn: number) =>
  outline(
    Array.from(
      { length: 6 },
      (_, i) =>
        `${x + Math.cos(i + turn) * size * (0.8 + ((i * 7) % 4) * 0.12)},${y + Math.sin(i + turn) * size * (0.8 + ((i * 5) % 3) * 0.14)}`,
    ).join(' '),
  );

const posed =
  (bending: boolean): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, ['#e0b25a', '#d9a650'] as const);
    const spots = look.colour ? shift(look.colour, -0.2) : '#a5622f';
    const torso = limb('16,52,8 26,49,8.4 38,46,8.6 44,42,7');
    const neck = bending
      ? limb('43,43,7 50,34,4.6 58,27,3.6 64,23,3.4')
      : limb('43,43,7 47,32,4.6 50,20,3.6 52,10,3.4');
    const [x, y] = bending ? [64, 22] : [52, 8];
    const head = limb(`${x},${y},3.6 ${x + 6},${y + 2},2.9 ${x + 11},${y + 4.6},2.1 ${x + 13},${y + 5.4},1.8`);
    const hind = limb('17,53,7.6 20,64,4 16.6,77,2.4 17.4,91,1.7 18.4,97.6,1.9');
    const fore = limb('41,50,6 42.6,64,3.2 42,78,2.1 42.6,91,1.6 43.6,97.6,1.9');
    const silhouette = union(torso, neck, head, hind, fore);
    const along = (i: number) =>
      (bending ? [45 + i * 2.6, 40 - i * 2.6] : [45 + i * 0.95, 38 - i * 4.1]) as [number, number];
    return [
      fill(
        'shade',
        deep,
        union(
          limb('23,54,6 25.6,66,3.4 24,79,2.1 25.4,91,1.6 26.6,97,1.8'),
          limb('37,50,5 36.4,66,2.9 35,79,2 34.4,91,1.5 35.6,97,1.8'),
        ),
      ),
      stroke('shade', shade, 1.1, line('9,50 6,58 6.4,66')),
      fill('dark', spots, limb('6.4,65,0.9 6,70,1.3 7,73,0.4')),
      fill('body', body, silhouette),
      fill(
        'accent',
        spots,
        within(
          repeat(8, (i) => patch(12 + (i % 4) * 8, 47 + Math.floor(i / 4) * 8 - (i % 4) * 1.4, 3.1, i)) +
            repeat(7, (i) => patch(...along(i), 2.5 - i * 0.16, i)) +
            patch(18, 63, 2.4, 1) +
            patch(42, 60, 2, 2) +
            patch(19, 70, 1.6, 3),
          silhouette,
        ),
      ),
      fill('shade', shade, within(underside(union(torso, hind), 3.4), outline('0,50 60,44 60,70 0,70'))),
      stroke('accent', spots, 1.4, bending ? line('40,37 48,29 56,23 62,19') : line('40.6,38 43.4,28 46.6,18 48.8,9')),
      fill('dark', '#4a3426', within('M0 96H60V101H0Z', silhouette)),
      stroke('body', body, 1.3, `M${x + 0.6} ${y - 2.6}L${x - 0.4} ${y - 6.4}M${x + 2.6} ${y - 2}L${x + 2.4} ${y - 6}`),
      fill('dark', spots, ellipse(x - 0.4, y - 6.6, 1.1) + ellipse(x + 2.4, y - 6.4, 1.1)),
      fill('shade', shade, outline(`${x - 2},${y - 2}! ${x - 6},${y - 3} ${x - 7},${y - 1} ${x - 3},${y + 0.4}`)),
      fill('light', light, ellipse(x + 11.6, y + 5.4, 2, 1.6, 20)),
      fill('dark', '#241a16', ellipse(x + 3.6, y - 0.2, 0.8, 0.9)),
    ];
  };

export const giraffe = defineFigure({
  id: 'giraffe',
  words: ['giraffe'],
  kind: 'animal',
  defaultSettings: ['meadow', 'desert'],
  realHeight: 5,
  aspect: 0.8,
  habitat: 'ground',
  poses: [posed(false), posed(true)],
});
