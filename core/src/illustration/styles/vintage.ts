import { Path2D } from '@napi-rs/canvas';
import { colour } from '../drawing/colour.ts';
import { type DrawingContext, radialGradient, withBlendMode } from '../drawing/drawing-context.ts';
import { ageAsPrint } from '../filters/styles/vintage.ts';
import { posterLooks } from '../lettering/poster-looks.ts';
import { pageLooks } from '../pages/page-looks.ts';
import { layPaper } from './illustrated.ts';
import { mapTones, readPixels, writePixels } from './pixels.ts';
import { onInks } from './repaint.ts';
import { flatBrush, type Style } from './style.ts';

/** An old travel print: few faded inks, worn paper, a cream margin with round corners. */
export const vintage: Style = {
  brush: { ...flatBrush, margin: 0.045, detail: 0.5 },
  palette: (palette) => onInks(palette, ['#2b2a33', '#4f5b52', '#a85a3c', '#cf9a54', '#e8cf9c', '#f4e6c8'], 0.55),
  paint: (drawing) => {
    const pixels = readPixels(drawing);
    mapTones(pixels, ['#33291f', '#7a4f3a', '#c08f58', '#ead6a8', '#f6ebd0'].map(colour), 0.4, 0.45);
    writePixels(drawing, pixels);
    wear(drawing);
    layPaper(drawing, 0.5);
    margin(drawing);
  },
  finish: { grain: 0.12, vignette: 0 },
  filter: ageAsPrint,
  poster: posterLooks.elegant,
  page: pageLooks.illustrated,
};

/** Faded towards the corners, as by years of light. */
function wear(drawing: DrawingContext): void {
  const { context, width, height } = drawing;
  withBlendMode(drawing, 'screen', 1, () => {
    for (const corner of [
      { x: 0, y: 0 },
      { x: width, y: height * 0.1 },
    ]) {
      context.fillStyle = radialGradient(drawing, corner, width * 0.6, [
        [0, colour('#e8b070'), 0.2],
        [1, colour('#c07040'), 0],
      ]);
      context.fillRect(0, 0, width, height);
    }
  });
}

function margin(drawing: DrawingContext): void {
  const { context, width, height, unit } = drawing;
  const path = new Path2D();
  path.rect(-1, -1, width + 2, height + 2);
  const edge = 26 * unit;
  path.roundRect(edge, edge, width - edge * 2, height - edge * 2, 18 * unit);
  context.fillStyle = '#f3e6c9';
  context.fill(path, 'evenodd');
}
