/** What the setting of a picture brings by itself, and the words that exclude it. */
import type { Kind } from '../../subjects/index.ts';
import type { Feature, SettingId, Sight, Weather } from '../scene.ts';

/** Everything that a word excludes. */
export type SightFacts = {
  /** A line for `listed`: singular nouns, and plurals that have none. */
  readonly words: string;
  readonly features?: readonly Feature[];
  readonly weather?: readonly Weather[];
  /** Places that are nothing without it. */
  readonly settings?: readonly SettingId[];
  /** Figures of these kinds. */
  readonly kinds?: readonly Kind[];
  /** Figures with these nouns; a line. */
  readonly figures?: string;
};

const plants = 'plant vegetation greenery foliage plant-life';
const lights = 'light lighting';

/** By what drawings ask for; a word may exclude several. */
export const sightFacts: Readonly<Record<Sight, SightFacts>> = {
  trees: {
    words: `tree pine fir oak birch willow spruce forest wood woods bush shrub hedge ${plants}`,
    settings: ['forest'],
    features: ['branch', 'palms'],
    kinds: ['tree'],
  },
  palms: { words: `palm palm-tree tree ${plants}`, features: ['palms'], figures: 'palm' },
  flowers: {
    words: `flower rose tulip daisy blossom petal bloom poppy wildflower ${plants}`,
    features: ['flowers', 'florist'],
    kinds: ['flower'],
  },
  plants: { words: `houseplant pot potted-plant flowerpot cactus ${plants}`, kinds: ['plant'] },
  grass: { words: `grass reed ${plants}` },
  birds: {
    words: 'bird seagull gull animal wildlife',
    figures:
      'bird seagull owl duck swan heron penguin toucan eagle parrot chicken rooster turkey flamingo peacock dove crow raven goose',
  },
  animals: { words: 'animal creature wildlife pet beast', kinds: ['animal'] },
  fish: { words: 'fish animal creature', figures: 'fish shark' },
  people: {
    words:
      'people human person man woman crowd figure audience tourist pedestrian character anyone anybody child kid silhouette',
    kinds: ['person', 'character'],
    features: ['crowd'],
  },
  clouds: { words: 'cloud clouds overcast', weather: ['clouds', 'storm'] },
  moon: { words: 'moon moonlight', weather: ['moon'] },
  sun: { words: 'sun sunlight sunshine', weather: ['sun'] },
  stars: { words: 'star constellation', weather: ['stars'], figures: 'star' },
  planets: { words: 'planet', features: ['planets'] },
  rain: { words: 'rain raindrop drizzle', weather: ['rain', 'storm'] },
  snow: { words: 'snow snowflake ice', weather: ['snow'], settings: ['snow'], features: ['ice'] },
  fog: { words: 'fog mist haze', weather: ['fog'] },
  wind: { words: 'wind', weather: ['wind'] },
  lightning: { words: 'lightning storm thunder thunderstorm', weather: ['storm'] },
  rainbow: { words: 'rainbow', weather: ['rainbow'] },
  fireworks: { words: 'firework fireworks', weather: ['fireworks'] },
  mountains: { words: 'mountain peak mountains alp', settings: ['mountains'], features: ['peaks', 'volcano'] },
  hills: { words: 'hill', features: ['hill'] },
  volcano: { words: 'volcano', features: ['volcano'] },
  cliff: { words: 'cliff', features: ['cliff'] },
  water: {
    words: 'water sea ocean lake river pond stream',
    settings: ['sea', 'lake', 'river', 'underwater', 'beach'],
    features: ['river', 'waterfall', 'pier', 'island'],
  },
  waterfall: { words: 'waterfall', features: ['waterfall'] },
  island: { words: 'island', features: ['island'] },
  stones: { words: 'stone rock boulder pebble' },
  path: { words: 'path road trail track', features: ['path'] },
  pier: { words: 'pier jetty dock', features: ['pier'] },
  fence: { words: 'fence railing', features: ['fence'] },
  houses: {
    words: 'house building cottage hut home town city village skyscraper skyline architecture church',
    settings: ['city', 'village', 'street', 'market', 'shop'],
    features: ['roof'],
    kinds: ['building'],
  },
  boats: { words: 'boat ship vessel yacht sailboat', figures: 'boat ship sailboat submarine canoe raft yacht gondola' },
  vehicles: { words: 'vehicle traffic', kinds: ['vehicle'] },
  cars: { words: 'car traffic automobile', figures: 'car taxi truck van jeep' },
  lamps: {
    words: `lamp streetlight street-lamp lamppost lantern ${lights}`,
    features: ['lamp'],
    figures: 'lamp lantern street-lamp',
  },
  windows: { words: 'window', features: ['window', 'windowsill'] },
  fire: { words: 'fire fireplace flame', features: ['fireplace'], figures: 'campfire' },
  shelves: { words: 'shelf bookshelf bookcase book', features: ['shelves'], figures: 'bookshelf' },
  books: { words: 'book', figures: 'book', features: ['books'] },
  tables: { words: 'table furniture desk', kinds: ['furniture'] },
  chairs: { words: 'chair armchair furniture sofa', figures: 'chair sofa' },
  rugs: { words: 'rug carpet' },
  turbines: { words: 'turbine windmill', features: ['turbines'] },
  curtain: { words: 'curtain', features: ['curtain'] },
  balloons: { words: 'balloon', figures: 'balloon hot-air-balloon' },
};

/** What figures wear or carry of themselves, by the words that exclude it; a line for `listed` each. */
export const attireWords: Readonly<Record<'hat' | 'scarf' | 'candle' | 'held', string>> = {
  hat: 'hat cap helmet headwear top-hat beanie crown',
  scarf: 'scarf',
  candle: 'candle flame fire',
  held: 'sword weapon staff wand gun axe spear broom bag umbrella tool',
};
