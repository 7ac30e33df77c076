import { blended, fillTiled, type Stage } from '../drawing/stage.ts';
import { paperTile } from '../drawing/texture.ts';
import { inkEdges } from './ink.ts';
import { tuned } from './repaint.ts';
import { type Style, softBrush } from './style.ts';

/** A drawing for a story: fine brown ink over soft washes, on paper. */
export const illustrated: Style = {
  brush: { ...softBrush, detail: 0.8, outline: 1.5 },
  palette: (palette) => tuned(palette, 0.02, 1.12),
  paint: (stage) => {
    inkEdges(stage, stage, { threshold: 30, strength: 0.5, paint: '#3a2a2a', thickness: 1 });
    layPaper(stage, 0.34);
  },
  finish: { grain: 0, vignette: 0.16 },
};

/** Lays the tooth of paper over the picture. */
export function layPaper(stage: Stage, strength: number): void {
  const { width, height, unit } = stage;
  blended(stage, 'soft-light', strength, () => {
    stage.context.scale(unit, unit);
    fillTiled(stage, paperTile(), width / unit, height / unit);
  });
}
