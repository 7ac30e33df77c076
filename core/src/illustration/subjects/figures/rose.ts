import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer, FigureLook } from '../figure.ts';
import { leaf } from '../shapes/blossom.ts';
import { line, outline } from '../shapes/curve.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { moved } from '../shapes/path-algebra.ts';

/** An open rose, its middle at 0,0. */
function bloom(look: FigureLook, x: number, y: number, scale: number): readonly FigureLayer[] {
  const { body, shade, light, deep } = coat(look, ['#c9364a', '#e08aa0', '#f0d9b0', '#d9603f'] as const);
  const at = (path: string) => moved(path, x, y, 0, scale);
  return [
    fill('dark', '#4a7a48', at(outline('-4,14! -13,16 -16,22! -8,20 0,20 8,20 16,22! 13,16 4,14!'))),
    fill('body', body, at(outline('0,18 -12,14 -18,3 -15,-9 -6,-14 5,-15 15,-9 18,3 12,14'))),
    fill('shade', shade, at(outline('-18,3! -10,9 0,10 8,8 18,1! 17,9 10,16 0,18 -11,15'))),
    fill('light', light, at(outline('-15,-8 -6,-14.6 6,-15 15,-9 10,-4 0,-1 -10,-3'))),
    fill('shade', shade, at(outline('-9,-8 -2,-11.6 7,-10.6 10,-6 4,-3 -5,-3.6'))),
    fill('shade', deep, at(outline('-3,-7.6 2,-9.4 6,-7.4 3,-5.4 -1,-5.4'))),
    stroke('detail', deep, 0.9 * scale, at('M-17 2C-10 4 -4 8 -1 17M17.6 0C11 3 7 8 6 16M-10 -4C-4 0 4 0 11 -4')),
  ];
}

const cut: Pose = (look) => [
  stroke('dark', '#4a7a48', 2.4, line('27,98.6 25,76 28,58 26,40')),
  stroke('dark', '#4a7a48', 1.4, 'M26 82L22 79M26 70L31 67M27 60L23 57'),
  fill('dark', '#5a8a4a', moved(leaf, 26, 78, -4, -1.15, 1.15)),
  fill('dark', '#4a7a48', moved(leaf, 27, 66, 6, 1.1)),
  ...bloom(look, 26, 22, 1.22),
];

const bush: Pose = (look) => [
  stroke(
    'dark',
    '#4a7a48',
    2,
    `${line('25,98.6 19,76 13,54')}${line('27,98.6 30,70 31,36')}${line('29,98.6 37,84 42,68')}`,
  ),
  fill('dark', '#5a8a4a', moved(leaf, 22, 88, -6, -1, 1)),
  fill('dark', '#4a7a48', moved(leaf, 31, 90, 4, 1)),
  fill('dark', '#5a8a4a', moved(leaf, 30, 70, -8, -0.9, 0.9)),
  fill('dark', '#4a7a48', moved(leaf, 31, 58, 2, 0.8)),
  ...bloom(look, 13, 48, 0.62),
  ...bloom(look, 41.4, 63, 0.54),
  ...bloom(look, 31, 20, 0.96),
];

export const rose = defineFigure({
  id: 'rose',
  words: ['rose', 'red rose', 'rosebud', 'peony', 'camellia'],
  kind: 'flower',
  defaultSettings: ['meadow', 'garden'],
  isCarried: true,
  realHeight: 0.6,
  aspect: 0.54,
  habitat: 'ground',
  poses: [cut, bush],
});
