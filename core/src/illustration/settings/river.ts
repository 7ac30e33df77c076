import { Path2D } from '@napi-rs/canvas';
import { css, mix } from '../drawing/colour.ts';
import { type DrawingContext, withClip } from '../drawing/drawing-context.ts';
import { addReed } from '../drawing/plants.ts';
import type { Edge } from '../drawing/terrain.ts';
import { drawWater } from '../drawing/water.ts';
import { drawRainbow } from '../drawing/weather.ts';
import { airAnchor, farAnchor, groundAnchor, waterAnchor } from './anchors.ts';
import { rangeLayers, skyLayer } from './backdrop.ts';
import { halfWidthOf, standing } from './company.ts';
import { defineSetting } from './define-setting.ts';
import { stonesLayer } from './dressing.ts';
import { groundEdge, groundLayer, nearGrassLayer } from './foreground.ts';
import { frameLayer } from './frame.ts';
import type { Layout } from './setting.ts';
import { drawWaterfall } from './waterfall.ts';
import { createWinding, type Winding } from './winding.ts';

/** Water that winds through the land towards the hills, or falls from a rock. */
const layOut: Layout = (drawing) => {
  const { scene, paints, height, horizon } = drawing;
  const edge = groundEdge(drawing, 0.08, 0.03);
  const hasShip = scene.subjects.some((subject) => subject.placement === 'water');
  const bank = hasShip ? undefined : broadBank(drawing);
  const winding = createWinding(
    drawing,
    edge,
    bank
      ? { near: 0.42, far: 0.03, sway: 0.05, side: bank === 'left' ? 0.86 : 0.14 }
      : { near: hasShip ? 1.05 : 0.7, far: 0.03, sway: 0.16 },
  );
  const isWhite = scene.season === 'winter';
  const isPeaks = scene.features.includes('peaks') || drawing.chance('river').next() < 0.5;
  const float = 0.6;
  const middle = winding.centre(horizon + (height - horizon) * float) / drawing.width;
  return {
    layers: [
      skyLayer(drawing),
      ...rangeLayers(drawing, {
        kind: isPeaks ? 'peaks' : 'hills',
        count: 4,
        height: isPeaks ? 0.46 : 0.24,
        upTo: 0.68,
        hasSnow: scene.time !== 'dusk',
        trees: isPeaks ? 'pine' : 'leaf',
        near: paints.foliage,
      }),
      ...(scene.features.includes('waterfall')
        ? [
            {
              name: 'waterfall',
              depth: 0.5,
              draw: () => drawWaterfall(drawing, winding.centre(horizon + 6 * drawing.unit)),
            },
            // In the spray, before the rocks that would hide it.
            { name: 'rainbow', depth: 0.51, draw: () => drawRainbow(drawing) },
          ]
        : []),
      groundLayer(drawing, edge, isWhite ? paints.snow : paints.grass, isWhite ? null : paints.grass, 0.55),
      { name: 'river', depth: 0.62, draw: () => drawRiver(drawing, edge, winding) },
      stonesLayer(drawing, edge, 8),
      nearGrassLayer(drawing),
      frameLayer(drawing, isPeaks ? 'pine' : 'leaf'),
    ],
    anchors: {
      ground: groundAnchor(
        drawing,
        edge,
        0.55,
        bank
          ? { from: bank === 'left' ? 0.08 : 0.36, to: bank === 'left' ? 0.64 : 0.92 }
          : { from: middle > 0.5 ? 0.08 : 0.62, to: middle > 0.5 ? 0.38 : 0.92 },
      ),
      water: waterAnchor(drawing, float, { from: middle - 0.14, to: middle + 0.14, scale: 0.62 }),
      far: farAnchor(drawing, edge),
      sky: airAnchor(drawing),
    },
  };
};

/** Parts of the width that several, or something wide, need more of than a river leaves that runs through the midst. */
const narrow = 0.15;

/** The bank on which all stand for whom there would be no room beside the river: it runs along the other side then. */
function broadBank(drawing: DrawingContext): 'left' | 'right' | undefined {
  const half = standing(drawing).reduce((sum, subject) => sum + halfWidthOf(drawing, subject), 0);
  if (half < narrow) return undefined;
  return drawing.scene.composition.focus > 0.5 ? 'right' : 'left';
}

/** Fills a winding band with water that mirrors what is above, reeds along its banks. */
export function drawRiver(drawing: DrawingContext, edge: Edge, winding: Winding): void {
  const { context, paints, height, unit } = drawing;
  const top = Math.min(...edge.heights);
  context.strokeStyle = css(mix(paints.grass, paints.ink, 0.55), 0.7);
  context.lineWidth = 7 * unit;
  context.stroke(winding.path);
  withClip(drawing, winding.path, () => drawWater(drawing, top, height, { roughness: 0.35, clarity: 0.85 }));
  const chance = drawing.chance('bank');
  const reeds = new Path2D();
  for (let reed = 0; reed < 40; reed++) {
    const t = 0.3 + chance.next() * 0.65;
    const y = top + (height - top) * t;
    const side = chance.next() < 0.5 ? -1 : 1;
    const x = winding.centre(y) + side * (winding.halfWidth(y) + 4 * unit);
    addReed(reeds, x, y + 3, (14 + 56 * t * t) * unit, (chance.next() - 0.5) * 0.4);
  }
  context.fillStyle = css(mix(paints.ink, paints.foliage, 0.3), 0.9);
  context.fill(reeds);
}

export const river = defineSetting({
  id: 'river',
  words: [
    { phrases: 'river rivers stream streams brook creek riverside riverbank' },
    { phrases: 'waterfall waterfalls cascade', features: ['waterfall'] },
  ],
  isIndoors: false,
  hasSky: true,
  hasWater: true,
  ground: 'grass',
  weather: 'any',
  isOpen: true,
  belongings: ['flowers'],
  liesIn: 'country',
  layOut,
});
