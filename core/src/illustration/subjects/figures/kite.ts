import { defineFigure, type Pose } from '../define-figure.ts';
import { line, polygon } from '../shapes/curve.ts';
import { choice, coat, fill, stroke } from '../shapes/paint.ts';
import { moved } from '../shapes/path-algebra.ts';

const bow = 'M0 0L-5 -3.4V3.4ZM0 0L5 -3.4V3.4Z';

const flown =
  (striped: boolean): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, ['#d9483f', '#3f86c0', '#e0a43c', '#7a5ac0'] as const);
    const second = look.colour ? light : choice(look.seed, ['#f6dd8a', '#f5ecd9', '#8fc9b5'] as const, 2);
    const tail = striped ? '24,58 18,68 26,76 18,86 22,97' : '26,60 36,68 26,76 16,84 22,97';
    return [
      stroke('detail', deep, 0.8, line(tail)),
      fill(
        'accent',
        second,
        [0, 1, 2]
          .map((i) =>
            moved(bow, (striped ? [20, 24, 19] : [33, 27, 17])[i] ?? 20, [66, 76, 85][i] ?? 70, i * 30 - 20, 0.9),
          )
          .join(''),
      ),
      fill('body', body, polygon('48,2 58,32 25,59 14,20')),
      fill('shade', shade, polygon('48,2 58,32 25,59')),
      fill(
        'accent',
        second,
        striped
          ? polygon('48,2 53,17 31,14.6 33,9.4') + polygon('56,26 58,32 25,59 22,48')
          : polygon('48,2 37.6,27.6 14,20') + polygon('58,32 25,59 37.6,27.6'),
      ),
      stroke('dark', deep, 0.9, 'M48 2L25 59M14 20L58 32'),
      // Held by somebody it has a line to the hand, which is drawn with the scene.
      ...(look.habitat === 'surface' ? [] : [stroke('detail', deep, 0.5, 'M37.6 27.6L52 60L60 97')]),
      fill('light', light, polygon('46,5 40,19 34,17 44,6')),
      fill('detail', second, polygon('36.6,26 39.4,26.8 38.6,29.2 35.8,28.4')),
    ];
  };

export const kite = defineFigure({
  id: 'kite',
  words: ['kite', 'paper kite'],
  kind: 'thing',
  defaultSettings: ['sky', 'meadow'],
  isCarried: true,
  realHeight: 1.6,
  aspect: 0.72,
  habitat: 'sky',
  uses: ['fly', 'let-up'],
  poses: [flown(false), flown(true)],
  otherHabitats: { surface: [flown(false), flown(true)] },
});
