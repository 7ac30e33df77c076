/** Terrain: ridges that fade into the haze, lit on the side of the sun, with snow where it is high. */
import { Path2D } from '@napi-rs/canvas';
import { type Colour, css, mix } from './colour.ts';
import { clipped, fillShape, type Stage, vertical } from './drawing-context.ts';
import { createRidge, type Roughness } from './noise.ts';

/** The upper edge of a piece of ground: y of every `step` pixels. */
export type Edge = { readonly step: number; readonly heights: readonly number[] };

/** What a ridge looks like. Lengths in pixels. */
export type RidgeShape = {
  /** Names its stream of chance. */
  readonly label: string;
  readonly base: number;
  readonly amplitude: number;
  /** Waves across the picture. */
  readonly frequency: number;
  readonly roughness: Roughness;
  /** Above 1 makes peaks stand alone. */
  readonly power?: number;
  /** Moves the edge at a place 0 … 1, in pixels, down positive: makes room or a hill. */
  readonly bend?: (along: number) => number;
};

/** y of an edge at a place. */
export function heightAt({ step, heights }: Edge, x: number): number {
  const at = Math.max(0, Math.min(heights.length - 1, x / step));
  const left = heights[Math.floor(at)] ?? 0;
  const right = heights[Math.ceil(at)] ?? left;
  return left + (right - left) * (at - Math.floor(at));
}

/** The edge of a ridge across the whole picture. */
export function ridgeEdge(stage: Stage, shape: RidgeShape): Edge {
  const { width, unit } = stage;
  const chance = stage.chance(shape.label);
  const ridge = createRidge(chance, shape.roughness);
  const offset = chance.next() * 100;
  const step = 4 * unit;
  const wide = width / unit / 768;
  const heights = Array.from({ length: Math.ceil(width / step) + 2 }, (_, index) => {
    const along = (index * step) / width;
    const lift = ridge(along * shape.frequency * wide + offset) ** (shape.power ?? 1);
    return shape.base - lift * shape.amplitude + (shape.bend?.(along) ?? 0);
  });
  return { step, heights };
}

/** The ground under an edge, down to `bottom`. */
export function groundPath(edge: Edge, bottom: number): Path2D {
  const path = new Path2D();
  path.moveTo(0, bottom);
  edge.heights.forEach((y, index) => {
    path.lineTo(index * edge.step, y);
  });
  path.lineTo((edge.heights.length - 1) * edge.step, bottom);
  path.closePath();
  return path;
}

/** How a ridge is painted. */
export type RidgePaint = {
  readonly top: Colour;
  readonly foot: Colour;
  /** 0 far … 1 near. */
  readonly nearness: number;
  /** Whether light falls in facets, as on rock. */
  readonly hasFacets?: boolean;
  readonly snow?: Colour;
};

/** Paints a ridge. */
export function drawRidge(stage: Stage, edge: Edge, bottom: number, paint: RidgePaint): void {
  const path = groundPath(edge, bottom);
  const top = Math.min(...edge.heights);
  const fill = stage.brush.isFlat
    ? css(mix(paint.top, paint.foot, 0.25))
    : vertical(stage, top, bottom, [
        [0, paint.top],
        [0.6, mix(paint.top, paint.foot, 0.45)],
        [1, paint.foot],
      ]);
  fillShape(stage, path, fill, stage.paints.ink);
  if (paint.hasFacets && stage.brush.detail > 0.3) clipped(stage, path, () => drawFacets(stage, edge, paint));
  if (paint.snow) drawSnowCaps(stage, edge, path, paint.snow, paint.nearness);
}

/** Wedges of light that run down from the edge where the slope faces the light. */
function drawFacets(stage: Stage, { step, heights }: Edge, { top, nearness }: RidgePaint): void {
  const { context, paints, light, unit } = stage;
  const chance = stage.chance(`facets ${Math.round(nearness * 100)}`);
  const lit = new Path2D();
  for (let index = 1; index < heights.length - 1; index++) {
    const here = heights[index] ?? 0;
    const slope = ((heights[index + 1] ?? 0) - (heights[index - 1] ?? 0)) / (2 * step);
    const towards = Math.sign(light.x - index * step) || 1;
    const length = (18 + chance.next() * 70) * (1 - nearness * 0.5) * unit * Math.min(1.6, Math.abs(slope) * 1.6);
    if (slope * towards < 0.12) continue;
    lit.moveTo(index * step - step * 0.6, here - 2);
    lit.lineTo(index * step + step * 0.7, here - 1);
    lit.lineTo(index * step + towards * length * (0.35 + chance.next() * 0.3), here + length);
    lit.closePath();
  }
  context.fillStyle = css(mix(top, paints.glow, 0.42 - 0.2 * nearness), 0.48 - 0.25 * nearness);
  context.fill(lit);
}

/** White tops with a ragged lower rim. */
function drawSnowCaps(stage: Stage, edge: Edge, ridge: Path2D, snow: Colour, nearness: number): void {
  const { context, paints } = stage;
  const { step, heights } = edge;
  const chance = stage.chance(`snow ${Math.round(nearness * 100)}`);
  const [top, lowest] = [Math.min(...heights), Math.max(...heights)];
  const line = top + (lowest - top) * (0.42 - 0.12 * nearness);
  const caps = new Path2D();
  let start = -1;
  heights.forEach((y, index) => {
    if (y < line && start < 0) {
      start = index;
      caps.moveTo(index * step, y - 3);
    }
    if (start < 0) return;
    caps.lineTo(index * step, y - 3);
    if (y < line && index < heights.length - 1) return;
    for (let back = index; back > start; back -= 3) {
      const depth = Math.max(0, line - (heights[back] ?? line));
      const before = Math.max(start, back - 2);
      const deeper = Math.max(0, line - (heights[before] ?? line));
      caps.lineTo(back * step, (heights[back] ?? line) + depth * (0.35 + chance.next() * 0.25) + 4);
      caps.lineTo((back - 1.5) * step, (heights[before] ?? line) + deeper * (0.75 + chance.next() * 0.55) + 4);
    }
    caps.closePath();
    start = -1;
  });
  clipped(stage, ridge, () => {
    context.fillStyle = vertical(stage, top, line + 20, [
      [0, mix(snow, paints.glow, 0.15), 0.95],
      [1, mix(snow, paints.haze, 0.5), 0.6],
    ]);
    context.fill(caps);
  });
}

/** A band of mist along the foot of a ridge. */
export function drawMist(stage: Stage, top: number, bottom: number, strength: number): void {
  const { context, paints, width } = stage;
  if (stage.brush.isFlat || strength <= 0) return;
  context.fillStyle = vertical(stage, top, bottom, [
    [0, paints.haze, 0],
    [0.75, paints.haze, strength],
    [1, paints.haze, 0],
  ]);
  context.fillRect(0, top, width, bottom - top);
}
