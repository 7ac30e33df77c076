import { blurPicture } from '../blur.ts';
import { createPainting } from '../brush.ts';
import type { Filter } from '../filter.ts';
import { readFlow } from '../flow.ts';
import { applyCurves, contrastCurve, levelsCurve } from '../grade.ts';
import { adjustColour, roomForChroma } from '../oklab.ts';
import { paintLayer } from '../paint-layer.ts';
import { createCanvasWeave } from '../paper.ts';
import { lengthUnit, luminance } from '../picture.ts';
import { lightRelief } from '../relief.ts';

/** Oil on canvas: broad strokes first, finer ones only where the picture asks for them, paint that catches the light. */
export const paintInOil: Filter = (photo, chance) => {
  const unit = lengthUnit(photo);
  const levels = levelsCurve(photo, 0.6);
  const contrast = contrastCurve(0.18);
  const curve = (level: number) => contrast(levels(level));
  const source = applyCurves(photo, curve, curve, curve);
  const flow = readFlow(luminance(source), 4 * unit);
  const painting = createPainting(photo.width, photo.height, [126, 92, 66]);
  const broken = (colour: Parameters<typeof adjustColour>[0]) =>
    adjustColour(colour, {
      lighter: (chance.next() - 0.5) * 0.05,
      chroma: 1 + (0.15 + chance.next() * 0.25) * roomForChroma(colour),
      turn: (chance.next() - 0.5) * 0.16,
    });
  const sizes = [
    { width: 30, tolerance: 0, dryness: 0.25, stretch: 4, spacing: 0.62 },
    { width: 14, tolerance: 26, dryness: 0.3, stretch: 4.5, spacing: 0.7 },
    { width: 6.5, tolerance: 30, dryness: 0.35, stretch: 4.5, spacing: 0.8 },
    { width: 3.2, tolerance: 36, dryness: 0.2, stretch: 4, spacing: 0.9 },
  ];
  for (const size of sizes) {
    const width = size.width * unit;
    paintLayer(
      painting,
      blurPicture(source, width * 0.28),
      flow,
      { ...size, width, straying: 0.22, mix: broken },
      chance,
    );
  }
  lightRelief(painting.picture, painting.thickness, 58);
  lightRelief(painting.picture, createCanvasWeave(photo.width, photo.height, chance.integer(0, 9999), 2 * unit), 3.5);
  return painting.picture;
};
