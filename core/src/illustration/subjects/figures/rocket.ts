import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer, FigureLook } from '../figure.ts';
import { outline } from '../shapes/curve.ts';
import { placed } from '../shapes/group.ts';
import { choice, coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { within } from '../shapes/path-algebra.ts';
import { ellipse, rectangle } from '../shapes/solid.ts';

/** The ship itself, nose up, about the axis x = 0, from y = 0 (nose) to y = 70 (nozzle). */
function ship(look: FigureLook): readonly FigureLayer[] {
  const { body, shade, deep } = coat(look, ['#d0483f', '#2f6f9f', '#e08a3a'] as const);
  const white = coatOf(choice(look.seed, ['#f1ece2', '#dfe5ea'] as const, 1));
  const hull = outline('0,0! 7,9 12,22 13.4,38 11.4,54 8.4,64! -8.4,64! -11.4,54 -13.4,38 -12,22 -7,9');
  return [
    fill('shade', deep, outline('11,42! 20,52 25,66 25.6,77! 20,69 14,65 7,63!')),
    fill('body', body, outline('-11,42! -20,52 -25,66 -25.6,77! -20,69 -14,65 -7,63!')),
    fill('dark', '#4a4f58', outline('-6,63! 6,63! 8,70! -8,70!')),
    fill('light', white.body, hull),
    fill('shade', white.shade, within(outline('4,-2! 9,14 9.6,36 7,66! 20,66! 20,0'), hull)),
    fill('body', body, within(rectangle(-20, -4, 40, 21), hull)),
    fill('shade', shade, within(outline('2,-2! 7,10 9,17! 20,17! 20,-4!'), hull)),
    stroke('detail', white.shade, 0.7, 'M-12.2 48C-4 50.4 4 50.4 12.2 48M-10 58.6C-3 60.6 3 60.6 10 58.6'),
    fill('dark', '#55606c', ellipse(0, 30, 6.6)),
    fill('accent', '#8cc7e0', ellipse(0, 30, 4.9)),
    fill('light', '#d5eef6', outline('-3.6,31 -2.6,27 1,25.6 -1,28.6')),
    fill('body', shade, outline('-2,48! 0,43 2,48! 2.4,66 0,79! -2.4,66')),
  ];
}

const flame = (length: number): readonly FigureLayer[] => [
  fill(
    'glow',
    '#f2802e',
    outline(
      `-7,70! -10,${70 + length * 0.4} -4,${70 + length * 0.72} 0,${70 + length}! 4,${70 + length * 0.66} 9.4,${70 + length * 0.4} 7,70!`,
    ),
  ),
  fill(
    'glow',
    '#ffd166',
    outline(`-4.6,70! -5.6,${70 + length * 0.3} 0,${70 + length * 0.7}! 5.4,${70 + length * 0.3} 4.6,70!`),
  ),
  fill(
    'glow',
    '#fff6d8',
    outline(`-2.4,70! -2.6,${70 + length * 0.2} 0,${70 + length * 0.4}! 2.6,${70 + length * 0.2} 2.4,70!`),
  ),
];

const soaring: Pose = (look) => placed([...flame(34), ...ship(look)], 69, 7, 0.96, { turn: 38 });

/** Nearly upright, already small flames behind it. */
const climbing: Pose = (look) => placed([...flame(28), ...ship(look)], 56, 4, 0.92, { turn: 16 });

/** Rising on a column of smoke. */
const lifting: Pose = (look) => {
  const smoke = coatOf('#d9d4cc');
  return [
    fill(
      'shade',
      smoke.shade,
      outline('14,100! 12,92 18,86 26,88 28,80 36,78 40,72! 44,72! 48,79 56,80 58,87 68,86 72,93 70,100!'),
    ),
    ...placed([...flame(22), ...ship(look)], 42, 1, 0.86),
    fill(
      'light',
      smoke.light,
      outline('8,100! 6,94 13,88 21,91 26,86 33,88 37,92 45,88 53,91 60,87 68,92 76,91 78,97 76,100!'),
    ),
  ];
};

export const rocket = defineFigure({
  id: 'rocket',
  words: [
    'rocket',
    'spaceship',
    'space ship',
    'spacecraft',
    'rocket ship',
    'space rocket',
    'starship',
    'space shuttle',
    'shuttle',
  ],
  kind: 'vehicle',
  hasModels: true,
  defaultSettings: ['space'],
  uses: ['enter'],
  realHeight: 30,
  aspect: 0.86,
  habitat: 'sky',
  poses: [soaring, climbing],
  otherHabitats: { ground: [lifting] },
});
