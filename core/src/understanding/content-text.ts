/** Undoes disguises and typing variants before the content rules read a text. */

/** Joiners, direction marks, soft hyphens, fillers, variation selectors. */
const invisibleCharacters = /\p{Cf}|\p{Variation_Selector}|\u034f|\u115f|\u1160|\u3164|\uffa0/gu;

/** The letters that flags are made of, which can spell words. */
const flagLetter = /[\u{1F1E6}-\u{1F1FF}]/gu;

const withoutInvisible = (text: string) =>
  text
    .replace(invisibleCharacters, '')
    .replace(flagLetter, (letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1e6 + 97));

/** "p o r n", "p.o.r.n": single letters with spaces or signs between them. */
const spacedOutLetters = /(?<![\p{L}\p{N}])[\p{L}\p{N}@$](?:[\s._*|~·•-]{1,3}[\p{L}\p{N}@$!]){2,}(?![\p{L}\p{N}])/gu;

/** "po.rn", "po*rn": signs in the middle of a word. Hyphens and apostrophes belong there. */
const punctuatedWord = /(?<=\p{L})[._*|~·•]+(?=\p{L})/gu;

/** "p*rn": a star for a vowel. */
const starredVowel = /(?<=\p{L})\*(?=\p{L})/gu;
const vowels = [...'aeiou'];

/** Whether a text holds only characters of an English keyboard. */
export const isAscii = (text: string): boolean => /^[\t-\r -~]*$/.test(text);

/** The spellings that a text may stand for: as written, and with its spaced, punctuated or starred words joined. */
export function possibleSpellings(text: string): readonly string[] {
  const visible = isAscii(text) ? text : withoutInvisible(text);
  const joined = visible.replace(spacedOutLetters, (letters) => {
    const word = letters.replace(/[\s._*|~·•-]+/gu, '');
    // The first letter may be an article: "a p o r n star".
    return `${word} ${word.slice(1)}`;
  });
  const guessed = visible.includes('*') ? vowels.map((vowel) => visible.replace(starredVowel, vowel)) : [];
  return [...new Set([visible, joined, visible.replace(punctuatedWord, ''), ...guessed])];
}

/** Folds text in Latin letters: no accents, and one space for every kind of space and hyphen. */
export const foldLatin = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[\s\p{Pd}_'’]+/gu, ' ');

/** Latin letters, and the Cyrillic letters that they look like, in the same order. */
const latinTwins = 'aceopxykmtbhi';
const cyrillicTwins = 'асеорхукмтвні';

const withCyrillicLookAlikes = (word: string) =>
  /\p{Script=Cyrillic}/u.test(word) && /[a-z]/.test(word)
    ? word.replace(/[a-z]/g, (letter) => cyrillicTwins[latinTwins.indexOf(letter)] ?? letter)
    : word;

/**
 * Folds text in other scripts: lower case, no optional marks (accents, vowel points, nukta), one form of each letter, single
 * spaces, no apostrophes.
 */
export const foldOtherScripts = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640\u093c]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ʼ'’]/g, '')
    .replace(/ς/g, 'σ')
    .replace(/[\s\p{Pd}_]+/gu, ' ')
    .replace(/\p{L}+/gu, withCyrillicLookAlikes);
