import { defineFigure, type Pose } from '../define-figure.ts';
import { outline, polygon } from '../shapes/curve.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { ellipse, rectangle, repeat } from '../shapes/solid.ts';

const paints = ['#e0a13a', '#c9503f', '#3f8f8a'] as const;
const steel = '#aeb4ba';

const bit = (y: number) => [
  fill('dark', '#4a4f56', polygon(`84,${y - 8} 96,${y - 5} 96,${y + 5} 84,${y + 8}`)),
  fill('light', steel, polygon(`96,${y - 2.4} 122,${y - 1.8} 128,${y} 122,${y + 1.8} 96,${y + 2.4}`)),
  stroke(
    'detail',
    '#6f767d',
    0.9,
    repeat(6, (i) => `M${98 + i * 4} ${y + 2.2}L${101 + i * 4} ${y - 2.2}`),
  ),
];

/** A cordless drill that stands on its battery. */
const cordless: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, paints);
  return [
    ...bit(30),
    fill('dark', '#3a3f46', outline('10,84! 12,80 54,80 58,84 58,97 54,100 14,100 10,97!')),
    fill('shade', deep, outline('24,44! 46,44! 44,60 48,82! 20,82! 22,62')),
    fill('body', body, outline('6,22 10,16 22,12 70,12 82,18! 84,42! 72,48 18,48 8,42 5,32')),
    fill('shade', shade, outline('6,36 20,40 83,38! 84,42! 72,48 18,48 8,42')),
    fill('light', light, outline('14,18 24,15 66,15 70,18 60,20 22,21')),
    fill('dark', '#3a3f46', rectangle(70, 13, 14, 34, 3)),
    fill('dark', '#3a3f46', outline('46,50 53,51 51,60 45,62')),
    fill('detail', '#f1e6cf', rectangle(20, 28, 24, 7, 2)),
    stroke('detail', deep, 1.2, 'M10 26H17M9 30H16M9 34H16'),
    fill('light', '#6a7078', rectangle(18, 86, 30, 4, 1)),
  ];
};

/** One with a cord, lying on its side handle. */
const corded: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, paints);
  return [
    ...bit(46),
    stroke('dark', '#33363c', 3, 'M22 88C14 98 4 92 2 99'),
    fill('shade', deep, outline('14,50! 36,52! 40,70 36,98! 18,100! 14,92 16,70')),
    fill('body', body, outline('8,40 12,32 26,28 74,30 84,36! 84,58! 72,64 20,64 10,56')),
    fill('shade', shade, outline('9,52 22,56 84,54! 84,58! 72,64 20,64 10,56')),
    fill('light', light, outline('18,34 28,31.4 68,33 72,36 62,37 24,38')),
    fill('dark', '#3a3f46', rectangle(72, 31, 12, 32, 3)),
    fill('dark', '#3a3f46', outline('36,66 44,66 42,76 38,78')),
    fill('dark', '#3a3f46', outline('62,60 72,60 73,98 69,100 63,100 60,97')),
    stroke(
      'detail',
      deep,
      1.2,
      repeat(4, (i) => `M${26 + i * 5} 44V54`),
    ),
    fill('detail', '#f1e6cf', ellipse(57, 46, 4)),
  ];
};

export const drill = defineFigure({
  id: 'drill',
  words: ['drill', 'power drill', 'cordless drill', 'electric drill', 'hand drill'],
  kind: 'thing',
  realHeight: 0.24,
  aspect: 1.3,
  habitat: 'surface',
  poses: [cordless, corded],
});
