import { describe, expect, it } from 'vitest';
import { conditionalTerms, contentTerms, contentVocabularies, listed } from '../../src/lexicon/index.ts';
import { brokenRule } from '../../src/understanding/content-rules.ts';
import { understand } from '../../src/understanding/index.ts';

describe('what is drawn everywhere', () => {
  it.each([
    'shiitake mushrooms on toast',
    'Moby Dick and the white whale',
    'a killer whale under the ice',
    'Essex, Sussex and Middlesex on an old map',
    'a cock-a-doodle-doo at sunrise',
    'great tits in the garden',
    'a naked mole rat with a hat',
    'an assassin’s creed poster',
    'a blood orange cut in half',
    'grapes, bananas and a glass of juice',
    'a class assignment about a bass guitar',
    'chicken breast with rice',
    'a kid with a lollipop',
    'special k for breakfast, size XXL',
    'a photo shoot in Scunthorpe',
    'the executive portrait of our team',
    'a bloody mary and a murder of crows',
    'ein dickes Kind auf einer Schaukel',
  ])('%s', (text) => {
    expect(brokenRule(text, 'strict')).toBeNull();
  });
});

describe('rules', () => {
  it.each([
    ['p0rn', 'sexual', 'sexual'],
    ['Ｐｏｒｎ', 'sexual', 'sexual'],
    ['pоrn with a Cyrillic o', 'sexual', 'sexual'],
    ['a beheaded king', 'gore', 'gore'],
    ['ein Blutbad', 'gore', 'gore'],
    ['a swastika on a flag', 'hate', 'hate'],
    ['I want to die', 'self-harm', 'self-harm'],
    ['a nude woman', null, 'nudity'],
    ['eine nackte Frau', null, 'nudity'],
    ['blood everywhere', null, 'violence'],
    ['smoking weed on the beach', null, 'drugs'],
    ['fuuuuck this day', null, 'profanity'],
    ['mierda', null, 'profanity'],
  ] as const)('%s: standard %s, strict %s', (text, standard, strict) => {
    expect(brokenRule(text, 'off')).toBeNull();
    expect(brokenRule(text, 'standard')).toBe(standard);
    expect(brokenRule(text, 'strict')).toBe(strict);
  });

  it.each(['a naked child', 'a sexy teen', 'ein nacktes Mädchen', 'una niña desnuda'])(
    'what would harm children is drawn nowhere: %s',
    (text) => {
      for (const level of ['off', 'standard', 'strict'] as const) expect(brokenRule(text, level)).toBe('minors');
    },
  );

  it('hold for every word of every rule, written plainly or not', () => {
    for (const [rule, terms] of [...Object.entries(contentTerms), ...Object.entries(conditionalTerms)]) {
      for (const term of listed(terms)) {
        const word = term.replace('*', '');
        const plain = brokenRule(`a ${word} here`, 'strict');
        // What is not plain takes the long way.
        expect(brokenRule(`a ${word} here!`, 'strict'), word).toBe(plain);
        expect(plain, `${word} of ${rule}`).not.toBeNull();
      }
    }
  });

  it.each(contentVocabularies)('hold for every word in other letters: $language', ({ terms, conditional: weighty }) => {
    for (const [rule, line] of [...Object.entries(terms), ...Object.entries(weighty)]) {
      for (const term of listed(line)) {
        const word = term.replace('*', '');
        expect(brokenRule(`1 ${word}`, 'strict'), `${word} of ${rule}`).not.toBeNull();
      }
    }
  });

  it.each([
    ['plain words', 'fox in a quiet meadow '],
    ['words with figures', 'f0x 1n a m3adow '],
    ['Cyrillic', 'лиса на снегу '],
    ['Chinese', '雪地里的狐狸和孩子'],
    ['single letters', 'p o r f '],
    ['signs between letters', 'f.o*x|'],
    ['invisible letters', 'f\u200bo\u200dx '],
  ])('are looked for to the end of four thousand letters: %s', (_what, piece) => {
    // How long that takes is a row of `npm run bench`.
    const text = piece.repeat(4000 / piece.length);
    expect(brokenRule(text, 'strict')).toBeNull();
    expect(brokenRule(`${text} a beheaded king`, 'strict')).toBe('gore');
  });
});

describe('a request that breaks a rule', () => {
  const context = { pending: null, mood: null, last: null, preferences: { themes: [] }, now: 0 };
  const say = (text: string, more: object = {}, known: object = {}) =>
    understand({ userId: 'u', conversationId: 'c', text, ...more }, { ...context, ...known });

  it('is declined: the rule is named, and another way is offered', () => {
    const answer = say('draw a beheaded king');
    if (answer.type !== 'declined') throw new Error(answer.type);
    expect(answer.text).toContain('the rule about gore');
    expect(answer.suggestions).toHaveLength(3);
    for (const suggestion of answer.suggestions) expect(brokenRule(suggestion, 'strict')).toBeNull();
  });

  it('is declined when the style is what breaks it', () => {
    expect(say('two people on a sofa', { style: 'hentai' }).type).toBe('declined');
    expect(say('two people on a sofa', { style: 'watercolor' }).type).toBe('brief');
  });

  it('gets words of comfort and a number to call when it is about self-harm', () => {
    const answer = say('draw me, I want to kill myself');
    expect(answer.type === 'declined' && answer.text).toContain('988');
  });

  it('may be drawn where adults are among themselves, when only strictness kept it out', () => {
    const strict = { contentLevel: 'strict' };
    expect(say('a nude statue', {}, strict).type).toBe('declined');
    expect(say('a nude statue', { audience: 'adults' }, strict).type).toBe('brief');
    expect(say('porn', { audience: 'adults' }, strict).type).toBe('declined');
  });
});
