import { defineFigure, type Pose } from '../define-figure.ts';
import { outline } from '../shapes/curve.ts';
import { limb } from '../shapes/limb.ts';
import { coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { moved, union, within } from '../shapes/path-algebra.ts';
import { ellipse, repeat } from '../shapes/solid.ts';

/** A frond growing right from 0,0, bending down, its lower edge in fingers. */
const frond = outline('0,0! 10,-7 22,-8 34,-1 41,10! 36,7 34,13! 31,5 28,13! 25,3 21,11! 18,1 13,9! 11,0 6,6! 5,1');
const angles = [
  [-8, 1],
  [24, 1],
  [-42, 0.92],
  [60, 0.8],
] as const;

const grown =
  (trunk: string, x: number, y: number): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, ['#4f8a4a', '#5f9350', '#3f7f58'] as const);
    const bark = coatOf('#9a7550');
    const stem = limb(trunk);
    const fan = (scale: number) =>
      angles.flatMap(([turn, size]) => [
        moved(frond, x, y, turn, size * scale),
        moved(frond, x, y, -turn, -size * scale, size * scale),
      ]);
    const [back, front] = [fan(0.94).map((shape) => moved(shape, 0, 2)), fan(0.86)];
    return [
      fill('shade', deep, union(...back)),
      fill('dark', bark.body, stem),
      fill(
        'dark',
        bark.shade,
        within(
          repeat(12, (i) => `M0 ${y + 8 + i * 7}l80 3v2.4l-80 -3Z`),
          stem,
        ),
      ),
      ...front.map((shape, index) => fill(index % 3 ? 'body' : 'shade', index % 3 ? body : shade, shape)),
      stroke(
        'detail',
        light,
        0.9,
        angles
          .flatMap(([turn, size]) => [
            moved('M2 -1C12 -6 24 -6 37 4', x, y, turn, size * 0.86),
            moved('M2 -1C12 -6 24 -6 37 4', x, y, -turn, -size * 0.86, size * 0.86),
          ])
          .join(''),
      ),
      fill(
        'dark',
        '#6b4630',
        ellipse(x - 3.6, y + 4, 3, 3.4) + ellipse(x + 3, y + 5, 3, 3.4) + ellipse(x, y + 2.4, 2.6, 3),
      ),
      fill('body', '#8aa050', outline('22,100! 26,94 28,97! 30,92 33,97! 36,93 40,96! 44,91 46,96! 50,94 52,100!')),
    ];
  };

export const palm = defineFigure({
  id: 'palm',
  words: ['palm', 'palm tree', 'coconut tree', 'coconut palm', 'date palm'],
  kind: 'tree',
  defaultSettings: ['beach', 'sea'],
  realHeight: 9,
  aspect: 0.86,
  habitat: 'ground',
  poses: [
    grown('34,95.6,3.6 36,80,2.9 42,58,2.4 48,38,2.2', 48, 37),
    grown('46,95.6,3.6 45,78,2.9 40,56,2.5 40,36,2.2', 41, 35),
  ],
});
