/** What characters hold, about a hand at 0,0. */
import type { FigureLayer } from '../figure.ts';
import { outline } from './curve.ts';
import { gold } from './headwear.ts';
import { fill, stroke } from './paint.ts';
import { ellipse } from './solid.ts';

/** A besom, upright. */
export const broom: readonly FigureLayer[] = [
  stroke('dark', '#7a5436', 1.6, 'M2 -16L-3 34'),
  fill('light', '#c9a25a', outline('-5,32! -1,32! 1,40 2,48! -9,47! -6.6,40')),
];
/** A sack. */
export const bag: readonly FigureLayer[] = [
  fill('accent', '#8a5a3c', outline('-4,2! 0,0! 4,2! 10,12 8,22 0,25 -9,22 -10,11')),
  stroke('detail', '#6a4430', 1, 'M-4 3h8'),
];
/** A ladle. */
export const ladle: readonly FigureLayer[] = [
  stroke('light', '#c9ced4', 1.5, 'M0 2L3 -14'),
  fill('light', '#c9ced4', ellipse(3.6, -16, 2.6, 2)),
];
/** A clipboard. */
export const chart: readonly FigureLayer[] = [
  fill('detail', '#8a6444', 'M-5 -6H6V9H-5Z'),
  fill('detail', '#f6f3ea', 'M-4 -4H5V8H-4Z'),
  stroke('detail', '#8a929c', 0.7, 'M-2.4 -1H3.4M-2.4 2H3.4M-2.4 5H1'),
];
/** A scythe, upright, its blade before the head. */
export const scythe: readonly FigureLayer[] = [
  stroke('dark', '#7a5436', 1.6, 'M-2 46L2 -26'),
  fill('light', '#c9ced4', outline('2,-28! 8,-30 18,-24 23,-14! 14,-20 7,-23.4 1,-23!')),
];
/** A pitchfork, upright. */
export const pitchfork: readonly FigureLayer[] = [
  stroke('dark', '#7a5436', 1.6, 'M0 46V-20'),
  stroke('dark', '#8a929c', 1.2, 'M-4 -32V-24C-4 -20 4 -20 4 -24V-32M0 -32V-20'),
];
/** A palette. */
export const easelBrush: readonly FigureLayer[] = [
  fill('light', '#e0c08a', ellipse(3, 2, 7, 4.6)),
  fill('detail', '#c9403a', ellipse(0, 1, 1.3)),
  fill('detail', '#3f7fb0', ellipse(4, 0, 1.3)),
  fill('detail', gold, ellipse(6.6, 3, 1.3)),
];
/** A curved sword. */
export const cutlass: readonly FigureLayer[] = [
  stroke('light', '#dfe4e8', 1.8, 'M1 0C8 -4 14 -12 16 -22'),
  stroke('accent', gold, 1.6, 'M-2 -2L4 3'),
];
/** A guitar held across the body. */
export const guitarHeld: readonly FigureLayer[] = [
  stroke('dark', '#5a3a28', 1.9, 'M6 -3L24 -14'),
  fill('accent', '#c9813f', `${ellipse(0, 1, 6.4, 5.4, -30)}${ellipse(6, -3, 4.6, 4, -30)}`),
  fill('dark', '#4a2c1e', ellipse(3, -1, 1.9)),
  fill('dark', '#3a2a22', outline('23,-15! 27,-18! 28.6,-15.6! 24.6,-12.6!')),
];
/** A wrench. */
export const wrenchHeld: readonly FigureLayer[] = [
  stroke('light', '#aab3bd', 1.9, 'M0 6L2 -9'),
  fill('light', '#aab3bd', outline('-1,-8! -1.6,-12 0.4,-14! 1.2,-11! 3.6,-10.6! 4.4,-13.4! 6,-10.6 4.6,-7.6!')),
];
/** A hammer. */
export const hammerHeld: readonly FigureLayer[] = [
  stroke('dark', '#8a5f3c', 1.8, 'M0 6L1.6 -9'),
  fill('dark', '#5a626c', outline('-2.6,-8! -2.2,-12! 6.6,-11! 6.4,-7.4!')),
];
/** A lasso of rope, coiled. */
export const lasso: readonly FigureLayer[] = [
  stroke('accent', '#c9a25a', 1.1, ellipse(0, 5, 4, 6) + ellipse(1, 5.4, 3, 5)),
];
/** A looking glass. */
export const lens: readonly FigureLayer[] = [
  stroke('dark', '#4a3a30', 1.8, 'M0 3L2 -4'),
  stroke('accent', gold, 1.3, ellipse(3.4, -8.4, 4.4)),
  fill('light', '#cfe4ee', ellipse(3.4, -8.4, 3.6)),
];
/** A long curved sword at rest. */
export const katana: readonly FigureLayer[] = [
  stroke('light', '#dfe4e8', 1.5, 'M1 -2C4 -14 5 -24 3 -36'),
  stroke('dark', '#2f2a34', 1.8, 'M-1 8L1 -2'),
  stroke('accent', gold, 1.6, 'M-1.6 -2.6L3.6 -1.8'),
];
