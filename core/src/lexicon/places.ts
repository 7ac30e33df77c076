/** Words for places, weather, hours and seasons. Lines of phrases for `listed`. */

/** Places by canonical name. */
export const placeWords: Readonly<Record<string, string>> = {
  mountains: 'mountain mountains peak peaks alps summit hill hills cliff cliffs volcano canyon ⛰ 🏔',
  forest: 'forest forests woods woodland jungle rainforest grove',
  sea: 'sea ocean seaside seashore coast shore waves harbour harbor underwater 🌊',
  beach: 'beach beaches island islands lagoon 🏖 🏝',
  lake: 'lake lakes pond',
  river: 'river rivers stream brook waterfall waterfalls creek',
  desert: 'desert dune dunes oasis sahara',
  meadow: 'meadow meadows field fields prairie pasture countryside farm vineyard',
  city: 'city cities town skyline metropolis downtown new-york paris london tokyo berlin 🏙',
  village: 'village villages hamlet',
  street: 'street streets alley road roads boulevard market crossroads path',
  garden: 'garden gardens park parks orchard playground backyard',
  space: 'space outer-space universe cosmos orbit 🌌',
  sky: 'sky skies heavens',
  room: 'room bedroom kitchen living-room office studio classroom attic restaurant bar gym indoors',
};

/** Hours, weather and seasons by canonical name. */
export const momentWords: Readonly<Record<string, string>> = {
  dawn: 'dawn sunrise daybreak morning early-morning',
  day: 'noon afternoon midday daylight broad-daylight daytime',
  dusk: 'dusk sunset twilight golden-hour sundown evening nightfall',
  night: 'night nighttime midnight moonlight moonlit starry-night',
  rain: 'rain rainy raining drizzle downpour',
  snow: 'snow snowy snowing snowfall snowstorm blizzard',
  fog: 'fog foggy mist misty haze',
  storm: 'storm stormy thunderstorm lightning-storm',
  wind: 'wind windy breeze',
  sun: 'sunny sunlight sunlit',
  spring: 'spring springtime',
  summer: 'summer summertime',
  autumn: 'autumn fall autumnal',
  winter: 'winter wintertime wintry christmas',
};
