/** Fresh sentences: where it is, when, in which weather and season, and what of the place is seen. */
import { describe, expect, it } from 'vitest';
import { settings } from '../../../src/illustration/settings/index.ts';
import { findFigure } from '../../../src/illustration/subjects/index.ts';
import { atDepth } from '../../../src/testing/index.ts';
import { sceneOf, subjectsOf } from './scene-in-words.ts';

const groupSeeds = Array.from({ length: atDepth(4, 24) }, (_, seed) => seed * 7919);

describe('a whole sentence', () => {
  it.each([
    ['a windmill in a tulip field at sunrise', ['windmill'], { setting: 'meadow', time: 'dawn' }],
    ['a snowy village on a winter evening', [], { setting: 'village', time: 'dusk', season: 'winter' }],
    ['cactuses in the desert at noon', ['3 cactus'], { setting: 'desert', time: 'day' }],
    ['a foggy harbour with two ships at dawn', ['2 ship'], { setting: 'sea', time: 'dawn', weather: ['fog'] }],
    ['a knight in a misty forest at daybreak', ['knight'], { setting: 'forest', time: 'dawn', weather: ['fog'] }],
    ['a full moon over a cabin in the snow', ['cabin'], { setting: 'snow', time: 'night', season: 'winter' }],
    ['a girl on a roof under the moon', ['girl'], { setting: 'city', time: 'night', features: ['roof'] }],
    ['a train in a snowstorm', ['train'], { setting: 'snow', weather: ['snow'], season: 'winter' }],
    ['a treehouse in autumn', ['treehouse'], { setting: 'forest', season: 'autumn' }],
    ['a cosy cabin in the woods, winter, at night', ['cabin'], { setting: 'forest', time: 'night', season: 'winter' }],
    ['two red boats on a lake at sunset', ['2 red sailing-boat'], { setting: 'lake', time: 'dusk' }],
    ['a black cat on a roof at midnight', ['black cat'], { setting: 'city', time: 'night', features: ['roof'] }],
    ['three white geese in a windy meadow', ['3 white goose'], { setting: 'meadow', weather: ['wind'] }],
    ['under a starry sky, a boy and his dog', ['boy beside dog', 'dog'], { time: 'night', weather: ['stars'] }],
    ['on a hazy afternoon, a heron by the river', ['heron'], { setting: 'river', time: 'day', weather: ['fog'] }],
    [
      'a small green submarine next to a purple octopus under the sea',
      ['small green submarine beside octopus', 'purple octopus'],
      { setting: 'underwater' },
    ],
    [
      'a knight with a sword in front of a castle in a storm',
      ['knight before castle', 'sword held knight', 'castle'],
      { weather: ['storm', 'clouds', 'rain'] },
    ],
    [
      'four penguins in top hats on the beach in summer',
      ['4 penguin', '3 top-hat worn penguin'],
      { setting: 'beach', season: 'summer' },
    ],
  ] as const)('%s', (text, subjects, facts) => {
    expect(subjectsOf(text)).toEqual(subjects);
    expect(sceneOf(text)).toMatchObject(facts);
  });
});

describe('the place that is named', () => {
  it.each([
    ['a waterfall in the jungle', 'river', ['waterfall']],
    ['a volcano at night', 'mountains', ['volcano']],
    ['a library with a fireplace', 'room', ['library', 'fireplace']],
    ['a hospital room with flowers', 'room', ['ward']],
    ['a crowd at a concert', 'stage', ['crowd']],
    ['a flower shop in spring', 'shop', ['florist']],
    ['a kitchen on a sunny morning', 'room', ['kitchen']],
    ['a pier at sunset', 'lake', ['pier']],
    ['a cliff by the sea in a storm', 'sea', ['cliff']],
    ['a mountain lake', 'lake', ['peaks']],
    ['the Eiffel Tower at dusk', 'city', ['eiffel']],
    ['wind turbines at dawn', 'meadow', ['turbines']],
    ['an office with a robot', 'room', ['office']],
    ['a rocket between planets', 'space', ['planets']],
    ['a windy day on a hill', 'meadow', ['hill']],
  ] as const)('%s: %s with %j', (text, setting, features) => {
    const scene = sceneOf(text);
    expect(scene.setting).toBe(setting);
    expect(scene.features).toEqual(expect.arrayContaining([...features]));
  });

  it.each([
    'a windmill in the desert',
    'an owl in a market',
    'a rocket in a garden',
    'a shark in the street',
    'a piano in the forest',
    'a scarecrow on a beach',
    'a camel in a village',
  ])('%s: wins over where the thing is at home, in every group', (text) => {
    const places = new Set(groupSeeds.map((family) => sceneOf(text, { family }).setting));
    expect([...places]).toEqual([sceneOf(text).setting]);
    const figure = findFigure(text.split(' ')[1] ?? '');
    expect(figure).toBeDefined();
    expect(figure?.defaultSettings).not.toContain(sceneOf(text).setting);
  });
});

