import { Path2D } from '@napi-rs/canvas';
import { colour, hexOf, lighten, mix } from '../drawing/colour.ts';
import type { DrawingContext } from '../drawing/drawing-context.ts';
import { gradeAsFilm } from '../filters/styles/cinematic.ts';
import { posterLooks } from '../lettering/poster-looks.ts';
import { pageLooks } from '../pages/page-looks.ts';
import { inkEdges } from './ink-edges.ts';
import { mapTones, readPixels, writePixels } from './pixels.ts';
import { mapPalette } from './repaint.ts';
import { type Style, softBrush } from './style.ts';

const gold = '#d8b46a';

/** Deep tones and gold: gilded contours, a double frame with fans in the corners. */
export const elegant: Style = {
  brush: { ...softBrush, margin: 0.05, detail: 0.2 },
  palette: (palette) => mapPalette(palette, (paint) => mix(paint, lighten(paint, -0.05), 1)),
  paint: (drawing) => {
    const pixels = readPixels(drawing);
    const deep = mix(colour('#0b1d24'), drawing.paints.ink, 0.4);
    mapTones(
      pixels,
      [deep, mix(deep, drawing.paints.sky[1] ?? deep, 0.4), colour('#6f7466'), colour('#d9c79a'), colour('#fbf3dc')],
      0.8,
      0.4,
    );
    writePixels(drawing, pixels);
    inkEdges(drawing, drawing, { threshold: 46, strength: 0.6, paint: gold, thickness: 1 });
    drawFrame(drawing);
  },
  finish: { grain: 0.05, vignette: 0.34 },
  filter: gradeAsFilm,
  poster: posterLooks.elegant,
  page: pageLooks.illustrated,
};

function drawFrame(drawing: DrawingContext): void {
  const { context, width, height, unit } = drawing;
  context.strokeStyle = hexOf(colour(gold));
  for (const [inset, thick] of [
    [20, 2.6],
    [29, 1.1],
  ] as const) {
    context.lineWidth = thick * unit;
    const edge = inset * unit;
    context.strokeRect(edge, edge, width - edge * 2, height - edge * 2);
  }
  const fans = new Path2D();
  for (const [x, y, start] of [
    [29, 29, 0],
    [width / unit - 29, 29, 0.5],
    [width / unit - 29, height / unit - 29, 1],
    [29, height / unit - 29, 1.5],
  ] as const) {
    for (const radius of [14, 24, 34]) {
      const from = start * Math.PI;
      fans.moveTo((x + Math.cos(from) * radius) * unit, (y + Math.sin(from) * radius) * unit);
      fans.arc(x * unit, y * unit, radius * unit, from, from + Math.PI / 2);
    }
  }
  context.lineWidth = 1.4 * unit;
  context.stroke(fans);
}
