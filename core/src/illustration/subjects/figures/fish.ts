import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { choice, coat, fill, stroke } from '../shapes/paint.ts';
import { within } from '../shapes/path-algebra.ts';
import { ellipse, repeat } from '../shapes/solid.ts';

/** A round reef fish with stripes. */
const reef: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, ['#e8812f', '#e2b33c', '#3f86b5', '#d2566a'] as const);
  const stripe = look.colour ? light : choice(look.seed, ['#fbf3e4', '#fbf3e4', '#f6dd8a'] as const, 2);
  const hull = outline('36,52 48,34 72,22 98,24 118,36 132,54 120,70 98,80 72,80 48,68');
  return [
    fill('shade', shade, outline('44,52! 26,40 10,26! 14,42 12,52 14,64 8,78! 26,68')),
    fill('shade', shade, outline('58,34! 60,14 74,8 92,12 106,26!')),
    fill('shade', shade, outline('66,78! 72,92 84,96! 88,80!')),
    fill('body', body, hull),
    fill(
      'light',
      stripe,
      within(
        outline('100,10 112,20 106,50 114,90 100,90 94,50') +
          outline('66,10 80,10 74,50 80,90 66,90 60,50') +
          outline('40,30 48,30 46,52 48,76 40,76 38,52'),
        hull,
      ),
    ),
    fill('shade', shade, within(outline('30,64 72,72 100,72 134,56 130,100 30,100'), hull)),
    stroke('detail', deep, 0.9, 'M66 20L70 12M78 16L81 9M90 17L93 12M20 44L34 50M18 52H34M20 64L34 56'),
    fill('accent', light, outline('88,54! 76,52 66,60 70,70 80,66!')),
    stroke('detail', shade, 0.8, 'M84 57L72 62M82 61L74 66'),
    fill('light', '#ffffff', ellipse(116, 44, 5.4)),
    fill('dark', '#1d1c28', ellipse(117.4, 44, 3)),
    fill('light', '#ffffff', ellipse(118.6, 42.6, 1)),
    stroke('detail', deep, 1.2, line('131,57 126,59.6 121,58')),
  ];
};

/** A slender silvery fish with scales, leaping. */
const slender: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, ['#6d93a8', '#7fa08a', '#9a8fae', '#c98a6a'] as const);
  const hull = outline('30,56 46,46 70,36 98,34 120,42 136,54 120,64 96,70 66,68 44,62');
  return [
    fill('shade', deep, outline('34,57! 20,46 4,38! 10,50 9,58 12,66 5,78! 22,70')),
    fill('shade', shade, outline('66,38! 70,24 84,22 96,35!')),
    fill('shade', shade, outline('58,66! 56,80 66,78 72,68!') + outline('44,48! 46,40 54,40 56,43!')),
    fill('body', body, hull),
    fill('light', light, within(outline('28,58 66,58 100,56 138,54 130,80 30,80'), hull)),
    fill('shade', deep, within(outline('28,40 70,30 110,30 130,46 100,42 70,44 44,54'), hull)),
    stroke(
      'detail',
      shade,
      0.8,
      repeat(5, (i) => `M${56 + i * 9} ${50 - (i % 2)}a4 4 0 0 1 0 7M${60 + i * 9} ${57}a4 4 0 0 1 0 6`),
    ),
    stroke('detail', shade, 1.2, line('112,42 107,52 111,62')),
    fill('accent', shade, outline('104,56! 94,60 88,68 98,66!')),
    fill('light', '#f7f2e6', ellipse(121, 49.6, 3.6)),
    fill('dark', '#1d1c28', ellipse(122, 49.6, 2)),
    stroke('detail', deep, 1, line('134,56 130,57.6 127,57')),
  ];
};

export const fish = defineFigure({
  id: 'fish',
  words: [
    'fish',
    'goldfish',
    'clownfish',
    'koi',
    'salmon',
    'trout',
    'carp',
    'tuna',
    'tropical fish',
    'clown fish',
    'gold fish',
  ],
  kind: 'animal',
  realHeight: 0.22,
  aspect: 1.4,
  habitat: 'underwater',
  poses: [reef, slender],
});
