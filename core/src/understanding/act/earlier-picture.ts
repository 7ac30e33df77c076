/** Which earlier picture a message points to: by number, by words, or a step back; and what it wants of it. */
import { commandVerbs, earlierWords, findAt, findSubjects, momentIndex, type Word } from '../../lexicon/index.ts';
import { type TokenizedText, textFromWord, tokenize } from '../tokenized-text.ts';
import type { Context, LastCreation } from '../understanding.ts';
import { changeAround } from './change-around.ts';
import { isShown, matching } from './named-creation.ts';
import { findPlace, type Place } from './place-in-row.ts';
import { isConnector, openingEnd, restAfter } from './reference-words.ts';
import { stepBack } from './step-back.ts';

/** What a message wants of earlier pictures; `rest`: the change that it asks for besides, empty when none. */
export type Earlier =
  | { readonly type: 'undo' | 'redo' | 'missing' }
  | { readonly type: 'creation'; readonly creation: LastCreation; readonly rest: string }
  /** One picture of the last creation, from 0. */
  | { readonly type: 'picture'; readonly picture: number; readonly rest: string }
  /** The look of an earlier creation for the last one. */
  | { readonly type: 'style'; readonly of: LastCreation }
  /** All pictures of the last creation. */
  | { readonly type: 'both'; readonly rest: string }
  | { readonly type: 'combine' };

/** In words. A longer message describes something new. */
const longestReference = 24;

/**
 * Whether a message may point to earlier pictures, so that they must be loaded before it is understood. Says yes too often
 * rather than too seldom.
 */
export function mayPointBack(text: string): boolean {
  if (text.length > 400) return false;
  return tokenize(text).words.some(
    ({ base, lower }) =>
      /^(?:\d{1,2}|last|both|them|all|again|like|other|ctrl|cmd|version|images?|pictures?|these|two)$/.test(base) ||
      [base, lower].some((word) => pointingBack.has(word) || earlierWords.ordinals.has(word)),
  );
}

const pointingBack = new Set<string>([
  ...earlierWords.undoWords,
  ...earlierWords.redoWords,
  ...earlierWords.originalWords,
  ...earlierWords.combiningWords,
  ...earlierWords.weighingWords,
  ...earlierWords.sides.keys(),
  'return',
  'number',
]);

/** The earlier picture that a message points to, and what it wants of it; null when it points to none. */
export function findEarlier(text: TokenizedText, context: Context): Earlier | null {
  const { last } = context;
  if (!last || text.words.length === 0 || text.words.length > longestReference) return null;
  // "Put the tree back" changes this picture; "bring back the fox" returns to another.
  if (text.words.some(({ base }) => base === 'put')) return null;
  return (
    stepBack(text, context) ??
    together(text, context) ??
    original(text, context) ??
    likeBefore(text, last) ??
    byPlace(text, context) ??
    byWords(text, context) ??
    weighed(text, context) ??
    afterRemark(text, context)
  );
}

/** "I changed my mind, go back to the castle": a first clause that names nothing and changes nothing is a remark. */
function afterRemark(text: TokenizedText, context: Context): Earlier | null {
  const { words } = text;
  const second = words.findIndex(({ clause }) => clause !== words[0]?.clause);
  if (second < 1 || second > 6) return null;
  const remark = words.slice(0, second);
  if (findSubjects(remark).length > 0 || remark.some(({ base }) => commandVerbs.has(base))) return null;
  return findEarlier(textFromWord(text, second), context);
}

const baseAt = (words: readonly Word[], at: number): string => words[at]?.base ?? '';

/** "combine both", "both of them but darker". */
function together(text: TokenizedText, { history, last }: Context): Earlier | null {
  const { words } = text;
  const both = words.findIndex(
    ({ base }, at) =>
      base === 'both' ||
      (base === 'them' && baseAt(words, at - 1) !== 'of') ||
      (base === 'two' && baseAt(words, at - 1) === 'the'),
  );
  const isCombined = words.slice(0, 10).some(({ base }) => earlierWords.combiningWords.has(base));
  if (
    isCombined &&
    (both >= 0 || words.length <= 4) &&
    (history?.made.length ?? 0) > 1 &&
    findSubjects(words).length === 0
  )
    return { type: 'combine' };
  if (both < 0 || baseAt(words, both) !== 'both') return null;
  if (!words.slice(0, both).every(({ base }) => earlierWords.pointingWords.has(base))) return null;
  let end = both + 1;
  if (baseAt(words, end) === 'of') end++;
  while (/^(?:them|these|those|pictures|images|ones|versions)$/.test(baseAt(words, end))) end++;
  const rest = restAfter(text, end);
  const isMany = (last?.pictures ?? 2) > 1;
  return isMany && (end > both + 1 || rest !== '') && findSubjects(words).length === 0 ? { type: 'both', rest } : null;
}

/** "back to the original", "the original but in winter": the request before all changes. */
function original(text: TokenizedText, context: Context): Earlier | null {
  const { words } = text;
  const at = words.findIndex(
    ({ base }, index) => earlierWords.originalWords.has(base) && baseAt(words, index + 1) !== 'over',
  );
  if (at < 0 || !words.slice(0, at).every(({ base }) => earlierWords.pointingWords.has(base))) return null;
  const end = earlierWords.pictureWords.has(baseAt(words, at + 1)) ? at + 2 : at + 1;
  const creation = rootOf(context);
  return creation ? wanted(creation, words.slice(0, at), restAfter(text, end)) : { type: 'missing' };
}

