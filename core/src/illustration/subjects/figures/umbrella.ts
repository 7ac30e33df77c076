import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer, FigureLook } from '../figure.ts';
import { outline } from '../shapes/curve.ts';
import { placed } from '../shapes/group.ts';
import { choice, coat, fill, stroke } from '../shapes/paint.ts';

function parasol(look: FigureLook, striped: boolean): readonly FigureLayer[] {
  const { body, shade, light, deep } = coat(look, ['#d0453f', '#3f7fb0', '#e0a43c', '#4f8a7a', '#8f5a9c'] as const);
  const second = look.colour ? light : choice(look.seed, ['#f5ecd9', '#f6dd8a'] as const, 2);
  return [
    stroke('dark', '#6b4a35', 2.2, 'M50 14V88C50 98 36 98 36 88'),
    stroke('dark', '#5a5f66', 1.8, 'M50 12V3'),
    fill('shade', deep, outline('4,50! 16,45 28,50! 38,46 50,50! 62,46 72,50! 84,45 96,50! 84,53 50,56 16,53')),
    fill(
      'body',
      body,
      outline('4,50! 10,28 28,12 50,9 72,12 90,28 96,50! 84,45 72,50! 62,46 50,50! 38,46 28,50! 16,45'),
    ),
    ...(striped
      ? [
          fill(
            'accent',
            second,
            `${outline('50,9! 36,16 29,32 28,50! 16,45 4,50! 10,28 28,12')}${outline('50,9! 56,22 52,40 50,50! 62,46 72,50! 71,32 64,16')}`,
          ),
        ]
      : []),
    fill('shade', shade, outline('50,9! 72,12 90,28 96,50! 84,45 80,47! 82,32 70,17')),
    stroke('detail', striped ? shade : deep, 0.9, 'M50 9C34 16 28 34 28 50M50 9V50M50 9C66 16 72 34 72 50'),
    fill('light', light, outline('14,34 24,19 36,13 28,22 21,36')),
  ];
}

const upright: Pose = (look) => placed(parasol(look, false), 0, 2, 0.98);
const tilted: Pose = (look) => placed(parasol(look, true), 14, -1, 0.94, { turn: 10 });

export const umbrella = defineFigure({
  id: 'umbrella',
  words: ['umbrella', 'parasol', 'brolly'],
  kind: 'thing',
  realHeight: 1,
  aspect: 1,
  habitat: 'surface',
  uses: ['hold-over'],
  poses: [upright, tilted],
});
