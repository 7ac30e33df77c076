import { type Colour, colour, css } from '../drawing/colour.ts';
import { type DrawingContext, pathOf } from '../drawing/drawing-context.ts';
import { printInFlatColours } from '../filters/styles/minimalist.ts';
import { posterLooks } from '../lettering/poster-looks.ts';
import { pageLooks } from '../pages/page-looks.ts';
import { onInks } from './repaint.ts';
import { flatBrush, type Style } from './style.ts';

const navy = colour('#12305c');
const blue = colour('#2f7fe0');

/** Navy and blue, slanted panels. */
export const corporate: Style = {
  brush: { ...flatBrush, detail: 0.3 },
  palette: (palette) => onInks(palette, ['#0e2447', '#1f5aa8', '#6fb0ea', '#d6e8f8', '#ffffff'], 0.72),
  paint: (drawing) => {
    const { width, height } = drawing;
    const { isLeft, reach } = freeSide(drawing);
    const at = (x: number) => (isLeft ? x * reach : 1 - x * reach) * width;
    panel(drawing, [at(0), at(0.26), at(0.1), at(0)], [0, 0, height, height], navy, 0.9);
    panel(drawing, [at(0.26), at(0.31), at(0.15), at(0.1)], [0, 0, height, height], blue, 0.85);
    panel(drawing, [at(0.33), at(0.345), at(0.185), at(0.17)], [0, 0, height, height], colour('#f2a33a'), 0.95);
  },
  finish: { grain: 0.02, vignette: 0 },
  filter: printInFlatColours,
  poster: posterLooks.modern,
  page: pageLooks.illustrated,
};

/** How far the panels reach in, parts of the width. */
const panels = 0.345;

/** The side with more room beside the subjects and what must stay in sight, and how much of their width the panels have there, 0.3 … 1. */
function freeSide({ subjectAreas, reservedAreas, scene }: DrawingContext): {
  readonly isLeft: boolean;
  readonly reach: number;
} {
  const marks = [...subjectAreas, ...reservedAreas];
  if (marks.length === 0) return { isLeft: scene.composition.focus > 0.5, reach: 1 };
  const left = Math.min(...marks.map((mark) => mark.left));
  const right = 1 - Math.max(...marks.map((mark) => mark.right));
  return { isLeft: left >= right, reach: Math.min(1, Math.max(0.3, Math.max(left, right) / panels)) };
}

function panel(
  drawing: DrawingContext,
  xs: readonly number[],
  ys: readonly number[],
  paint: Colour,
  alpha: number,
): void {
  const path = pathOf(xs.map((x, index) => ({ x, y: ys[index] ?? 0 })));
  drawing.context.fillStyle = css(paint, alpha);
  drawing.context.fill(path);
}
