import { defineFigure, type Pose } from '../define-figure.ts';
import { outline, polygon } from '../shapes/curve.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { rectangle, repeat } from '../shapes/solid.ts';

const coats = ['#2f3038', '#5a3a2c', '#7a4a32'] as const;

/** A grand piano with its lid up. */
const grand: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  return [
    fill('body', body, outline('40,40! 60,14 90,4 118,8 128,20! 112,40!')),
    fill('shade', light, outline('46,39! 64,18 90,9 115,12 122,20! 108,39!')),
    stroke('dark', '#c9a24a', 1.4, 'M112 21L102 44'),
    fill('dark', '#c9a24a', polygon('30,42 124,42 128,47 22,47')),
    fill('body', body, outline('12,50! 18,44! 126,44! 134,50! 134,64! 12,64!')),
    fill('shade', shade, rectangle(12, 57, 122, 7)),
    fill('light', '#f5f0e4', polygon('10,49 40,49 40,53 8,53')),
    fill(
      'dark',
      '#22232a',
      repeat(6, (i) => rectangle(12 + i * 4.6, 49, 2.2, 2.4)),
    ),
    fill('body', body, outline('4,53! 42,53! 42,58! 4,58!')),
    fill(
      'dark',
      deep,
      outline('20,64! 28,64! 26,84 27,98! 21,98! 22,84') +
        outline('116,64! 124,64! 122,84 123,98! 117,98! 118,84') +
        outline('66,64! 74,64! 72,84 73,96! 67,96! 68,84'),
    ),
    fill('dark', '#c9a24a', rectangle(20, 96, 8, 4, 1.6) + rectangle(116, 96, 8, 4, 1.6) + rectangle(44, 92, 10, 3, 1)),
    stroke('dark', '#c9a24a', 1.2, 'M47 64V92M51 64V92'),
    fill('light', '#f5f0e4', polygon('30,30 50,30 52,42 28,42')),
    stroke('detail', '#8a8078', 0.7, 'M32 33.6h16M31.6 36.6h17M31 39.4h18'),
  ];
};

/** An upright with candles and sheet music. */
const upright: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  return [
    fill('body', body, rectangle(20, 14, 98, 84, 2)),
    fill('light', light, rectangle(16, 10, 106, 5, 2)),
    stroke('detail', shade, 1.6, 'M28 22h36v24h-36ZM74 22h36v24h-36Z'),
    fill('light', '#f5f0e4', polygon('52,28 68,29 68,50 52,50') + polygon('70,29 86,28 86,50 70,50')),
    stroke('detail', '#8a8078', 0.7, 'M55 33h10M55 37h10M55 41h10M73 33h10M73 37h10M73 41h10'),
    fill('shade', shade, rectangle(20, 66, 98, 32)),
    stroke('detail', deep, 1.6, 'M30 72h78v18h-78Z'),
    fill('dark', deep, rectangle(12, 50, 114, 5, 1.6)),
    fill('light', '#f5f0e4', rectangle(14, 55, 110, 6)),
    stroke(
      'detail',
      '#b5ab98',
      0.5,
      repeat(18, (i) => `M${20 + i * 6} 55v6`),
    ),
    fill(
      'dark',
      '#22232a',
      repeat(17, (i) => (i % 7 === 2 || i % 7 === 6 ? '' : rectangle(18.4 + i * 6, 55, 3, 3.6))),
    ),
    fill('body', body, rectangle(12, 61, 114, 5, 1.6)),
    fill(
      'dark',
      deep,
      outline('14,66! 20,66! 19,84 20,98! 14,98! 16,84') + outline('118,66! 124,66! 122,84 124,98! 118,98! 119,84'),
    ),
    fill('dark', '#c9a24a', rectangle(60, 95, 5, 3, 1) + rectangle(72, 95, 5, 3, 1)),
    fill('dark', deep, rectangle(12, 97, 114, 3, 1)),
  ];
};

export const piano = defineFigure({
  id: 'piano',
  words: ['piano', 'grand piano', 'upright piano', 'harpsichord', 'pianoforte'],
  kind: 'thing',
  hasModels: true,
  defaultSettings: ['room'],
  uses: ['play-at'],
  realHeight: 1.4,
  aspect: 1.38,
  habitat: 'ground',
  poses: [grand, upright],
  otherHabitats: { surface: [grand, upright] },
});
