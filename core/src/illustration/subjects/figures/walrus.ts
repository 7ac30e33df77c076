import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { union } from '../shapes/path-algebra.ts';
import { ellipse, repeat } from '../shapes/solid.ts';

const lying =
  (neck: string, [x, y]: readonly [number, number]): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, ['#9a6e58', '#8a6a5c', '#a87a62'] as const);
    const bulk = union(limb('24,88,9 48,74,21 78,66,27'), limb(neck));
    return [
      fill('shade', deep, outline('26,84! 12,82 2,76! 4,86 0,94! 12,94 28,94!')),
      fill('body', body, bulk),
      fill('shade', shade, underside(bulk, 8)),
      stroke('detail', shade, 1.3, line('66,46 72,58 70,72') + line('84,42 90,54 90,66')),
      fill('shade', deep, outline('84,78! 98,84 112,92! 118,98 104,99.6! 88,96 80,88')),
      fill(
        'light',
        '#f6f0e2',
        outline(`${x + 3},${y + 12}! ${x + 8},${y + 12}! ${x + 6.4},${y + 36}!`) +
          outline(`${x + 13},${y + 12}! ${x + 18},${y + 11}! ${x + 18},${y + 34}!`),
      ),
      fill('light', light, ellipse(x + 5, y + 8, 8.4, 6.8) + ellipse(x + 16, y + 7.4, 8, 6.6)),
      fill('dark', '#2a2024', ellipse(x + 11, y + 1.6, 4, 2.8)),
      stroke(
        'detail',
        deep,
        0.7,
        repeat(3, (i) => `M${x + 1} ${y + 6 + i * 2.4}l-9 ${i * 2}M${x + 20} ${y + 5.6 + i * 2.4}l9 ${i * 2}`),
      ),
      fill('dark', '#17141a', ellipse(x + 2, y - 6, 2) + ellipse(x + 15, y - 7, 1.8)),
      fill('light', '#ffffff', ellipse(x + 2.6, y - 6.8, 0.7) + ellipse(x + 15.6, y - 7.8, 0.7)),
    ];
  };

export const walrus = defineFigure({
  id: 'walrus',
  words: ['walrus'],
  kind: 'animal',
  defaultSettings: ['snow'],
  realHeight: 1.5,
  aspect: 1.36,
  habitat: 'ground',
  poses: [
    lying('78,66,27 94,52,22 102,40,18.6 105,33,16', [100, 36]),
    lying('78,66,27 96,58,22 106,52,18.6 109,47,16', [103, 50]),
  ],
});
