/** The layers of settings that draw what may be excluded. */
import type { Sight } from '../scene/scene.ts';
import type { Layer } from './setting.ts';

/** By what they draw; what a layer draws among other things is left out by its own drawing function. */
const layersBySight: Readonly<Partial<Record<Sight, RegExp>>> = {
  trees: /^(?:copse|trees(?: \d)?|near trees|snowy pines|frame|hedge|brush|palms|branch|light in the trees)$/,
  palms: /^palms$/,
  flowers: /^(?:flowers|roses|pots)$/,
  plants: /^(?:plant|pots|kelp|reeds|cactus|undergrowth|props)$/,
  grass: /^(?:near grass|reeds)$/,
  fish: /^shoal$/,
  people: /^crowd$/,
  clouds: /^cloud sea \d$/,
  stars: /^stars$/,
  planets: /^planets$/,
  mountains: /^(?:peaks(?: \d)?|mesas|volcano)$/,
  hills: /^hills \d$/,
  stones: /^(?:stones|rocks)$/,
  path: /^path$/,
  pier: /^pier$/,
  fence: /^fence$/,
  houses: /^(?:houses|neighbours)$/,
  lamps: /^(?:lamps?|strings of lights|bulbs)$/,
  windows: /^(?:window|window light|outlook)$/,
  fire: /^fireplace$/,
  shelves: /^(?:shelves|bookcases)$/,
  tables: /^(?:table|long table|desks)$/,
  chairs: /^armchair$/,
  rugs: /^(?:rug|carpet)$/,
  rainbow: /^rainbow$/,
  curtain: /^curtain$/,
};

/** The layers that draw nothing of what must not be seen. */
export const presentLayers = (layers: readonly Layer[], absent: readonly Sight[]): readonly Layer[] =>
  absent.length === 0 ? layers : layers.filter(({ name }) => !absent.some((sight) => layersBySight[sight]?.test(name)));
