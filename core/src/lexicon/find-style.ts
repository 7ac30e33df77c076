/** Hearing a style in words. */
import { createPhraseIndex, type Found, findAt, listed } from './find.ts';
import { transformVerbs } from './mode-cues.ts';
import { styleFacts } from './styles/index.ts';
import { type Word, wordsOf } from './words.ts';

/** Words next to which an adjective names a style. */
const styleNouns =
  'style styles styled look looks looking aesthetic aesthetics vibe art artwork painting paintings picture image print poster posters logo design designs illustration drawing drawings portrait rendering render version effect filter theme themed treatment photo technique banner flyer sketch card layout typography brand branding headshot business infographic';

type Sense = { readonly name: string; readonly isBeside: boolean };

function* stylePhrases(): Generator<readonly [string, Sense]> {
  for (const { name, words, beside } of styleFacts) {
    for (const phrase of listed(words)) yield [phrase, { name, isBeside: false }];
    yield [name.replace("'", ''), { name, isBeside: beside !== undefined && listed(beside).includes(name) }];
    for (const phrase of listed(beside ?? '')) yield [phrase, { name, isBeside: true }];
  }
}

const index = createPhraseIndex(stylePhrases());
const nouns = new Set(listed(styleNouns));
const articles = new Set(
  'a an the in of as more less very really and style make it this with like bit lot much'.split(' '),
);

/** Where the thing that an adjective belongs to has been named already. */
const breaks = new Set('of in on at with for by a an the to that is was who which about'.split(' '));

/** The first style named, canonical, with the words it was named in; null when none is. */
export function findStyle(words: readonly Word[]): Found<string> | null {
  for (let at = 0; at < words.length; at++) {
    const found = findAt(words, at, index);
    if (found && isNamed(words, found)) return { ...found, value: found.value.name };
  }
  return null;
}

const isNamed = (words: readonly Word[], found: Found<Sense>): boolean =>
  !found.value.isBeside || isBesideNoun(words, found) || isLastClause(words, found) || isBecome(words, found);

const turning = new Set(listed(transformVerbs));

/** "turn this into stained glass", "make it look like a comic": all that it becomes. */
function isBecome(words: readonly Word[], { start, end }: Found<Sense>): boolean {
  const clause = words[start]?.clause;
  const [next, before] = [words[end], words[start - 1]];
  const opening = before && /^an?$/.test(before.base) ? start - 2 : start - 1;
  const isLast = !next || next.clause !== clause || next.base === 'please';
  if (!isLast || !/^(?:into|as|like)$/.test(words[opening]?.base ?? '')) return false;
  return words.slice(0, opening).some((word) => word.clause === clause && turning.has(word.base));
}

/** "a poster for a bookshop, elegant": the last thing said, by itself. */
function isLastClause(words: readonly Word[], { start, end }: Found<Sense>): boolean {
  const before = words[start - 1];
  return end === words.length && before !== undefined && before.clause !== words[start]?.clause;
}

/** "modern poster", "a clean, modern look", "in a vintage style", "style: clean". */
function isBesideNoun(words: readonly Word[], found: Found<Sense>): boolean {
  if (words[found.start - 1]?.base === 'style') return true;
  for (let at = found.end; at < found.end + 3; at++) {
    const word = words[at];
    if (!word) return false;
    if (nouns.has(word.base)) return true;
    if (word.clause !== words[at - 1]?.clause && !index.has(word.base)) return false;
    if (breaks.has(word.base)) return false;
  }
  return false;
}

/** Whether the words say nothing but a style: "modern", "in watercolour", "more abstract", "a clean style please". */
export function isOnlyStyle(words: readonly Word[]): string | null {
  let name: string | null = null;
  for (let at = 0; at < words.length; ) {
    const found = findAt(words, at, index);
    const base = words[at]?.base ?? '';
    if (!found && !nouns.has(base) && !articles.has(base) && base !== 'please') return null;
    name ??= found?.value.name ?? null;
    at = found?.end ?? at + 1;
  }
  return name;
}

/** The canonical name of a style that a person chose by typing it; what Vizzy does not know is kept as it is, trimmed. */
export function canonicalStyle(chosen: string): string | null {
  const trimmed = chosen.trim();
  if (trimmed === '') return null;
  const words = wordsOf(trimmed);
  return isOnlyStyle(words) ?? findStyle(words)?.value ?? trimmed;
}
