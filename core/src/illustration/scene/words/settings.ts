/** Words that say where a picture is set. Lines of phrases for `listed`: plain forms and plurals, nothing stemmed. */
import type { Feature, SettingId } from '../scene.ts';

/** What such a word means. */
export type SettingWord = { readonly setting: SettingId; readonly features?: readonly Feature[] };

const lines: readonly (readonly [line: string, setting: SettingId, features?: string])[] = [
  ['mountain mountains peak peaks alps alpine summit himalaya himalayas rockies highlands', 'mountains'],
  ['hill hills hillside hilltop hilltops highland', 'meadow', 'hill'],
  ['volcano volcanoes volcanos', 'mountains', 'volcano'],
  ['canyon canyons gorge', 'desert', 'cliff'],
  ['forest forests wood woods woodland woodlands jungle rainforest grove thicket', 'forest'],
  ['sea seas ocean oceans seaside waves wave harbour harbor open-water bay tide pacific atlantic', 'sea'],
  ['coast coastline shore shores seashore cliff cliffs headland', 'sea', 'cliff'],
  ['island islands isle', 'sea', 'island'],
  ['beach beaches sandy-beach lagoon', 'beach', 'palms'],
  ['lake lakes pond ponds lakeside lakeshore', 'lake'],
  ['pier jetty dock', 'lake', 'pier'],
  ['river rivers stream streams brook creek riverside riverbank', 'river'],
  ['waterfall waterfalls cascade', 'river', 'waterfall'],
  ['desert deserts dune dunes sahara oasis', 'desert'],
  [
    'meadow meadows field fields prairie pasture pastures grassland farmland countryside steppe savanna savannah plain plains lawn',
    'meadow',
  ],
  ['farm farms vineyard farmyard', 'meadow', 'fence'],
  ['flower-field field-of-flowers flower-meadow wildflowers wheat-field lavender-field', 'meadow', 'flowers'],
  ['tundra glacier arctic antarctica antarctic north-pole south-pole snowfield ice-floe iceberg icebergs', 'snow'],
  [
    'city cities town downtown skyline skylines metropolis megacity cityscape manhattan new-york nyc tokyo paris rome london berlin amsterdam barcelona madrid lisbon istanbul moscow sydney melbourne chicago boston san-francisco los-angeles hong-kong shanghai beijing singapore dubai seoul prague vienna budapest athens cairo mumbai delhi bangkok kyoto osaka toronto eiffel-tower big-ben skyscraper skyscrapers',
    'city',
  ],
  ['rooftop rooftops', 'city', 'roof'],
  ['village villages hamlet countryside-village', 'village'],
  ['street streets alley alleys avenue boulevard crossroads sidewalk pavement traffic market bazaar', 'street'],
  ['road roads path paths trail trails lane highway way', 'meadow', 'path'],
  ['garden gardens park parks orchard orchards backyard greenhouse playground', 'garden', 'flowers'],
  [
    'space outer-space universe cosmos orbit galaxy galaxies nebula planet planets solar-system interstellar',
    'space',
    'planets',
  ],
  ['sky skies heaven heavens above-the-clouds cloudscape', 'sky'],
  [
    'room rooms living-room kitchen interior indoors house-interior attic library cafe café coffee-shop restaurant classroom at-home',
    'room',
    'shelves',
  ],
  ['bedroom bedrooms', 'room', 'lamp'],
  ['office offices workplace desk desks', 'room', 'table'],
  ['windowsill windowsills window-sill window-ledge', 'room', 'windowsill'],
  ['window windows', 'room', 'window'],
  ['table tables kitchen-table', 'room', 'table'],
  ['shelf shelves bookshelf bookshelves', 'room', 'shelves'],
  ['fireplace hearth fireside', 'room', 'fireplace'],
  [
    'underwater under-water under-the-sea coral-reef reef seabed ocean-floor deep-sea beneath-the-waves bottom-of-the-sea',
    'underwater',
  ],
  ['studio product-photo product-shot product-photography still-life', 'studio'],
  ['abstract-art abstract-composition abstract-shapes geometric-shapes pattern patterns', 'abstract'],
];

/** Every phrase and what it means. */
export const settingPhrases: readonly (readonly [string, SettingWord])[] = lines.flatMap(([line, setting, features]) =>
  line
    .split(' ')
    .map(
      (phrase) =>
        [
          phrase.replaceAll('-', ' '),
          { setting, ...(features ? { features: features.split(' ') as Feature[] } : {}) },
        ] as const,
    ),
);
