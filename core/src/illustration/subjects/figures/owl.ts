import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer } from '../figure.ts';
import { outline } from '../shapes/curve.ts';
import { type Coat, coat, fill, stroke } from '../shapes/paint.ts';
import { union, within } from '../shapes/path-algebra.ts';
import { ellipse, repeat } from '../shapes/solid.ts';

const coats = ['#8a6442', '#6f5d52', '#9a7a52', '#7d8088'] as const;

function face(x: number, y: number, { light, deep, shade }: Coat): readonly FigureLayer[] {
  return [
    fill('light', light, union(ellipse(x - 9, y, 10.4, 11), ellipse(x + 9, y, 10.4, 11), ellipse(x, y + 7, 8, 7))),
    stroke(
      'detail',
      shade,
      0.7,
      `M${x - 17} ${y - 4}A10 10 0 0 1 ${x - 4} ${y - 9}M${x + 17} ${y - 4}A10 10 0 0 0 ${x + 4} ${y - 9}`,
    ),
    fill('glow', '#f2c14a', ellipse(x - 8, y, 6.2) + ellipse(x + 8, y, 6.2)),
    fill('dark', '#1f1a1c', ellipse(x - 7.4, y, 3.7) + ellipse(x + 8.6, y, 3.7)),
    fill('light', '#ffffff', ellipse(x - 6, y - 1.6, 1.3) + ellipse(x + 10, y - 1.6, 1.3)),
    fill('accent', '#d99a3c', outline(`${x - 2.6},${y + 5}! ${x + 2.6},${y + 5}! ${x + 0.4},${y + 11.4}!`)),
    fill(
      'shade',
      deep,
      outline(
        `${x - 20},${y - 15}! ${x - 12},${y - 10} ${x},${y - 3}! ${x + 12},${y - 10} ${x + 20},${y - 15}! ${x + 10},${y - 14} ${x},${y - 9} ${x - 10},${y - 14}`,
      ),
    ),
  ];
}

const scallops = (x: number, top: number, rows: number) =>
  repeat(rows, (row) => repeat(3 - (row % 2), (i) => `M${x - 8 + i * 6 + (row % 2) * 3} ${top + row * 6}q2.4 4 4.8 0`));

const perched =
  (stump: boolean): Pose =>
  (look) => {
    const fur = coat(look, coats);
    const torso = outline('26,10! 34,15 46,13 58,15 66,10! 68,24 70,44 68,66 60,84 46,91 32,84 24,66 22,44 24,24');
    return [
      ...(stump
        ? [
            fill('dark', '#6b4c38', outline('22,90! 70,90! 72,96 78,100! 14,100! 20,96')),
            fill('light', '#c9a577', outline('22,90 32,87.4 46,87 60,87.4 70,90 60,92.6 46,93 32,92.6')),
          ]
        : [fill('dark', '#5d4332', outline('2,93 20,90 46,91 72,89 90,91 90,97 70,98 46,100 20,99 2,99'))]),
      fill('shade', fur.deep, outline('36,82! 34,98 40,99.6! 46,96 52,99.6! 58,98 56,82!')),
      fill('body', fur.body, torso),
      fill('light', fur.light, within(ellipse(46, 66, 16, 24), torso)),
      stroke('detail', fur.shade, 1.2, scallops(44, 54, 5)),
      fill('shade', fur.shade, outline('24,36 21,52 22,70 30,86! 34,70 33,52 29,40')),
      fill('shade', fur.shade, outline('68,36 71,52 70,70 62,86! 58,70 59,52 63,40')),
      stroke('detail', fur.deep, 0.9, 'M25 52L30 82M68 52L62 82'),
      ...face(46, 31, fur),
      stroke('accent', '#d99a3c', 2.2, 'M36 88V93M40 88.6V93.6M52 88.6V93.6M56 88V93'),
    ];
  };

const flying: Pose = (look) => {
  const fur = coat(look, coats);
  const wing = (s: 1 | -1) =>
    outline(
      [
        [10, 44],
        [20, 28],
        [34, 18],
        [46, 20, '!'],
        [45, 28],
        [45.6, 30, '!'],
        [42, 36],
        [42, 40, '!'],
        [37, 46],
        [36, 50, '!'],
        [30, 55],
        [28, 58, '!'],
        [20, 62],
        [10, 64],
      ]
        .map(([x, y, c]) => `${46 + s * Number(x)},${y}${c ?? ''}`)
        .join(' '),
    );
  const torso = outline('32,28! 38,32 46,31 54,32 60,28! 61,40 62,54 58,72 46,82 34,72 30,54 31,40');
  return [
    fill('shade', fur.deep, outline('38,72! 34,92 40,94! 46,92 52,94! 58,92 54,72!')),
    ...[wing(-1), wing(1)].flatMap((shape) => [
      fill('body', fur.body, shape),
      fill('shade', fur.deep, within(outline('-10,44 20,50 30,60 46,58 62,60 72,50 102,44 90,80 0,80'), shape)),
    ]),
    fill('body', fur.body, torso),
    fill('light', fur.light, within(ellipse(46, 64, 12, 17), torso)),
    stroke('detail', fur.shade, 1.1, scallops(44, 56, 3)),
    ...face(46, 46, fur),
    stroke('accent', '#d99a3c', 2, 'M38 80L36 86M41 81L40 87M51 81L52 87M54 80L56 86'),
  ];
};

export const owl = defineFigure({
  id: 'owl',
  words: ['owl', 'barn owl', 'owlet', 'night owl', 'snowy owl'],
  kind: 'animal',
  defaultSettings: ['forest'],
  realHeight: 0.5,
  aspect: 0.92,
  habitat: 'ground',
  poses: [perched(false), perched(true)],
  actions: { stand: perched(true), sit: perched(false) },
  otherHabitats: { sky: [flying], surface: [perched(false)] },
});
