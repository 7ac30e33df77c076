import { blurPicture } from '../blur.ts';
import { createPainting } from '../brush.ts';
import type { Filter } from '../filter.ts';
import { readFlow } from '../flow.ts';
import { applyCurves, levelsCurve } from '../grade.ts';
import { adjustColour, roomForChroma } from '../oklab.ts';
import { paintLayer } from '../paint-layer.ts';
import { lengthUnit, luminance, type Rgb } from '../picture.ts';
import { lightRelief } from '../relief.ts';

/** Broken colour: short dabs beside each other, blue in the shadows, yellow in the light, blended by the eye alone. */
export const paintImpressions: Filter = (photo, chance) => {
  const unit = lengthUnit(photo);
  const levels = levelsCurve(photo, 0.8);
  // Sunlight: no black on this palette.
  const lift = (level: number) => 26 + levels(level) * 0.9;
  const source = applyCurves(photo, lift, lift, (level) => lift(level) + 6);
  const flow = readFlow(luminance(source), 6 * unit);
  const painting = createPainting(photo.width, photo.height, [214, 196, 168]);
  const dab = (colour: Rgb) => {
    const light = (colour[0] + colour[1] + colour[2]) / 765;
    const warmth = (light - 0.5) * 26;
    const tinted: Rgb = [hold(colour[0] + warmth), hold(colour[1] + warmth * 0.6), hold(colour[2] - warmth)];
    const stray = chance.next();
    return adjustColour(tinted, {
      lighter: (chance.next() - 0.5) * 0.1,
      chroma: 1 + (0.25 + chance.next() * 0.4) * roomForChroma(tinted),
      turn: stray < 0.12 ? (chance.next() - 0.5) * 1.8 : (chance.next() - 0.5) * 0.5,
    });
  };
  const layers = [
    { width: 17, stretch: 2.6, spacing: 0.62, tolerance: 0, straying: 0.5 },
    { width: 9, stretch: 2.8, spacing: 0.78, tolerance: 20, straying: 0.35 },
    { width: 5, stretch: 2.8, spacing: 0.8, tolerance: 46, straying: 0.2 },
  ];
  for (const layer of layers) {
    const width = layer.width * unit;
    paintLayer(painting, blurPicture(source, width * 0.3), flow, { ...layer, width, dryness: 0.3, mix: dab }, chance);
  }
  lightRelief(painting.picture, painting.thickness, 40);
  return painting.picture;
};

function hold(level: number): number {
  return level < 0 ? 0 : Math.min(level, 255);
}
