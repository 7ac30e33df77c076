import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atDepth } from '../../src/testing/index.ts';
import { clean } from '../../src/understanding/clean.ts';
import { briefOf, hear } from './person.ts';

/** Pieces that marks are made of, so that chance meets them. */
const piece = fc.constantFrom(
  '**',
  '*',
  '_',
  '__',
  '~~',
  '~',
  '`',
  '```',
  '||',
  '|',
  '<',
  '>',
  '> ',
  '>>> ',
  '\n',
  '"',
  "'",
  '“',
  '”',
  '[',
  ']',
  '(',
  ')',
  '](https://x.example/a)',
  '<@123456789012345678>',
  '<#123456789012345678>',
  '<:fox:123456789012345678>',
  '<t:1700000000:R>',
  '</imagine:123456789012345678>',
  '<https://x.example|label>',
  'https://x.example/whale',
  '::',
  '::2',
  ':1.2)',
  '<lora:ink:0.8>',
  '/imagine prompt:',
  '/vizzy create ',
  'prompt: ',
  '# ',
  '- ',
  '-# ',
  '\\',
  '&lt;',
  '&amp;',
  '@everyone',
  '@',
  '#',
  ':fox_face:',
  ':)',
  ' ',
  ', ',
  'a',
  'fox',
  'snow',
  '5',
  '{',
  '}',
  '<3',
);
const playful = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));

describe('cleaning', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(playful, (text) => {
        const once = clean(text);
        expect(clean(once)).toBe(once);
      }),
      { seed: 3, numRuns: atDepth(1500, 30_000) },
    );
  });

  it('changes nothing the second time in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const once = clean(text);
        expect(clean(once)).toBe(once);
      }),
      { seed: 4, numRuns: atDepth(500, 5000) },
    );
  });

  it('leaves no bracket, star or id outside quotations', () => {
    fc.assert(
      fc.property(playful, (text) => {
        const plain = text.replace(/["'“”]/g, '');
        expect(clean(plain)).not.toMatch(/[*`|<>[\]{}]|~~|12345678|x\.example|(?<!:)[()]/);
      }),
      { seed: 5, numRuns: atDepth(1500, 30_000) },
    );
  });

  it.each([
    '<@1'.repeat(1300),
    '['.repeat(4000),
    '[a]('.repeat(1000),
    '~~a'.repeat(1300),
    '> '.repeat(2000),
    '"*'.repeat(2000),
    '::'.repeat(2000),
    '&amp;'.repeat(800),
    '```'.repeat(1300),
  ])('reads 4,000 characters of %.6s…', (text) => {
    const once = clean(text);
    expect(clean(once)).toBe(once);
  });

  it('keeps plain messages as they are', () => {
    for (const text of [
      'a fox in the snow',
      "it's 10:30, a clock :)",
      'a café – at night',
      'number #2',
      '5 dogs & 3 cats',
    ])
      expect(clean(text)).toBe(text);
  });

  it('names the people who are mentioned, and nobody who is only spoken to', () => {
    const names = new Map([
      ['U1', 'Ada'],
      ['77', 'Grace'],
      ['U9', ''],
    ]);
    const nameOf = (id: string) => names.get(id);
    expect(clean('<@U9> draw <@U1> and <@!77> on <@U5>', nameOf)).toBe('draw Ada and Grace');
    expect(clean('draw <@U5> as a pirate', nameOf)).toBe('draw someone as a pirate');
    expect(clean('draw <@U5|Max> as a pirate', nameOf)).toBe('draw Max as a pirate');
  });

  it('keeps what is quoted', () => {
    expect(clean('poster that says "[50% *off*] (today)" with **stars**')).toBe(
      'poster that says "[50% *off*] (today)" with stars',
    );
  });
});

describe('a message of addresses or marks alone', () => {
  it.each(['https://pics.example/whale.png', '<https://pics.example/whale.png>', 'www.example.com/fox'])(
    'says that %s is not opened',
    (text) => {
      const understood = hear(text);
      expect(understood.type === 'talk' && understood.text).toMatch(/address/);
    },
  );

  it.each(['***', '<@123456789012345678>', '```', '||  ||', '> '])('finds nothing to draw in %s', (text) => {
    const understood = hear(text);
    expect(understood.type).toBe('talk');
    expect(understood.type === 'talk' && understood.text).not.toMatch(/address/);
  });

  it('reads a chosen style as it is seen', () => {
    expect(briefOf('a fox', undefined, { style: '**watercolor**' }).style).toBe('watercolor');
  });

  it('hides nothing from the rules about content', () => {
    expect(hear('a po**rn** scene').type).toBe('declined');
    expect(hear('> porn\na fox').type).toBe('declined');
  });
});
