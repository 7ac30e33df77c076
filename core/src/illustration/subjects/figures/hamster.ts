import { defineFigure, type Pose } from '../define-figure.ts';
import { outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { union, within } from '../shapes/path-algebra.ts';
import { ellipse, repeat } from '../shapes/solid.ts';

const coats = ['#e0a862', '#c98a52', '#b8aaa0'] as const;
const pink = '#eba79c';

/** Upright and round, a seed in its paws or none. */
const upright =
  (seed: boolean): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, coats);
    const round = outline('48,10 68,16 80,36 88,60 84,84 68,97 48,99 28,97 12,84 8,60 16,36 28,16');
    return [
      fill('body', body, ellipse(24, 16, 10, 10) + ellipse(72, 16, 10, 10)),
      fill('accent', pink, ellipse(24, 17, 6, 6) + ellipse(72, 17, 6, 6)),
      fill('body', body, round),
      fill(
        'light',
        light,
        within(union(ellipse(48, 76, 27, 24), union(ellipse(34, 46, 17, 14), ellipse(62, 46, 17, 14))), round),
      ),
      fill('shade', shade, underside(round, 6)),
      fill('accent', pink, ellipse(32, 97, 9, 3.4) + ellipse(64, 97, 9, 3.4)),
      fill('dark', '#241c1e', ellipse(33, 34, 4, 4.6) + ellipse(63, 34, 4, 4.6)),
      fill('light', '#ffffff', ellipse(34.4, 32.2, 1.5) + ellipse(64.4, 32.2, 1.5)),
      fill('accent', '#d9776c', ellipse(48, 41, 3.2, 2.4)),
      stroke('detail', deep, 1.1, 'M48 43.4C48 48 42 48.4 40.6 46.4M48 43.4C48 48 54 48.4 55.4 46.4'),
      stroke(
        'detail',
        deep,
        0.7,
        repeat(2, (i) => `M30 ${43 + i * 4}L14 ${41 + i * 6}M66 ${43 + i * 4}L82 ${41 + i * 6}`),
      ),
      ...(seed
        ? [
            fill('light', '#d8c8a0', outline('48,54! 54,62 53,72 48,76 43,72 42,62')),
            stroke('detail', '#5a4a3a', 1.1, 'M46 58V72M50 58V72'),
          ]
        : []),
      fill('accent', pink, limb('30,64,4.4 38,66,4 43,65,3.2') + limb('66,64,4.4 58,66,4 53,65,3.2')),
    ];
  };

export const hamster = defineFigure({
  id: 'hamster',
  words: ['hamster', 'guinea pig', 'gerbil'],
  kind: 'animal',
  defaultSettings: ['room'],
  realHeight: 0.12,
  aspect: 0.96,
  habitat: 'ground',
  poses: [upright(true), upright(false)],
});
