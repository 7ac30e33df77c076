import { defineFigure, type Pose } from '../define-figure.ts';
import { outline } from '../shapes/curve.ts';
import { choice, coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { rectangle } from '../shapes/solid.ts';

const coverings = ['#5f7f8f', '#b8654a', '#7a8a5f', '#8a6a8f', '#c9a04f'] as const;

/** Two seats; `round` ones have a bowed back and scatter cushions. */
const seen =
  (round: boolean): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, coverings);
    const cushion = coatOf(choice(look.seed, ['#e9d3a0', '#d98a5f', '#dfe3da'] as const, 4));
    return [
      fill('dark', '#4a3526', rectangle(20, 86, 9, 14, 2) + rectangle(181, 86, 9, 14, 2)),
      fill(
        'shade',
        shade,
        round ? outline('16,60! 16,22 50,6 105,2 160,6 194,22 194,60!') : rectangle(14, 2, 182, 70, 14),
      ),
      fill(
        'light',
        body,
        round
          ? outline('26,56! 26,26 56,14 105,11 154,14 184,26 184,56!')
          : rectangle(24, 10, 79, 50, 9) + rectangle(107, 10, 79, 50, 9),
      ),
      fill('shade', deep, rectangle(16, 72, 178, 18, 6)),
      fill('body', body, rectangle(26, 54, 78, 24, 8) + rectangle(106, 54, 78, 24, 8)),
      fill('light', light, rectangle(30, 55.5, 70, 6, 3) + rectangle(110, 55.5, 70, 6, 3)),
      fill('body', body, rectangle(0, 36, 30, 54, 13) + rectangle(180, 36, 30, 54, 13)),
      fill('light', light, rectangle(4, 38, 22, 7, 3.4) + rectangle(184, 38, 22, 7, 3.4)),
      ...(round
        ? [
            fill('accent', cushion.body, outline('34,34 60,29 64,56 38,59')),
            fill('shade', cushion.shade, outline('52,52 62,44 64,56 40,59')),
          ]
        : [stroke('detail', deep, 0.9, 'M105 12V58M105 56V76')]),
    ];
  };

export const sofa = defineFigure({
  id: 'sofa',
  words: ['sofa', 'couch', 'settee', 'loveseat'],
  kind: 'furniture',
  defaultSettings: ['room'],
  uses: ['sit', 'lie', 'tread'],
  realHeight: 0.9,
  aspect: 2.1,
  habitat: 'ground',
  measured: { seat: 0.4 },
  poses: [seen(false), seen(true)],
});
