import { defineFigure, type Pose } from '../define-figure.ts';
import { outline } from '../shapes/curve.ts';
import { choice, coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { within } from '../shapes/path-algebra.ts';
import { ellipse, rectangle, repeat } from '../shapes/solid.ts';
import { spokedWheel } from '../shapes/wheel.ts';

const steel = '#3a3d45';

/** A steam engine and its carriage. */
const steam: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, ['#3f6a4f', '#8a3a3a', '#2f4a6a'] as const);
  const wagon = coatOf(choice(look.seed, ['#a8603f', '#c9a24a', '#7a4a3a'] as const, 2));
  return [
    fill(
      'light',
      '#e6e2da',
      ellipse(256, 12, 12, 9) + ellipse(240, 9, 11, 8) + ellipse(222, 11, 10, 8) + ellipse(206, 8, 8, 6),
    ),
    fill('shade', '#cfcac0', ellipse(250, 17, 8, 5) + ellipse(226, 15, 8, 4.4)),
    fill('accent', wagon.body, rectangle(6, 38, 104, 46, 3)),
    fill('shade', wagon.shade, rectangle(6, 68, 104, 16)),
    fill('dark', steel, outline('2,40! 4,33 12,31 104,31 112,33 114,40!')),
    fill(
      'glow',
      '#ffdf9a',
      repeat(4, (i) => rectangle(14 + i * 24, 46, 16, 16, 2)),
    ),
    stroke(
      'detail',
      wagon.deep,
      1,
      repeat(4, (i) => `M${22 + i * 24} 46v16`),
    ),
    fill('body', body, rectangle(126, 34, 46, 50, 2)),
    fill('dark', steel, outline('120,36! 124,29 132,27 170,27 177,30 178,36!')),
    fill('glow', '#ffdf9a', rectangle(134, 42, 13, 16, 2) + rectangle(153, 42, 13, 16, 2)),
    fill('body', body, outline('170,48! 250,48! 256,52 256,78 250,82! 170,82!')),
    fill('shade', shade, outline('170,70! 256,70! 256,78 250,82! 170,82!')),
    fill('light', light, rectangle(172, 51, 76, 3.4, 1.6)),
    fill('accent', '#d9b04a', rectangle(188, 48, 3, 34) + rectangle(218, 48, 3, 34) + rectangle(244, 47, 4, 36)),
    fill('dark', steel, outline('236,48! 238,30! 233,25! 233,22! 255,22! 255,25! 250,30! 252,48!')),
    fill('accent', '#d9b04a', outline('196,48! 197,40 204,36 211,40 212,48!')),
    fill('dark', deep, rectangle(112, 78, 150, 8, 2)),
    fill('glow', '#fff0b8', ellipse(258, 52, 4.4, 5)),
    fill('dark', '#8a3a34', outline('256,82! 268,84! 282,99! 254,99!')),
    stroke('detail', steel, 1, 'M262 84L266 98M266 84L274 98'),
    ...[24, 48, 72, 94].flatMap((x) => spokedWheel(x, 90, 9, 8, steel, 2.6)),
    ...[146, 178, 210].flatMap((x) => spokedWheel(x, 86, 13, 10, '#7a2f2f', 3)),
    ...spokedWheel(240, 91, 8, 8, '#7a2f2f', 2.4),
    stroke('accent', '#c9ced4', 2.4, 'M146 89L210 89L232 84'),
    fill('dark', steel, rectangle(0, 98.4, 284, 1.6)),
  ];
};

/** A streamlined fast train. */
const fast: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, ['#e8e6e0', '#d9dde2'] as const);
  const stripe = look.colour ? deep : choice(look.seed, ['#c9463d', '#3f6fa8', '#3f8a78'] as const, 3);
  const hull = outline('2,40! 8,38! 190,38! 222,44 252,60 274,78 282,90! 280,94! 2,94!');
  return [
    stroke('dark', steel, 1.4, 'M60 38L72 26L64 20H84M160 38L148 26L156 20H136'),
    fill('body', body, hull),
    fill('light', light, within(rectangle(0, 38, 240, 5), hull)),
    fill('accent', stripe, within(outline('0,72! 200,72! 250,76 284,86! 284,92! 240,84 0,82!'), hull)),
    fill('shade', shade, within(rectangle(0, 85, 300, 10), hull)),
    fill('dark', '#3f5364', rectangle(10, 50, 92, 15, 3) + rectangle(112, 50, 88, 15, 3)),
    fill(
      'glow',
      '#ffe3a8',
      repeat(5, (i) => rectangle(13 + i * 17.6, 52, 13.6, 11, 1.6)) +
        repeat(4, (i) => rectangle(128 + i * 17.6, 52, 13.6, 11, 1.6)),
    ),
    fill('dark', '#2f3f4e', outline('214,48! 226,47 246,57 258,67! 236,66 218,62!')),
    fill('light', '#8fb0c4', outline('222,49! 230,50 240,56! 228,57!')),
    stroke('detail', shade, 1, 'M106 38V94M112 46V92M125 46V92'),
    fill('glow', '#fff0b8', outline('262,78! 272,82 276,86! 266,85!')),
    fill('dark', steel, rectangle(6, 92, 268, 3) + repeat(4, (i) => ellipse([22, 44, 190, 214][i] ?? 0, 95, 4.4))),
    fill('dark', steel, rectangle(0, 98.4, 284, 1.6)),
  ];
};

export const train = defineFigure({
  id: 'train',
  words: [
    'train',
    'locomotive',
    'steam train',
    'steam engine',
    'railway',
    'express train',
    'high speed train',
    'subway train',
    'metro train',
    'bullet train',
    'railroad',
  ],
  kind: 'vehicle',
  hasModels: true,
  defaultSettings: ['meadow', 'mountains', 'river'],
  uses: ['enter'],
  realHeight: 4.6,
  aspect: 2.84,
  habitat: 'ground',
  parts: ['door', 'window', 'wheel'],
  poses: [steam, fast],
});
