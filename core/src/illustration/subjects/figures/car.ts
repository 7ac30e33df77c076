import { defineFigure, type Pose } from '../define-figure.ts';
import { outline } from '../shapes/curve.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { within } from '../shapes/path-algebra.ts';
import { ellipse, rectangle } from '../shapes/solid.ts';
import { carWheel } from '../shapes/wheel.ts';

const coats = ['#c9463d', '#3f86a8', '#e0b04a', '#6f9a86', '#e8e2d6', '#4a5568'] as const;
const [glass, glint, chrome] = ['#5f7f94', '#b5d0dc', '#d5d9dd'];

/** A rounded little car of the sixties. */
const beetle: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const hull = outline(
    '8,76! 10,58 22,46 42,42 56,24 78,12 106,11 130,20 146,40 170,44 188,54 196,70 196,80! 190,84 12,84!',
  );
  return [
    fill('shade', deep, outline('18,80! 20,60 44,54 64,62 70,84! 150,84! 152,64 172,56 190,64 194,82!')),
    fill('body', body, hull),
    fill('shade', shade, within(rectangle(0, 68, 210, 20), hull)),
    fill('light', light, within(outline('58,24 80,13 106,12 128,20 106,17 82,18'), hull)),
    fill('dark', glass, outline('58,40! 68,27 82,20 92,19! 92,41!') + outline('98,19! 112,20 126,27 136,41! 98,41!')),
    fill('light', glint, outline('66,38! 76,26 82,23 72,40!') + outline('104,40! 110,22 116,23 112,40!')),
    stroke('detail', deep, 0.9, 'M95 17V78M62 46C64 64 66 72 72 78M136 42C140 54 140 66 138 78M100 50h8'),
    fill(
      'light',
      chrome,
      rectangle(100, 49, 9, 2, 1) +
        rectangle(4, 76, 16, 5, 2.5) +
        rectangle(186, 76, 13, 5, 2.5) +
        rectangle(70, 80, 76, 2.6, 1),
    ),
    fill('glow', '#fff0b8', ellipse(189, 60, 4.4, 5.4)),
    fill('accent', '#d0453f', ellipse(13, 60, 2.6, 4)),
    fill('dark', deep, ellipse(46, 78, 20, 19) + ellipse(162, 78, 20, 19)),
    ...carWheel(46, 83, 17),
    ...carWheel(162, 83, 17),
  ];
};

/** A hatchback of today. */
const modern: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const hull = outline(
    '6,80! 5,58 12,48 28,44! 44,24 60,16 96,15 118,20 144,43! 170,47 190,54 196,66 196,82! 192,86 10,86!',
  );
  return [
    fill('body', body, hull),
    fill('shade', shade, within(outline('0,64 60,70 200,62 200,90 0,90'), hull)),
    fill('light', light, within(outline('46,23 60,17 96,16 118,21 96,19 62,20'), hull)),
    fill('dark', glass, outline('38,44! 50,28 62,22 84,21! 86,45!') + outline('90,21! 100,22 112,26 132,45! 92,45!')),
    fill('light', glint, outline('46,43! 58,27 64,25 54,43!') + outline('100,44! 98,24 104,25 110,44!')),
    stroke('detail', deep, 0.9, 'M88 20L89 80M34 48C36 64 40 74 46 80M138 46C140 60 138 72 134 80M8 60L30 59'),
    fill('light', chrome, rectangle(96, 52, 9, 2, 1) + rectangle(46, 52, 9, 2, 1)),
    fill('glow', '#fff0b8', outline('178,52! 190,55 195,62 194,66! 182,62')),
    fill('accent', '#d0453f', outline('6,54! 12,50 18,50 16,60! 6,62!')),
    fill(
      'dark',
      '#2a2c33',
      rectangle(184, 74, 13, 5, 2) + rectangle(4, 76, 10, 6, 2) + ellipse(44, 80, 19, 18) + ellipse(158, 80, 19, 18),
    ),
    ...carWheel(44, 83.6, 16.4),
    ...carWheel(158, 83.6, 16.4),
  ];
};

export const car = defineFigure({
  id: 'car',
  words: [
    'car',
    'automobile',
    'sedan',
    'vehicle',
    'beetle car',
    'old car',
    'vintage car',
    'motor car',
    'limousine',
    'hatchback',
    'coupe',
  ],
  kind: 'vehicle',
  hasModels: true,
  defaultSettings: ['street', 'city'],
  uses: ['fill', 'drive'],
  realHeight: 1.5,
  aspect: 2.02,
  habitat: 'ground',
  parts: ['door', 'window', 'wheel'],
  poses: [beetle, modern],
});
