/** Where a line may end: between words, between the phrases of scripts without spaces, never inside a Latin word. */

/** A run of text that stays on one line. */
export type Piece = {
  readonly text: string;
  /** What stands between it and the piece before, when both are on one line. */
  readonly glue: '' | ' ';
};

/** Scripts that write without spaces. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Kinsoku: what may not begin a line (JIS X 4051, JLREQ appendix A). */
const neverFirst =
  /^[\p{Pe}\p{Pf}、。，．・：；？！?!,.:;％‰℃゛゜ヽヾゝゞ々ー～〜…‥‐–—ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]/u;
/** Kinsoku: what may not end a line. */
const neverLast = /[\p{Ps}\p{Pi}¥＄$£€#＃]$/u;
/** Marks that French and others set off by a space, dashes and emoji: they belong to the word before. */
const leaning = /^(?:[!?:;»…–—\-/&+|·•%‰€£$°]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)+$/u;

/** Cuts a clean text into pieces. */
export function cutIntoPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const word of text.split(' ')) {
    const parts = unspaced.test(word) ? phrases(word) : [word];
    for (const [index, part] of parts.entries()) {
      const last = pieces.at(-1);
      if (index === 0 && last && leaning.test(part))
        pieces[pieces.length - 1] = { ...last, text: `${last.text} ${part}` };
      else pieces.push({ text: part, glue: index === 0 ? ' ' : '' });
    }
  }
  return pieces;
}

/**
 * Cuts words longer than `longest` graphemes into equal parts. Only for words that would otherwise make all type tiny.
 */
export function cutLongWords(pieces: readonly Piece[], longest: number): readonly Piece[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  return pieces.flatMap((piece) => {
    const graphemes = [...segmenter.segment(piece.text)].map(({ segment }) => segment);
    if (graphemes.length <= longest) return [piece];
    const parts = Math.ceil(graphemes.length / longest);
    const size = Math.ceil(graphemes.length / parts);
    return Array.from({ length: parts }, (_, part): Piece => {
      return { text: graphemes.slice(part * size, (part + 1) * size).join(''), glue: part === 0 ? piece.glue : '' };
    }).filter(({ text }) => text !== '');
  });
}

/** Words of a text without spaces, joined where the kinsoku rules forbid a break. */
function phrases(text: string): readonly string[] {
  const locale = /\p{Script=Thai}/u.test(text)
    ? 'th'
    : /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
      ? 'ja'
      : 'zh';
  const parts: string[] = [];
  for (const { segment } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)) {
    const last = parts.at(-1);
    const staysWithLast =
      last !== undefined && (neverFirst.test(segment) || neverLast.test(last) || isParticle(last, segment));
    if (staysWithLast) parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  return parts;
}

/** Japanese endings and particles, one or two kana after a word, stay with it. */
function isParticle(last: string, segment: string): boolean {
  return (
    /^\p{Script=Hiragana}{1,2}$/u.test(segment) && /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]$/u.test(last)
  );
}
