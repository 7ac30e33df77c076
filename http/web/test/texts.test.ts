import { expect, test } from 'vitest';
import { surprise } from '../src/surprise.ts';
import { english } from '../src/texts/en.ts';
import { catalogues, chooseLanguage, textsOf } from '../src/texts/index.ts';

/** Every path of a catalogue that says something. */
function pathsOf(texts: unknown, path = ''): string[] {
  if (typeof texts !== 'object' || texts === null) return [path];
  return Object.entries(texts).flatMap(([key, value]) => pathsOf(value, `${path}/${key}`));
}

test.each(Object.keys(catalogues))('the catalogue %s says everything, and nothing empty', (language) => {
  const texts = textsOf(language);
  const lists = /^\/(ideas|surprise)\//;
  const paths = (of: unknown) => pathsOf(of).filter((path) => !lists.test(path));
  expect(paths(texts)).toEqual(paths(english));
  expect(JSON.stringify(texts)).not.toMatch(/""/);
});

test.each([
  [['de-AT', 'en'], 'de'],
  [['fr', 'de'], 'de'],
  [['fr'], 'en'],
  [[], 'en'],
])('who prefers %j reads %s', (preferred, language) => {
  expect(chooseLanguage(preferred)).toBe(language);
});

test.each([null, 'art', 'poster', 'story', 'transform', 'business', 'personal'] as const)(
  'a surprise for the mode %s is a request, another one each time',
  (mode) => {
    let state = 1;
    const chance = () => {
      state = (state * 16_807) % 2_147_483_647;
      return state / 2_147_483_647;
    };
    const said = Array.from({ length: 40 }, () => surprise(mode, english, chance));
    expect(new Set(said).size).toBeGreaterThan(3);
    for (const text of said) expect(text).toMatch(/^\p{Lu}.{8,}/u);
  },
);
