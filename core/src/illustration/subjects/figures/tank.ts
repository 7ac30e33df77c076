import { defineFigure, type Pose } from '../define-figure.ts';
import { outline, polygon } from '../shapes/curve.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { ellipse, rectangle, repeat } from '../shapes/solid.ts';

const paints = ['#6a7350', '#8a7f5a', '#5f6a5a'] as const;

/** From the side, its gun level or raised. */
const rolling =
  (isRaised: boolean): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, paints);
    return [
      fill('shade', deep, isRaised ? polygon('118,30 196,4 198,10 122,38') : polygon('118,28 206,28 206,35 118,37')),
      fill('body', body, outline('58,44! 64,22 78,16 112,16 126,26 130,44!')),
      fill('light', light, outline('66,28 80,19 112,19 120,26 100,24 78,26')),
      fill('shade', shade, rectangle(84, 10, 22, 7, 3)),
      fill('body', body, outline('10,62! 24,44 176,44 196,62! 190,70! 14,70!')),
      fill('light', light, outline('16,58! 28,47 174,47 188,57 170,52 32,52')),
      fill('dark', '#33332f', outline('4,76 16,64 188,64 202,76 186,98 168,100 40,100 20,98')),
      fill(
        'shade',
        shade,
        repeat(6, (i) => ellipse(34 + i * 27.6, 84, 11.4)),
      ),
      fill(
        'dark',
        '#26261f',
        repeat(6, (i) => ellipse(34 + i * 27.6, 84, 4.4)),
      ),
      stroke('detail', deep, 0.9, 'M96 20V44M60 56H150'),
    ];
  };

export const tank = defineFigure({
  id: 'tank',
  words: ['tank', 'army tank', 'battle tank'],
  kind: 'vehicle',
  realHeight: 2.4,
  aspect: 2.08,
  habitat: 'ground',
  poses: [rolling(false), rolling(true)],
});
