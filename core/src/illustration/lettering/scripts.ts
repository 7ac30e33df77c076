/** Which writing systems a text uses. */

/** A writing system that posters can be set in. */
export type Script =
  | 'latin'
  | 'greek'
  | 'cyrillic'
  | 'arabic'
  | 'hebrew'
  | 'devanagari'
  | 'bengali'
  | 'tamil'
  | 'thai'
  | 'georgian'
  | 'armenian'
  | 'kana'
  | 'hangul'
  | 'han';

const patterns: readonly (readonly [Script, RegExp])[] = [
  ['latin', /\p{Script=Latin}/gu],
  ['greek', /\p{Script=Greek}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['arabic', /\p{Script=Arabic}/gu],
  ['hebrew', /\p{Script=Hebrew}/gu],
  ['devanagari', /\p{Script=Devanagari}/gu],
  ['bengali', /\p{Script=Bengali}/gu],
  ['tamil', /\p{Script=Tamil}/gu],
  ['thai', /\p{Script=Thai}/gu],
  ['georgian', /\p{Script=Georgian}/gu],
  ['armenian', /\p{Script=Armenian}/gu],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['hangul', /\p{Script=Hangul}/gu],
  ['han', /\p{Script=Han}/gu],
];

/** The scripts of a text, most used first; kana before Han, because a text with any kana is Japanese. */
export function scriptsOf(text: string): readonly Script[] {
  const counts = patterns.map(([script, pattern]) => ({ script, count: text.match(pattern)?.length ?? 0 }));
  return counts
    .filter(({ count }) => count > 0)
    .sort((one, other) =>
      isJapanesePair(one.script, other.script) ? rank(one.script) - rank(other.script) : other.count - one.count,
    )
    .map(({ script }) => script);
}

/** The direction in which a text runs: that of its first letter (Unicode's rule P2). */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const first = text.match(/\p{L}/u)?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(first) ? 'rtl' : 'ltr';
}

/** Scripts with capitals that posters may use; Georgian's are too rare to force on anyone. */
export function hasCapitals(script: Script): boolean {
  return script === 'latin' || script === 'greek' || script === 'cyrillic' || script === 'armenian';
}

/** Scripts whose letters join or hang from one line: space between letters would tear their words apart. */
export function isJoined(script: Script): boolean {
  return (
    script === 'arabic' || script === 'devanagari' || script === 'bengali' || script === 'tamil' || script === 'thai'
  );
}

function isJapanesePair(one: Script, other: Script): boolean {
  return (one === 'kana' && other === 'han') || (one === 'han' && other === 'kana');
}

function rank(script: Script): number {
  return script === 'kana' ? 0 : 1;
}
