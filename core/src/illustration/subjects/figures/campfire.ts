import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer, FigureLook } from '../figure.ts';
import { outline } from '../shapes/curve.ts';
import { limb } from '../shapes/limb.ts';
import { coatOf, fill, stroke } from '../shapes/paint.ts';
import { moved } from '../shapes/path-algebra.ts';
import { ellipse, repeat } from '../shapes/solid.ts';

const bark = coatOf('#6b452f');
const stone = coatOf('#8b8580');

const log = (path: string, x: number, y: number): readonly FigureLayer[] => [
  fill('dark', bark.body, limb(path)),
  fill('light', '#c99a66', ellipse(x, y, 4, 5)),
  stroke('detail', bark.deep, 0.7, ellipse(x, y, 2, 2.6)),
];

function flames(look: FigureLook, tall: boolean): readonly FigureLayer[] {
  const outer = look.colour ?? '#e8702a';
  const shape = tall
    ? outline('55,84! 34,78 26,62 32,46! 36,54! 34,34 46,20 52,4! 58,18 66,30 70,44! 74,36! 82,54 80,70 70,80')
    : outline('55,86! 36,82 28,70 34,56! 39,62! 40,44 50,34 56,22! 61,36 68,46 70,56! 75,50! 82,64 78,76 68,84');
  return [
    fill('glow', outer, shape),
    fill('glow', '#f6a83a', moved(shape, 55 * 0.34, 85 * 0.34, 0, 0.66)),
    fill('glow', '#ffe08a', moved(shape, 55 * 0.6, 85 * 0.6, 0, 0.4)),
    fill('glow', '#fff6d8', moved(shape, 55 * 0.78, 85 * 0.78, 0, 0.22)),
    fill('glow', '#ffb84a', ellipse(38, 22, 1.2) + ellipse(72, 16, 1.4) + ellipse(80, 30, 1) + ellipse(28, 36, 1)),
  ];
}

const crossed =
  (tall: boolean): Pose =>
  (look) => [
    fill('dark', bark.shade, limb('26,84,5 55,78,5 84,84,5')),
    ...flames(look, tall),
    ...log('16,94,5.4 50,84,5.4 88,80,4.6', 15, 94),
    ...log('95,94,5.4 60,84,5.4 24,80,4.6', 96, 94),
    ...(tall
      ? []
      : [
          fill(
            'shade',
            stone.shade,
            repeat(7, (i) => ellipse(10 + i * 15, 95.4, 7.4, 4.6)),
          ),
          fill(
            'body',
            stone.body,
            repeat(7, (i) => ellipse(9 + i * 15.2, 95, 6.6, 4)),
          ),
        ]),
  ];

export const campfire = defineFigure({
  id: 'campfire',
  words: ['campfire', 'fire', 'bonfire', 'camp fire', 'flame'],
  kind: 'thing',
  defaultSettings: ['forest', 'mountains'],
  realHeight: 0.9,
  aspect: 1.1,
  habitat: 'ground',
  poses: [crossed(true), crossed(false)],
});
