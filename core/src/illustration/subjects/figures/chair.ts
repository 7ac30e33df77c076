import { defineFigure, type Pose } from '../define-figure.ts';
import { outline, polygon } from '../shapes/curve.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { rectangle, repeat } from '../shapes/solid.ts';

/** A wooden kitchen chair. */
const wooden: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, ['#a8703f', '#8a5a3a', '#c9a26f'] as const);
  return [
    fill('shade', deep, polygon('20,62 25,62 24,92 20,92') + polygon('52,62 57,62 56,92 52,92')),
    fill('body', body, outline('8,4! 13,3! 15,58! 10,58!') + outline('38,3! 43,4! 43,58! 38,58!')),
    fill('body', body, outline('9,5! 26,2 42,5! 42,13! 26,10 10,13!')),
    fill(
      'shade',
      shade,
      repeat(3, (i) => rectangle(17 + i * 7.6, 11, 3, 46)),
    ),
    fill('light', light, outline('6,56! 44,56! 60,64! 60,67! 12,67! 6,60!')),
    fill('body', body, outline('6,59! 12,65! 60,65! 60,70! 12,70! 6,63!')),
    fill('body', body, polygon('12,70 18,70 16,100 12,100') + polygon('54,70 60,70 61,100 57,100')),
    stroke('shade', shade, 2.2, 'M15 86H58'),
    stroke('detail', shade, 0.8, 'M16 60H40M24 62.6H50'),
  ];
};

/** An upholstered armchair. */
const armchair: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, ['#b5564a', '#4f7a86', '#c99a4a', '#6f7a55'] as const);
  return [
    fill('dark', '#5a4030', polygon('10,90 15,90 14,100 11,100') + polygon('55,90 60,90 59,100 56,100')),
    fill('body', body, outline('14,66! 11,30 16,12 35,6 54,12 59,30 56,66!')),
    fill('shade', shade, outline('44,8 54,12 59,30 56,66! 48,66! 51,32 50,16')),
    stroke('detail', deep, 0.9, 'M26 24h0.6M35 22h0.6M44 24h0.6M30 36h0.6M40 36h0.6M35 48h0.6'),
    fill('light', light, outline('13,62! 16,58 35,56 54,58 57,62! 57,72! 13,72!')),
    fill('shade', shade, rectangle(12, 71, 46, 4)),
    fill('body', body, rectangle(12, 74, 46, 17, 2)),
    fill(
      'body',
      body,
      outline('2,56 6,48 13,48 17,55 17,90! 13,93 6,93 3,90!') +
        outline('53,55 57,48 64,48 68,56 67,90! 64,93 57,93 53,90!'),
    ),
    fill('light', light, outline('3,56 6,49.4 13,49.4 16,55 10,53') + outline('54,55 57,49.4 64,49.4 67,56 60,53')),
    fill('shade', shade, outline('62,58! 67,58! 67,90! 64,93 60,93!')),
  ];
};

export const chair = defineFigure({
  id: 'chair',
  words: ['chair', 'armchair', 'wooden chair', 'seat', 'easy chair', 'kitchen chair'],
  kind: 'furniture',
  defaultSettings: ['room'],
  uses: ['sit', 'lie'],
  realHeight: 0.95,
  aspect: 0.7,
  habitat: 'ground',
  measured: { seat: 0.46 },
  poses: [wooden, armchair],
});
