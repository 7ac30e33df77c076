import { defineFigure, type Pose } from '../define-figure.ts';
import { outline, polygon } from '../shapes/curve.ts';
import { choice, coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { within } from '../shapes/path-algebra.ts';
import { rectangle, repeat } from '../shapes/solid.ts';

const walls = ['#b5a898', '#a3a0a8', '#c2a585'] as const;

/** A stone watchtower with battlements and ivy. */
const watch: Pose = (look) => {
  const { body, shade, deep, light } = coat(look, walls);
  const shaft = polygon('13,22 37,22 40,100 10,100');
  return [
    fill('body', body, shaft),
    fill('shade', shade, within(polygon('27,0 60,0 60,100 28,100'), shaft)),
    stroke('detail', shade, 0.8, 'M14 36h5M17 39h5M13 56h5M16 78h6M20 81h4M12 92h5M20 46h4M18 66h5'),
    stroke('detail', deep, 0.8, 'M30 42h5M32 62h5M29 84h6'),
    fill('shade', deep, polygon('13,24 37,24 35.6,29 14.4,29')),
    fill('body', body, rectangle(9, 14, 32, 11) + repeat(4, (i) => rectangle(9 + i * 8.6, 6, 6, 9))),
    fill('shade', shade, rectangle(28, 14, 13, 11) + rectangle(34.8, 6, 6, 9) + rectangle(29.6, 6, 2.6, 9)),
    fill(
      'light',
      light,
      repeat(4, (i) => rectangle(9 + i * 8.6, 6, 6, 1.4)),
    ),
    fill(
      'glow',
      '#ffd98a',
      [40, 60].map((y) => outline(`22.6,${y + 8}! 22.6,${y + 2} 25,${y} 27.4,${y + 2} 27.4,${y + 8}!`)).join(''),
    ),
    fill('dark', '#4a342c', outline('19,100! 19,87 25,81 31,87 31,100!')),
    fill('body', '#5f8a4a', outline('9,100! 10,86 12,78 16,70! 17,79 15,84 19,90 16,100!')),
    fill('body', '#4f7a45', outline('34,100! 36,92 41,95 44,100!')),
  ];
};

/** A slender tower with a tall roof: a princess might look out. */
const spire: Pose = (look) => {
  const { body, shade, deep } = coat(look, walls);
  const roof = coatOf(choice(look.seed, ['#4f6a94', '#a8483f', '#6f5486'] as const, 1));
  const shaft = polygon('16,50 34,50 37,100 13,100');
  return [
    stroke('dark', '#5d4a44', 0.8, 'M25 8V1'),
    fill('accent', '#d9523f', outline('25,1! 30,1.6 34,3! 30,4 25,5!')),
    fill('body', body, shaft),
    fill('shade', shade, within(polygon('26,40 60,40 60,100 27,100'), shaft)),
    fill('shade', deep, polygon('12,50 38,50 34,56 16,56')),
    fill('body', body, rectangle(11, 36, 28, 15)),
    fill('shade', shade, rectangle(27, 36, 12, 15)),
    fill('accent', roof.body, polygon('25,7 44,37.6 6,37.6')),
    fill('shade', roof.shade, polygon('25,7 44,37.6 27,37.6')),
    fill(
      'glow',
      '#ffd98a',
      outline('21.6,49! 21.6,43 25,40 28.4,43 28.4,49!') + outline('23,72! 23,67 25,65 27,67 27,72!'),
    ),
    stroke('dark', '#6a4a3a', 0.7, 'M25 40V49'),
    stroke('detail', shade, 0.8, 'M17 62h5M16 80h5M18 83h4M16 92h5M29 76h4'),
    fill('dark', '#4a342c', outline('20,100! 20,90 25,85 30,90 30,100!')),
  ];
};

export const tower = defineFigure({
  id: 'tower',
  words: ['tower', 'watchtower', 'turret', 'watch tower', 'stone tower', 'spire', 'belfry'],
  kind: 'building',
  hasModels: true,
  defaultSettings: ['mountains', 'meadow'],
  uses: ['shelter'],
  realHeight: 20,
  aspect: 0.5,
  habitat: 'ground',
  parts: ['door', 'window', 'gate'],
  poses: [watch, spire],
});
