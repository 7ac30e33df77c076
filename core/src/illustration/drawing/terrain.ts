/** Terrain: ridges that fade into the haze, lit on the side of the sun, with snow where it is high. */
import { Path2D } from '@napi-rs/canvas';
import { type Colour, css, mix } from './colour.ts';
import { type DrawingContext, fillShape, verticalGradient, withClip } from './drawing-context.ts';
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
export function ridgeEdge(drawing: DrawingContext, shape: RidgeShape): Edge {
  const { width, unit } = drawing;
  const chance = drawing.chance(shape.label);
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
  readonly depth: number;
  /** Whether light falls in facets, as on rock. */
  readonly hasFacets?: boolean;
  readonly snow?: Colour;
};

/** Paints a ridge. */
export function drawRidge(drawing: DrawingContext, edge: Edge, bottom: number, paint: RidgePaint): void {
  const path = groundPath(edge, bottom);
  const top = Math.min(...edge.heights);
  const fill = drawing.brush.isFlat
    ? css(mix(paint.top, paint.foot, 0.25))
    : verticalGradient(drawing, top, bottom, [
        [0, paint.top],
        [0.6, mix(paint.top, paint.foot, 0.45)],
        [1, paint.foot],
      ]);
  fillShape(drawing, path, fill, drawing.paints.ink);
  if (paint.hasFacets && drawing.brush.detail > 0.3) withClip(drawing, path, () => drawFacets(drawing, edge, paint));
  if (paint.snow) drawSnowCaps(drawing, edge, path, paint.snow, paint.depth);
}

/** Wedges of light that run down from the edge where the slope faces the light. */
function drawFacets(drawing: DrawingContext, { step, heights }: Edge, { top, depth }: RidgePaint): void {
  const { context, paints, light, unit } = drawing;
  const chance = drawing.chance(`facets ${Math.round(depth * 100)}`);
  const lit = new Path2D();
  for (let index = 1; index < heights.length - 1; index++) {
    const here = heights[index] ?? 0;
    const slope = ((heights[index + 1] ?? 0) - (heights[index - 1] ?? 0)) / (2 * step);
    const towards = Math.sign(light.x - index * step) || 1;
    const length = (18 + chance.next() * 70) * (1 - depth * 0.5) * unit * Math.min(1.6, Math.abs(slope) * 1.6);
    if (slope * towards < 0.12) continue;
    lit.moveTo(index * step - step * 0.6, here - 2);
    lit.lineTo(index * step + step * 0.7, here - 1);
    lit.lineTo(index * step + towards * length * (0.35 + chance.next() * 0.3), here + length);
    lit.closePath();
  }
  context.fillStyle = css(mix(top, paints.glow, 0.42 - 0.2 * depth), 0.48 - 0.25 * depth);
  context.fill(lit);
}

/** White tops with a ragged lower rim. */
function drawSnowCaps(drawing: DrawingContext, edge: Edge, ridge: Path2D, snow: Colour, depth: number): void {
  const { context, paints } = drawing;
  const { step, heights } = edge;
  const chance = drawing.chance(`snow ${Math.round(depth * 100)}`);
  const [top, lowest] = [Math.min(...heights), Math.max(...heights)];
  const line = top + (lowest - top) * (0.42 - 0.12 * depth);
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
      const drop = Math.max(0, line - (heights[back] ?? line));
      const before = Math.max(start, back - 2);
      const deeper = Math.max(0, line - (heights[before] ?? line));
      caps.lineTo(back * step, (heights[back] ?? line) + drop * (0.35 + chance.next() * 0.25) + 4);
      caps.lineTo((back - 1.5) * step, (heights[before] ?? line) + deeper * (0.75 + chance.next() * 0.55) + 4);
    }
    caps.closePath();
    start = -1;
  });
  withClip(drawing, ridge, () => {
    context.fillStyle = verticalGradient(drawing, top, line + 20, [
      [0, mix(snow, paints.glow, 0.15), 0.95],
      [1, mix(snow, paints.haze, 0.5), 0.6],
    ]);
    context.fill(caps);
  });
}

/** A band of mist along the foot of a ridge. */
export function drawMist(drawing: DrawingContext, top: number, bottom: number, strength: number): void {
  const { context, paints, width } = drawing;
  if (drawing.brush.isFlat || strength <= 0) return;
  context.fillStyle = verticalGradient(drawing, top, bottom, [
    [0, paints.haze, 0],
    [0.75, paints.haze, strength],
    [1, paints.haze, 0],
  ]);
  context.fillRect(0, top, width, bottom - top);
}
