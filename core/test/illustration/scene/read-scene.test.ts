import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScene } from '../../../src/illustration/scene/read-scene.ts';
import { atDepth } from '../../../src/testing/index.ts';
import { promptOf } from '../prompts.ts';

const sceneOf = (subject: string) => readScene(promptOf(subject));

describe('where a picture is set', () => {
  it.each([
    ['snowy mountains', 'mountains'],
    ['deep in the woods', 'forest'],
    ['the open sea', 'sea'],
    ['a day at the beach', 'beach'],
    ['a quiet lake', 'lake'],
    ['beside the river', 'river'],
    ['Sahara dunes', 'desert'],
    ['a field of wheat', 'meadow'],
    ['Tokyo', 'city'],
    ['a small village', 'village'],
    ['a rainy street in the city', 'street'],
    ['my grandmother’s garden', 'garden'],
    ['outer space', 'space'],
    ['above the clouds', 'sky'],
    ['a cosy living room', 'room'],
    ['a coral reef', 'underwater'],
    ['abstract shapes', 'abstract'],
    ['a product photo of a bottle', 'studio'],
    ['a castle by a lake', 'lake'],
    ['a penguin', 'snow'],
    ['a whale', 'sea'],
    ['an astronaut', 'space'],
    ['a camel', 'desert'],
    ['a bakery', 'shop'],
    ['a poster for a cafe', 'shop'],
    ['a rainy evening at the bookshop', 'shop'],
    ['farmers market poster', 'market'],
    ['a poster for a concert', 'stage'],
    ['jazz night poster', 'stage'],
    ['movie night', 'stage'],
    ['a school classroom', 'room'],
    ['my grandmother’s kitchen', 'room'],
    ['two cats on a roof', 'city'],
    ['an owl on a branch', 'forest'],
    ['a foggy London street', 'street'],
    ['a garden with a pond and ducks', 'lake'],
    ['a rocket flying to the moon', 'space'],
    ['clouds at sunrise', 'sky'],
    ['mountains and a lake', 'lake'],
    ['a village by a river', 'village'],
    ['a fox in the snow', 'snow'],
    ['two children in the snow', 'snow'],
    ['a cat in the snow', 'snow'],
    ['a bench in the snow', 'snow'],
    ['eine Katze im Schnee', 'snow'],
    ['a fox in the snow in the forest', 'forest'],
  ])('%s → %s', (subject, setting) => {
    expect(sceneOf(subject).setting).toBe(setting);
  });
});

describe('hour, weather and season', () => {
  it.each([
    ['a lake at dawn', { time: 'dawn' }],
    ['sunset over the sea', { time: 'dusk' }],
    ['a moonlit forest', { time: 'night' }],
    ['a wizard with a lantern in a dark forest', { time: 'night', setting: 'forest' }],
    ['a boat on a dark sea at sunset', { time: 'dusk', setting: 'sea' }],
    ['a dark castle on a hill', { time: 'night', subjects: [{ figure: 'castle' }] }],
    ['a dark horse in a meadow', { time: 'day', setting: 'meadow' }],
    ['a meadow at noon', { time: 'day' }],
    ['woods in autumn', { season: 'autumn' }],
    ['a garden in spring', { season: 'spring' }],
    ['a fox in the snow', { season: 'winter' }],
  ])('%s', (subject, facts) => {
    expect(sceneOf(subject)).toMatchObject(facts);
  });

  it.each([
    ['a lighthouse in a storm', 'storm'],
    ['rain over the city', 'rain'],
    ['a foggy morning', 'fog'],
    ['northern lights', 'aurora'],
    ['a rainbow over the hills', 'rainbow'],
    ['a blizzard in the mountains', 'snow'],
    ['a starry night', 'stars'],
  ] as const)('%s brings %s', (subject, weather) => {
    expect(sceneOf(subject).weather).toContain(weather);
  });

  it('reads what a refinement adds, and no dusk out of a dusky palette', () => {
    expect(readScene(promptOf('a lake', { text: 'a lake, at night, vibrant mood' })).time).toBe('night');
    const tired = promptOf('a lake at noon', {
      text: 'a lake at noon, dim lavender and dusky blue palette',
      mood: 'tired',
    });
    expect(readScene(tired).time).toBe('day');
  });
});

