import { defineFigure, type Pose } from '../define-figure.ts';
import { outline, polygon } from '../shapes/curve.ts';
import { choice, coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { moved, within, without } from '../shapes/path-algebra.ts';
import { ellipse, rectangle, repeat } from '../shapes/solid.ts';

/** A liner with two funnels. */
const liner: Pose = (look) => {
  const { body, shade } = coat(look, ['#2f4a66', '#a8403a', '#2f3a44'] as const);
  const funnel = coatOf(choice(look.seed, ['#d9523f', '#e0a43c'] as const, 1));
  const hull = outline('4,62! 60,66 130,66 186,54! 178,74 168,92! 150,98 90,100 36,99 18,95! 10,80');
  return [
    stroke('dark', '#5a5f66', 1, 'M132 40V14M132 18L168 58M132 18L92 40'),
    ...[72, 98].flatMap((x) => [
      fill('accent', funnel.body, polygon(`${x - 8},40 ${x - 6},14 ${x + 8},14 ${x + 8},40`)),
      fill('shade', funnel.shade, polygon(`${x + 3},14 ${x + 8},14 ${x + 8},40 ${x + 3},40`)),
      fill('dark', '#2a2c33', polygon(`${x - 6},14 ${x + 8},14 ${x + 8},20 ${x - 6.6},20`)),
    ]),
    fill('light', '#f3eee2', rectangle(26, 52, 128, 14) + rectangle(46, 38, 92, 15) + rectangle(118, 29, 22, 10)),
    fill('shade', '#d5cdbd', rectangle(26, 52, 128, 2.6) + rectangle(46, 38, 92, 2.6)),
    fill(
      'glow',
      '#ffdf9a',
      repeat(11, (i) => rectangle(34 + i * 10.4, 57, 5, 4, 1)) +
        repeat(8, (i) => rectangle(52 + i * 10.4, 43, 5, 4, 1)) +
        rectangle(128, 32, 11, 3.6),
    ),
    fill('body', body, hull),
    fill('accent', '#a8403a', within(rectangle(0, 88, 200, 20), hull)),
    fill('light', '#f3eee2', within(outline('0,62! 60,66 130,66 190,53! 189,57! 130,70 60,70 0,66!'), hull)),
    fill('shade', shade, within(outline('0,84 90,90 190,76 190,89 90,90 0,90'), hull)),
    fill(
      'glow',
      '#ffdf9a',
      repeat(12, (i) => ellipse(26 + i * 11.4, 77 - (i > 8 ? (i - 8) * 1.2 : 0), 1.7)),
    ),
  ];
};

/** A three-master under full sail. */
const tallShip: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, ['#7a4f32', '#4a3a34', '#8a5f3c'] as const);
  const sail = coatOf(choice(look.seed, ['#f3e9d3', '#e6d2a8', '#efe4dc'] as const, 1));
  const hull = outline('10,56! 40,58! 44,70! 130,71! 134,64! 178,58! 170,80 158,94! 120,100 70,100 34,97! 20,86');
  const square = (x: number, y: number, width: number, height: number) =>
    outline(
      `${x - width / 2},${y}! ${x + width / 2},${y}! ${x + width / 2 + 5},${y + height * 0.5} ${x + width / 2},${y + height}! ${x},${y + height - 3} ${x - width / 2},${y + height}! ${x - width / 2 + 5},${y + height * 0.5}`,
    );
  const sails = [
    square(52, 10, 22, 14),
    square(52, 26, 28, 17),
    square(52, 45, 30, 15),
    square(92, 4, 24, 16),
    square(92, 22, 32, 20),
    square(92, 44, 34, 18),
    square(130, 14, 20, 14),
    square(130, 30, 26, 16),
    square(130, 48, 26, 13),
  ];
  return [
    stroke('dark', '#5a4030', 1.8, 'M52 6V70M92 1.2V72M130 10V68M172 60L196 44'),
    stroke('detail', '#8a7a68', 0.6, 'M130 12L194 45M92 3L30 58M52 8L14 57'),
    fill('light', sail.light, outline('138,18! 150,40 190,46! 160,50 140,52!')),
    fill('light', sail.body, sails.join('')),
    fill('shade', sail.shade, sails.map((shape) => without(shape, moved(shape, 2, -3.4))).join('')),
    stroke(
      'dark',
      '#5a4030',
      1.1,
      'M40 10H64M37 26H67M36 45H68M79 4H105M75 22H109M74 44H110M119 14H141M116 30H144M116 48H144',
    ),
    fill('accent', '#b5403a', outline('92,1.4! 102,0.6 110,2! 102,3.4 92,5!')),
    fill('body', body, hull),
    fill('shade', shade, within(outline('0,84 90,90 180,82 180,104 0,104'), hull)),
    fill(
      'light',
      light,
      within(outline('8,60! 42,63! 46,74 130,75 136,68 182,61! 182,65! 136,72 130,79 44,78 8,66!'), hull),
    ),
    fill(
      'dark',
      deep,
      repeat(7, (i) => rectangle(50 + i * 12, 81, 4, 4, 0.8)),
    ),
    fill('glow', '#ffd98a', rectangle(18, 64, 4.4, 4.4, 0.8) + rectangle(27, 65, 4.4, 4.4, 0.8)),
  ];
};

export const ship = defineFigure({
  id: 'ship',
  words: [
    'ship',
    'steamship',
    'ocean liner',
    'cruise ship',
    'liner',
    'tugboat',
    'tug boat',
    'vessel',
    'galleon',
    'frigate',
    'ferry',
    'pirate ship',
    'tall ship',
    'steamer',
    'schooner',
    'steamboat',
    'passenger ship',
    'ferry boat',
  ],
  kind: 'vehicle',
  hasModels: true,
  defaultSettings: ['sea'],
  realHeight: 26,
  aspect: 2,
  habitat: 'water',
  parts: ['door', 'window'],
  poses: [liner, tallShip],
});
