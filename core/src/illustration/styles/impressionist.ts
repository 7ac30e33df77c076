import { paintImpressions } from '../filters/styles/impressionist.ts';
import { posterLooks } from '../lettering/poster-looks.ts';
import { pageLooks } from '../pages/page-looks.ts';
import { calmHand, paintStrokes } from './paint-strokes.ts';
import { tuned } from './repaint.ts';
import { type Style, softBrush } from './style.ts';

/** Short dabs of broken colour that follow the forms. */
export const impressionist: Style = {
  brush: { ...softBrush, detail: 0.5 },
  // Light was what they painted: no browns, no black.
  palette: (palette) => tuned(palette, 0.055, 1.08),
  underpainting: 0.5,
  paint: (drawing, under) =>
    paintStrokes(drawing, under, {
      contrast: 1.06,
      chroma: 1.32,
      relief: 0.22,
      still: calmHand,
      layers: [
        { length: 30, width: 11, spacing: 13.5, wander: 0.5, above: 0, bristle: 0.3, curl: 0.3 },
        { length: 15, width: 5.5, spacing: 8.6, wander: 0.6, above: 16, bristle: 0.25, curl: 0.2 },
        { length: 11, width: 5, spacing: 26, wander: 1, above: 0, bristle: 0.1, curl: 0 },
      ],
    }),
  finish: { grain: 0, vignette: 0.12 },
  filter: paintImpressions,
  poster: posterLooks.classic,
  page: pageLooks.illustrated,
};
