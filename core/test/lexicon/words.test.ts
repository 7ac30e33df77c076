import { describe, expect, it } from 'vitest';
import {
  canonicalStyle,
  findColours,
  findPlaces,
  findStyle,
  findSubjects,
  sentencesFor,
  wordsOf,
} from '../../src/lexicon/index.ts';
import { otherNames, subjectKinds } from '../../src/lexicon/subjects.ts';

const bases = (text: string) => wordsOf(text).map(({ base }) => base);

describe('words', () => {
  it('are cut at spaces and punctuation, not at apostrophes', () => {
    expect(bases("Don't stop, Anna’s café!")).toEqual(['dont', 'stop', 'anna', 'cafe']);
    expect(bases("it's today's news, we'll see")).toEqual(['its', 'today', 'news', "we'll", 'see']);
  });

  it('know their clause, their sentence, and whether a hyphen ties them', () => {
    const words = wordsOf('Calm, then busy. A poster-sized cat');
    expect(words.map(({ clause }) => clause)).toEqual([0, 1, 1, 2, 2, 2, 2]);
    expect(words.filter(({ opensSentence }) => opensSentence).map(({ text }) => text)).toEqual(['Calm', 'A']);
    expect(words.filter(({ isJoined }) => isJoined).map(({ text }) => text)).toEqual(['sized']);
  });

  it('keep their place in the text', () => {
    const text = '  🦊 ein Füchslein 👍🏽';
    for (const { start, end, text: word } of wordsOf(text)) expect(text.slice(start, end)).toBe(word);
    expect(bases(text)).toEqual(['🦊', 'ein', 'fuchslein', '👍']);
  });
});

describe('subjects', () => {
  it('are found in the plural and by other names', () => {
    expect(findSubjects(wordsOf('foxes, wolves, mice, fairies and people on bicycles 🐙'))).toEqual([
      'fox',
      'wolf',
      'mouse',
      'fairy',
      'person',
      'bicycle',
      'octopus',
    ]);
    expect(findSubjects(wordsOf('hot dog stand in a car park'))).toEqual([]);
  });

  it('have other names only for things that exist', () => {
    const ids = new Set(Object.values(subjectKinds).flatMap((line) => line.split(' ')));
    for (const id of Object.keys(otherNames)) expect(ids).toContain(id);
    expect(ids.size).toBeGreaterThan(250);
  });
});

describe('places and colours', () => {
  it('are found by canonical name, each once', () => {
    expect(findPlaces(wordsOf('woods by the ocean, and a forest'))).toEqual(['forest', 'sea']);
    expect(findColours(wordsOf('scarlet, dark blue and a red gray'))).toEqual(['red', 'blue', 'grey']);
  });
});

describe('styles', () => {
  it.each([
    ['in watercolour', 'watercolor'],
    ['oil paintings', 'oil painting'],
    ['like Ghibli', 'illustrated'],
    ['neon style', 'cyberpunk'],
    ['children’s book', "children's book"],
    ['a sleek, modern look', 'modern'],
    ['bold typography', 'bold typography'],
    ['turn this into stained glass', 'stained glass'],
    ['turn my photo into a stained glass window please', 'stained glass'],
    ['make it look like a comic', 'comic'],
    ['redraw this as ink', 'ink'],
  ])('“%s” is %s', (text, style) => expect(findStyle(wordsOf(text))?.value).toBe(style));

  it.each([
    'a modern kitchen',
    'clean water',
    'a vintage car on a road',
    'a neon sign',
    'a bold knight',
    'a cat falls into oil',
  ])('“%s” names none', (text) => {
    expect(findStyle(wordsOf(text))).toBeNull();
  });

  it('are known however they are typed, and kept as they are when unknown', () => {
    expect(canonicalStyle('Water-Colour')).toBe('watercolor');
    expect(canonicalStyle('clean')).toBe('clean');
    expect(canonicalStyle('  stained glass ')).toBe('stained glass');
    expect(canonicalStyle(' ')).toBeNull();
  });

  it.each(
    "expressionist,impressionist,abstract,surreal,minimalist,bold typography,elegant,modern,cinematic,illustrated,children's book,oil painting,watercolor,sketch,cyberpunk,corporate,professional,clean,vintage,comic".split(
      ',',
    ),
  )('%s is known by its own name', (name) => expect(canonicalStyle(name)).toBe(name));
});

describe('sentences', () => {
  it('fall back to English for a language that Vizzy does not speak', () => {
    const english = sentencesFor('en');
    for (const locale of ['en-GB', 'EN_us', 'xx', '', '__proto__', undefined])
      expect(sentencesFor(locale)).toBe(english);
  });
});
