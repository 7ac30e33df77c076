import { Path2D } from '@napi-rs/canvas';
import { colour, css, mix } from '../drawing/colour.ts';
import { addCircle, type DrawingContext, slantedGradient } from '../drawing/drawing-context.ts';
import { printInFlatColours } from '../filters/styles/minimalist.ts';
import { posterLooks } from '../lettering/poster-looks.ts';
import { pageLooks } from '../pages/page-looks.ts';
import { mapTones, readPixels, writePixels } from './pixels.ts';
import { flatBrush, type Style } from './style.ts';

/** Sets of inks for modern pictures, from dark to light. */
const inkSets = [
  ['#16163a', '#3b3bd6', '#ff7a59', '#ffe3d3', '#fffaf5'],
  ['#10242e', '#0f8f8a', '#ffb02e', '#fdeccb', '#fffdf6'],
  ['#2a1038', '#c2326e', '#ff9b6a', '#ffe0d6', '#fff9f6'],
  ['#0d1f2d', '#2f6fe4', '#39c6c0', '#dff5f0', '#fbfffd'],
] as const;

/** Four strong inks, one large quarter disc and a bar in them, off the centre. */
export const modern: Style = {
  extras: { depth: 0.02, draw: drawBlocks },
  brush: { ...flatBrush, detail: 0.25 },
  paint: (drawing) => {
    const pixels = readPixels(drawing);
    mapTones(pixels, inkSets[drawing.scene.groupSeed % inkSets.length]?.map(colour) ?? [], 0.9, 0.7);
    writePixels(drawing, pixels);
  },
  finish: { grain: 0.05, vignette: 0 },
  filter: printInFlatColours,
  poster: posterLooks.modern,
  page: pageLooks.illustrated,
};

/** A quarter disc of colour in an upper corner behind everything, a bar and a row of dots at the side. */
function drawBlocks(drawing: DrawingContext): void {
  const { context, width, height, paints, scene, unit } = drawing;
  const isLeft = scene.composition.focus > 0.5;
  const size = Math.min(width, height);
  const corner = isLeft ? 0 : width;
  const disc = new Path2D();
  disc.moveTo(corner, 0);
  disc.arc(corner, 0, size * 0.56, 0, Math.PI * 2);
  context.fillStyle = slantedGradient(drawing, { x: corner, y: 0 }, { x: width / 2, y: height * 0.5 }, [
    [0, mix(paints.accent, paints.ink, 0.25)],
    [1, mix(paints.accent, paints.sun, 0.1)],
  ]);
  context.fill(disc);
  context.fillStyle = css(mix(paints.ink, paints.accent, 0.2));
  context.fillRect(isLeft ? width * 0.93 : 0, 0, width * 0.07, height);
  const dots = new Path2D();
  for (let row = 0; row < 6; row++)
    for (let column = 0; column < 6; column++)
      addCircle(
        dots,
        (isLeft ? 60 : width / unit - 160) * unit + column * 20 * unit,
        (60 + row * 20) * unit,
        3.4 * unit,
      );
  context.fillStyle = css(paints.sun, 0.9);
  context.fill(dots);
}
