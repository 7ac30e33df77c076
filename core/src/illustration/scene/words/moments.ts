/** Words of hour, weather and season. Lines of phrases. */
import type { Season, TimeOfDay, Weather } from '../scene.ts';

/** What such a word means. */
export type Moment = { readonly time?: TimeOfDay; readonly weather?: readonly Weather[]; readonly season?: Season };

const lines: readonly (readonly [line: string, moment: Moment])[] = [
  ['dawn sunrise sunrises daybreak first-light early-morning morning mornings', { time: 'dawn' }],
  ['noon midday daylight daytime afternoon broad-daylight', { time: 'day' }],
  ['sunny sunshine sunlit sunlight sunny-day', { time: 'day', weather: ['sun'] }],
  ['dusk sunset sunsets twilight golden-hour sundown evening evenings nightfall setting-sun', { time: 'dusk' }],
  ['night nights nighttime midnight nocturnal at-night', { time: 'night' }],
  ['moonlight moonlit moon full-moon moonrise', { time: 'night', weather: ['moon'] }],
  ['crescent-moon', { time: 'night', weather: ['moon'] }],
  [
    'star stars starry starlight starlit starry-sky milky-way constellation constellations',
    { time: 'night', weather: ['stars'] },
  ],
  ['shooting-star shooting-stars comet comets meteor', { time: 'night', weather: ['stars'] }],
  ['rain raining rainy rainfall drizzle downpour raindrops showers', { weather: ['rain'] }],
  ['snowing snowfall snowstorm blizzard snowflakes snowflake', { weather: ['snow'], season: 'winter' }],
  ['snow snowy', { weather: ['snow'], season: 'winter' }],
  ['fog foggy mist misty haze hazy', { weather: ['fog'] }],
  ['storm storms stormy thunderstorm thunder lightning hurricane tempest', { weather: ['storm'] }],
  ['wind windy breeze breezy gale', { weather: ['wind'] }],
  ['cloud clouds cloudy overcast', { weather: ['clouds'] }],
  ['rainbow rainbows', { weather: ['rainbow'] }],
  ['aurora auroras northern-lights aurora-borealis polar-lights', { time: 'night', weather: ['aurora', 'stars'] }],
  ['fireworks firework new-years-eve', { time: 'night', weather: ['fireworks'] }],
  ['sun suns', { weather: ['sun'] }],
  ['spring springtime blossoms cherry-blossom cherry-blossoms', { season: 'spring' }],
  ['summer summertime', { season: 'summer' }],
  [
    'autumn autumnal fall-leaves fall-colours fall-colors fall-foliage in-the-fall in-fall october november',
    { season: 'autumn' },
  ],
  ['winter wintertime wintry winters christmas december frost frosty frozen ice icy', { season: 'winter' }],
];

/** Every phrase and what it means. */
export const momentPhrases: readonly (readonly [string, Moment])[] = lines.flatMap(([line, moment]) =>
  line.split(' ').map((phrase) => [phrase.replaceAll('-', ' '), moment] as const),
);
