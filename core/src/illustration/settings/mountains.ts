import { heightAt } from '../drawing/terrain.ts';
import { rangeLayers, skyLayer } from './backdrop.ts';
import { frameLayer, groundEdge, groundLayer } from './foreground.ts';
import { pathLayer } from './lead.ts';
import type { Setting } from './setting.ts';

/** Ranges of peaks, the last ones wooded, and a slope in front. */
export const mountains: Setting = (stage) => {
  const { scene, paints } = stage;
  const edge = groundEdge(stage, 0.3, 0.06);
  const hasSnow = scene.season === 'winter' || scene.time !== 'dusk';
  const isWhite = scene.season === 'winter';
  return {
    layers: [
      skyLayer(stage),
      ...rangeLayers(stage, {
        kind: 'peaks',
        count: 4,
        height: 0.52,
        upTo: 0.62,
        hasSnow,
        trees: 'pine',
        near: paints.foliage,
      }),
      groundLayer(stage, edge, isWhite ? paints.snow : paints.grass, isWhite ? null : paints.grass),
      ...pathLayer(stage, edge),
      frameLayer(stage, 'pine'),
    ],
    anchors: {
      ground: {
        y: (x) => heightAt(edge, x) + (stage.height - heightAt(edge, x)) * 0.42,
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
        scale: 0.42,
        nearness: 0.62,
        on: 'ground',
      },
      sky: { y: () => stage.horizon * 0.5, from: 0.12, to: 0.88, scale: 0.6, nearness: 0.6, on: 'air' },
    },
  };
};
