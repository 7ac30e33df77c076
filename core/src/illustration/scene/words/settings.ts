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
  ['island islands isle tropical-island tropical-islands desert-island treasure-island', 'sea', 'island'],
  ['beach beaches sandy-beach lagoon', 'beach', 'palms'],
  ['lake lakes pond ponds lakeside lakeshore', 'lake'],
  ['pier jetty dock', 'lake', 'pier'],
  ['river rivers stream streams brook creek riverside riverbank', 'river'],
  ['waterfall waterfalls cascade', 'river', 'waterfall'],
  ['desert deserts dune dunes sahara oasis', 'desert'],
  ['cappadocia grand-canyon arizona utah monument-valley', 'desert', 'cliff'],
  [
    'meadow meadows field fields prairie pasture pastures grassland farmland countryside steppe savanna savannah plain plains lawn',
    'meadow',
  ],
  ['farm farms vineyard farmyard', 'meadow', 'fence'],
  [
    'flower-field field-of-flowers flower-meadow wildflowers wheat-field lavender-field tulip-field tulip-fields poppy-field poppy-fields sunflower-field flower-fields',
    'meadow',
    'flowers',
  ],
  ['tundra glacier arctic antarctica antarctic north-pole south-pole snowfield ice-floe iceberg icebergs', 'snow'],
  [
    'city cities town downtown skyline skylines metropolis megacity cityscape manhattan new-york nyc tokyo rome london berlin amsterdam barcelona madrid lisbon istanbul moscow sydney melbourne chicago boston san-francisco los-angeles hong-kong shanghai beijing singapore dubai seoul prague vienna budapest athens cairo mumbai delhi bangkok kyoto osaka toronto big-ben skyscraper skyscrapers',
    'city',
  ],
  ['paris eiffel-tower', 'city', 'eiffel'],
  ['rooftop rooftops on-a-roof on-the-roof on-roofs', 'city', 'roof'],
  ['frozen-lake frozen-lakes frozen-pond ice-rink skating-rink', 'lake', 'ice'],
  ['on-a-branch on-the-branch on-branches on-a-tree-branch in-a-tree', 'forest', 'branch'],
  ['wind-turbine wind-turbines wind-farm wind-power renewable-energy', 'meadow', 'turbines'],
  ['village villages hamlet countryside-village', 'village'],
  ['street streets alley alleys avenue boulevard crossroads sidewalk pavement traffic', 'street'],
  [
    'market markets bazaar marketplace market-square farmers-market street-market flea-market christmas-market market-stall market-stalls food-fair',
    'market',
  ],
  ['bakery bakeries patisserie pastry-shop', 'shop', 'bakery'],
  [
    'cafe cafes café coffee-shop coffee-shops coffee-house coffeehouse tea-room restaurant bistro diner pub bar',
    'shop',
    'coffee',
  ],
  ['bookshop bookstore book-shop book-store', 'shop', 'books'],
  ['flower-shop florist florists', 'shop', 'florist'],
  ['supermarket grocery grocery-store greengrocer corner-shop deli', 'shop', 'grocer'],
  ['shop shops store stores boutique boutiques barber barbershop hair-salon salon', 'shop', 'boutique'],
  [
    'concert concerts gig gigs festival music-festival live-music stage stages open-mic karaoke nightclub dance-floor disco',
    'stage',
    'crowd',
  ],
  ['theatre theater opera ballet-stage stand-up comedy-night', 'stage', 'curtain'],
  ['cinema movie-theatre movie-theater movie-night film-night film-festival', 'stage', 'screen'],
  ['road roads path paths trail trails lane highway way', 'meadow', 'path'],
  ['garden gardens park parks orchard orchards backyard greenhouse playground', 'garden', 'flowers'],
  [
    'space outer-space universe cosmos orbit galaxy galaxies nebula planet planets solar-system interstellar',
    'space',
    'planets',
  ],
  ['on-the-moon on-mars on-a-planet on-the-planet on-another-planet moon-base mars-colony', 'space', 'planets'],
  ['sky skies heaven heavens above-the-clouds cloudscape', 'sky'],
  ['room rooms living-room interior indoors house-interior attic at-home', 'room', 'shelves'],
  ['kitchen kitchens', 'room', 'kitchen'],
  ['classroom classrooms school-classroom schoolroom lecture-hall', 'room', 'classroom'],
  ['library libraries reading-room old-library', 'room', 'library'],
  ['in-a-cafe at-a-cafe in-the-cafe at-the-cafe inside-a-cafe in-a-restaurant in-a-coffee-shop', 'room', 'cafe table'],
  ['hospital-room hospital-bed hospital-ward sickroom', 'room', 'ward window'],
  ['throne-room ballroom palace-hall great-hall', 'room', 'hall'],
  ['bedroom bedrooms', 'room', 'lamp'],
  ['office offices workplace meeting-room conference-room boardroom', 'room', 'office'],
  ['desk desks', 'room', 'table'],
  ['windowsill windowsills window-sill window-ledge', 'room', 'windowsill'],
  ['window windows', 'room', 'window'],
  [
    'table tables kitchen-table coffee-table coffee-tables dining-table dinner-table bedside-table side-table',
    'room',
    'table',
  ],
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
