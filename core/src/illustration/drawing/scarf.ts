/** A scarf around the neck of its wearer: wound once, its ends hanging down before the chest. */
import type { FigureLayer } from '../subjects/index.ts';
import { colour, hexOf, lighten } from './colour.ts';
import type { Point } from './drawing-context.ts';
import type { Neck } from './neck.ts';

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

const text = ({ x, y }: Point) => `${x.toFixed(2)} ${y.toFixed(2)}`;

const plus = (one: Point, other: Point, times: number): Point => ({
  x: one.x + other.x * times,
  y: one.y + other.y * times,
});

/** A band from one end of the neck to the other that sags towards the viewer. */
function band({ from, to, down, at }: Neck, thick: number, sag: number): string {
  const [a, b] = [plus(from, down, -thick / 2), plus(to, down, -thick / 2)];
  const [c, d] = [plus(to, down, thick / 2), plus(from, down, thick / 2)];
  const [upper, lower] = [plus(at, down, sag * 2 - thick / 2), plus(at, down, sag * 2 + thick / 2)];
  return `M${text(a)}Q${text(upper)} ${text(b)}L${text(c)}Q${text(lower)} ${text(d)}Z`;
}

/** One end of the scarf, falling from a place. */
function end(start: Point, long: number, wide: number, lean: number): string {
  const foot = { x: start.x + lean, y: start.y + long };
  const side = (place: Point, by: number): Point => ({ x: place.x + by, y: place.y });
  const bend = { x: start.x + lean * 0.2, y: start.y + long * 0.55 };
  return (
    `M${text(side(start, -wide * 0.4))}Q${text(side(bend, -wide / 2))} ${text(side(foot, -wide / 2))}` +
    `L${text(side(foot, wide / 2))}Q${text(side(bend, wide / 2))} ${text(side(start, wide * 0.4))}Z`
  );
}

/** Shapes of a scarf about a neck, in the box units of its wearer. `paint` is CSS hex. */
export function scarfLayers(neck: Neck, isUpright: boolean, paint: string): readonly FigureLayer[] {
  const base = colour(paint);
  const [shade, light] = [hexOf(lighten(base, -0.1)), hexOf(lighten(base, 0.09))];
  const { width, down } = neck;
  const thick = clamp(width * 0.3, 3.6, 9);
  const sag = width * 0.07;
  // The neck is round: the band reaches a little beyond its outline.
  const out = { x: (neck.to.x - neck.from.x) / width, y: (neck.to.y - neck.from.y) / width };
  const wound: Neck = { ...neck, from: plus(neck.from, out, -0.9), to: plus(neck.to, out, 0.9) };
  const share = isUpright ? 0.68 : 0.86;
  const knot = plus(
    { x: neck.from.x + (neck.to.x - neck.from.x) * share, y: neck.from.y + (neck.to.y - neck.from.y) * share },
    down,
    sag + thick * 0.1,
  );
  // No scarf drags along the ground.
  const long = Math.max(thick * 0.8, Math.min(clamp(width * 0.75, thick * 2.1, thick * 3.6), 93 - knot.y));
  const wide = thick * 0.92;
  const fold = { ...wound, at: plus(wound.at, down, thick * 0.16) };
  return [
    { path: end(knot, long * 0.84, wide, -thick * 0.5), tone: 'shade', colour: shade },
    { path: band(wound, thick, sag), tone: 'body', colour: paint },
    { path: band(fold, thick * 0.22, sag + thick * 0.12), tone: 'shade', colour: shade },
    { path: end(knot, long, wide, thick * 0.34), tone: 'body', colour: paint },
    {
      path: end({ x: knot.x + thick * 0.26, y: knot.y + long * 0.76 }, long * 0.13, wide, thick * 0.05),
      tone: 'light',
      colour: light,
    },
    {
      path: `M${text(plus(knot, down, -thick * 0.42))}${[1, 2, 3, 4]
        .map((turn) => {
          const angle = (turn / 4) * Math.PI * 2 - Math.PI / 2;
          const place = { x: knot.x + Math.cos(angle) * thick * 0.46, y: knot.y + Math.sin(angle) * thick * 0.5 };
          return `A${(thick * 0.5).toFixed(2)} ${(thick * 0.54).toFixed(2)} 0 0 1 ${text(place)}`;
        })
        .join('')}Z`,
      tone: 'light',
      colour: hexOf(lighten(base, 0.04)),
    },
  ];
}