describe('subjects', () => {
  it.each([
    ['a lighthouse', [{ noun: 'lighthouse', count: 1 }]],
    ['three birds', [{ noun: 'birds', count: 3, placement: 'sky' }]],
    ['a couple of foxes', [{ noun: 'foxes', count: 2 }]],
    ['5 sheep in a field', [{ noun: 'sheep', count: 5 }]],
    ['a huge bear', [{ noun: 'bear', size: 'large' }]],
    ['a tiny house', [{ noun: 'house', size: 'small' }]],
    ['a yellow house by a blue sea', [{ noun: 'house', colour: '#f7cf2e' }]],
    ['a red fox and a white rabbit', [{ noun: 'red fox' }, { noun: 'rabbit', colour: '#f4f4f2' }]],
    ['a cat on a windowsill', [{ noun: 'cat', placement: 'surface' }]],
    ['two boats under a bridge', [{ noun: 'boats', count: 2, relation: { type: 'under', to: 1 } }, { noun: 'bridge' }]],
    ['a red balloon over a field', [{ placement: 'sky', colour: '#d8362f' }]],
    [
      'a dragon over a castle',
      [
        { noun: 'dragon', placement: 'sky' },
        { noun: 'castle', placement: 'ground' },
      ],
    ],
  ])('%s', (subject, expected) => {
    expect(sceneOf(subject).subjects).toMatchObject(expected);
  });

  it('leaves out what is not wanted', () => {
    expect(sceneOf('a beach with no people').subjects).toEqual([]);
    expect(sceneOf('a street without cars').subjects).toEqual([]);
    expect(sceneOf('mountains, no snow').weather).not.toContain('snow');
  });

  it.each(['quantum entanglement', 'catalogue', 'the foxtrot', 'birdsong', 'a carpet of ideas', 'Draw my day'])(
    'makes no wrong thing of “%s”',
    (subject) => {
      const nouns = sceneOf(subject).subjects.map(({ noun }) => noun);
      expect(nouns.filter((noun) => ['cat', 'fox', 'bird', 'car'].includes(noun))).toEqual([]);
    },
  );

  it('shows a feeling where nothing is named', () => {
    const sad = readScene(promptOf('Draw my day. The mood is sad and melancholic.', { mood: 'sad' }));
    const happy = readScene(promptOf('Draw my day. The mood is happy and joyful.', { mood: 'happy' }));
    expect([sad.mood, happy.mood]).toEqual(['sad', 'joyful']);
    expect(sad.weather.some((weather) => weather === 'rain' || weather === 'clouds')).toBe(true);
    expect(happy.weather).not.toContain('rain');
  });
});

describe('topics that name nothing to be seen', () => {
  const of = (subject: string, family = 7, composition = 0) => readScene(promptOf(subject, { family, composition }));

  it.each([
    ['quarterly growth', ['abstract', 'mountains']],
    ['our new app', ['studio', 'abstract', 'room']],
    ['team meeting', ['room', 'mountains', 'city']],
    ['artificial intelligence in healthcare', ['abstract', 'city', 'studio']],
    ['sustainable energy', ['meadow']],
    ['hope', ['sea', 'meadow', 'mountains', 'lake']],
    ['loneliness', ['street', 'lake', 'meadow', 'garden', 'sea']],
    ['home', ['meadow', 'village', 'snow', 'room']],
    ['I finally finished my exam', ['studio', 'mountains', 'room', 'meadow']],
    ['my birthday party', ['studio', 'room', 'garden']],
  ])('%s is set where it belongs', (subject, expected) => {
    for (let family = 0; family < atDepth(5, 12); family++) expect(expected).toContain(of(subject, family).setting);
  });

  it('gives the two pictures of a turn different scenes', () => {
    for (const subject of ['a startup', 'team meeting', 'freedom', 'summer sale']) {
      const [one, other] = [0, 1].map((composition) => of(subject, 11, composition));
      expect([other?.setting, other?.features, other?.subjects], subject).not.toEqual([
        one?.setting,
        one?.features,
        one?.subjects,
      ]);
    }
  });

  it('keeps one scene through a story', () => {
    const settings = [0, 1, 2].map(
      (composition) => readScene(promptOf('hope', { mode: 'story', composition, seed: composition })).setting,
    );
    expect(new Set(settings).size).toBe(1);
  });

  it('says where things are that are named beside them', () => {
    for (let family = 0; family < 8; family++) {
      expect(of('I had coffee with my best friend', family)).toMatchObject({
        setting: 'room',
        features: expect.arrayContaining(['cafe']),
      });
      const drive = of('a long drive home in the rain', family);
      expect(drive.subjects.map(({ figure }) => figure)).toContain('car');
      expect(drive.weather).toContain('rain');
    }
    expect(of('we moved into a new apartment').subjects).toEqual([]);
  });

  it('puts no figure where something unknown was named', () => {
    for (let family = 0; family < 20; family++) expect(of('a flibbertigibbet', family).subjects).toEqual([]);
  });
});

