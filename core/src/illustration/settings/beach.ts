import { Path2D } from '@napi-rs/canvas';
import { css, mix } from '../drawing/colour.ts';
import { type DrawingContext, fillShape, verticalGradient } from '../drawing/drawing-context.ts';
import { addPalm } from '../drawing/plants.ts';
import { drawMist, type Edge, groundPath, heightAt, ridgeEdge } from '../drawing/terrain.ts';
import { drawWater } from '../drawing/water.ts';
import { airAnchor, groundAnchor, waterAnchor } from './anchors.ts';
import { rangeLayers, skyLayer } from './backdrop.ts';
import { defineSetting } from './define-setting.ts';
import type { Layout } from './setting.ts';

/** Sand that runs into the sea, foam at its edge, palms. */
const layOut: Layout = (drawing) => {
  const { scene, horizon, height, unit, paints } = drawing;
  const side = scene.composition.focus > 0.5 ? 1 : -1;
  const edge = ridgeEdge(drawing, {
    label: 'beach',
    base: horizon + (height - horizon) * 0.6,
    amplitude: height * 0.02,
    frequency: 1,
    roughness: { octaves: 2, persistence: 0.3, isSharp: false },
    bend: (along) => -side * (along - 0.5) * (height - horizon) * 0.4,
  });
  return {
    layers: [
      skyLayer(drawing),
      ...rangeLayers(drawing, { kind: 'hills', count: 1, height: 0.09, upTo: 0.3, near: paints.foliage }),
      {
        name: 'water',
        depth: 0.4,
        draw: () => {
          drawWater(drawing, horizon, height, { roughness: 0.4, clarity: 0.5 });
          drawMist(drawing, horizon - 8 * unit, horizon + 14 * unit, 0.4);
        },
      },
      { name: 'sand', depth: 0.78, draw: () => drawSand(drawing, edge) },
      { name: 'palms', depth: scene.subjects.length > 0 ? 0.8 : 0.92, draw: () => drawPalms(drawing, edge, side) },
    ],
    anchors: {
      ground: groundAnchor(drawing, edge, 0.42),
      water: waterAnchor(drawing, 0.2, { scale: 0.62, depth: 0.6 }),
      sky: airAnchor(drawing),
    },
  };
};

function drawSand(drawing: DrawingContext, edge: Edge): void {
  const { context, paints, height, width, unit } = drawing;
  const top = Math.min(...edge.heights);
  const rims = [
    [-16, mix(paints.water, paints.snow, 0.62), 0.4],
    [-7, paints.snow, 0.85],
    [0, mix(paints.sand, paints.ink, 0.34), 1],
  ] as const;
  for (const [rise, paint, alpha] of rims) {
    const moved = {
      step: edge.step,
      heights: edge.heights.map((y, index) => y + (rise + Math.sin(index / 9 + rise) * 4) * unit),
    };
    context.fillStyle = css(paint, alpha);
    context.fill(groundPath(moved, height + 10));
  }
  const dry = { step: edge.step, heights: edge.heights.map((y, index) => y + (22 + Math.sin(index / 14) * 6) * unit) };
  const fill = verticalGradient(drawing, top, height, [
    [0, mix(paints.sand, paints.glow, 0.35)],
    [0.4, paints.sand],
    [1, mix(paints.sand, paints.ink, 0.38)],
  ]);
  fillShape(drawing, groundPath(dry, height + 10), drawing.brush.isFlat ? css(paints.sand) : fill);
  const chance = drawing.chance('grains');
  const grains = new Path2D();
  for (let grain = 0; grain < 260 * drawing.brush.detail; grain++) {
    const x = chance.next() * width;
    const y = heightAt(dry, x) + chance.next() * (height - heightAt(dry, x));
    grains.rect(x, y, (1 + chance.next() * 2.4) * unit, 1.2 * unit);
  }
  context.fillStyle = css(paints.ink, 0.16);
  context.fill(grains);
}

/** One or two palms that lean over the water from the landward side. */
function drawPalms(drawing: DrawingContext, edge: Edge, side: number): void {
  const { context, width, height, paints } = drawing;
  const chance = drawing.chance('palms');
  const path = new Path2D();
  const count = drawing.scene.features.includes('palms') || chance.next() < 0.6 ? 2 : 1;
  for (let palm = 0; palm < count; palm++) {
    const x = width * (0.5 - side * (0.42 - 0.09 * palm));
    const foot = heightAt(edge, x) + height * (0.16 - 0.05 * palm);
    addPalm(
      path,
      x,
      foot,
      height * (0.56 - 0.16 * palm) * (0.9 + chance.next() * 0.2),
      side * (0.16 + chance.next() * 0.14),
      chance,
    );
  }
  context.fillStyle = css(mix(paints.ink, paints.foliage, 0.28));
  context.fill(path);
}

export const beach = defineSetting({
  id: 'beach',
  words: [{ phrases: 'beach beaches sandy-beach lagoon', features: ['palms'] }],
  isIndoors: false,
  hasSky: true,
  hasWater: true,
  ground: 'sand',
  weather: 'any',
  isOpen: true,
  hasWaves: true,
  layOut,
});
