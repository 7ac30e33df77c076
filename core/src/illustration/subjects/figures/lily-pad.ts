import { defineFigure, type Pose } from '../define-figure.ts';
import { outline } from '../shapes/curve.ts';
import { choice, coat, fill, stroke } from '../shapes/paint.ts';
import { ellipse } from '../shapes/solid.ts';

const greens = ['#5f8f4a', '#6f9a55', '#4f8058'] as const;

/** Leaves flat on the water, one with a blossom at its edge. */
const floating =
  (blooms: boolean): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, greens);
    const petal = choice(look.seed, ['#f0a8c0', '#f6ece0', '#e88aa8'] as const, 3);
    return [
      fill('shade', deep, ellipse(170, 78, 164, 21)),
      fill(
        'body',
        body,
        outline('334,74 300,58 238,51 170,50 90,52 30,60 6,74 30,90 100,97 175,98! 160,78! 262,94! 312,86'),
      ),
      fill('light', light, outline('300,68 240,57 170,55 100,57 44,64 90,62 170,60 240,62')),
      stroke('detail', shade, 1.6, 'M165 76L60 62M165 76L20 76M165 76L70 92M165 76L150 53M165 76L240 55M165 76L320 70'),
      ...(blooms
        ? [
            fill(
              'shade',
              '#c97a98',
              outline('262,70! 244,50 240,34! 262,46 272,66!') + outline('282,70! 304,50 308,34! 284,46 274,66!'),
            ),
            fill('accent', petal, outline('272,72! 250,50 256,24! 272,36 288,24! 296,50')),
            fill('light', '#f8dfe6', outline('272,72! 262,48 272,16! 282,48')),
            fill('glow', '#f6cf5a', ellipse(272, 62, 6, 5)),
          ]
        : []),
    ];
  };

export const lilyPad = defineFigure({
  id: 'lily-pad',
  words: ['lily pad', 'water lily', 'waterlily'],
  kind: 'plant',
  uses: ['tread', 'raft'],
  realHeight: 0.12,
  aspect: 3.4,
  habitat: 'water',
  measured: { seat: 0.4 },
  poses: [floating(false), floating(true)],
});
