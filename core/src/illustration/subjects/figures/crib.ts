import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer } from '../figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { choice, coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { ellipse, rectangle, repeat, star } from '../shapes/solid.ts';

const woods = ['#e9ddc8', '#c08a56', '#b9ccd2', '#9c6a45'] as const;
const blankets = ['#7fb2c9', '#e29aa6', '#8fba8a', '#e6bd5c'] as const;

/** An arm from the left post with a moon, stars and a cloud, which turn above the bed. */
const mobile: readonly FigureLayer[] = [
  stroke('dark', '#8d939b', 1.8, line('9,40 9,14 14,5 28,3 48,4 52,7')),
  stroke('detail', '#8d939b', 0.8, 'M36 11H70M36 11V20M53 7V22M70 11V18'),
  stroke('dark', '#8d939b', 1.5, 'M36 11H70'),
  fill('accent', '#f0c14b', star(36, 22.6, 4.6, 5, 0.5) + star(70, 20.6, 4.6, 5, 0.5, 12)),
  fill('accent', '#f3d98a', outline('55,20! 50,21.6 48.4,26 51,30.4 56,31! 52.8,27.6 52.6,23.4')),
];

/** A cot with bars, under a mobile or with a blanket over its rail. */
const cribOf =
  (hasMobile: boolean): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, woods);
    const cloth = coatOf(choice(look.seed, blankets, 3));
    const post = (x: number) => rectangle(x, 32, 7, 62, 2);
    return [
      ...(hasMobile ? mobile : []),
      fill('light', '#f6f1e4', rectangle(9, 70, 82, 13, 3)),
      fill('light', '#fdfaf1', ellipse(23, 69.4, 10, 4.4)),
      fill('accent', cloth.body, outline('36,70! 44,66.6 62,67.4 80,66 91,69! 91,83! 35,83!')),
      fill('accent', cloth.light, outline('36,70! 44,66.6 50,67 47,75 47,83! 35,83!')),
      fill('body', body, post(3) + post(90)),
      fill('shade', shade, rectangle(7.4, 36, 2.6, 58) + rectangle(94.4, 36, 2.6, 58)),
      fill('body', body, ellipse(6.5, 31, 5) + ellipse(93.5, 31, 5)),
      fill('light', light, ellipse(5.2, 29.6, 1.8) + ellipse(92.2, 29.6, 1.8)),
      fill(
        'body',
        body,
        repeat(9, (i) => rectangle(15.2 + i * 7.7, 45, 3.2, 40, 1)),
      ),
      fill(
        'shade',
        shade,
        repeat(9, (i) => rectangle(17.2 + i * 7.7, 48, 1.2, 36)),
      ),
      fill('body', body, rectangle(6, 82, 88, 7, 2)),
      fill('shade', deep, rectangle(8, 87, 84, 2, 1)),
      fill('body', body, rectangle(5, 42, 90, 6.4, 3)),
      fill('light', light, rectangle(7, 42.8, 86, 1.8, 0.9)),
      fill('shade', shade, rectangle(9, 47.2, 82, 1.8)),
      ...(hasMobile
        ? []
        : [
            fill('accent', cloth.body, outline('70,41! 88,41! 88.4,54 87.8,62! 82,61 75,62.4 69.6,61! 70.3,52')),
            fill('accent', cloth.shade, outline('83,42! 88,41.4! 88.4,54 87.8,62! 82.8,61.2! 83.6,52')),
            fill('accent', cloth.light, rectangle(70, 56, 18.2, 2)),
            fill('light', '#fdf6df', star(77, 49.6, 3.2, 5, 0.5)),
          ]),
      fill('dark', '#4d4a4c', ellipse(6.5, 96.4, 3.6) + ellipse(93.5, 96.4, 3.6)),
      fill('light', '#c9ced4', ellipse(6.5, 96.4, 1.3) + ellipse(93.5, 96.4, 1.3)),
    ];
  };

export const crib = defineFigure({
  id: 'crib',
  words: ['crib', 'cot', 'baby crib', 'baby cot', 'baby bed', 'cradle', 'bassinet'],
  kind: 'furniture',
  defaultSettings: ['room'],
  realHeight: 1.3,
  aspect: 1,
  habitat: 'ground',
  uses: ['look-through'],
  poses: [cribOf(false), cribOf(true)],
});
