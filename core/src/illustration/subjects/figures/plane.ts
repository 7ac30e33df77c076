import { defineFigure, type Pose } from '../define-figure.ts';
import { outline } from '../shapes/curve.ts';
import { placed } from '../shapes/group.ts';
import { choice, coat, fill, stroke } from '../shapes/paint.ts';
import { within } from '../shapes/path-algebra.ts';
import { ellipse, rectangle, repeat } from '../shapes/solid.ts';

/** A passenger jet, climbing a little. */
const jet: Pose = (look) => {
  const { body, shade, light } = coat(look, ['#eef0f2', '#e6e9ee'] as const);
  const livery = choice(look.seed, ['#c9463d', '#3f6fa8', '#e0a43c', '#3f8a78'] as const, 2);
  const hull = outline('8,44! 40,50 160,46 196,48 216,58 222,66 214,74 190,78 90,78 50,70 20,56');
  return placed(
    [
      fill('shade', shade, outline('120,54! 96,34 84,22! 96,22 134,38 152,50!')),
      fill('accent', livery, outline('14,54! 8,34 2,14! 18,16 34,34 48,52!')),
      fill('body', body, hull),
      fill('shade', shade, within(outline('0,62 60,70 140,72 226,64 226,90 0,90'), hull)),
      fill('accent', livery, within(outline('0,64 70,72 150,71 226,66 226,70 150,76 70,77 0,70'), hull)),
      fill(
        'dark',
        '#4f6f84',
        repeat(11, (i) => ellipse(66 + i * 11, 57 - i * 0.1, 2, 2.8)),
      ),
      fill('dark', '#34465a', outline('198,53! 208,55 214,60! 200,60!')),
      fill('shade', '#9aa3ad', rectangle(118, 80, 30, 11, 5.4)),
      fill('dark', '#4a5058', rectangle(142, 80, 6, 11, 3)),
      fill('light', light, outline('112,68! 150,68! 130,84 88,100 70,104! 84,90')),
      fill('shade', shade, outline('112,72! 128,82 88,100 70,104! 84,92')),
      fill('light', light, outline('22,56! 42,58! 24,68 4,74! 8,66')),
      fill('light', '#ffffff', within(outline('40,51 160,47 196,49 160,50 60,53'), hull)),
    ],
    3,
    20,
    0.7,
    { turn: -7 },
  );
};

/** A little biplane with a scarfed pilot. */
const biplane: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, ['#d0483f', '#e0a43c', '#3f7f9f', '#4f8a6a'] as const);
  const hull = outline('8,48! 30,52 70,46 110,42 140,44 150,52 146,62 120,68 80,66 40,60 16,56');
  return placed(
    [
      stroke('detail', '#b5c0c9', 1, ellipse(153, 53, 3, 24)),
      fill('body', shade, outline('10,50! 6,36 4,24! 16,26 26,38 34,52!')),
      fill('shade', deep, outline('80,74! 132,72! 138,77 128,80 82,81 76,78')),
      stroke('dark', '#5a4a40', 1.8, 'M92 34L90 76M124 33L124 74M92 34L124 74'),
      fill('light', '#f0d6b8', ellipse(60, 38, 5.4, 6)),
      fill('dark', '#5a3f30', outline('54,38! 54,32 60,30.6 66,33 66,36! 60,36')),
      fill('dark', '#3f4a55', ellipse(64, 37, 2, 1.8)),
      fill('accent', '#f3ead6', outline('58,44! 64,44! 60,47 50,44 40,46 34,42! 46,41')),
      fill('body', body, hull),
      fill('shade', shade, within(outline('0,54 60,60 150,56 150,76 0,76'), hull)),
      fill('light', light, within(outline('36,53 70,47 110,43 140,45 110,47 70,50'), hull)),
      fill('dark', '#5d6670', outline('140,44! 148,46 152,53 148,61 140,62!')),
      fill('accent', light, outline('70,27! 136,24! 144,28 140,32 76,35 66,31')),
      fill('shade', shade, outline('68,32! 142,29! 140,32 76,35.4')),
      fill('body', light, outline('4,50! 24,52! 20,57 2,58')),
      fill('glow', '#f6f1e6', ellipse(48, 53, 5)),
      fill('accent', deep, ellipse(48, 53, 2.4)),
      stroke('dark', '#3f4a55', 1.8, 'M120 66L116 84M132 65L124 84'),
      fill('dark', '#2a2c33', ellipse(120, 86, 7)),
      fill('light', '#c9ced4', ellipse(120, 86, 2.6)),
      fill('dark', '#5d6670', ellipse(153, 53, 3.4)),
    ],
    8,
    0,
    0.96,
    { turn: -4 },
  );
};

export const plane = defineFigure({
  id: 'plane',
  words: [
    'plane',
    'airplane',
    'aeroplane',
    'aircraft',
    'jet',
    'biplane',
    'airliner',
    'jetliner',
    'passenger plane',
    'propeller plane',
  ],
  kind: 'vehicle',
  hasModels: true,
  defaultSettings: ['sky', 'meadow'],
  realHeight: 7,
  aspect: 1.66,
  habitat: 'sky',
  parts: ['door', 'window'],
  poses: [jet, biplane],
});
