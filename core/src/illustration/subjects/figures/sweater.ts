import { defineFigure, type Pose } from '../define-figure.ts';
import { outline, polygon } from '../shapes/curve.ts';
import { choice, coat, fill, stroke } from '../shapes/paint.ts';
import { rectangle, repeat } from '../shapes/solid.ts';

const wools = ['#b5504a', '#4f7a8a', '#6a8a55', '#c99a4f'] as const;

/** Laid flat; with a band of diamonds, or striped. */
const knitted =
  (striped: boolean): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, wools);
    const band = choice(look.seed, ['#f3e6cf', '#f0cf8a', '#e6e9e4'] as const, 2);
    return [
      fill(
        'shade',
        shade,
        outline('30,10! 12,30 0,80! 4,90 18,92! 30,50!') + outline('84,10! 102,30 114,80! 110,90 96,92! 84,50!'),
      ),
      fill('body', body, outline('30,10! 44,4 57,12 70,4 84,10! 90,50 88,98! 57,100 26,98! 24,50')),
      ...(striped
        ? [stroke('accent', band, 6, 'M27 34H87M26 54H88M27 74H87')]
        : [
            fill('accent', band, rectangle(26, 36, 62, 20)),
            fill(
              'body',
              deep,
              repeat(6, (i) =>
                polygon(`${26 + i * 10.4},46 ${31 + i * 10.4},38 ${36 + i * 10.4},46 ${31 + i * 10.4},54`),
              ),
            ),
          ]),
      fill('light', light, outline('28,90! 57,92! 86,90! 86,98! 57,100 28,98!')),
      fill('shade', deep, outline('42,4! 57,14 72,4! 68,2 57,8 46,2')),
      stroke(
        'detail',
        shade,
        0.9,
        repeat(9, (i) => `M${32 + i * 6.4} 91v7`),
      ),
    ];
  };

export const sweater = defineFigure({
  id: 'sweater',
  words: ['sweater', 'jumper', 'pullover', 'knitted sweater', 'hoodie'],
  kind: 'clothing',
  worn: 'body',
  realHeight: 0.7,
  aspect: 1.14,
  habitat: 'surface',
  poses: [knitted(false), knitted(true)],
});
