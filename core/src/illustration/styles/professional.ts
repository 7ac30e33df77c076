import { printInFlatColours } from '../filters/styles/minimalist.ts';
import { posterLooks } from '../lettering/poster-looks.ts';
import { pageLooks } from '../pages/page-looks.ts';
import { onInks, tuned } from './repaint.ts';
import { type Style, softBrush } from './style.ts';

/** Muted, evenly lit, in a thin frame. */
export const professional: Style = {
  brush: { ...softBrush, detail: 0.5, margin: 0.05 },
  palette: (palette) =>
    onInks(tuned(palette, 0.03, 0.85), ['#1c2b3a', '#4a6379', '#9fb3c2', '#dfe6ea', '#ffffff'], 0.32),
  paint: (drawing) => {
    const { context, width, height, unit } = drawing;
    const inset = 34 * unit;
    context.strokeStyle = 'rgba(255,255,255,0.85)';
    context.lineWidth = 2 * unit;
    context.strokeRect(inset, inset, width - inset * 2, height - inset * 2);
  },
  finish: { grain: 0.03, vignette: 0.14 },
  filter: printInFlatColours,
  poster: posterLooks.classic,
  page: pageLooks.illustrated,
};
