import { Path2D } from '@napi-rs/canvas';
import { css, mix } from '../drawing/colour.ts';
import type { DrawingContext } from '../drawing/drawing-context.ts';
import { addReed } from '../drawing/plants.ts';
import { drawMist } from '../drawing/terrain.ts';
import { drawWater } from '../drawing/water.ts';
import { airAnchor, groundAnchor, waterAnchor } from './anchors.ts';
import { rangeLayers, skyLayer } from './backdrop.ts';
import { defineSetting } from './define-setting.ts';
import { groundEdge, groundLayer } from './foreground.ts';
import { frameLayer } from './frame.ts';
import { iceLayer } from './ice.ts';
import { besidePier, pierAnchor, pierLayer } from './pier.ts';
import type { Layout } from './setting.ts';

/** Still water under mountains or hills, a bank in front. */
const layOut: Layout = (drawing) => {
  const { scene, paints, horizon, height, unit } = drawing;
  const bank = groundEdge(drawing, 0.74, 0.05, 'bank');
  const hasPier = scene.features.includes('pier');
  const isPeaks = scene.features.includes('peaks') || drawing.chance('lake').next() < 0.65;
  return {
    layers: [
      skyLayer(drawing),
      ...rangeLayers(drawing, {
        kind: isPeaks ? 'peaks' : 'hills',
        count: 4,
        height: isPeaks ? 0.46 : 0.26,
        upTo: 0.7,
        hasSnow: scene.time !== 'dusk',
        trees: 'pine',
        near: paints.foliage,
      }),
      {
        name: 'water',
        depth: 0.45,
        draw: () => {
          drawWater(drawing, horizon, height, {
            roughness: scene.weather.includes('wind') || scene.weather.includes('storm') ? 0.8 : 0.25,
            clarity: 0.85,
          });
          drawMist(drawing, horizon - 16 * unit, horizon + 18 * unit, 0.45);
        },
      },
      ...iceLayer(drawing),
      hasPier
        ? pierLayer(drawing)
        : groundLayer(
            drawing,
            bank,
            mix(scene.season === 'winter' ? paints.snow : paints.grass, paints.ink, 0.42),
            scene.season === 'winter' ? null : paints.grass,
            0.78,
            false,
          ),
      { name: 'reeds', depth: 0.9, draw: () => drawReeds(drawing) },
      frameLayer(drawing, 'pine'),
    ],
    anchors: {
      ground: hasPier ? pierAnchor(drawing) : groundAnchor(drawing, bank, 0.35, { scale: 0.95 }),
      water: hasPier ? besidePier(drawing) : waterAnchor(drawing, 0.42),
      far: { y: () => horizon + 3 * unit, from: 0.08, to: 0.92, scale: 0.36, depth: 0.46, on: 'ground' },
      sky: airAnchor(drawing),
    },
  };
};

/** Reeds at both ends of the bank. */
function drawReeds(drawing: DrawingContext): void {
  const { context, width, height, unit, paints } = drawing;
  const chance = drawing.chance('reeds');
  const path = new Path2D();
  for (let reed = 0; reed < 34; reed++) {
    const side = chance.next() < 0.5 ? chance.next() * 0.2 : 1 - chance.next() * 0.2;
    addReed(path, side * width, height + 4, (60 + chance.next() * 90) * unit, (chance.next() - 0.5) * 0.3);
  }
  context.fillStyle = css(mix(paints.ink, paints.foliage, 0.15));
  context.fill(path);
}

export const lake = defineSetting({
  id: 'lake',
  words: [
    { phrases: 'lake lakes pond ponds lakeside lakeshore' },
    { phrases: 'pier jetty dock', features: ['pier'] },
    { phrases: 'frozen-lake frozen-lakes frozen-pond ice-rink skating-rink', features: ['ice'] },
  ],
  isIndoors: false,
  hasSky: true,
  hasWater: true,
  ground: 'grass',
  weather: 'any',
  isOpen: true,
  liesIn: 'country',
  layOut,
});
