import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer } from '../figure.ts';
import { line, outline, polygon } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { placed } from '../shapes/group.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { union, within } from '../shapes/path-algebra.ts';
import { ellipse, rectangle, repeat } from '../shapes/solid.ts';

const shirts = ['#c4513f', '#4f7fa0', '#6f8f4c'] as const;
const [straw, straws, wood, sacking] = ['#e3bd5e', '#bf943e', '#7c5636', '#dcbd8c'];

/** Straw that sticks out of a sleeve or a trouser leg, at 0,0 to the right. */
const tuft: readonly FigureLayer[] = [
  fill('light', straw, polygon('-3,-4 9,-6.4 5,-3 13,-2.4 6,-0.4 14,2 6,2 10,6.4 3,3.6 -3,4')),
  stroke('detail', straws, 0.8, 'M-1 -1.6L8 -3.6M-1 0.4L9 0M-1 2L7 3.6'),
];

const crow: readonly FigureLayer[] = [
  fill('dark', '#34374a', outline('-9,-1! -5,-5 0,-7 3,-11 8,-12 10.4,-9! 14,-7.4! 10,-6.6 8,-1 3,2.4 -3,2 -10,4!')),
  fill('shade', '#4d5268', outline('-8,0! -3,-4 3,-3.6 3,0.6 -2,1.4')),
  stroke('dark', '#34374a', 1, 'M1 2V6M4 1.6V6'),
  fill('light', '#f2ead8', ellipse(7.6, -9.2, 0.9)),
];

/** Pole and cross, straw at every end, and trousers. */
const stakes: readonly FigureLayer[] = [
  fill('dark', wood, rectangle(44.6, 60, 4.8, 40)),
  fill('dark', wood, rectangle(5, 35, 84, 4.4, 1.4)),
  ...placed(tuft, 80, 37, 0.95),
  ...placed(tuft, 14, 37, 0.95, { flip: true }),
  ...placed(tuft, 38.4, 87, 0.72, { turn: 90 }),
  ...placed(tuft, 55.6, 87, 0.72, { turn: 90 }),
  fill('accent', '#5a6f8f', outline('33,62! 61,62! 62,76 61,88! 50.6,88! 48,72! 46,72! 43.4,88! 33,88! 32,76')),
  fill('shade', '#465873', outline('56,63! 61,62! 62,76 61,88! 55,88! 57,76')),
  fill('accent', '#d8a24a', rectangle(35, 76, 7, 6.6, 0.8)),
  stroke('detail', '#f2ead8', 0.7, 'M34.4 77.4H36M34.4 80.6H36M41.4 77.4H43M41.4 80.6H43'),
];

/** Its head of sacking under a straw hat, its middle at 0,0. */
const head: readonly FigureLayer[] = [
  fill('light', sacking, outline('-10,-7 -11.4,0 -8,8 -3,10.6 -4,12.6! 4,12.6! 3,10.6 8,8 11.4,0 10,-7')),
  fill('shade', '#b9965f', outline('10,-7 11.4,0 8,8 3,10.6 4,12.6! 0.6,12.6! 1,9.6 6,6 7.6,0 6.6,-7')),
  stroke('accent', '#a8443a', 1.4, 'M-4.6 10.8H4.6'),
  fill('dark', '#3a2c24', ellipse(-4.2, -0.6, 1.8, 2) + ellipse(4.2, -0.6, 1.8, 2)),
  fill('light', '#ffffff', ellipse(-3.7, -1.2, 0.6) + ellipse(4.7, -1.2, 0.6)),
  fill('accent', '#d9793a', polygon('-1.8,1.4 1.8,1.4 0,4.2')),
  stroke('dark', '#5a4030', 0.9, line('-5.6,4.4 -3,6.6 0,7.3 3,6.6 5.6,4.4')),
  stroke('detail', '#5a4030', 0.8, 'M-6.6 3.6L-4.6 5.2M6.6 3.6L4.6 5.2'),
  ...placed(tuft, -9, -4, 0.5, { flip: true, turn: -50 }),
  ...placed(tuft, 9, -4, 0.5, { turn: 50 }),
  fill('accent', '#c99a4e', outline('-9.6,-6! -7,-14 -3,-18.4 1,-17 5,-18 8,-13 9.6,-6! 0,-4.6')),
  fill('shade', '#7a4a38', outline('-9.4,-7.4! -8.6,-10.4! 0,-8.8 8.6,-10.4! 9.4,-7.4! 0,-5.6')),
  fill('accent', '#c99a4e', outline('-18,-3.6! -12,-6.6 -8,-7 0,-5.4 8,-7 12,-6.6 18,-3.6! 10,-3.4 0,-2.4 -10,-3.4')),
  stroke(
    'detail',
    '#a3772f',
    0.7,
    'M-14 -4.6L-11 -5.6M-6 -4L-4 -4.6M4 -4.6L7 -3.8M11 -5L14 -4.4M-3 -14L-4 -11.6M3 -14L4 -11.6',
  ),
];

const sleeves = outline('14,31! 36,31 47,30 58,31 80,31! 80,43! 62,45 47,46 32,45 14,43!');
const trunk = outline('35,33! 59,33! 60,48 62,64! 55,66 47,65 39,66 32,64! 34,48');
const shirt = union(sleeves, trunk);
const checks = repeat(8, (i) => rectangle(16 + i * 9, 28, 2, 40)) + repeat(4, (i) => rectangle(10, 35 + i * 9, 76, 2));

/** On its pole with arms out; `isVisited` by a crow, its head on one side. */
const scarecrowOf =
  (isVisited: boolean): Pose =>
  (look) => {
    const { body, shade, deep } = coat(look, shirts);
    return [
      ...stakes,
      fill('body', body, shirt),
      fill('shade', shade, within(checks, shirt)),
      fill('shade', deep, underside(shirt, 2.6)),
      fill('accent', '#e3bd5e', rectangle(50, 49, 7.4, 7.4, 0.8)),
      stroke('detail', deep, 0.7, 'M49 51H51M49 54.6H51M56.4 51H58.4M56.4 54.6H58.4'),
      stroke('dark', '#8a6238', 2, line('32.4,63.6 40,65.4 47,64.8 55,65.4 61.6,63.6')),
      ...placed(tuft, 43, 33.6, 0.6, { turn: 76 }),
      ...placed(tuft, 51, 33.6, 0.6, { turn: 100 }),
      ...placed(head, 47, 21, 1, { turn: isVisited ? 8 : -4 }),
      ...(isVisited ? placed(crow, 74, 26.4, 0.9) : []),
      fill('shade', '#6f5a3c', outline('36,100! 40,97 47,98 54,96.6 58,100!')),
    ];
  };

export const scarecrow = defineFigure({
  id: 'scarecrow',
  words: ['scarecrow', 'straw man'],
  kind: 'character',
  defaultSettings: ['meadow', 'village'],
  realHeight: 1.9,
  aspect: 0.94,
  habitat: 'ground',
  poses: [scarecrowOf(false), scarecrowOf(true)],
});
