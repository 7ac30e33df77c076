/** A subject without what is said of style and mood around it: those are named apart. */
import {
  commandVerbs,
  fillers,
  findMoodAt,
  findSmallTalk,
  findStyle,
  pictureNouns,
  type Word,
} from '../lexicon/index.ts';
import { type Reading, readingOf, withoutStop } from './tokenized-text.ts';

/**
 * `a fox, watercolor` and `not sad, just calm: a fox` → `a fox`; `a fox in the style of Van Gogh` → `a fox`. What says
 * nothing else stays whole. What is turned into something (`isTurned`) is shown without what it becomes.
 */
export function withoutManner(subject: string, isTurned = false): string {
  const opening = isTurned ? turnedOpening : styleOpening;
  const bare = withoutStyleAtEnd(withoutMannerClauses(readingOf(subject)), opening);
  return bare === '' || !saysSomething(readingOf(bare).words) ? subject : bare;
}

/** Cuts clauses at both ends that speak of style and mood alone, but for the last that is left. */
function withoutMannerClauses(reading: Reading): Reading {
  const { text, words } = reading;
  if (words.length > longestTidied) return reading;
  const clauses = clausesOf(words);
  let first = 0;
  let last = clauses.length - 1;
  const isApart = (at: number) =>
    pause.test(text.slice(clauses[at - 1]?.at(-1)?.end ?? 0, clauses[at]?.[0]?.start ?? 0));
  while (last > first && isApart(last) && isAside(clauses[last] ?? [])) last--;
  while (first < last && isApart(first + 1) && isAside(clauses[first] ?? [])) first++;
  if (first === 0 && last === clauses.length - 1) return reading;
  const from = clauses[first]?.[0]?.start ?? 0;
  const to = clauses[last]?.at(-1)?.end ?? text.length;
  return readingOf(text.slice(from, to));
}

/** What sets a clause apart; quotes do not. */
const pause = /[.,;:!?…—–]/;
/** In words: longer texts are stories of their own. */
const longestTidied = 60;

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

/** A clause of manner, or of courtesy: "Thank you so much!" */
const isAside = (clause: readonly Word[]): boolean =>
  speaksOfManner(clause) || findSmallTalk(clause, false) === 'thanks';

/** Whether a clause names a style or a mood and nothing to be seen. */
export function speaksOfManner(clause: readonly Word[]): boolean {
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

/** "…, modern": a clause of one adjective is a style though no noun stands by. */
function styleAlone(clause: readonly Word[]): { readonly start: number; readonly end: number } | null {
  const word = clause[0];
  return clause.length === 1 && word && findStyle(readingOf(`${word.base} style`).words) ? { start: 0, end: 1 } : null;
}

/** In words: "in the style of an old oil painting". */
const longestStyle = 9;
const styleOpening = /^(?:in|as|like|with)$/;
const turnedOpening = /^(?:in|as|like|with|into|to)$/;

/** Cuts "in watercolor", "in the style of Van Gogh", "as an oil painting" off the end. */
function withoutStyleAtEnd({ text, words }: Reading, opening: RegExp): string {
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
    if (isAll) return withoutStop(text.slice(0, words[end]?.end ?? text.length));
  }
  return text;
}

const saysSomething = (words: readonly Word[]): boolean =>
  words.some(({ base }) => !fillers.has(base) && !commandVerbs.has(base) && !pictureNouns.has(base));
