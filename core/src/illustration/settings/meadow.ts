import { lighten, mix } from '../drawing/colour.ts';
import { heightAt } from '../drawing/terrain.ts';
import { rangeLayers, skyLayer } from './backdrop.ts';
import { drawFlowers, frameLayer, groundEdge, groundLayer } from './foreground.ts';
import { pathLayer } from './lead.ts';
import type { Setting } from './setting.ts';

/** Rolling hills, grass and flowers. */
export const meadow: Setting = (stage) => {
  const { scene, paints, height, horizon } = stage;
  const edge = groundEdge(stage, 0.26, 0.07);
  const isFlowery =
    scene.features.includes('flowers') || scene.season === 'spring' || stage.chance('meadow').next() < 0.4;
  return {
    layers: [
      skyLayer(stage),
      ...rangeLayers(stage, {
        kind: 'hills',
        count: 4,
        height: 0.24,
        upTo: 0.72,
        trees: 'leaf',
        near: mix(paints.grass, paints.foliage, 0.35),
      }),
      groundLayer(stage, edge, paints.grass, paints.grass),
      ...pathLayer(stage, edge),
      ...(isFlowery
        ? [
            {
              name: 'flowers',
              nearness: 0.7,
              draw: () =>
                drawFlowers(
                  stage,
                  edge,
                  [paints.accent, paints.second, lighten(paints.accent, 0.15), paints.snow],
                  260,
                ),
            },
          ]
        : []),
      frameLayer(stage, 'leaf'),
    ],
    anchors: {
      ground: {
        y: (x) => heightAt(edge, x) + (height - heightAt(edge, x)) * 0.42,
        from: 0.1,
        to: 0.9,
        scale: 1,
        nearness: 0.85,
        on: 'ground',
      },
      far: {
        y: (x) => heightAt(edge, x) + 6 * stage.unit,
        from: 0.06,
        to: 0.94,
        scale: 0.45,
        nearness: 0.62,
        on: 'ground',
      },
      sky: { y: () => horizon * 0.5, from: 0.12, to: 0.88, scale: 0.6, nearness: 0.6, on: 'air' },
    },
  };
};
