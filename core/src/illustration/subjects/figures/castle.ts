import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer, FigureLook } from '../figure.ts';
import { outline, polygon } from '../shapes/curve.ts';
import { choice, coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { rectangle, repeat } from '../shapes/solid.ts';

const walls = ['#b9aca0', '#c9b79a', '#a3a7b0'] as const;
const roofs = ['#4f6a94', '#a8483f', '#5a7a6a', '#6f5486'] as const;

const battlements = (x: number, y: number, width: number, count: number) => {
  const step = width / (count * 2 - 1);
  return rectangle(x, y, width, 5) + repeat(count, (i) => rectangle(x + i * step * 2, y - 4, step, 4.4));
};

/** A round tower with a pointed roof, its top at `y`. */
function turret(look: FigureLook, x: number, y: number, width: number, foot: number): readonly FigureLayer[] {
  const wall = coat(look, walls);
  const roof = coatOf(choice(look.seed, roofs, 1));
  const half = width / 2;
  const peak = y - width * 1.25;
  return [
    stroke('dark', '#5d4a44', 0.7, `M${x} ${peak}v-7`),
    fill(
      'accent',
      choice(look.seed, ['#d9523f', '#e0b04a'] as const, 2),
      outline(`${x},${peak - 7}! ${x + 4},${peak - 6.4} ${x + 8},${peak - 5}! ${x + 4},${peak - 4} ${x},${peak - 3}!`),
    ),
    fill('body', wall.body, polygon(`${x - half},${y} ${x + half},${y} ${x + half},${foot} ${x - half},${foot}`)),
    fill(
      'shade',
      wall.shade,
      polygon(`${x + half * 0.25},${y} ${x + half},${y} ${x + half},${foot} ${x + half * 0.25},${foot}`),
    ),
    fill('shade', wall.deep, rectangle(x - half, y, width, 2)),
    fill('accent', roof.body, polygon(`${x},${peak} ${x + half * 1.3},${y + 1} ${x - half * 1.3},${y + 1}`)),
    fill('shade', roof.shade, polygon(`${x},${peak} ${x + half * 1.3},${y + 1} ${x + half * 0.2},${y + 1}`)),
    fill(
      'glow',
      '#ffd98a',
      outline(`${x - 1.8},${y + 14}! ${x - 1.8},${y + 9} ${x},${y + 7} ${x + 1.8},${y + 9} ${x + 1.8},${y + 14}!`),
    ),
  ];
}

function gate(look: FigureLook, x: number, foot: number): readonly FigureLayer[] {
  const wall = coat(look, walls);
  return [
    fill(
      'shade',
      wall.deep,
      outline(`${x - 10},${foot}! ${x - 10},${foot - 13} ${x},${foot - 22} ${x + 10},${foot - 13} ${x + 10},${foot}!`),
    ),
    fill(
      'dark',
      '#4a342c',
      outline(
        `${x - 7.6},${foot}! ${x - 7.6},${foot - 12} ${x},${foot - 19} ${x + 7.6},${foot - 12} ${x + 7.6},${foot}!`,
      ),
    ),
    stroke(
      'detail',
      '#7a5a44',
      0.8,
      `M${x} ${foot - 19}V${foot}M${x - 4} ${foot - 16}V${foot}M${x + 4} ${foot - 16}V${foot}M${x - 7.6} ${foot - 8}h15.2`,
    ),
  ];
}

const masonry = (look: FigureLook, spots: readonly (readonly [number, number])[]) =>
  stroke('detail', coat(look, walls).shade, 0.8, spots.map(([x, y]) => `M${x} ${y}h6M${x + 4} ${y + 3}h5`).join(''));

/** Symmetric keep with four towers. */
const royal: Pose = (look) => {
  const wall = coat(look, walls);
  return [
    ...turret(look, 40, 40, 13, 74),
    ...turret(look, 80, 40, 13, 74),
    ...turret(look, 60, 29, 17, 70),
    fill('body', wall.body, `${rectangle(24, 58, 72, 42)}${battlements(30, 56, 60, 8)}`),
    fill('shade', wall.shade, rectangle(26, 61, 68, 3.4)),
    ...[42, 60, 78].map((x) =>
      fill('glow', '#ffd98a', outline(`${x - 2},75! ${x - 2},70 ${x},68 ${x + 2},70 ${x + 2},75!`)),
    ),
    ...turret(look, 18, 56, 19, 100),
    ...turret(look, 102, 56, 19, 100),
    ...gate(look, 60, 100),
    masonry(look, [
      [34, 70],
      [36, 86],
      [80, 84],
      [12, 84],
      [98, 88],
      [14, 92],
      [55, 44],
    ]),
  ];
};

/** A keep on a crag, towers of unequal height. */
const crag: Pose = (look) => {
  const wall = coat(look, walls);
  const rock = coatOf('#6f6a66');
  return [
    ...turret(look, 74, 30, 15, 70),
    ...turret(look, 42, 44, 13, 76),
    fill('body', wall.body, `${rectangle(36, 54, 52, 34)}${battlements(40, 52, 48, 7)}`),
    fill('shade', wall.shade, rectangle(40, 57, 48, 3.4)),
    ...[52, 64].map((x) =>
      fill('glow', '#ffd98a', outline(`${x - 2},70! ${x - 2},65 ${x},63 ${x + 2},65 ${x + 2},70!`)),
    ),
    ...turret(look, 92, 50, 16, 88),
    ...turret(look, 30, 58, 14, 88),
    ...gate(look, 62, 88),
    masonry(look, [
      [46, 76],
      [74, 66],
      [78, 78],
      [88, 72],
      [26, 76],
    ]),
    fill('shade', rock.shade, outline('0,100! 8,90 18,84 30,86 40,82 60,85 80,82 98,84 110,92 120,100!')),
    fill('body', rock.body, outline('0,100! 10,91 22,88 30,92! 40,87 52,90 58,97! 70,88 86,87 94,95! 104,91 120,100!')),
    fill('light', rock.light, polygon('22,88 30,92 25,94 14,92') + polygon('70,88 86,87 80,91 70,92')),
    fill('accent', '#c9b58f', outline('57,88! 67,88! 64,93 70,100! 50,100! 58,94')),
  ];
};

export const castle = defineFigure({
  id: 'castle',
  words: ['castle', 'fortress', 'palace', 'citadel', 'fairytale castle', 'stronghold', 'fort', 'chateau'],
  kind: 'building',
  hasModels: true,
  defaultSettings: ['mountains', 'meadow'],
  uses: ['shelter'],
  realHeight: 26,
  aspect: 1.2,
  habitat: 'ground',
  parts: ['door', 'window', 'gate'],
  poses: [royal, crag],
});
