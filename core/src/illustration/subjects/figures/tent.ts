import { defineFigure, type Pose } from '../define-figure.ts';
import { outline, polygon } from '../shapes/curve.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { ellipse } from '../shapes/solid.ts';

const coats = ['#d9783f', '#3f7f86', '#c9a33f', '#6f8a4a'] as const;

const ridge: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  return [
    stroke('detail', '#8a8078', 0.8, 'M56 12L4 98M100 20L150 96'),
    fill('shade', shade, outline('56,10! 78,17 102,16! 142,96! 100,99!')),
    fill('light', light, outline('56,10! 78,17 102,16! 100,22! 76,23 60,17!')),
    fill('body', body, outline('56,10! 40,52 12,98! 100,99.6! 80,58')),
    fill('glow', '#ffe0a0', outline('56,24! 44,66 36,99! 78,99.4! 66,62')),
    fill('dark', '#5a4038', outline('56,30! 52,66 48,99! 70,99.3! 62,64')),
    fill('shade', deep, outline('56,24! 66,62 78,99.4! 86,99.4! 74,66 70,56!')),
    fill('light', light, outline('56,24! 44,66 36,99! 30,98.8! 40,72 40,58!')),
    stroke('dark', '#5d4a3c', 1.4, 'M56 12V5M102 17V11'),
    stroke('dark', '#5d4a3c', 1.6, 'M4 95V99M150 93V97'),
  ];
};

const dome: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  return [
    stroke('detail', '#8a8078', 0.8, 'M36 52L6 98M122 52L148 98'),
    fill('body', body, outline('18,99! 24,70 42,40 66,24 92,24 116,42 132,70 138,99!')),
    fill('shade', shade, outline('92,24! 116,42 132,70 138,99! 106,99! 104,60')),
    fill('light', light, outline('24,74 40,46 62,28 52,44 40,66 34,86')),
    stroke(
      'detail',
      deep,
      1.1,
      'M18 99C30 50 60 30 92 24C102 46 106 70 106 99M138 99C130 56 110 34 66 24C54 40 44 66 40 99',
    ),
    fill('glow', '#ffe0a0', outline('48,99! 50,74 60,52 74,46 86,54 94,74 96,99!')),
    fill('dark', '#5a4038', outline('56,99! 58,78 66,60 74,54 82,60 88,78 90,99!')),
    fill('glow', '#ffcf7a', ellipse(73, 88, 5, 6)),
    fill('shade', deep, outline('96,99! 94,74 86,54 78,48! 90,54 100,72 103,99!')),
    stroke('dark', '#5d4a3c', 1.6, 'M6 95V99M148 95V99'),
  ];
};

/** A teepee of hides on poles. */
const teepee: Pose = (look) => {
  const { body, shade, deep } = coat(look, ['#e0cba4', '#d9b98a'] as const);
  return [
    stroke('dark', '#6b4a35', 1.8, 'M70 20L86 1M84 20L66 2M77 20L76 0'),
    fill('body', body, polygon('77,14 124,98.6 76,100 30,98.6')),
    fill('shade', shade, polygon('77,14 124,98.6 92,99.4')),
    fill('dark', '#4a342c', outline('76,46! 70,74 64,99.6! 88,99.6! 82,74')),
    fill(
      'accent',
      '#b5483f',
      polygon('45.4,70 50,62 54,70 58.4,62 62,70 60,76 43,76') +
        polygon('90,70 94,62 98,70 102,62 106,70 111,76 88,76'),
    ),
    fill('accent', deep, polygon('69,28 85,28 87.6,33 66.4,33')),
  ];
};

export const tent = defineFigure({
  id: 'tent',
  words: ['tent', 'camping tent', 'teepee', 'tipi', 'wigwam', 'campsite', 'camp', 'yurt'],
  kind: 'building',
  hasModels: true,
  defaultSettings: ['forest', 'mountains'],
  uses: ['shelter'],
  realHeight: 1.7,
  aspect: 1.56,
  habitat: 'ground',
  parts: ['door'],
  poses: [ridge, dome, teepee],
});
