import { defineFigure, type Pose } from '../define-figure.ts';
import { outline } from '../shapes/curve.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { ellipse } from '../shapes/solid.ts';

const furs = ['#4f4448', '#5a4a44', '#453f4a'] as const;
const skin = '#f0b0a8';

const mound = (deep: string) => [
  fill('shade', deep, outline('0,100! 16,84 40,74 70,72 104,76 126,86 140,100!')),
  fill('detail', '#8a6a4a', ellipse(24, 88, 3) + ellipse(112, 86, 3.4) + ellipse(58, 92, 2.4) + ellipse(92, 94, 2.8)),
];

/** Half out of its hill, or on top of it with a paw raised. */
const peeping =
  (raised: boolean): Pose =>
  (look) => {
    const { body, shade, light } = coat(look, furs);
    const claw = (x: number, y: number) => fill('accent', skin, ellipse(x, y, 10, 6.4, -8)) as ReturnType<typeof fill>;
    return [
      fill('body', body, outline('36,90! 34,56 44,26 66,6 88,10 102,28 108,56 106,90!')),
      fill('light', light, outline('56,90! 54,64 66,46 86,48 94,66 94,90!')),
      fill('accent', skin, ellipse(101, 30, 9, 5.6, 14)),
      fill('dark', '#d97f84', ellipse(109, 32.6, 3.6, 3.2)),
      fill('dark', '#17141a', ellipse(84, 24, 2.4)),
      fill('light', '#ffffff', ellipse(84.8, 23.2, 0.8)),
      stroke('detail', '#2a2429', 0.7, 'M98 36L88 42M97 33L86 34'),
      ...mound('#6a4e36'),
      ...(raised
        ? [fill('shade', shade, outline('96,70 112,58 122,40 128,44 122,64 104,80')), claw(126, 39)]
        : [claw(112, 78)]),
      claw(38, 78),
    ];
  };

export const mole = defineFigure({
  id: 'mole',
  words: ['mole'],
  kind: 'animal',
  realHeight: 0.2,
  aspect: 1.4,
  habitat: 'ground',
  poses: [peeping(false), peeping(true)],
});
