import { airAnchor, farAnchor, groundAnchor } from './anchors.ts';
import { rangeLayers, skyLayer } from './backdrop.ts';
import { defineSetting } from './define-setting.ts';
import { copseLayer, stonesLayer } from './dressing.ts';
import { groundEdge, groundLayer, nearGrassLayer } from './foreground.ts';
import { frameLayer } from './frame.ts';
import { pathLayer } from './lead.ts';
import type { Layout } from './setting.ts';
import { volcanoLayer } from './volcano.ts';

/** Ranges of peaks, the last ones wooded, and a slope in front. */
const layOut: Layout = (drawing) => {
  const { scene, paints } = drawing;
  const edge = groundEdge(drawing, 0.3, 0.06);
  const isWhite = scene.season === 'winter';
  return {
    layers: [
      skyLayer(drawing),
      ...volcanoLayer(drawing),
      ...rangeLayers(drawing, {
        kind: 'peaks',
        count: 5,
        height: 0.7,
        upTo: 0.62,
        hasSnow: isWhite || scene.time !== 'dusk',
        trees: 'pine',
        near: paints.foliage,
      }),
      groundLayer(drawing, edge, isWhite ? paints.snow : paints.grass, isWhite ? null : paints.grass),
      ...pathLayer(drawing, edge),
      stonesLayer(drawing, edge, 9),
      ...copseLayer(drawing, edge, 'pine'),
      nearGrassLayer(drawing, isWhite ? [] : [paints.second, paints.accent]),
      frameLayer(drawing, 'pine'),
    ],
    anchors: { ground: groundAnchor(drawing, edge, 0.42), far: farAnchor(drawing, edge), sky: airAnchor(drawing) },
  };
};

export const mountains = defineSetting({
  id: 'mountains',
  words: [
    { phrases: 'mountain mountains peak peaks alps alpine summit himalaya himalayas rockies highlands' },
    { phrases: 'volcano volcanoes volcanos', features: ['volcano'] },
  ],
  isIndoors: false,
  hasSky: true,
  hasWater: false,
  ground: 'grass',
  weather: 'any',
  isOpen: true,
  belongings: ['flowers'],
  area: 'country',
  background: 'peaks',
  layOut,
});
