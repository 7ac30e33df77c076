import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { limb } from '../shapes/limb.ts';
import { choice, coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { repeat } from '../shapes/solid.ts';

const woods = ['#9a6238', '#7c4a30', '#b98550'] as const;
const cushions = ['#b5564a', '#4f7a86', '#c99a4a', '#6f7a55'] as const;

/** Seen from its side, facing right; with a cushion, or a blanket over its back. */
const rockerOf =
  (hasBlanket: boolean): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, woods);
    const cloth = coatOf(choice(look.seed, cushions, 2));
    const slats = repeat(4, (i) => line(`${20.6 + i * 4.2},11 ${23 + i * 4},34 ${29.6 + i * 4.6},55`));
    return [
      // The far side.
      fill('shade', deep, limb('10,87.6,2 36,94.6,2.2 64,93.4,2.2 93,83,1.8')),
      stroke('shade', deep, 3.4, 'M40 60L36 92M76 60L80 90'),
      stroke('shade', deep, 3, line('39,40 58,37.6 80,40')),
      stroke('shade', deep, 3, 'M75 40L75 58'),
      // The back, in a frame that is bent a little.
      stroke('shade', shade, 2, slats),
      stroke('body', body, 4.2, line('36,7 37.6,22 42,40 47,56')),
      stroke('body', body, 4.6, line('15,9 18,26 23,42 28,58')),
      fill('body', body, outline('11,12! 10,5 16,2.6 25,4.4 34,2 39,4.4 39.4,11! 30,9.6 20,11')),
      fill('light', light, outline('12,7.4 16,4 25,5.6 34,3.4 38,5.6 30,6.8 20,7.6')),
      ...(hasBlanket
        ? [
            fill('accent', cloth.body, outline('12,4! 24,2.4 38,3! 40,16 41.4,33! 33,32 26,35 19.4,33.4! 16,18')),
            fill(
              'accent',
              cloth.light,
              outline('14.4,14! 39.4,11.4! 39.8,15! 15.4,17.8!') + outline('17.4,24.6! 40.6,22! 41,25.6! 18.4,28.4!'),
            ),
            stroke(
              'accent',
              cloth.deep,
              1,
              'M20.6 33.6V37.4M24.4 34.4V38.2M28.6 34V38M32.6 32.6V36.6M36.6 32.6V36.4M40.4 33V36.6',
            ),
          ]
        : []),
      // The seat, on it a cushion.
      fill('accent', cloth.body, outline('28,57! 32,52.4 50,51.6 74,52.6 79,55 78,59!')),
      fill('accent', cloth.light, outline('32,54 50,52.6 73,53.6 76,55.4 50,55 33,56')),
      fill('body', body, outline('24,58! 52,57! 82,58.6! 83,62 80,64.4! 27,64! 24.6,62')),
      fill('shade', shade, outline('25,62! 82,62! 80,64.8! 27,64.4!')),
      // The near side.
      stroke('body', body, 4.2, line('31,63 28,78 23,91') + line('72,63 74,78 74.6,92')),
      stroke('shade', shade, 2.6, 'M27.6 79L74 79'),
      stroke('body', body, 4, line('67,42 68,52 66.4,60')),
      fill('body', body, limb('22,41,2.4 40,38.6,2.6 60,39.4,2.8 72,42,3 74.6,44.4,2.2')),
      stroke('light', light, 1.1, line('26,39.4 42,37.4 60,38.2 70,40.4')),
      fill('body', body, limb('3,86.6,2 18,92.8,2.4 46,97.4,2.6 72,95.4,2.4 90,89.4,2.2 97,85,1.8')),
      stroke('light', light, 1, line('7,86.8 20,91.6 46,95.6 71,93.6 88,88')),
      fill('shade', shade, outline('20,95 46,100 72,97.6! 72,98.2 46,100.4 20,95.6')),
    ];
  };

export const rockingChair = defineFigure({
  id: 'rocking-chair',
  words: ['rocking chair', 'rockingchair'],
  kind: 'furniture',
  defaultSettings: ['room'],
  uses: ['sit', 'lie'],
  realHeight: 1.1,
  aspect: 1,
  habitat: 'ground',
  measured: { seat: 0.46 },
  poses: [rockerOf(false), rockerOf(true)],
});
