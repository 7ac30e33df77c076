/** The places that open land offers. */
import type { DrawingContext } from '../drawing/drawing-context.ts';
import { type Edge, heightAt } from '../drawing/terrain.ts';
import type { Anchor } from './setting.ts';

/** In the air above the horizon, below what a poster keeps free. */
export function airAnchor(drawing: DrawingContext): Anchor {
  const { textSafeArea } = drawing.scene.composition;
  const y = drawing.horizon * Math.max(0.55, textSafeArea > 0 ? 0.95 : 0);
  return { y: () => y, from: 0.12, to: 0.88, scale: 1.15, depth: 0.6, on: 'air' };
}

/** On a piece of ground, `share` 0 … 1 of the way from its edge to the bottom of the picture. */
export function groundAnchor(
  drawing: DrawingContext,
  edge: Edge,
  share: number,
  changes: Partial<Anchor> = {},
): Anchor {
  const y = (x: number) => heightAt(edge, x) + (drawing.height - heightAt(edge, x)) * share;
  return { y, from: 0.09, to: 0.91, scale: 1, depth: 0.85, on: 'ground', ...changes };
}

/** On the far edge of a piece of ground. */
export function farAnchor(drawing: DrawingContext, edge: Edge, changes: Partial<Anchor> = {}): Anchor {
  const y = (x: number) => heightAt(edge, x) + 6 * drawing.unit;
  return { y, from: 0.06, to: 0.94, scale: 0.45, depth: 0.62, on: 'ground', ...changes };
}

/** On water between the horizon and the bottom of the picture. */
export function waterAnchor(drawing: DrawingContext, share: number, changes: Partial<Anchor> = {}): Anchor {
  const y = drawing.horizon + (drawing.height - drawing.horizon) * share;
  return { y: () => y, from: 0.14, to: 0.86, scale: 0.85, depth: 0.72, on: 'water', ...changes };
}
