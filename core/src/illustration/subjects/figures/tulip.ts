import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer, FigureLook } from '../figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { moved } from '../shapes/path-algebra.ts';

const cup = outline('0,0! -9,-3 -12,-13 -11,-26! -5,-20 0,-28! 5,-20 11,-26! 12,-13 9,-3');

function bloom(look: FigureLook, x: number, y: number, scale: number, turn: number): readonly FigureLayer[] {
  const { body, shade, light } = coat(look, ['#d9485a', '#f0b63c', '#b565a8', '#ea7f4a'] as const);
  const at = (path: string) => moved(path, x, y, turn, scale);
  return [
    fill('shade', shade, at(outline('-6,-6 -7,-20 -3,-31! 1,-24 4,-31! 8,-20 6,-6'))),
    fill('body', body, at(cup)),
    fill('light', light, at(outline('-9,-8 -9.6,-18 -9.4,-22! -6,-15 -5,-6'))),
    fill('shade', shade, at(outline('0,0! 4,-8 4.6,-17 6,-20! 9.6,-23 11,-26! 12,-13 9,-3'))),
  ];
}

const long = outline('0,0! -8,-14 -11,-32 -6,-50! 0,-36 3,-18');

const one: Pose = (look) => [
  stroke('dark', '#5a8a4a', 2.6, line('25,98.4 26,70 24,36')),
  fill('dark', '#4a7a48', moved(long, 25, 99)),
  fill('dark', '#6b9a50', moved(long, 27, 99, 8, -0.9, 0.8)),
  ...bloom(look, 24, 38, 1.16, -3),
];

const three: Pose = (look) => [
  stroke(
    'dark',
    '#5a8a4a',
    2.2,
    `${line('23,98.4 19,70 14,50')}${line('25,98.4 26,66 27,34')}${line('27,98.4 34,80 38.4,60')}`,
  ),
  fill('dark', '#4a7a48', moved(long, 22, 99, -14, 1, 0.74)),
  fill('dark', '#6b9a50', moved(long, 29, 99, 14, -1, 0.7)),
  ...bloom(look, 14, 52, 0.72, -12),
  ...bloom(look, 38.4, 62, 0.68, 12),
  ...bloom(look, 27, 36, 0.96, 2),
];

export const tulip = defineFigure({
  id: 'tulip',
  words: ['tulip', 'red tulip'],
  kind: 'flower',
  defaultSettings: ['meadow', 'garden'],
  isCarried: true,
  realHeight: 0.45,
  aspect: 0.52,
  habitat: 'ground',
  poses: [one, three],
});
