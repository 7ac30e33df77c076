/** Wheels. */
import type { FigureLayer } from '../figure.ts';
import { fill, stroke } from './paint.ts';
import { ellipse, repeat } from './solid.ts';

/** A tyre with a hub cap, as cars have. */
export const carWheel = (x: number, y: number, radius: number): readonly FigureLayer[] => [
  fill('dark', '#25262b', ellipse(x, y, radius)),
  fill('light', '#c9ced4', ellipse(x, y, radius * 0.58)),
  fill('shade', '#8a9098', ellipse(x, y, radius * 0.44)),
  fill('light', '#dfe3e7', ellipse(x, y, radius * 0.2)),
];

/** A thin wheel with spokes, as bicycles and carts have. */
export const spokedWheel = (
  x: number,
  y: number,
  radius: number,
  spokes: number,
  colour: string,
  tyre: number,
): readonly FigureLayer[] => [
  stroke(
    'detail',
    colour,
    tyre * 0.28,
    repeat(
      spokes,
      (i) =>
        `M${x} ${y}L${x + Math.cos((i * Math.PI * 2) / spokes) * radius} ${y + Math.sin((i * Math.PI * 2) / spokes) * radius}`,
    ),
  ),
  stroke('dark', colour, tyre, ellipse(x, y, radius - tyre / 2)),
  fill('dark', colour, ellipse(x, y, radius * 0.12)),
];
