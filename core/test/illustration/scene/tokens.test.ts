/** The two steps between words and things, each by itself: a text into tokens, tokens into what belongs together. */
import { describe, expect, it } from 'vitest';
import { bindTokens } from '../../../src/illustration/scene/bind-tokens.ts';
import { mergeIntoSetting } from '../../../src/illustration/scene/merge-into-setting.ts';
import { readTokens } from '../../../src/illustration/scene/read-tokens.ts';
import type { Token } from '../../../src/illustration/scene/token.ts';
import { findFigure } from '../../../src/illustration/subjects/index.ts';

/** A token in a word or two: `count 2`, `figure fox`, `relation under`. */
function tokenInWords(token: Token): string {
  switch (token.type) {
    case 'figure':
      return `${token.isPlural ? 'figures' : 'figure'} ${token.figure.id.split(':').at(-1)}`;
    case 'setting':
      return `setting ${token.setting.setting}`;
    case 'moment':
      return `moment ${token.noun}`;
    case 'colour':
      return `colour ${token.hex}`;
    case 'count':
      return `count ${token.count}`;
    case 'size':
      return `size ${token.size}`;
    case 'relation':
      return `relation ${token.relation}`;
    case 'fall':
      return `fall of ${token.of}`;
    case 'possession':
      return `possession ${token.possession}`;
    case 'no':
      return 'no';
    case 'word':
      return `word ${token.base}`;
  }
}

const tokensOf = (text: string): readonly string[] =>
  readTokens(text)
    .map(tokenInWords)
    .filter((each) => !each.startsWith('word '));

