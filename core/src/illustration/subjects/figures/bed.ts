import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { choice, coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { ellipse, rectangle } from '../shapes/solid.ts';

const covers = ['#5f8fb8', '#c96a5a', '#7a9a6a', '#9a7ab0', '#e0a84f'] as const;

/** From the side, on high legs with a dark gap below; `striped` has a quilt in bands and a curved headboard. */
const seen =
  (striped: boolean): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, covers);
    const wood = coatOf(choice(look.seed, ['#8a5f40', '#a87a50', '#6a4a3a'] as const, 2));
    return [
      fill('dark', '#241c28', rectangle(14, 66, 162, 30)),
      fill('shade', wood.shade, striped ? outline('2,100! 2,10 10,1 18,10 18,100!') : rectangle(2, 2, 16, 98, 4)),
      fill('light', '#f3ecdf', rectangle(16, 46, 158, 22, 6)),
      fill('light', '#fbf8f0', ellipse(38, 44, 21, 9.6, -6)),
      fill('shade', '#d9d0c0', outline('20,50 38,55 58,49 54,53 38,58 22,54')),
      fill('body', body, outline('56,50! 70,40 110,37 150,39 176,44! 178,72! 150,76 118,72 88,76 56,72!')),
      fill('light', light, outline('58,50! 72,42 110,39 150,41 174,46 150,46 110,45 74,49')),
      ...(striped
        ? [stroke('accent', shade, 4, 'M84 44V72M116 41V71M148 42V72')]
        : [fill('shade', shade, outline('56,62! 88,68 118,64 150,68 178,62! 178,72! 150,76 118,72 88,76 56,72!'))]),
      stroke('detail', deep, 0.8, line('58,70 88,74 118,70 150,74 176,70')),
      fill('body', wood.body, rectangle(8, 64, 172, 6, 2)),
      fill('shade', wood.body, rectangle(172, 30, 12, 70, 4)),
      fill('light', wood.light, rectangle(173.6, 32, 3, 64, 1.5) + rectangle(4, striped ? 14 : 6, 3, 86, 1.5)),
    ];
  };

export const bed = defineFigure({
  id: 'bed',
  words: ['bed', 'bunk', 'single bed'],
  kind: 'furniture',
  defaultSettings: ['room'],
  uses: ['lie', 'tread', 'hide-under'],
  realHeight: 1.1,
  aspect: 1.86,
  habitat: 'ground',
  measured: { seat: 0.52 },
  poses: [seen(false), seen(true)],
});