describe('the place that is not named', () => {
  it.each([
    'polar bear',
    'crocodile',
    'toucan',
    'chandelier',
    'tractor',
    'hot air balloon',
    'lighthouse',
    'igloo',
    'scarecrow',
    'tank',
    'bookshelf',
    'astronaut',
    'traffic light',
    'hammock',
    'sunflower',
  ])('a %s is in one of its own', (noun) => {
    const defaultSettings = findFigure(noun)?.defaultSettings;
    for (const family of groupSeeds) expect(defaultSettings).toContain(sceneOf(`a ${noun}`, { family }).setting);
  });

  it.each(['a rowing boat', 'a swan and a duck', 'three ships'])('%s: there is water', (text) => {
    for (const family of groupSeeds) expect(settings[sceneOf(text, { family }).setting].hasWater).toBe(true);
  });

  it.each(['stars over a barn', 'a rainbow behind a windmill', 'fireworks and a bear', 'a full moon and an owl'])(
    '%s: there is a sky',
    (text) => {
      for (const family of groupSeeds) expect(settings[sceneOf(text, { family }).setting].hasSky).toBe(true);
    },
  );

  it('is indoors with furniture, and outdoors with what no room could hold', () => {
    for (const family of groupSeeds) {
      expect(sceneOf('a fox on a sofa', { family }).setting).toBe('room');
      expect(sceneOf('an elephant and a bookshelf', { family }).setting).toBe('room');
      expect(settings[sceneOf('a sofa beside a castle', { family }).setting].isIndoors).toBe(false);
    }
  });

  it('is below the surface with those who swim', () => {
    for (const text of ['a swimming turtle', 'a shark and a whale swimming'])
      expect(sceneOf(text).setting, text).toBe('underwater');
    expect(sceneOf('a turtle swimming at sunset').setting).not.toBe('underwater');
  });
});

describe('hour and weather agree', () => {
  it.each([
    ['a moonlit meadow', { time: 'night', weather: ['moon', 'stars'] }],
    ['a storm by the sea', { weather: ['storm', 'clouds', 'rain'] }],
    ['the northern lights above an igloo', { time: 'night', weather: ['aurora', 'stars'] }],
    ['fireworks over a lake', { time: 'night', weather: ['fireworks', 'stars'] }],
    ['a rainy night in the city', { time: 'night', weather: ['rain'] }],
    ['a sunny garden', { time: 'day', weather: ['sun'] }],
    ['a snowstorm in the desert', { setting: 'desert', weather: [] }],
    ['a windmill on a breezy day', { weather: ['wind'] }],
    ['a rainbow at night', { time: 'night', weather: ['rainbow', 'stars'] }],
    ['a lake, no clouds, in the fog', { weather: ['fog'] }],
  ])('%s', (text, facts) => {
    expect(sceneOf(text)).toMatchObject(facts);
  });

  it.each([
    ['a fox by a lake in spring', 'spring'],
    ['a barn in October', 'autumn'],
    ['a market at Christmas', 'winter'],
    ['a beach in summertime', 'summer'],
    ['cherry blossoms by a river', 'spring'],
    ['an icy road', 'winter'],
    ['a polar bear', 'winter'],
  ])('%s: %s', (text, season) => {
    expect(sceneOf(text).season).toBe(season);
  });

  it('never has a moon by day, nor snow under a roof or below the sea', () => {
    for (const text of ['a lake', 'a kitchen in the snow', 'a coral reef in a blizzard', 'a wolf at noon'])
      for (const mood of ['mysterious', 'cozy', 'romantic']) {
        for (const family of groupSeeds) {
          const { time, weather, setting } = sceneOf(text, { mood, family });
          if (time !== 'night') expect(weather, text).not.toContain('moon');
          if (settings[setting].weather === 'none') expect(weather, text).not.toContain('snow');
        }
      }
  });
});

describe('where in the picture', () => {
  it.each([
    ['an eagle over a castle', ['sky', 'ground']],
    ['a ship and a lighthouse', ['water', 'ground']],
    ['an owl on a branch', ['surface']],
    ['a jellyfish in a coral reef', ['underwater']],
    ['an apple on a kitchen table', ['surface']],
    ['a rocket in space', ['sky']],
    ['a robot surfing the waves', ['water', 'water']],
    ['a chandelier in a hall', ['sky']],
    ['a deer in a meadow', ['ground']],
    ['a man in a kitchen', ['far']],
  ])('%s: %j', (text, placements) => {
    expect(sceneOf(text).subjects.map(({ placement }) => placement)).toEqual(placements);
  });
});