describe('a text is cut into tokens', () => {
  it.each([
    ['two foxes under a tree', ['count 2', 'figures fox', 'relation under', 'figure tree']],
    ['a small grey whale', ['size small', 'colour #8d9097', 'figure whale']],
    ['no dogs', ['no', 'figures dog']],
    ['a desert at dusk', ['setting desert', 'relation beside', 'moment dusk']],
    ['a bear holding a heart', ['figure bear', 'possession holds', 'figure heart']],
    ['a wolf as a king', ['figure wolf', 'possession likeness', 'figure king']],
    ['a knocked over chair', ['fall of next', 'figure chair']],
    ['a hot air balloon', ['figure hot-air-balloon']],
    ['11 mice', ['count 11', 'figures mouse']],
    ['0 mice', ['count 1', 'figures mouse']],
    ['99 mice', ['count 12', 'figures mouse']],
    ['a girl aged 7 on a swing', ['figure girl', 'relation on', 'figure swing']],
    ['a watercolor of a snail', ['figure snail']],
    ['', []],
    ['!?…', []],
  ])('%s', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  it.each([
    ['ein Hund', 'a dog'],
    ['un perro blanco', 'a white dog'],
    ['🐸', 'a frog'],
  ])('%s: as “%s”', (text, english) => {
    const figures = (each: string) => tokensOf(each).filter((token) => token.startsWith('figure'));
    expect(figures(text)).toEqual(figures(english));
  });

  it('keeps the order of the text', () => {
    const figures = tokensOf('a duck, a goose, a swan').filter((each) => each.startsWith('figure'));
    expect(figures).toEqual(['figure duck', 'figure goose', 'figure swan']);
  });
});

const figure = (noun: string, isPlural = false): Token => {
  const found = findFigure(noun);
  if (!found) throw new Error(`no figure is called ${noun}`);
  return { type: 'figure', figure: found, noun, isPlural };
};
const count = (value: number): Token => ({ type: 'count', count: value });
const colour = (hex: string): Token => ({ type: 'colour', hex });
const relation = (type: 'on' | 'beside' | 'under', isAnd = false): Token => ({
  type: 'relation',
  relation: type,
  isAnd,
});
const setting = (id: 'street' | 'meadow' | 'lake'): Token => ({ type: 'setting', setting: { setting: id }, noun: id });
const no: Token = { type: 'no' };

describe('tokens are bound', () => {
  it('gives count, size and colour to the next figure alone', () => {
    const { things, colours } = bindTokens([
      count(5),
      { type: 'size', size: 'large' },
      colour('#102030'),
      figure('owl'),
      figure('bear'),
    ]);
    expect(things).toMatchObject([
      { noun: 'owl', count: 5, size: 'large', colour: '#102030' },
      { noun: 'bear', count: 1, size: 'normal' },
    ]);
    expect(things[1]).not.toHaveProperty('colour');
    expect(colours).toEqual([]);
  });

  it('makes three of a plural, and at most twelve of anything', () => {
    expect(bindTokens([figure('owl', true), count(40), figure('bear', true)]).things).toMatchObject([
      { count: 3 },
      { count: 12 },
    ]);
  });

  it('gives a colour that no thing follows to the picture', () => {
    expect(bindTokens([colour('#102030')])).toMatchObject({ things: [], colours: ['#102030'] });
    expect(bindTokens([colour('#102030'), setting('lake')])).toMatchObject({
      settings: ['lake'],
      colours: ['#102030'],
    });
    expect(bindTokens([colour('#102030'), colour('#405060'), figure('owl')])).toMatchObject({
      things: [{ colour: '#405060' }],
      colours: ['#102030'],
    });
  });

  it('relates the last thing to the next one, once', () => {
    const { things } = bindTokens([
      figure('cat'),
      relation('on'),
      figure('chair'),
      relation('under'),
      figure('lamp post'),
    ]);
    expect(things.map((thing) => thing.relation)).toEqual([{ type: 'on', to: 1 }, { type: 'under', to: 2 }, undefined]);
  });

  it('relates a thing to the place', () => {
    expect(bindTokens([figure('cat'), relation('on'), setting('street')])).toMatchObject({
      settings: ['street'],
      things: [{ relation: { type: 'on', to: 'setting' } }],
    });
  });

  it('draws a thing once that is named twice', () => {
    expect(bindTokens([figure('cat'), figure('cat')]).things).toHaveLength(1);
  });

  it('excludes what stands after "no", and nothing after that', () => {
    const { things, excluded } = bindTokens([figure('owl'), no, figure('bear'), figure('wolf')]);
    expect(things.map(({ noun }) => noun)).toEqual(['owl', 'wolf']);
    expect([...excluded]).toEqual(['bear']);
    expect(bindTokens([no, setting('lake')]).settings).toEqual([]);
  });

  it('keeps the first hour and season, and every weather', () => {
    const { time, season, weather } = bindTokens([
      { type: 'moment', moment: { time: 'dawn', season: 'spring', weather: ['fog'] }, noun: 'misty' },
      { type: 'moment', moment: { time: 'night', season: 'autumn', weather: ['rain'] }, noun: 'rainy' },
    ]);
    expect({ time, season, weather }).toEqual({ time: 'dawn', season: 'spring', weather: ['fog', 'rain'] });
  });

  it('excludes a weather that is not wanted', () => {
    const { weather, excluded } = bindTokens([
      no,
      { type: 'moment', moment: { weather: ['rain'], time: 'day' }, noun: 'rain' },
    ]);
    expect(weather).toEqual([]);
    expect([...excluded]).toEqual(['rain']);
  });

  it('binds nothing out of nothing', () => {
    expect(bindTokens([])).toEqual({
      things: [],
      settings: [],
      features: [],
      weather: [],
      colours: [],
      excluded: new Set(),
    });
  });
});

describe('what belongs to the place is merged into it', () => {
  const merged = (...tokens: readonly Token[]) => mergeIntoSetting(bindTokens(tokens));

  it('makes a feature of many flowers of a meadow', () => {
    expect(merged(figure('flower', true), setting('meadow'))).toMatchObject({ things: [], features: ['flowers'] });
  });

  it.each([
    ['a single one', [count(1), figure('flower')]],
    ['blue ones', [count(6), colour('#2f6fd0'), figure('flower', true)]],
  ] as const)('leaves %s a subject', (_, tokens) => {
    expect(merged(...tokens, setting('meadow')).things).toHaveLength(1);
  });

  it('leaves everything where no place is named', () => {
    expect(merged(figure('flower', true)).things).toHaveLength(1);
  });
});
