import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { choice, coat, fill, stroke } from '../shapes/paint.ts';
import { within } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

const coats = ['#e8e0d2', '#c9563f', '#3f7f86', '#e0b04a', '#7a8fb5'] as const;
const steam = 'M40 26C34 18 46 14 40 4M56 24C50 15 63 11 57 1.6M70 26C65 19 75 15 70 6';

/** A cup on its saucer. */
const saucer: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const bowl = outline('16,38! 94,38! 92,58 82,76 68,86 42,86 28,76 18,58');
  return [
    stroke('light', '#e9e6e2', 2.2, steam),
    fill('shade', shade, ellipse(56, 91, 52, 8.6)),
    fill('body', body, ellipse(56, 89, 52, 8)),
    fill('shade', deep, ellipse(56, 89.6, 24, 4)),
    stroke('body', shade, 5, 'M90 46C110 42 112 66 84 72'),
    fill('body', body, bowl),
    fill('shade', shade, within(outline('70,30 100,30 100,96 40,96 40,84 62,80 76,62'), bowl)),
    fill('light', light, outline('22,46 26,44 30,62 38,74 34,74 26,64')),
    fill('shade', shade, ellipse(55, 38, 39, 6.6)),
    fill('dark', choice(look.seed, ['#6b4228', '#8a4f2a', '#7a8a3f'] as const, 2), ellipse(55, 39, 35, 5.2)),
    stroke('detail', '#b07a4a', 0.9, line('38,39 50,37.4 62,40 72,38.4')),
  ];
};

/** A tall mug with a pattern. */
const mug: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const wall = outline('24,32! 84,32! 83,90! 78,98 30,98 25,90!');
  return [
    stroke('light', '#e9e6e2', 2.2, steam),
    stroke('body', shade, 6, 'M82 46C108 42 108 82 81 82'),
    fill('body', body, wall),
    fill('shade', shade, within(outline('68,20 100,20 100,110 62,110 70,80'), wall)),
    fill(
      'accent',
      deep,
      within(
        outline(
          '20,58! 30,52 40,58! 50,52 60,58! 70,52 80,58! 90,52! 90,60! 80,66 70,60! 60,66 50,60! 40,66 30,60! 20,66!',
        ),
        wall,
      ),
    ),
    fill('light', light, outline('29,40 33,40 34,84 30.6,84')),
    fill('shade', shade, ellipse(54, 32, 30, 5.4)),
    fill('dark', choice(look.seed, ['#6b4228', '#4a2f22', '#8a4f2a'] as const, 2), ellipse(54, 33, 26.6, 4.2)),
  ];
};

export const cup = defineFigure({
  id: 'cup',
  words: [
    'cup',
    'mug',
    'teacup',
    'coffee',
    'tea',
    'cup of coffee',
    'cup of tea',
    'coffee cup',
    'coffee mug',
    'cappuccino',
    'espresso',
    'hot chocolate',
    'cocoa',
  ],
  kind: 'thing',
  uses: ['enter', 'fill'],
  realHeight: 0.12,
  aspect: 1.12,
  habitat: 'surface',
  measured: { mouth: 0.5 },
  poses: [saucer, mug],
});
