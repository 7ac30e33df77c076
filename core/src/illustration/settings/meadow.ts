import { lighten, mix } from '../drawing/colour.ts';
import { airAnchor, farAnchor, groundAnchor } from './anchors.ts';
import { rangeLayers, skyLayer } from './backdrop.ts';
import { defineSetting } from './define-setting.ts';
import { copseLayer } from './dressing.ts';
import { drawFence, drawFlowers, groundEdge, groundLayer, nearGrassLayer } from './foreground.ts';
import { frameLayer } from './frame.ts';
import { pathLayer } from './lead.ts';
import type { Layout } from './setting.ts';
import { turbinesLayer } from './turbines.ts';

/** Rolling hills, grass and flowers. */
const layOut: Layout = (drawing) => {
  const { scene, paints } = drawing;
  const isHilly = scene.features.includes('hill');
  const edge = groundEdge(drawing, isHilly ? 0.3 : 0.26, isHilly ? 0.03 : 0.07);
  const isWhite = scene.season === 'winter';
  const isFlowery =
    !isWhite &&
    (scene.features.includes('flowers') || scene.season === 'spring' || drawing.chance('meadow').next() < 0.4);
  const petals = [paints.accent, paints.second, lighten(paints.accent, 0.15), paints.snow];
  const ground = isWhite ? paints.snow : paints.grass;
  return {
    layers: [
      skyLayer(drawing),
      ...rangeLayers(drawing, {
        kind: 'hills',
        count: 4,
        height: 0.26,
        upTo: 0.72,
        trees: isWhite ? 'pine' : 'leaf',
        near: isWhite ? mix(ground, paints.sky[0] ?? paints.haze, 0.4) : mix(ground, paints.foliage, 0.35),
      }),
      ...turbinesLayer(drawing, edge),
      groundLayer(drawing, edge, ground, isWhite ? null : paints.grass),
      ...pathLayer(drawing, edge),
      ...copseLayer(drawing, edge, isWhite ? 'pine' : 'leaf'),
      ...(scene.features.includes('fence')
        ? [{ name: 'fence', depth: 0.66, draw: () => drawFence(drawing, edge) }]
        : []),
      ...(isFlowery ? [{ name: 'flowers', depth: 0.7, draw: () => drawFlowers(drawing, edge, petals, 280) }] : []),
      nearGrassLayer(drawing, isWhite ? [] : petals),
      frameLayer(drawing, isWhite ? 'bare' : 'leaf'),
    ],
    anchors: {
      ground: groundAnchor(drawing, edge, isHilly ? 0.16 : 0.42),
      far: farAnchor(drawing, edge),
      sky: airAnchor(drawing),
    },
  };
};

export const meadow = defineSetting({
  id: 'meadow',
  words: [
    { phrases: 'hill hills hillside hilltop hilltops highland', features: ['hill'] },
    {
      phrases:
        'meadow meadows field fields prairie pasture pastures grassland farmland countryside steppe savanna savannah plain plains lawn',
    },
    { phrases: 'farm farms vineyard farmyard', features: ['fence'] },
    {
      phrases:
        'flower-field field-of-flowers flower-meadow wildflowers wheat-field lavender-field tulip-field tulip-fields poppy-field poppy-fields sunflower-field flower-fields',
      features: ['flowers'],
    },
    { phrases: 'wind-turbine wind-turbines wind-farm wind-power renewable-energy', features: ['turbines'] },
    { phrases: 'road roads path paths trail trails lane highway way', features: ['path'] },
  ],
  isIndoors: false,
  hasSky: true,
  hasWater: false,
  ground: 'grass',
  weather: 'any',
  isOpen: true,
  belongings: ['flowers'],
  area: 'country',
  layOut,
});
