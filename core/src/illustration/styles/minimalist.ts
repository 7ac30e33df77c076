import { tuned } from './repaint.ts';
import { flatBrush, type Style } from './style.ts';

/** A few flat shapes and much room. */
export const minimalist: Style = {
  brush: { ...flatBrush, detail: 0.12 },
  palette: (palette) => tuned(palette, 0.03, 0.9),
  finish: { grain: 0.03, vignette: 0 },
};
