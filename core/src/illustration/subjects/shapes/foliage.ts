/** Leafy masses: crowns of trees, bushes. */
import type { Chance } from '../../../chance.ts';
import { closedCurve, type Knot } from './curve.ts';
import { fused, moved, within, without } from './path-algebra.ts';
import { ellipse } from './solid.ts';

/** A crown in four tones, painted in the order under, (trunk,) mass, shadow, light. */
export type Foliage = {
  readonly under: string;
  readonly mass: string;
  readonly shadow: string;
  readonly light: string;
};

/** A round clump whose edge is leafy: bumps of uneven size. */
function clump(chance: Chance, x: number, y: number, radius: number): string {
  const bumps = Math.max(8, Math.round(radius * 0.62));
  const edge: Knot[] = [];
  for (let index = 0; index < bumps; index++) {
    const angle = ((index + chance.next() * 0.35) / bumps) * Math.PI * 2;
    const gap = Math.PI / bumps;
    const reach = radius * (0.97 + chance.next() * 0.1);
    edge.push({ x: x + Math.cos(angle) * reach, y: y + Math.sin(angle) * reach * 0.92, corner: false });
    edge.push({
      x: x + Math.cos(angle + gap) * radius * 0.9,
      y: y + Math.sin(angle + gap) * radius * 0.84,
      corner: true,
    });
  }
  return closedCurve(edge);
}

/** Foliage of clumps `[x, y, radius]`, lit from above. */
export function foliage(chance: Chance, clumps: readonly (readonly [number, number, number])[]): Foliage {
  const mass = fused(clumps.map(([x, y, radius]) => clump(chance, x, y, radius)));
  const lights = clumps.map(([x, y, radius]) =>
    without(
      clump(chance, x - radius * 0.06, y - radius * 0.1, radius * 0.84),
      clump(chance, x + radius * 0.12, y + radius * 0.22, radius * 0.92),
    ),
  );
  const low = clumps.map(([x, y, radius]) => ellipse(x, y + radius * 0.62, radius * 1.05, radius * 0.62)).join('');
  const lit = clumps.map(([x, y, radius]) => clump(chance, x - radius * 0.05, y - radius * 0.2, radius * 0.9)).join('');
  return { under: moved(mass, 0, 2.5), mass, shadow: without(within(low, mass), lit), light: fused(lights) };
}
