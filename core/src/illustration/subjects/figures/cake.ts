import { defineFigure, type Pose } from '../define-figure.ts';
import { outline, polygon } from '../shapes/curve.ts';
import { choice, coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { ellipse, rectangle, repeat } from '../shapes/solid.ts';

const icings = ['#f3a9b8', '#f5ecd9', '#8a5238', '#b5d9c9', '#e8c9f0'] as const;

/** A birthday cake in two tiers with candles. */
const tiered: Pose = (look) => {
  const icing = coat(look, icings);
  const sponge = coatOf(choice(look.seed, ['#e0b878', '#8a5a3c', '#e9cfa0'] as const, 2));
  const drip = (x: number, y: number, width: number, drops: number) =>
    outline(
      `${x},${y}! ${x + width},${y}! ${x + width},${y + 7} ${Array.from({ length: drops }, (_, i) => `${x + width - ((i + 0.5) * width) / drops},${y + (i % 2 ? 8 : 14)}`).join(' ')} ${x},${y + 7}`,
    );
  return [
    ...(look.bare?.includes('candle') ? [] : [42, 56, 70]).flatMap((x, i) => [
      fill('light', ['#f2c14e', '#8fc3e0', '#e0607a'][i] ?? '#f2c14e', rectangle(x - 1.6, 17, 3.2, 17)),
      fill('glow', '#f2902e', outline(`${x},17! ${x - 3},11 ${x},3! ${x + 3},11`)),
      fill('glow', '#fff0c0', outline(`${x},16! ${x - 1.4},13 ${x},8! ${x + 1.4},13`)),
    ]),
    fill('shade', '#d5d9dd', ellipse(56, 95, 52, 5)),
    fill('body', sponge.body, rectangle(12, 62, 88, 33, 4)),
    fill('shade', sponge.shade, rectangle(76, 62, 24, 33, 4)),
    fill('light', icing.light, rectangle(12, 80, 88, 4)),
    fill('body', icing.body, drip(11, 60, 90, 9)),
    fill('light', icing.light, rectangle(14, 60, 84, 3, 1.5)),
    fill('body', sponge.body, rectangle(28, 34, 56, 27, 3)),
    fill('shade', sponge.shade, rectangle(68, 34, 16, 27, 3)),
    fill('body', icing.body, drip(27, 33, 58, 6)),
    fill('light', icing.light, rectangle(30, 33, 52, 2.6, 1.3)),
    fill(
      'accent',
      '#c9364a',
      repeat(5, (i) => ellipse(20 + i * 18, 59, 3.6)),
    ),
    fill(
      'light',
      '#f0a0aa',
      repeat(5, (i) => ellipse(19 + i * 18, 57.8, 1)),
    ),
    fill('light', '#e9ecef', ellipse(56, 94, 52, 4.2)),
    fill('body', sponge.body, rectangle(13, 86, 86, 8, 3)),
    fill('shade', sponge.shade, rectangle(76, 86, 23, 8, 3)),
    fill(
      'body',
      icing.body,
      repeat(9, (i) => ellipse(16 + i * 10, 94, 4.6, 3.6)),
    ),
  ];
};

/** A slice on a plate. */
const slice: Pose = (look) => {
  const icing = coat(look, icings);
  const sponge = coatOf(choice(look.seed, ['#e9cfa0', '#8a5a3c', '#e0b878'] as const, 2));
  return [
    fill('shade', '#c9ced4', ellipse(56, 92, 54, 8)),
    fill('light', '#eef0f2', ellipse(56, 90, 54, 8)),
    fill('body', sponge.body, polygon('14,50 92,40 92,82 14,90')),
    fill('shade', sponge.shade, polygon('92,40 104,46 104,84 92,82')),
    fill('light', icing.light, polygon('14,66 92,56.4 92,61 14,70.6') + polygon('14,80 92,70.4 92,74 14,83.6')),
    fill(
      'body',
      icing.body,
      outline('12,52! 54,36 92,32! 106,38! 106,48! 100,52 92,44! 84,52 74,46 62,56 50,50 38,60 26,54 20,62 12,58'),
    ),
    fill('light', icing.light, outline('12,51! 54,35.4 92,31! 106,37! 92,38 54,43')),
    fill('accent', '#c9364a', outline('78,33 70,27 69,20 74,15 82,14 88,18 89,25 84,32')),
    fill(
      'detail',
      '#f6d9a0',
      repeat(5, (i) => ellipse(75 + (i % 3) * 4.6, 20 + Math.floor(i / 3) * 5 + (i % 2), 0.7)),
    ),
    fill('dark', '#4f8a45', outline('79,15! 72,12 70,8! 77,9 80,6! 83,9 90,8! 87,13')),
    stroke('detail', sponge.shade, 0.9, 'M30 74h3M48 66h3M70 66h3M40 84h3M62 80h3M24 60h3'),
  ];
};

export const cake = defineFigure({
  id: 'cake',
  words: ['cake', 'birthday cake', 'wedding cake', 'chocolate cake', 'gateau', 'torte', 'slice of cake'],
  kind: 'thing',
  realHeight: 0.25,
  aspect: 1.12,
  habitat: 'surface',
  poses: [tiered, slice],
});
