import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer, FigureLook } from '../figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { coatOf, fill, stroke } from '../shapes/paint.ts';
import { union, within } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

const white = coatOf('#f3f0e9');

function head(x: number, y: number, black: string): readonly FigureLayer[] {
  const skull = outline(
    [
      [0, -15],
      [11, -12],
      [17, -2],
      [15, 8],
      [8, 14],
      [0, 15],
      [-8, 14],
      [-15, 8],
      [-17, -2],
      [-11, -12],
    ]
      .map(([a = 0, b = 0]) => `${x + a},${y + b}`)
      .join(' '),
  );
  return [
    fill('dark', black, ellipse(x - 13, y - 12, 5.8) + ellipse(x + 13, y - 12, 5.8)),
    fill('light', white.body, skull),
    fill('shade', white.shade, underside(skull, 3)),
    fill('dark', black, ellipse(x - 7, y - 1, 4, 5.2, 24) + ellipse(x + 7, y - 1, 4, 5.2, -24)),
    fill('light', '#ffffff', ellipse(x - 6, y - 2, 1.4) + ellipse(x + 6, y - 2, 1.4)),
    fill('dark', black, outline(`${x - 3.4},${y + 4}! ${x + 3.4},${y + 4}! ${x},${y + 7.4}`)),
    stroke(
      'detail',
      black,
      0.8,
      `M${x} ${y + 7}C${x} ${y + 10} ${x - 4} ${y + 10.6} ${x - 5} ${y + 8.6}M${x} ${y + 7}C${x} ${y + 10} ${x + 4} ${y + 10.6} ${x + 5} ${y + 8.6}`,
    ),
  ];
}

/** Sitting with a stalk of bamboo. */
const eating: Pose = (look) => {
  const black = look.colour ?? '#2b2a30';
  const torso = outline('56,36 46,48 40,64 40,84 48,98 70,100 92,98 100,84 100,64 94,48 84,36');
  return [
    fill('light', white.body, torso),
    fill('shade', white.shade, underside(torso, 6)),
    fill('dark', black, within(outline('40,34 100,34 104,50 88,54 70,56 52,54 36,50'), torso)),
    fill('dark', black, union(limb('50,86,11 56,90,9.6 61,92,8'), limb('92,86,11 86,90,9.6 81,92,8'))),
    fill('shade', coatOf(black).light, ellipse(60, 92.6, 4.4, 5) + ellipse(82, 92.6, 4.4, 5)),
    ...head(70, 25, black),
    stroke('accent', '#6f9a4a', 2.6, line('92,26 84,48 76,70')),
    fill('accent', '#7fae52', outline('92,27! 99,20 106,20! 101,27') + outline('90,33! 82,28 76,30! 82,34')),
    fill('dark', black, union(limb('48,50,8.6 46,62,7.4 60,68,6'), limb('92,50,8.6 95,60,7.4 83,63,6'))),
  ];
};

/** On all fours. */
const ambling: Pose = (look: FigureLook) => {
  const black = look.colour ?? '#2b2a30';
  const torso = limb('34,56,23 54,50,25 76,50,24 92,54,20');
  return [
    fill('dark', coatOf(black).light, union(limb('50,66,14 56,80,10 52,91,8'), limb('84,66,12 80,80,9 76,91,7.6'))),
    fill('light', white.body, union(torso, ellipse(12, 56, 5))),
    fill('shade', white.shade, underside(torso, 8)),
    fill('dark', black, within(outline('78,20 100,24 104,60 96,84 80,80 82,50'), torso)),
    fill(
      'dark',
      black,
      union(limb('30,66,17 34,80,11.6 32,90.4,9 38,92.4,7'), limb('92,62,14 96,78,10.6 94,90.4,9 101,92.4,7')),
    ),
    ...head(108, 48, black),
  ];
};

export const panda = defineFigure({
  id: 'panda',
  words: ['panda', 'panda bear', 'giant panda'],
  kind: 'animal',
  defaultSettings: ['forest'],
  realHeight: 1,
  aspect: 1.32,
  habitat: 'ground',
  poses: [eating, ambling],
  actions: { stand: ambling, walk: ambling, sit: eating },
});
