import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer, FigureLook } from '../figure.ts';
import { petals, pointedPetal } from '../shapes/blossom.ts';
import { line, outline } from '../shapes/curve.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { moved } from '../shapes/path-algebra.ts';
import { ellipse, repeat } from '../shapes/solid.ts';

const heart = outline('0,0! -3,-8 2,-16 12,-18 22,-12! 16,-4 8,2');

function head(look: FigureLook, x: number, y: number, size: number): readonly FigureLayer[] {
  const { body, shade } = coat(look, ['#f2b632', '#eda526'] as const);
  return [
    fill('shade', shade, petals(x, y, 15, size, pointedPetal, 12)),
    fill('body', body, petals(x, y, 15, size * 0.95, pointedPetal)),
    fill('dark', '#5d3a22', ellipse(x, y, size * 0.46)),
    fill('dark', '#7a4c2a', ellipse(x - size * 0.03, y - size * 0.04, size * 0.33)),
    fill(
      'detail',
      '#c98d3f',
      repeat(18, (i) =>
        ellipse(
          x + Math.cos(i * 2.4) * size * 0.095 * Math.sqrt(i),
          y + Math.sin(i * 2.4) * size * 0.095 * Math.sqrt(i),
          size * 0.03,
        ),
      ),
    ),
  ];
}

const tall: Pose = (look) => [
  stroke('dark', '#5a8a4a', 2.8, line('28,98 26,76 29,54 28,30')),
  fill('dark', '#4a7a48', moved(heart, 27, 80, -6, -1.1, 1.1)),
  fill('dark', '#6b9a50', moved(heart, 28, 68, 4, 1.1)),
  fill('dark', '#4a7a48', moved(heart, 28, 56, -4, -0.7, 0.7)),
  ...head(look, 28, 26, 24),
];

const pair: Pose = (look) => [
  stroke('dark', '#5a8a4a', 2.4, `${line('24,98 21,74 19,52 20,26')}${line('28,98 34,84 38,68 40,56')}`),
  fill('dark', '#4a7a48', moved(heart, 22, 84, -6, -0.9, 0.9)),
  fill('dark', '#6b9a50', moved(heart, 32, 92, 10, 0.9)),
  fill('dark', '#4a7a48', moved(heart, 20, 60, -4, -0.6, 0.6)),
  ...head(look, 40.6, 55, 14),
  ...head(look, 20, 23, 18.6),
];

export const sunflower = defineFigure({
  id: 'sunflower',
  words: ['sunflower', 'sun flower'],
  kind: 'flower',
  defaultSettings: ['meadow', 'garden'],
  isCarried: true,
  realHeight: 1.8,
  aspect: 0.56,
  habitat: 'ground',
  poses: [tall, pair],
});
