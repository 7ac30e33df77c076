/** The places that open land offers. */
import type { Stage } from '../drawing/drawing-context.ts';
import { type Edge, heightAt } from '../drawing/terrain.ts';
import type { Anchor } from './setting.ts';

/** In the air above the horizon, below what a poster keeps free. */
export function airAnchor(stage: Stage): Anchor {
  const { calmTop } = stage.scene.composition;
  const y = stage.horizon * Math.max(0.55, calmTop > 0 ? 0.95 : 0);
  return { y: () => y, from: 0.12, to: 0.88, scale: 1.15, nearness: 0.6, on: 'air' };
}

/** On a piece of ground, `depth` 0 … 1 of the way from its edge to the bottom of the picture. */
export function groundAnchor(stage: Stage, edge: Edge, depth: number, changes: Partial<Anchor> = {}): Anchor {
  const y = (x: number) => heightAt(edge, x) + (stage.height - heightAt(edge, x)) * depth;
  return { y, from: 0.09, to: 0.91, scale: 1, nearness: 0.85, on: 'ground', ...changes };
}

/** On the far edge of a piece of ground. */
export function farAnchor(stage: Stage, edge: Edge, changes: Partial<Anchor> = {}): Anchor {
  const y = (x: number) => heightAt(edge, x) + 6 * stage.unit;
  return { y, from: 0.06, to: 0.94, scale: 0.45, nearness: 0.62, on: 'ground', ...changes };
}

/** On water between the horizon and the bottom of the picture. */
export function waterAnchor(stage: Stage, depth: number, changes: Partial<Anchor> = {}): Anchor {
  const y = stage.horizon + (stage.height - stage.horizon) * depth;
  return { y: () => y, from: 0.14, to: 0.86, scale: 0.85, nearness: 0.72, on: 'water', ...changes };
}
