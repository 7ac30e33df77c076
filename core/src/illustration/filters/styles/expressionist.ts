import { blurPicture } from '../blur.ts';
import { createPainting } from '../brush.ts';
import type { Filter } from '../filter.ts';
import { type Flow, readFlow } from '../flow.ts';
import { applyCurves, contrastCurve, levelsCurve } from '../grade.ts';
import { drawInkLines } from '../ink-lines.ts';
import { createNoise } from '../noise.ts';
import { adjustColour } from '../oklab.ts';
import { paintLayer } from '../paint-layer.ts';
import { lengthUnit, luminance, type Picture, type Plane, type Rgb } from '../picture.ts';
import { lightRelief } from '../relief.ts';

/** Feeling before likeness: long swirling strokes, colours pushed past nature, forms bound by dark contours. */
export const paintExpressively: Filter = (photo, chance) => {
  const unit = lengthUnit(photo);
  const levels = levelsCurve(photo, 0.9);
  const contrast = contrastCurve(0.45);
  const curve = (level: number) => contrast(levels(level));
  const source = applyCurves(photo, curve, curve, curve);
  const light = luminance(source);
  const flow = stir(readFlow(light, 9 * unit), chance.integer(0, 9999), 120 * unit);
  const painting = createPainting(photo.width, photo.height, [52, 28, 58]);
  const turn = chance.pick([-0.45, -0.25, 0.3, 0.5]);
  const shrill = (colour: Rgb) => {
    const isLight = colour[0] + colour[1] + colour[2] > 380;
    return adjustColour(colour, {
      lighter: (chance.next() - 0.5) * 0.12,
      chroma: 1.45,
      turn: (isLight ? turn * 0.35 : turn) + (chance.next() - 0.5) * 0.5,
    });
  };
  const layers = [
    { width: 26, stretch: 6, spacing: 0.85, tolerance: 0 },
    { width: 13, stretch: 6.5, spacing: 0.9, tolerance: 52 },
    { width: 7.5, stretch: 6, spacing: 1, tolerance: 74 },
  ];
  const reference = blurPicture(source, 5 * unit);
  for (const layer of layers) {
    const width = layer.width * unit;
    paintLayer(painting, reference, flow, { ...layer, width, straying: 0.15, dryness: 0.45, mix: shrill }, chance);
  }
  lightRelief(painting.picture, painting.thickness, 52);
  contour(painting.picture, drawInkLines(light, { thickness: 2.6 * unit, detail: 0.35, hardness: 0.7 }));
  return painting.picture;
};

/** Where no edge leads, strokes follow slow whirls instead. */
function stir(flow: Flow, seed: number, size: number): Flow {
  const noise = createNoise(seed);
  for (let pixel = 0; pixel < flow.strength.length; pixel++) {
    const pull = Math.min(1, (flow.strength[pixel] ?? 0) * 3);
    if (pull >= 1) continue;
    const x = pixel % flow.width;
    const angle = noise(x / size, (pixel - x) / flow.width / size) * Math.PI * 2.5;
    const along = { x: Math.cos(angle), y: Math.sin(angle) };
    const facing = along.x * (flow.alongX[pixel] ?? 0) + along.y * (flow.alongY[pixel] ?? 0) < 0 ? -1 : 1;
    const mixedX = along.x * facing * (1 - pull) + (flow.alongX[pixel] ?? 0) * pull;
    const mixedY = along.y * facing * (1 - pull) + (flow.alongY[pixel] ?? 0) * pull;
    const length = Math.hypot(mixedX, mixedY) || 1;
    flow.alongX[pixel] = mixedX / length;
    flow.alongY[pixel] = mixedY / length;
  }
  return flow;
}

/** Contours in the blue-black that Munch used. */
function contour({ data }: Picture, ink: Plane): void {
  for (let pixel = 0, at = 0; pixel < ink.data.length; pixel++, at += 3) {
    const bare = 1 - (ink.data[pixel] ?? 0) * 0.9;
    data[at] = (data[at] ?? 0) * bare + 18 * (1 - bare);
    data[at + 1] = (data[at + 1] ?? 0) * bare + 14 * (1 - bare);
    data[at + 2] = (data[at + 2] ?? 0) * bare + 38 * (1 - bare);
  }
}
