/** Smooth curves through points, written as data: `'10,20 30,40! 50,60'`, where `!` makes a sharp corner. */

/** A point of a curve, in box units. */
export type Knot = { readonly x: number; readonly y: number; readonly corner: boolean };

const round = (value: number) => Math.round(value * 100) / 100;

/** One position as path data, to a hundredth of a unit. */
export const position = (x: number, y: number) => `${round(x)} ${round(y)}`;

/** Reads `'x,y x,y! …'`. Throws a RangeError on anything else, so that a slip in a table fails its test. */
export function knots(text: string): readonly Knot[] {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => {
      const corner = word.endsWith('!');
      const [x = Number.NaN, y = Number.NaN] = word.replace('!', '').split(',').map(Number);
      if (!Number.isFinite(x + y)) throw new RangeError(`not a point: ${word}`);
      return { x, y, corner };
    });
}

/** Handle of `at`, on the side of `to`: a Catmull-Rom tangent, shortened where neighbours are near; none at a corner. */
function handle(before: Knot, at: Knot, to: Knot): Knot {
  if (at.corner) return at;
  const length = Math.hypot(to.x - before.x, to.y - before.y) || 1;
  const reach = Math.hypot(to.x - at.x, to.y - at.y) * 0.36;
  return {
    x: at.x + ((to.x - before.x) / length) * reach,
    y: at.y + ((to.y - before.y) / length) * reach,
    corner: false,
  };
}

function segment(before: Knot, from: Knot, to: Knot, after: Knot): string {
  const first = handle(before, from, to);
  const second = handle(after, to, from);
  return `C${position(first.x, first.y)} ${position(second.x, second.y)} ${position(to.x, to.y)}`;
}

/** A closed smooth curve through the knots. */
export function closedCurve(points: readonly Knot[]): string {
  const at = (index: number) => points[(index + points.length) % points.length] as Knot;
  const segments = points.map((from, index) => segment(at(index - 1), from, at(index + 1), at(index + 2)));
  return `M${position(at(0).x, at(0).y)}${segments.join('')}Z`;
}

/** An open smooth curve through the knots. */
export function openCurve(points: readonly Knot[]): string {
  const at = (index: number) => points[Math.min(Math.max(index, 0), points.length - 1)] as Knot;
  const segments = points.slice(1).map((to, index) => segment(at(index - 1), at(index), to, at(index + 2)));
  return `M${position(at(0).x, at(0).y)}${segments.join('')}`;
}

/** A closed smooth silhouette, from text. */
export const outline = (text: string) => closedCurve(knots(text));

/** An open smooth line, from text; for strokes. */
export const line = (text: string) => openCurve(knots(text));

/** A shape with straight sides, from text. */
export const polygon = (text: string) =>
  `M${knots(text)
    .map((knot) => position(knot.x, knot.y))
    .join('L')}Z`;
