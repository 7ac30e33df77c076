import { type DrawingContext, fillTiled, withBlendMode } from '../drawing/drawing-context.ts';
import { canvasTile } from '../drawing/texture.ts';
import { paintInOil } from '../filters/styles/oil-painting.ts';
import { posterLooks } from '../lettering/poster-looks.ts';
import { pageLooks } from '../pages/page-looks.ts';
import { calmHand, paintStrokes } from './paint-strokes.ts';
import { type Style, softBrush } from './style.ts';

/** Thick paint: long bristle strokes with relief, on canvas. */
export const oilPainting: Style = {
  brush: softBrush,
  underpainting: 0.5,
  paint: (drawing, under) => {
    paintStrokes(drawing, under, {
      contrast: 1.14,
      chroma: 1.12,
      relief: 0.62,
      still: calmHand,
      layers: [
        { length: 58, width: 17, spacing: 26.5, wander: 0.28, above: 0, bristle: 0.75, curl: 0.5 },
        { length: 26, width: 8, spacing: 12.6, wander: 0.22, above: 20, bristle: 0.6, curl: 0.35 },
        { length: 12, width: 3.6, spacing: 6, wander: 0.1, above: 44, bristle: 0.3, curl: 0.1 },
      ],
    });
    weave(drawing, 0.16);
  },
  finish: { grain: 0, vignette: 0.38 },
  filter: paintInOil,
  poster: posterLooks.classic,
  page: pageLooks.illustrated,
};

/** Lays the weave of a canvas over the picture. */
export function weave(drawing: DrawingContext, strength: number): void {
  const { width, height, unit } = drawing;
  withBlendMode(drawing, 'overlay', strength, () => {
    drawing.context.scale(unit, unit);
    fillTiled(drawing, canvasTile(), width / unit, height / unit);
  });
}
