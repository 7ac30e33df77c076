/** What a person typed → what can be set: one paragraph of well-formed text. */

/** Graphemes that are set at most; a poster of more cannot be read. What is beyond is left off at a word's end. */
export const longestSlogan = 240;

/** Marks that one letter keeps: Vietnamese and vocalised Hebrew need up to three; stacks of more are noise. */
const mostMarks = 3;

/** Code units looked at: 240 graphemes of the longest emoji fit, and a pasted novel costs no more. */
const mostUnits = 6000;

/**
 * Normalises to NFC, folds white space, and drops what has no ink or would reorder the rest: control characters, lone
 * surrogates, bidirectional overrides, private use. Joiners stay, because scripts and emoji need them.
 */
export function cleanSlogan(slogan: string): string {
  const text = slogan
    .slice(0, mostUnits)
    .replace(/\p{Surrogate}/gu, '')
    .normalize('NFC')
    .replace(/[\s\p{Z}]+/gu, ' ')
    .replace(/(?![\u200c\u200d]|[\u{e0020}-\u{e007f}])[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, '')
    // "Fancy" letters of the mathematical block are letters to the person who typed them.
    .replace(/[\u{1d400}-\u{1d7ff}]/gu, (letter) => letter.normalize('NFKC'))
    .replace(new RegExp(`(\\p{Mn}{${mostMarks}})\\p{Mn}+`, 'gu'), '$1')
    .trim();
  return shorten(text);
}

function shorten(text: string): string {
  const graphemes = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)];
  const end = graphemes[longestSlogan];
  if (!end) return text;
  const kept = text.slice(0, end.index);
  const word = kept.lastIndexOf(' ');
  return (word > kept.length / 2 ? kept.slice(0, word) : kept).trim();
}