function rootOf({ last, history }: Context): LastCreation | undefined {
  let root = last ?? undefined;
  for (let steps = 0; root && steps < 10; steps++) {
    const parentId = root.brief.refinement?.creationId;
    const parent = history?.made.find(({ creationId }) => creationId === parentId);
    if (!parent) return root.brief.refinement ? undefined : root;
    root = parent;
  }
  return root;
}

/** "like before but in winter": the last picture with a change. */
function likeBefore(text: TokenizedText, last: LastCreation): Earlier | null {
  const { words } = text;
  if (!/^(?:like|same|as|similar)$/.test(baseAt(words, 0))) return null;
  const at = words.findIndex(({ base }) => /^(?:before|previously|earlier)$/.test(base));
  if (at < 1 || at > 3) return null;
  const rest = restAfter(text, at + 1);
  return rest === '' ? { type: 'undo' } : { type: 'creation', creation: last, rest };
}

/** "the second one but warmer", "#2", "in the style of the first one". */
function byPlace(text: TokenizedText, context: Context): Earlier | null {
  const { words } = text;
  const place = findPlace(text);
  if (!place) return null;
  const before = words.slice(0, place.start);
  const rest = changeAround(text, place);
  if (rest === null) return null;
  // "The first one was better" speaks of a time before; "is better" of what is seen now.
  const isPast = /^(?:was|were)$/.test(baseAt(words, place.end)) && (context.history?.made.length ?? 0) > 1;
  return placed(place, before, rest, context, isPast);
}

/** The picture or creation in that place of the row that is meant. */
function placed(
  { number, noun }: Place,
  before: readonly Word[],
  rest: string,
  context: Context,
  isPast: boolean,
): Earlier | null {
  const { last, history } = context;
  const pictures = last?.pictures ?? 1;
  if (number === 0) return otherOne(rest, context);
  const compares = before.some(
    ({ base }, at) => base === 'like' && !/^(?:i|we|really|id|would)$/.test(baseAt(before, at - 1)),
  );
  const made = history?.made ?? [];
  const isCreation =
    isPast ||
    (compares && made.length > 1) ||
    before.some(({ base }) => /^(?:back|return|style|same|revert|restore)$/.test(base));
  const index = number < 0 ? pictures - 1 : number - 1;
  const change = rest === '' && compares && before.some(({ base }) => base === 'more') ? 'again' : rest;
  if (!isCreation && pictures > 1 && index < pictures) return { type: 'picture', picture: index, rest: change };
  const creation = number < 0 ? made.at(-1) : made[number - 1];
  if (creation) return wanted(creation, before, change);
  if (pictures > 1 && index < pictures && noun !== 'creation') return { type: 'picture', picture: index, rest: change };
  // "Number 7 on a football shirt" is something to draw.
  return findSubjects(tokenize(rest).words).length > 0 ? null : { type: 'missing' };
}

/** "the other one": of two pictures the one that is not picked, else the creation before. */
function otherOne(rest: string, { last, history }: Context): Earlier {
  if (last?.pictures === 2) return { type: 'picture', picture: last.picked === 1 ? 0 : 1, rest };
  const creation = history?.made.find(({ creationId }) => creationId === history.before);
  return creation ? { type: 'creation', creation, rest } : { type: 'missing' };
}

/** The creation, or only its look when the words before ask for its style. */
const wanted = (creation: LastCreation, before: readonly Word[], rest: string): Earlier =>
  before.some(({ base }) => base === 'style') ? { type: 'style', of: creation } : { type: 'creation', creation, rest };

/** "go back to the fox", "bring back the castle", "in the style of the fox", "the one with the boat but at night". */
function byWords(text: TokenizedText, context: Context): Earlier | null {
  const { words } = text;
  const opening = openingEnd(words);
  if (opening === null) return null;
  let end = opening;
  while (end < words.length && !isConnector(words, end, opening)) end++;
  const named = words
    .slice(opening, end)
    .filter(({ base }) => !/^(?:the|my|a|an|that|one|picture|image|version|again|please|with)$/.test(base));
  if (named.length === 0 || named.every((_, at) => findAt(named, at, momentIndex) !== null)) return null;
  const creation = matching(named, context);
  const rest = restAfter(text, end);
  // "Like the castle" alone may be praise, or the wish for something new.
  if (!creation || (rest === '' && baseAt(words, 0) === 'like')) return null;
  return wanted(creation, words.slice(0, opening), rest);
}

/** "the castle was better", "no, I meant the fox", "the castle again please": names another creation and nothing else. */
function weighed(text: TokenizedText, context: Context): Earlier | null {
  const { words } = text;
  let end = 0;
  while (end < words.length && !isConnector(words, end, 0)) end++;
  // "No, I meant the fox": the clause after a "no".
  if (end < words.length && /^(?:no|nope|hm+|oh|wait|nah|ok)$/.test(baseAt(words, 0)) && end === 1)
    return weighed(textFromWord(text, 1), context);
  const head = words.slice(0, end);
  const isOne = head.length >= 3 && /^(?:the|that)$/.test(baseAt(head, 0)) && head.some(({ base }) => base === 'one');
  if (head.length > 9 || !(isOne || head.some(({ base }) => earlierWords.weighingWords.has(base)))) return null;
  const named = head.filter(
    ({ base }) =>
      !earlierWords.pointingWords.has(base) &&
      !earlierWords.followingWords.has(base) &&
      !earlierWords.weighingWords.has(base),
  );
  if (named.length === 0 || named.length > 3) return null;
  const creation = matching(named, context);
  if (!creation || creation.creationId === context.last?.creationId || isShown(named, context.last)) return null;
  return { type: 'creation', creation, rest: restAfter(text, end) };
}
