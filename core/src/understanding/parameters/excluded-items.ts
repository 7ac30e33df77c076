/** The things that follow an exclusion: their names, their lists, and where these end. */
import {
  abstractNouns,
  changingCues,
  commandingCues,
  exclusionCues,
  irregularPlurals,
  listingCues,
  phraseEnds,
  removingCues,
  unchangedNouns,
  wishedAfterAnd,
} from '../../lexicon/exclusions.ts';
import {
  comparatives,
  createPhraseIndex,
  findAt,
  findMoodAt,
  isColour,
  listed,
  type PhraseIndex,
  type Word,
} from '../../lexicon/index.ts';
import { exclusionDeterminers } from '../../lexicon/parameter-words.ts';

/** The phrases of a line. */
export const indexOf = (line: string): PhraseIndex<true> =>
  createPhraseIndex(listed(line).map((phrase) => [phrase, true] as const));
/** The words of a line. */
export const setOf = (line: string): ReadonlySet<string> => new Set(listed(line));

/** What excludes in a new request. */
export const cuesOfRequest = indexOf(`${exclusionCues} ${removingCues}`);
/** What excludes in a change of a picture that is there. */
export const cuesOfChange = indexOf(`${exclusionCues} ${removingCues} ${changingCues}`);
/** Cues with which a whole list is meant. */
export const listing = setOf(`${listingCues} ${removingCues} ${changingCues}`);
/** Cues that are verbs. */
export const commands = setOf(`${commandingCues} ${removingCues} ${changingCues}`);
const ends = setOf(phraseEnds);
const abstract = setOf(abstractNouns);
const wished = setOf(`${wishedAfterAnd} ${comparatives}`);
const unchanged = setOf(unchangedNouns);
const irregular = new Map(Object.entries(irregularPlurals));

const determiners = setOf(exclusionDeterminers);

/** The singular of a plain English noun: `birds` → `bird`; words that are no plural stay. */
export function singularOf(noun: string): string {
  const known = irregular.get(noun);
  if (known !== undefined) return known;
  if (unchanged.has(noun) || noun.length < 4 || !noun.endsWith('s') || /(?:ss|us|is)$/.test(noun)) return noun;
  if (/[^aeiou]ies$/.test(noun) && noun.length > 4) return `${noun.slice(0, -3)}y`;
  return /(?:x|ch|sh|ss)es$/.test(noun) ? noun.slice(0, -2) : noun.slice(0, -1);
}

/** `big Hats` → `big hat`. */
export const itemOf = (words: readonly Word[]): string =>
  words
    .map(({ lower, base }, at) => (at === words.length - 1 ? singularOf(base.includes("'") ? lower : base) : lower))
    .join(' ');

/** "A white one" is a colour of what was named before; "a small one" names nothing. */
export const namesOfItem = ({ words }: Item): readonly string[] =>
  /^ones?$/.test(words.at(-1)?.base ?? '') ? words.filter(isColour).map(({ base }) => base) : [itemOf(words)];

/** In words: a longer name is no name of a thing. */
const longestItem = 4;

type Item = { readonly words: readonly Word[]; readonly end: number; readonly hasArticle: boolean };

/** The thing named from `at` on, within one clause. */
export function itemAt(words: readonly Word[], at: number): Item | null {
  const clause = words[at]?.clause;
  let from = at;
  while (words[from]?.clause === clause && determiners.has(words[from]?.base ?? '')) from++;
  let end = from;
  while (words[end]?.clause === clause && end - from < longestItem && !isEnd(words, end)) end++;
  const named = words.slice(from, end);
  if (named.length === 0) return null;
  return { words: named, end, hasArticle: /^(?:an?|the|his|her|its|their|my)$/.test(words[at]?.base ?? '') };
}

/** A preposition, a conjunction or a verb; "of" goes on with a name: "pieces of paper". */
const isEnd = (words: readonly Word[], at: number): boolean => ends.has(words[at]?.base ?? '');

