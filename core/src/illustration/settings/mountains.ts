import { airAnchor, farAnchor, groundAnchor } from './anchors.ts';
import { rangeLayers, skyLayer } from './backdrop.ts';
import { copseLayer, stonesLayer } from './dressing.ts';
import { groundEdge, groundLayer, nearGrassLayer } from './foreground.ts';
import { frameLayer } from './frame.ts';
import { pathLayer } from './lead.ts';
import type { Setting } from './setting.ts';
import { volcanoLayer } from './volcano.ts';

/** Ranges of peaks, the last ones wooded, and a slope in front. */
export const mountains: Setting = (stage) => {
  const { scene, paints } = stage;
  const edge = groundEdge(stage, 0.3, 0.06);
  const isWhite = scene.season === 'winter';
  return {
    layers: [
      skyLayer(stage),
      ...volcanoLayer(stage),
      ...rangeLayers(stage, {
        kind: 'peaks',
        count: 5,
        height: 0.7,
        upTo: 0.62,
        hasSnow: isWhite || scene.time !== 'dusk',
        trees: 'pine',
        near: paints.foliage,
      }),
      groundLayer(stage, edge, isWhite ? paints.snow : paints.grass, isWhite ? null : paints.grass),
      ...pathLayer(stage, edge),
      stonesLayer(stage, edge, 9),
      ...copseLayer(stage, edge, 'pine'),
      nearGrassLayer(stage, isWhite ? [] : [paints.second, paints.accent]),
      frameLayer(stage, 'pine'),
    ],
    anchors: { ground: groundAnchor(stage, edge, 0.42), far: farAnchor(stage, edge), sky: airAnchor(stage) },
  };
};
