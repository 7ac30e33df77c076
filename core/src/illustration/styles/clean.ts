import { Path2D } from '@napi-rs/canvas';
import { css } from '../drawing/colour.ts';
import { addCircle } from '../drawing/drawing-context.ts';
import { printInFlatColours } from '../filters/styles/minimalist.ts';
import { posterLooks } from '../lettering/poster-looks.ts';
import { pageLooks } from '../pages/page-looks.ts';
import { tuned } from './repaint.ts';
import { flatBrush, type Style } from './style.ts';

/** White, with the picture in one round shape. */
export const clean: Style = {
  brush: { ...flatBrush, detail: 0.3, margin: 0.1 },
  palette: (palette) => tuned(palette, 0.05, 0.95),
  paint: (drawing) => {
    const { context, width, height, unit } = drawing;
    const mask = new Path2D();
    mask.rect(-1, -1, width + 2, height + 2);
    const inset = 58 * unit;
    mask.roundRect(inset, inset, width - inset * 2, height - inset * 2, [
      Math.min(width, height) * 0.3,
      26 * unit,
      Math.min(width, height) * 0.3,
      26 * unit,
    ]);
    context.fillStyle = '#fbfcfd';
    context.fill(mask, 'evenodd');
    const dot = new Path2D();
    addCircle(dot, width - inset * 0.9, inset * 0.95, 15 * unit);
    context.fillStyle = css(drawing.paints.accent);
    context.fill(dot);
  },
  finish: { grain: 0, vignette: 0 },
  filter: printInFlatColours,
  poster: posterLooks.minimalist,
  page: pageLooks.illustrated,
};
