/** Cuts style and mood off a subject, because captions name them separately. */
import {
  commandVerbs,
  fillers,
  findMoodAt,
  findSmallTalk,
  findStyle,
  pictureNouns,
  type Word,
} from '../lexicon/index.ts';
import { type TokenizedText, tokenize, withoutClosingPunctuation } from './tokenized-text.ts';

/**
 * `a fox, watercolor` and `not sad, just calm: a fox` → `a fox`; `a fox in the style of Van Gogh` → `a fox`. A subject of
 * style and mood alone stays whole. `isTransformed`: the subject is turned into something, and loses what it becomes.
 */
export function withoutStyleAndMood(subject: string, isTransformed = false): string {
  const opening = isTransformed ? transformOpening : styleOpening;
  const bare = withoutStyleAtEnd(withoutAsides(tokenize(subject)), opening);
  return bare === '' || !namesSomething(tokenize(bare).words) ? subject : bare;
}

/** Cuts asides at both ends; one clause always stays. */
function withoutAsides(subject: TokenizedText): TokenizedText {
  const { text, words } = subject;
  if (words.length > longestTrimmed) return subject;
  const clauses = clausesOf(words);
  let first = 0;
  let last = clauses.length - 1;
  const isApart = (at: number) =>
    pause.test(text.slice(clauses[at - 1]?.at(-1)?.end ?? 0, clauses[at]?.[0]?.start ?? 0));
  while (last > first && isApart(last) && isAside(clauses[last] ?? [])) last--;
  while (first < last && isApart(first + 1) && isAside(clauses[first] ?? [])) first++;
  if (first === 0 && last === clauses.length - 1) return subject;
  const from = clauses[first]?.[0]?.start ?? 0;
  const to = clauses[last]?.at(-1)?.end ?? text.length;
  return tokenize(text.slice(from, to));
}

/** Punctuation that separates clauses; quotes do not. */
const pause = /[.,;:!?…—–]/;
/** In words. Longer texts are left as they are. */
const longestTrimmed = 60;

function clausesOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const clauses: Word[][] = [];
  let clause = -1;
  for (const word of words) {
    if (word.clause !== clause) clauses.push([]);
    clause = word.clause;
    clauses.at(-1)?.push(word);
  }
  return clauses;
}

/** A clause about style or mood alone, or of courtesy: "Thank you so much!" */
const isAside = (clause: readonly Word[]): boolean =>
  namesOnlyStyleOrMood(clause) || findSmallTalk(clause, false) === 'thanks';

/** Whether a clause names a style or a mood and nothing to show. */
export function namesOnlyStyleOrMood(clause: readonly Word[]): boolean {
  const style = findStyle(clause) ?? styleAlone(clause);
  // "what love looks like" asks for love itself; "a happy one" still speaks of the thing before.
  if (clause[0]?.base === 'what' || clause.some(({ base }) => /^ones?$/.test(base))) return false;
  let named = style !== null;
  for (let at = 0; at < clause.length; ) {
    const mood = findMoodAt(clause, at, true);
    const base = clause[at]?.base ?? '';
    const isStyle = style !== null && at >= style.start && at < style.end;
    if (mood) named = true;
    else if (!isStyle && !fillers.has(base) && !pictureNouns.has(base) && !commandVerbs.has(base)) return false;
    at = mood && !isStyle ? mood.end : at + 1;
  }
  return named;
}

/** "…, modern": a clause of one adjective names a style even without a noun. */
function styleAlone(clause: readonly Word[]): { readonly start: number; readonly end: number } | null {
  const word = clause[0];
  return clause.length === 1 && word && findStyle(tokenize(`${word.base} style`).words) ? { start: 0, end: 1 } : null;
}

/** In words, as in "in the style of an old oil painting". */
const longestStyle = 9;
const styleOpening = /^(?:in|as|like|with)$/;
const transformOpening = /^(?:in|as|like|with|into|to)$/;

/** Cuts "in watercolor", "in the style of Van Gogh", "as an oil painting" off the end. */
function withoutStyleAtEnd({ text, words }: TokenizedText, opening: RegExp): string {
  for (let at = words.length - 1; at > Math.max(0, words.length - longestStyle); at--) {
    if (!opening.test(words[at]?.base ?? '')) continue;
    const tail = words.slice(at + 1);
    const style = findStyle(tail);
    const isAll =
      style !== null &&
      tail.every(
        ({ base }, index) =>
          (index >= style.start && index < style.end) ||
          /^(?:an?|the|of|style|look|painting|drawing|in|my|s)$/.test(base),
      );
    const end = /^looks?$/.test(words[at - 1]?.base ?? '') && at > 1 ? at - 2 : at - 1;
    if (isAll) return withoutClosingPunctuation(text.slice(0, words[end]?.end ?? text.length));
  }
  return text;
}

const namesSomething = (words: readonly Word[]): boolean =>
  words.some(({ base }) => !fillers.has(base) && !commandVerbs.has(base) && !pictureNouns.has(base));
