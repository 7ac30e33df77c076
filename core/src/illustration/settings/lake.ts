import { Path2D } from '@napi-rs/canvas';
import { css, mix } from '../drawing/colour.ts';
import type { Stage } from '../drawing/drawing-context.ts';
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
const layOut: Layout = (stage) => {
  const { scene, paints, horizon, height, unit } = stage;
  const bank = groundEdge(stage, 0.74, 0.05, 'bank');
  const hasPier = scene.features.includes('pier');
  const isPeaks = scene.features.includes('peaks') || stage.chance('lake').next() < 0.65;
  return {
    layers: [
      skyLayer(stage),
      ...rangeLayers(stage, {
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
        nearness: 0.45,
        draw: () => {
          drawWater(stage, horizon, height, {
            roughness: scene.weather.includes('wind') || scene.weather.includes('storm') ? 0.8 : 0.25,
            clarity: 0.85,
          });
          drawMist(stage, horizon - 16 * unit, horizon + 18 * unit, 0.45);
        },
      },
      ...iceLayer(stage),
      hasPier
        ? pierLayer(stage)
        : groundLayer(
            stage,
            bank,
            mix(scene.season === 'winter' ? paints.snow : paints.grass, paints.ink, 0.42),
            scene.season === 'winter' ? null : paints.grass,
            0.78,
            false,
          ),
      { name: 'reeds', nearness: 0.9, draw: () => drawReeds(stage) },
      frameLayer(stage, 'pine'),
    ],
    anchors: {
      ground: hasPier ? pierAnchor(stage) : groundAnchor(stage, bank, 0.35, { scale: 0.95 }),
      water: hasPier ? besidePier(stage) : waterAnchor(stage, 0.42),
      far: { y: () => horizon + 3 * unit, from: 0.08, to: 0.92, scale: 0.36, nearness: 0.46, on: 'ground' },
      sky: airAnchor(stage),
    },
  };
};

/** Reeds at both ends of the bank. */
function drawReeds(stage: Stage): void {
  const { context, width, height, unit, paints } = stage;
  const chance = stage.chance('reeds');
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
