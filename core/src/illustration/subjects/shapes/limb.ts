/** A rounded shape of changing thickness along a smooth spine: legs, necks, tails, arms, whole bodies. */
import { closedCurve, type Knot } from './curve.ts';

type Joint = { readonly x: number; readonly y: number; readonly radius: number };

function joints(text: string): readonly Joint[] {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => {
      const [x = Number.NaN, y = Number.NaN, radius = Number.NaN] = word.split(',').map(Number);
      if (!Number.isFinite(x + y + radius)) throw new RangeError(`not a joint: ${word}`);
      return { x, y, radius };
    });
}

const cubic = (a: number, b: number, c: number, d: number, t: number) =>
  0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);

/** Points of the spine, `steps` between two joints, by Catmull-Rom. */
function spine(given: readonly Joint[], steps: number): readonly Joint[] {
  const at = (index: number) => given[Math.min(Math.max(index, 0), given.length - 1)] as Joint;
  const points: Joint[] = [];
  for (let index = 0; index < given.length - 1; index++) {
    const [a, b, c, d] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    for (let step = 0; step < steps; step++) {
      const t = step / steps;
      points.push({
        x: cubic(a.x, b.x, c.x, d.x, t),
        y: cubic(a.y, b.y, c.y, d.y, t),
        radius: Math.max(0.05, b.radius + (c.radius - b.radius) * t * t * (3 - 2 * t)),
      });
    }
  }
  return [...points, at(given.length - 1)];
}

const aside = (joint: Joint, angle: number): Knot => ({
  x: joint.x + Math.cos(angle) * joint.radius,
  y: joint.y + Math.sin(angle) * joint.radius,
  corner: false,
});

/** The limb through joints `'x,y,radius …'`, with round ends. */
export function limb(text: string): string {
  const points = spine(joints(text), 4);
  const at = (index: number) => points[Math.min(Math.max(index, 0), points.length - 1)] as Joint;
  const directions = points.map((_, index) =>
    Math.atan2(at(index + 1).y - at(index - 1).y, at(index + 1).x - at(index - 1).x),
  );
  const quarter = Math.PI / 2;
  const right = points.map((point, index) => aside(point, (directions[index] ?? 0) + quarter));
  const left = points.map((point, index) => aside(point, (directions[index] ?? 0) - quarter));
  const [start, end] = [directions[0] ?? 0, directions.at(-1) ?? 0];
  const tip = [0.5, 0, -0.5].map((turn) => aside(at(points.length - 1), end + turn * quarter));
  const root = [-0.5, 0, 0.5].map((turn) => aside(at(0), start + Math.PI + turn * quarter));
  return closedCurve([...root, ...left, ...tip.toReversed(), ...right.toReversed()]);
}
