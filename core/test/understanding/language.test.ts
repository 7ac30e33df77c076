import { expect, it } from 'vitest';
import { detectLanguage } from '../../src/understanding/index.ts';
import { messagesByLanguage } from './cases/languages.ts';

const { en: english = [], ...foreign } = messagesByLanguage;

it.each(Object.entries(foreign))(
  '%s is foreign to the rules, and is told by its name nine times in ten',
  async (language, texts) => {
    const found = await Promise.all(texts.map((text) => detectLanguage(text)));
    expect(texts.filter((_, at) => found[at] === 'en')).toEqual([]);
    const right = found.filter((each) => each === language).length;
    expect(right, found.join(' ')).toBeGreaterThanOrEqual(Math.floor(texts.length * 0.9));
  },
);

it.each(english)('“%s” is English', async (text) => {
  expect(await detectLanguage(text)).toBe('en');
});

it('the language of the place tips the scale where the words are short, and no more', async () => {
  expect(await detectLanguage('en fyr', 'sv-SE')).toBe('sv');
  expect(await detectLanguage('a castle on a hill', 'de')).toBe('en');
  expect(await detectLanguage('un phare dans la tempête', 'en')).toBe('fr');
  expect(await detectLanguage('ein Leuchtturm im Sturm', 'not a tag')).toBe('de');
});

it('any text has one: long, empty, of marks, of half a letter', async () => {
  const texts = ['', ' ', '"', '“'.repeat(4000), 'ä'.repeat(4000), '\ud83d', '<'.repeat(4000), 'ꕆƿ冤⊯'.repeat(900)];
  for (const text of texts) expect(await detectLanguage(text)).toMatch(/^[a-z]{2,3}$/);
});
