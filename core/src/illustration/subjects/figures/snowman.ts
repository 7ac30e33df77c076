import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer, FigureLook } from '../figure.ts';
import { outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { choice, coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { union } from '../shapes/path-algebra.ts';
import { ellipse, repeat } from '../shapes/solid.ts';

const scarves = ['#c9404a', '#3f7f9a', '#4f8a5f', '#e0a43c'] as const;

/** A top hat, or a knitted cap. */
function headwear(hat: boolean, look: FigureLook): readonly FigureLayer[] {
  const cloth = coat(look, scarves);
  return hat
    ? [
        fill('dark', '#2f3038', outline('26,18! 25,4! 30,1.8 40,1.6 44,3.4! 45,17!')),
        fill(
          'accent',
          choice(look.seed, ['#c9404a', '#e0a43c'] as const, 2),
          outline('25.8,13! 44.8,12! 45,17! 26,18!'),
        ),
        fill('dark', '#2f3038', limb('19,20,1.4 34,17.6,2 51,17.6,1.4')),
      ]
    : [
        fill('accent', cloth.body, outline('22,22! 23,12 30,6 38,5.6 45,11 47.4,20.6!')),
        fill('light', '#f6f1e6', limb('22,22,2.8 34,19.4,2.8 48,20.4,2.8')),
        fill('light', '#f6f1e6', ellipse(33, 5, 3.8)),
        stroke(
          'detail',
          cloth.shade,
          1,
          repeat(4, (i) => `M${27 + i * 5} 18L${29.6 + i * 3.4} 9`),
        ),
      ];
}

const posed =
  (hat: boolean): Pose =>
  (look) => {
    const snow = coatOf('#f4f6f8');
    const cloth = coat(look, scarves);
    const shape = union(
      outline('34,58 50,62 60,74 60,88 52,98 34,100 16,98 8,88 8,74 18,62'),
      ellipse(34, 51, 17.4, 15.4),
      ellipse(35, 29, 13, 12.4),
    );
    return [
      stroke(
        'dark',
        '#5d4332',
        1.8,
        hat
          ? 'M50 49L62 38L66 32M62 38L67 39M18 50L6 42L1.6 44M6 42L5 35'
          : 'M50 49L63 46L67 40M63 46L68 48M18 50L7 56L2 54M7 56L5 62',
      ),
      fill('body', snow.body, shape),
      fill('shade', '#cfdae6', underside(shape, 6)),
      fill('shade', '#dfe7ef', outline('18,60 34,66 50,60 44,66 34,68 24,66')),
      ...(look.bare?.includes('scarf')
        ? []
        : [
            fill('accent', cloth.body, limb('22,40,3 34,43.6,3.6 47,39,3')),
            fill('accent', cloth.shade, limb('27,43,3 25,52,3.4 27,60,3')),
            stroke('detail', cloth.light, 0.8, 'M24 55.6h6M24 58h6'),
          ]),
      fill(
        'dark',
        '#2c2a30',
        ellipse(30, 26, 1.6, 1.9) +
          ellipse(40, 25.6, 1.6, 1.9) +
          ellipse(37, 52, 1.7) +
          ellipse(37.4, 66, 1.8) +
          ellipse(37, 76, 1.8),
      ),
      fill('accent', '#e8812f', outline('35,28.6! 35.4,32.6! 50,32.8!')),
      stroke('dark', '#2c2a30', 1, 'M29 34.6C32 37.8 37 38 40.6 36'),
      ...(look.bare?.includes('hat') ? [] : headwear(hat, look)),
    ];
  };

export const snowman = defineFigure({
  id: 'snowman',
  words: ['snowman', 'snow man', 'snow figure'],
  kind: 'character',
  defaultSettings: ['snow'],
  realHeight: 1.4,
  aspect: 0.7,
  habitat: 'ground',
  measured: { chin: 1, eye: { x: 35, y: 24 } },
  poses: [posed(true), posed(false)],
});