/** Whether it could be seen: not "fear", "idea", "looking back", "sadness". */
export function isVisible({ words }: Item): boolean {
  const last = words.at(-1);
  const first = words[0];
  if (!last || !first || abstract.has(last.base) || abstract.has(first.base)) return false;
  if (words.length === 1 && isColour(last)) return true;
  if (
    /(?:ness|ity|ment|tion|ism|ship)$/.test(last.base) &&
    !/^(?:city|basement|monument|ornament|ship|spaceship|garment|decoration|station|vegetation|animation)$/.test(
      singularOf(last.base),
    )
  )
    return false;
  // "without looking back": a deed; "without clothing", "no buildings" are things.
  if (/^\p{L}{3,}ing$/u.test(first.base) && words.length > 1 && !isColour(first))
    return /^(?:\p{L}+ings?)$/u.test(last.base);
  return findMoodAt(words, words.length - 1, false) === null || words.length > 1;
}

/** "A world without cars": what is not there is the idea itself, and no picture of a world shows it otherwise. */
export const isIdea = (words: readonly Word[], at: number): boolean =>
  ideas.test(words[at - 1]?.base ?? '') && words[at - 1]?.clause === words[at]?.clause;
const ideas = /^(?:world|life|future|universe|society|planet|earth|humanity|civilization|civilisation|childhood)$/;

/** After "and": a bare name goes on with a list, "and bright eyes" and "and a dog" are wished for. */
function goesOnAfterAnd(words: readonly Word[], at: number, first: Item, takesAll: boolean): boolean {
  // "Leave out the tractor and the cows".
  if (takesAll && words[at]?.base === 'the' && first.hasArticle) return true;
  if (wished.has(words[at]?.base ?? '') || first.hasArticle) return false;
  return findAt(words, at, cuesOfChange) === null && itemAt(words, at) !== null;
}

const isOr = (word: Word | undefined): boolean => /^(?:or|nor)$/.test(word?.base ?? '');

/** "mountains, trees or water": bare names after commas that end in "or", or in "and" and a bare name. */
function listAfterComma(words: readonly Word[], at: number, takesAll: boolean): readonly Item[] {
  const items: Item[] = [];
  for (let next = at; words[next]; ) {
    const isLast = isOr(words[next]) || words[next]?.base === 'and';
    // "No birds, and brighter": after a pause "and" begins something else, unless it ends a list.
    if (!takesAll && items.length === 0 && words[next]?.base === 'and') return [];
    if (isLast) next++;
    if (wished.has(words[next]?.base ?? '') || words[next]?.opensSentence || findAt(words, next, cuesOfRequest))
      return takesAll ? items : [];
    const item = itemAt(words, next);
    if (!item || item.words.length > 2) return takesAll ? items : [];
    items.push(item);
    const after = words[item.end];
    if (isOr(after) || after?.base === 'and') {
      const closing = wished.has(words[item.end + 1]?.base ?? '') ? null : itemAt(words, item.end + 1);
      return closing ? [...items, closing] : items;
    }
    if (isLast) return items;
    if (!after || after.opensSentence) return takesAll ? items : [];
    if (after.clause === item.words[0]?.clause) return [];
    next = item.end;
  }
  return takesAll ? items : [];
}

/** All things of a list that begins at `at`, and the position after it. */
export function itemsFrom(
  words: readonly Word[],
  at: number,
  takesAll: boolean,
): { readonly items: readonly Item[]; readonly end: number } {
  const first = itemAt(words, at);
  if (!first || first.words[0]?.clause !== words[at]?.clause) return { items: [], end: at };
  const items: Item[] = [first];
  let end = first.end;
  for (;;) {
    const next = words[end];
    const isJoined = next !== undefined && next.clause === items.at(-1)?.words[0]?.clause;
    const goesOn = isJoined && (isOr(next) || (next.base === 'and' && goesOnAfterAnd(words, end + 1, first, takesAll)));
    const item = goesOn && findAt(words, end + 1, cuesOfRequest) === null ? itemAt(words, end + 1) : null;
    if (item) items.push(item);
    else if (next && !isJoined && !next.opensSentence) {
      const more = listAfterComma(words, end, takesAll);
      return { items: [...items, ...more], end: more.at(-1)?.end ?? end };
    } else return { items, end };
    end = item.end;
  }
}
