/**
 * Lines as a draughtsman would draw them: flow-based difference of Gaussians
 * (Kang, Lee and Chui, "Coherent Line Drawing", 2007; Winnemöller, "XDoG", 2011).
 */
import { blurPlane } from './blur.ts';
import { type Flow, readFlow } from './flow.ts';
import { clamp, createPlane, type Plane } from './picture.ts';

/** What makes a line. */
export type InkLines = {
  /** Pixels: half the thickness of a line. */
  readonly thickness: number;
  /** 0 … 1: 0.2 leaves only outlines, 0.8 takes up texture too. */
  readonly detail: number;
  /** 0 … 1: how hard the line's edge is; a pen is 1, a soft pencil 0.2. */
  readonly hardness: number;
};

/** A plane of ink, 0 (bare paper) … 1 (full black), drawn along the edges of a luminance plane. */
export function drawInkLines(light: Plane, { thickness, detail, hardness }: InkLines): Plane {
  const flow = readFlow(light, Math.max(1.5, thickness * 2));
  const fine = blurPlane(light, thickness);
  const coarse = blurPlane(light, thickness * 1.6);
  for (let pixel = 0; pixel < fine.data.length; pixel++) {
    fine.data[pixel] = (coarse.data[pixel] ?? 0) - (fine.data[pixel] ?? 0);
  }
  const response = smoothAlong(fine, flow, clamp(Math.round(thickness * 3), 3, 8));
  const threshold = 0.004 + 0.022 * (1 - detail) ** 2;
  const softness = threshold * (1.2 - hardness) * 2.2 + 0.001;
  for (let pixel = 0; pixel < response.data.length; pixel++) {
    response.data[pixel] = clamp(((response.data[pixel] ?? 0) - threshold) / softness + 0.5 * hardness, 0, 1);
  }
  return response;
}

/** Averages a plane along the flow, `steps` pixels to either side: broken edges join, specks fade. */
function smoothAlong(plane: Plane, flow: Flow, steps: number): Plane {
  const result = createPlane(plane.width, plane.height);
  for (let pixel = 0; pixel < result.data.length; pixel++) {
    const own = plane.data[pixel] ?? 0;
    // Far from every edge nothing can become a line; skipping those pixels halves the time.
    if ((flow.strength[pixel] ?? 0) < 0.045) continue;
    const total = walk(plane, flow, pixel, steps, 1) + walk(plane, flow, pixel, steps, -1) + own;
    result.data[pixel] = total / (2 * steps + 1);
  }
  return result;
}

function walk(plane: Plane, flow: Flow, start: number, steps: number, sign: 1 | -1): number {
  const { width, height, data } = plane;
  let x = start % width;
  let y = (start - x) / width;
  let alongX = (flow.alongX[start] ?? 0) * sign;
  let alongY = (flow.alongY[start] ?? 0) * sign;
  let sum = 0;
  for (let step = 0; step < steps; step++) {
    x = clamp(x + alongX, 0, width - 1);
    y = clamp(y + alongY, 0, height - 1);
    const at = Math.round(y) * width + Math.round(x);
    sum += data[at] ?? 0;
    const nextX = flow.alongX[at] ?? 0;
    const nextY = flow.alongY[at] ?? 0;
    const turn = nextX * alongX + nextY * alongY < 0 ? -1 : 1;
    alongX = nextX * turn;
    alongY = nextY * turn;
  }
  return sum;
}