describe('how things stand to each other', () => {
  it.each([
    ['an astronaut riding a horse', [{ figure: 'astronaut', relation: { type: 'on', to: 1 } }, { figure: 'horse' }]],
    ['a train crossing a bridge', [{ figure: 'train', relation: { type: 'on', to: 1 } }, { figure: 'bridge' }]],
    ['a vase of flowers', [{}, { figure: 'flower', relation: { type: 'in', to: 0 } }]],
    ['a penguin family', [{ figure: 'penguin', count: 3 }]],
    ['a family of foxes', [{ figure: 'fox', count: 3 }]],
    ['an owl on a branch', [{ figure: 'owl', placement: 'surface' }]],
  ])('%s', (subject, expected) => {
    const { subjects } = sceneOf(subject);
    expect(subjects).toMatchObject(expected);
    expect(subjects).toHaveLength(expected.length);
  });

  it('takes flowers of a meadow and lamps of a street for parts of the place', () => {
    expect(sceneOf('a meadow full of flowers')).toMatchObject({
      subjects: [],
      features: expect.arrayContaining(['flowers']),
    });
    expect(sceneOf('a street with lamps').subjects).toEqual([]);
  });

  it('draws no owner for what is owned', () => {
    expect(sceneOf('my grandmother’s kitchen').subjects).toEqual([]);
  });
});

describe('other languages and emoji', () => {
  it.each([
    ['ein roter Fuchs im Schnee', { season: 'winter', subjects: [{ figure: 'fox', noun: 'red fox' }] }],
    ['une maison jaune au bord de la mer', { setting: 'sea', subjects: [{ figure: 'house' }] }],
    ['tres pájaros en el cielo', { setting: 'sky', subjects: [{ count: 3 }] }],
    ['замок ночью', { time: 'night', subjects: [{ figure: 'castle' }] }],
    ['雪の中の猫', { season: 'winter', subjects: [{ figure: 'cat' }] }],
    ['🐱🌙', { time: 'night', subjects: [{ figure: 'cat' }] }],
    // Words that other languages share with English are English in an English sentence, and wherever English has them.
    ['the renard of the hase', { subjects: [] }],
    ['a kind bar', { subjects: [] }],
  ])('%s', (subject, facts) => {
    expect(sceneOf(subject)).toMatchObject(facts);
  });
});

describe('composition', () => {
  it('never gives the pictures of a turn the same template', () => {
    for (let family = 0; family < atDepth(12, 40); family++) {
      const of = (composition: number) =>
        readScene(promptOf('a fox by a lake', { family, composition })).composition.template;
      expect(new Set([0, 1, 2].map(of)).size).toBe(3);
    }
  });

  it('keeps place, palette and family across a turn', () => {
    const [one, other] = [0, 1].map((composition) =>
      readScene(promptOf('a fox', { composition, seed: 90 + composition })),
    );
    expect(other).toMatchObject({ setting: one?.setting, palette: one?.palette, season: one?.season });
    expect(other?.composition).not.toEqual(one?.composition);
  });

  it('leaves a poster’s top calm', () => {
    expect(readScene(promptOf('a fox', { mode: 'poster' })).composition.textSafeArea).toBeGreaterThan(0.25);
  });
});

it('makes plain data of any text, and the same of the same text', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 300, unit: 'grapheme' }),
      fc.integer({ min: 0, max: 0xffff_ffff }),
      (subject, seed) => {
        const scene = readScene(promptOf(subject, { seed, family: seed }));
        expect(JSON.parse(JSON.stringify(scene))).toEqual(scene);
        expect(readScene(promptOf(subject, { seed, family: seed }))).toEqual(scene);
      },
    ),
    { numRuns: atDepth(30, 300), seed: 20_251 },
  );
});

it('reads the first 1,200 characters and no more, so that a long text takes no longer', () => {
  const piece = '<svg onload="x">../../etc/passwd ';
  const figuresAfter = (times: number) =>
    sceneOf(`${piece.repeat(times)}a fox in the snow`).subjects.map(({ figure }) => figure);
  expect(figuresAfter(0)).toEqual(['fox']);
  expect(figuresAfter(Math.floor(1180 / piece.length))).toEqual(['fox']);
  expect(figuresAfter(Math.ceil(1200 / piece.length))).toEqual([]);
  expect(figuresAfter(120)).toEqual([]);
});
