/** A text as the rules about content read it: what was meant, however it was typed. */

/** What nobody sees: joiners, direction marks, soft hyphens, fillers, variation selectors. */
const unseen = /\p{Cf}|\p{Variation_Selector}|\u034f|\u115f|\u1160|\u3164|\uffa0/gu;

/** Letters of flags, which spell words as well. */
const flagLetter = /[\u{1F1E6}-\u{1F1FF}]/gu;

const shown = (text: string) =>
  text
    .replace(unseen, '')
    .replace(flagLetter, (letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1e6 + 97));

/** "p o r n", "p.o.r.n": single letters with the same kind of thing between them. */
const spelledOut = /(?<![\p{L}\p{N}])[\p{L}\p{N}@$](?:[\s._*|~·•-]{1,3}[\p{L}\p{N}@$!]){2,}(?![\p{L}\p{N}])/gu;

/** "po.rn", "po*rn": signs in the middle of a word. Hyphens and apostrophes belong there. */
const sprinkled = /(?<=\p{L})[._*|~·•]+(?=\p{L})/gu;

/** "p*rn": a star for a vowel. */
const starred = /(?<=\p{L})\*(?=\p{L})/gu;
const vowels = [...'aeiou'];

/** Nothing but what an English keyboard writes. */
export const isAscii = (text: string): boolean => /^[\t-\r -~]*$/.test(text);

/** The ways in which a text may be meant: as it stands, with words that are spelled out, sprinkled or starred made whole. */
export function readings(text: string): readonly string[] {
  const seen = isAscii(text) ? text : shown(text);
  const joined = seen.replace(spelledOut, (letters) => {
    const word = letters.replace(/[\s._*|~·•-]+/gu, '');
    // Once more without its first letter, which may be the article: "a p o r n star".
    return `${word} ${word.slice(1)}`;
  });
  const guessed = seen.includes('*') ? vowels.map((vowel) => seen.replace(starred, vowel)) : [];
  return [...new Set([seen, joined, seen.replace(sprinkled, ''), ...guessed])];
}

/** For words in Latin letters: accents off, every kind of space and hyphen one space. */
export const foldedLatin = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[\s\p{Pd}_'’]+/gu, ' ');

/** Latin letters that look like Cyrillic ones, and those. */
const latinTwins = 'aceopxykmtbhi';
const cyrillicTwins = 'асеорхукмтвні';

const inCyrillic = (word: string) =>
  /\p{Script=Cyrillic}/u.test(word) && /[a-z]/.test(word)
    ? word.replace(/[a-z]/g, (letter) => cyrillicTwins[latinTwins.indexOf(letter)] ?? letter)
    : word;

/**
 * For words in other letters: small, without the marks that are left out in writing (accents, vowel points, nukta), with one form of
 * each letter, with spaces single, without apostrophes.
 */
export const foldedElsewhere = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640\u093c]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ʼ'’]/g, '')
    .replace(/ς/g, 'σ')
    .replace(/[\s\p{Pd}_]+/gu, ' ')
    .replace(/\p{L}+/gu, inCyrillic);
