import { describe, expect, it } from 'vitest';
import { balanceLines } from '../../../src/illustration/lettering/balance-lines.ts';
import { cutIntoPieces } from '../../../src/illustration/lettering/break-opportunities.ts';
import { cleanSlogan, longestSlogan } from '../../../src/illustration/lettering/clean-slogan.ts';
import { layoutSlogan } from '../../../src/illustration/lettering/index.ts';
import { posterStyles, slogansByScript } from './slogans.ts';

const frame = { width: 768, height: 768 };

function linesOf(slogan: string, style = 'modern'): readonly string[] {
  return layoutSlogan(slogan, style, frame)[0]?.lines.map(({ text }) => text) ?? [];
}

describe('lines', () => {
  it('are balanced: the narrowest arrangement, then the most even', () => {
    const words = [5, 5, 5, 5, 5, 5].map((width) => ({ width, glue: 1 }));
    expect(balanceLines(words, 2)).toEqual([
      [0, 3],
      [3, 6],
    ]);
    const uneven = [10, 2, 2, 10].map((width) => ({ width, glue: 1 }));
    expect(balanceLines(uneven, 2)).toEqual([
      [0, 2],
      [2, 4],
    ]);
  });

  it('of one size never leave one short word alone under a long line', () => {
    const [layout] = layoutSlogan('Every little helps when all of us act today', 'elegant', frame);
    const widths = layout?.lines.map(({ ink }) => ink.width) ?? [];
    expect(widths.length).toBeGreaterThan(1);
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.55);
  });

  it('break between words, never inside one, and add no hyphen', () => {
    const slogan = 'Unbelievable opportunities everywhere for extraordinary neighbourhoods';
    for (const style of posterStyles) {
      const [layout] = layoutSlogan(slogan, style, frame);
      const words = layout?.lines.flatMap(({ text }) => text.split(' ')).map((word) => word.toLowerCase());
      expect(words).toEqual(slogan.toLowerCase().split(' '));
    }
  });

  it('keep every character of a slogan, in order, in every script', () => {
    for (const slogan of Object.values(slogansByScript)) {
      expect(linesOf(slogan).join('').replaceAll(' ', '')).toBe(slogan.normalize('NFC').replaceAll(' ', ''));
    }
  });

  it('follow kinsoku: no closing mark or small kana begins a line, no opening bracket ends one', () => {
    for (const text of [
      '「今日」も、がんばろう！',
      '世界（せかい）を変えよう。きっと、できる',
      '保护地球，从我做起。',
    ]) {
      for (const { text: piece } of cutIntoPieces(text)) {
        expect(piece).not.toMatch(/^[、。，！？）」っゃゅょー]/u);
        expect(piece).not.toMatch(/[「（]$/u);
      }
    }
  });

  it('keep dashes, emoji and the marks that French sets apart with the word before', () => {
    expect(cutIntoPieces('Adopt — now').map(({ text }) => text)).toEqual(['Adopt —', 'now']);
    expect(cutIntoPieces('Quoi ? Oui !').map(({ text }) => text)).toEqual(['Quoi ?', 'Oui !']);
    expect(cutIntoPieces('Love 🌍 Peace ✌️').map(({ text }) => text)).toEqual(['Love 🌍', 'Peace ✌️']);
  });

  it('start at the right in Arabic and Hebrew, at the left elsewhere', () => {
    const sides = (slogan: string) => {
      const [layout] = layoutSlogan(slogan, 'modern', frame);
      const lefts = layout?.lines.map(({ ink }) => Math.round(ink.x)) ?? [];
      const rights = layout?.lines.map(({ ink }) => Math.round(ink.x + ink.width)) ?? [];
      return { left: new Set(lefts).size === 1, right: new Set(rights).size === 1, lines: lefts.length };
    };
    expect(sides('أنقذوا كوكب الأرض قبل فوات الأوان')).toMatchObject({ left: false, right: true });
    expect(sides('הצילו את כדור הארץ לפני שיהיה מאוחר')).toMatchObject({ left: false, right: true });
    expect(sides('Save our blue planet before it is too late')).toMatchObject({ left: true, right: false });
  });

  it('stay legible: no slogan of 120 characters is set smaller than a fortieth of the frame', () => {
    const slogan =
      'Read more books. Live more lives. The summer library festival opens its doors on the first of June, come as you are!';
    for (const style of posterStyles) {
      const sizes = layoutSlogan(slogan, style, frame)[0]?.lines.map(({ size }) => size) ?? [0];
      expect(Math.min(...sizes)).toBeGreaterThan(768 / 40);
    }
  });
});

describe('a clean slogan', () => {
  it.each([
    ['folds white space', '  a \n\t b\u00a0c ', 'a b c'],
    ['drops controls, overrides and lone surrogates', 'a\u0000\u202eb\ud800c\u200f', 'abc'],
    ['keeps the joiners that shape emoji and Persian', '👩‍🚀 می‌خواهم', '👩‍🚀 می‌خواهم'],
    ['makes fancy letters plain', '𝓗𝓮𝓵𝓵𝓸', 'Hello'],
    ['keeps three marks of a stack', `z${'\u0337'.repeat(9)}a`, 'z\u0337\u0337\u0337a'],
  ])('%s', (_, typed, clean) => {
    expect(cleanSlogan(typed)).toBe(clean);
  });

  it('ends at a word, without an ellipsis, when it is too long to read', () => {
    const clean = cleanSlogan('poster '.repeat(500));
    expect(clean.length).toBeLessThanOrEqual(longestSlogan);
    expect(clean).toMatch(/poster$/);
  });
});
