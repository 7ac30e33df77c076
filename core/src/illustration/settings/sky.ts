import { Path2D } from '@napi-rs/canvas';
import { css, mix } from '../drawing/colour.ts';
import { addCircle, type DrawingContext, slantedGradient, verticalGradient } from '../drawing/drawing-context.ts';
import { drawRidge, ridgeEdge } from '../drawing/terrain.ts';
import { faded, skyLayer } from './backdrop.ts';
import { defineSetting } from './define-setting.ts';
import type { Layer, Layout } from './setting.ts';

/** Above the clouds: a white sea of them, perhaps a peak that rises through. */
const layOut: Layout = (drawing) => {
  const { horizon, height, scene } = drawing;
  const hasPeaks = drawing.chance('sky').next() < 0.55;
  const y = Math.max(horizon * 0.95, scene.composition.textSafeArea * height + height * 0.38);
  return {
    layers: [
      skyLayer(drawing),
      ...(hasPeaks ? [{ name: 'peaks', depth: 0.2, draw: () => drawPeaks(drawing) }] : []),
      ...[0, 1, 2, 3].map(
        (row): Layer => ({
          name: `cloud sea ${row}`,
          depth: 0.25 + row * 0.2,
          draw: () => drawCloudRow(drawing, row),
        }),
      ),
    ],
    anchors: {
      ground: { y: () => y, from: 0.12, to: 0.88, scale: 1, depth: 0.64, on: 'air' },
      sky: { y: () => y, from: 0.12, to: 0.88, scale: 1, depth: 0.64, on: 'air' },
      far: { y: () => horizon * 0.6, from: 0.12, to: 0.88, scale: 0.4, depth: 0.3, on: 'air' },
    },
  };
};

function drawPeaks(drawing: DrawingContext): void {
  const { horizon, paints } = drawing;
  const edge = ridgeEdge(drawing, {
    label: 'islands of rock',
    base: horizon * 1.1,
    amplitude: horizon * 0.42,
    frequency: 2.2,
    roughness: { octaves: 5, persistence: 0.5, isSharp: true },
    power: 2.4,
  });
  const top = faded(drawing, mix(paints.ink, paints.foliage, 0.2), 0.4);
  drawRidge(drawing, edge, drawing.height, { top, foot: paints.haze, depth: 0.2, hasFacets: true, snow: paints.snow });
}

/** One row of cloud tops: each puff bright on its lit side and in shade below, the rows darker towards the eye. */
function drawCloudRow(drawing: DrawingContext, row: number): void {
  const { context, width, height, horizon, unit, paints, light } = drawing;
  const chance = drawing.chance(`cloud row ${row}`);
  const y = horizon + (height - horizon) * (0.08 + 0.27 * row);
  const near = row / 3;
  const crest = mix(mix(paints.snow, paints.sun, 0.4), paints.glow, 0.25 + 0.2 * near);
  const shade = mix(paints.sky[1] ?? paints.haze, paints.sky[0] ?? paints.ink, 0.25 + 0.6 * near);
  const reach = (80 + 46 * row) * unit;
  context.fillStyle = drawing.brush.isFlat
    ? css(mix(crest, shade, 0.3 + 0.3 * near))
    : verticalGradient(drawing, y - reach * 0.3, y + reach * 1.3, [
        [0, mix(crest, shade, 0.3)],
        [1, shade],
      ]);
  context.fillRect(0, y, width, height - y + 10);
  const puffs: { readonly x: number; readonly top: number; readonly radius: number }[] = [];
  for (let x = -40 * unit; x < width + 60 * unit; ) {
    const radius = (26 + 30 * row) * unit * (0.6 + chance.next() * 0.9);
    puffs.push({ x, top: y - chance.next() * radius * 0.5, radius });
    x += radius * (0.7 + chance.next() * 0.5);
  }
  // The far ones first, so that the light stands on the rims of the near ones.
  for (const { x, top, radius } of puffs.toSorted((one, other) => one.top - other.top)) {
    const path = new Path2D();
    addCircle(path, x, top, radius);
    const side = Math.sign(light.x - x) || 1;
    context.fillStyle = drawing.brush.isFlat
      ? css(mix(crest, shade, 0.3 + 0.3 * near))
      : slantedGradient(
          drawing,
          { x: x + side * radius * 0.5, y: top - radius },
          { x: x - side * radius * 0.35, y: top + radius },
          [
            [0, crest],
            [0.38, mix(crest, shade, 0.26)],
            [1, shade, 0.9],
          ],
        );
    context.fill(path);
  }
}

export const sky = defineSetting({
  id: 'sky',
  words: [{ phrases: 'sky skies heaven heavens above-the-clouds cloudscape' }],
  isIndoors: false,
  hasSky: true,
  hasWater: false,
  ground: 'cloud',
  weather: 'any',
  realm: 'air',
  isOpen: true,
  layOut,
});
