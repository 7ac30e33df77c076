/** What a picture shows instead of what was excluded, in words that do not name it: for services without a negative prompt. */

/** By words that are said: singular nouns excluded → what is there. Names of the excluded thing would bring it back. */
const table: Readonly<Record<string, string>> = {
  'people human person man woman crowd tourist passenger pedestrian visitor guest': 'deserted and uninhabited',
  'animal creature wildlife pet bird dog cat': 'lifeless and still',
  'car vehicle traffic truck': 'quiet empty roads',
  'boat ship sailboat yacht': 'empty undisturbed surface',
  'cloud clouds': 'clear open sky',
  'moon star sun': 'plain even sky',
  'text letter word lettering writing caption title logo watermark signature': 'plain unmarked surfaces',
  'hat cap helmet headwear': 'bareheaded',
  'leaf foliage': 'bare branches',
  'snow ice': 'bare dry ground',
  'tree forest wood bush': 'wide open land',
  'flower blossom petal': 'plain green',
  'mountain hill peak': 'flat horizon',
  'water sea lake river': 'dry land',
  'house building skyscraper city town village': 'untouched nature',
  window: 'solid blank walls',
  door: 'unbroken walls',
  'furniture chair table sofa': 'bare unfurnished space',
  'beard moustache mustache': 'clean-shaven',
  'shoe sock boot': 'barefoot',
  rain: 'dry weather',
  'fog mist haze': 'crisp clear air',
  'light lamp candle lantern': 'unlit',
  shadow: 'flat even illumination',
  'fence railing wall': 'open ground',
};

const byWord = new Map(
  Object.entries(table).flatMap(([line, words]) => line.split(' ').map((word) => [word, words] as const)),
);

/** Words for what is there instead of the excluded things, comma-separated; empty when none is known. */
export const rewordingOf = (without: readonly string[]): string =>
  [...new Set(without.flatMap((item) => byWord.get(item.slice(item.lastIndexOf(' ') + 1)) ?? []))].join(', ');
