import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScene } from '../../../src/illustration/scene/read-scene.ts';
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
  ])('%s → %s', (subject, setting) => {
    expect(sceneOf(subject).setting).toBe(setting);
  });
});

describe('hour, weather and season', () => {
  it.each([
    ['a lake at dawn', { time: 'dawn' }],
    ['sunset over the sea', { time: 'dusk' }],
    ['a moonlit forest', { time: 'night' }],
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
    ['three birds', [{ noun: 'birds', count: 3, place: 'sky' }]],
    ['a couple of foxes', [{ noun: 'foxes', count: 2 }]],
    ['5 sheep in a field', [{ noun: 'sheep', count: 5 }]],
    ['a huge bear', [{ noun: 'bear', size: 'large' }]],
    ['a tiny house', [{ noun: 'house', size: 'small' }]],
    ['a yellow house by a blue sea', [{ noun: 'house', colour: '#f7cf2e' }]],
    ['a red fox and a white rabbit', [{ noun: 'red fox' }, { noun: 'rabbit', colour: '#f4f4f2' }]],
    ['a cat on a windowsill', [{ noun: 'cat', place: 'surface' }]],
    ['two boats under a bridge', [{ noun: 'boats', count: 2, relation: { type: 'under', to: 1 } }, { noun: 'bridge' }]],
    ['a red balloon over a field', [{ place: 'sky', colour: '#d8362f' }]],
    [
      'a dragon over a castle',
      [
        { noun: 'dragon', place: 'sky' },
        { noun: 'castle', place: 'ground' },
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
    for (let family = 0; family < 40; family++) {
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
    expect(readScene(promptOf('a fox', { mode: 'poster' })).composition.calmTop).toBeGreaterThan(0.25);
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
    { numRuns: 60 },
  );
});

it('reads a text of four thousand characters as quickly as a short one', () => {
  const startedAt = performance.now();
  readScene(promptOf('<svg onload="x">../../etc/passwd '.repeat(125)));
  expect(performance.now() - startedAt).toBeLessThan(100);
});
