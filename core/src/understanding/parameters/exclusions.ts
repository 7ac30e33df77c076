/** What must not be in a picture: the one reader of exclusions, for new requests and for changes of a picture. */

import { nobodyCues, nothingElse, signNouns, signs, wholePicture } from '../../lexicon/exclusions.ts';
import { findAt, findMoodAt, isColour, type PhraseIndex, type Word } from '../../lexicon/index.ts';
import { exclusionLeads } from '../../lexicon/parameter-words.ts';
import { type TokenizedText, tokenize } from '../tokenized-text.ts';
import { overlaps, type Piece, quotedRanges, type Range, withoutPieces } from './cut.ts';

import {
  commands,
  cuesOfChange,
  cuesOfRequest,
  indexOf,
  isIdea,
  isVisible,
  itemAt,
  itemOf,
  itemsFrom,
  listing,
  namesOfItem,
  setOf,
} from './excluded-items.ts';

export { singularOf } from './excluded-items.ts';

/** What a text excludes, and what is left of it. */
export type Exclusions = {
  /** In lower case and the singular, without articles, in order, each once: `bird`, `people`, `black`, `big hat`. */
  readonly without: readonly string[];
  /** The text without what excludes; it may be empty ("without the birds"). The same object when nothing is excluded. */
  readonly rest: TokenizedText;
};

/** In words: nothing farther before a cue goes with it. */
const longestLead = 14;

const tellsOfOneself = /^(?:i|ive|im|id|we|weve|my)$/;
const wishes = /^(?:want|need|put|include|draw|add|show|use|see|avoid|exclude|like)$/;

/** "I had no time": tells of oneself, and is no wish about the picture. */
function isTold(words: readonly Word[], at: number, end: number): boolean {
  const clause = words[at]?.clause;
  const cue = words.slice(at, end).map(({ base }) => base);
  if (cue.some((base) => wishes.test(base))) return false;
  return words
    .slice(Math.max(0, at - longestLead), at)
    .some((word) => word.clause === clause && tellsOfOneself.test(word.base) && word.base !== 'my');
}

/** "No, …", "no smoking sign", "say no to …", "no dogs allowed". */
function isOtherNo(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.base !== 'no') return false;
  if (!next || next.clause !== word.clause || signWords.has(next.base) || next.base === 'to') return true;
  if (/^(?:say|says|said|saying|mr|dr|or)$/.test(words[at - 1]?.base ?? '')) return true;
  return words.slice(at + 2, at + 5).some(({ base, clause }) => clause === word.clause && signEnds.has(base));
}

const nobody = indexOf(nobodyCues);
const nothing = indexOf(nothingElse);
const tails = indexOf(wholePicture);
const signWords = setOf(signs);
const signEnds = setOf(signNouns);
const leads = setOf(exclusionLeads);

/** The position of the first word that goes with the cue at `at`. A request before it stays whole. */
function startOfLead(words: readonly Word[], at: number): number {
  const clause = words[at]?.clause;
  let start = at;
  while (
    start > Math.max(0, at - longestLead) &&
    words[start - 1]?.clause === clause &&
    leads.has(words[start - 1]?.base ?? '')
  )
    start--;
  // "paint a picture": a noun's article is no lead.
  while (start < at && /^(?:a|picture|one|do)$/.test(words[start]?.base ?? '')) start++;
  return start;
}

/** The position after words about the whole picture, such as "in it". */
function afterTail(words: readonly Word[], at: number): number {
  let end = at;
  for (
    let found = findAt(words, end, tails);
    found && words[end]?.clause === words[at - 1]?.clause;
    found = findAt(words, end, tails)
  )
    end = found.end;
  return end;
}

type Mention = { readonly from: number; readonly to: number; readonly items: readonly string[] };

/** "w/o" is one word to the eye; "w" is read as "with". */
const isOneWord = (text: string, words: readonly Word[], at: number): boolean =>
  !/^(?:o|out)$/.test(words[at + 1]?.base ?? '') ||
  words[at]?.base !== 'with' ||
  text.slice(words[at]?.end, words[at + 1]?.start) === '/';

/** "Two men take out the trash": what somebody in the picture does. */
const isDeed = (words: readonly Word[], at: number): boolean =>
  at > 0 && words[at - 1]?.clause === words[at]?.clause && !leads.has(words[at - 1]?.base ?? '');

function thingsAt(text: string, words: readonly Word[], at: number, cues: PhraseIndex<true>): Mention | null {
  const cue = findAt(words, at, cues);
  if (!cue || !isOneWord(text, words, at) || isOtherNo(words, at) || isIdea(words, at) || isTold(words, at, cue.end))
    return null;
  const spoken = words
    .slice(at, cue.end)
    .map(({ base }) => base)
    .join(' ');
  if (commands.has(spoken) && isDeed(words, at)) return null;
  // "Remove everything but the tree" keeps the tree.
  if (spoken === 'everything but' && commands.has(words[at - 1]?.base ?? '')) return null;
  const { items, end } = itemsFrom(words, cue.end, listing.has(spoken));
  if (items.length === 0 || words[cue.end]?.clause !== words[cue.end - 1]?.clause || !items.every(isVisible))
    return null;
  return {
    from: startOfLead(words, at),
    to: afterTail(words, end),
    items: items.flatMap(namesOfItem),
  };
}

const unwanted = /^(?:not (?:be )?(?:allowed|visible|wanted|shown|included|welcome|seen|there)|forbidden|unwanted)$/;

/** "cars are not allowed in the picture", "birds should not be visible": the thing comes first, in a clause of its own. */
function unwantedAt(words: readonly Word[], at: number): Mention | null {
  const clause = words[at]?.clause;
  if (at === 0 || words[at - 1]?.clause === clause) return null;
  const item = itemAt(words, at);
  if (!item || !isVisible(item)) return null;
  let verb = item.end;
  while (/^(?:are|is|should|must|may|can|shouldnt|mustnt|arent|isnt)$/.test(words[verb]?.base ?? '')) verb++;
  if (verb === item.end) return null;
  const isDenied = /^(?:shouldnt|mustnt|arent|isnt)$/.test(words[verb - 1]?.base ?? '');
  const spoken = words.slice(verb, verb + 3).map(({ base }) => base);
  const said = [3, 2, 1].find((length) =>
    unwanted.test((isDenied ? ['not', ...spoken] : spoken).slice(0, length).join(' ')),
  );
  if (said === undefined) return null;
  const end = verb + said - (isDenied ? 1 : 0);
  return { from: at, to: afterTail(words, end), items: namesOfItem(item) };
}

/** "with nobody in it", "no one around". */
function nobodyAt(words: readonly Word[], at: number): Mention | null {
  const found = findAt(words, at, nobody);
  if (!found) return null;
  const next = words[found.end];
  // "Nobody on it likes me": somebody is told of.
  return {
    from: startOfLead(words, at),
    to: next ? afterTail(words, placeAfter(words, found.end)) : found.end,
    items: ['people'],
  };
}

/** After "with nobody": "on it", "inside". */
const placeAfter = (words: readonly Word[], at: number): number =>
  /^(?:in|on|inside|at)$/.test(words[at]?.base ?? '') && /^(?:it|them|there)$/.test(words[at + 1]?.base ?? '')
    ? at + 2
    : /^(?:inside|around|there)$/.test(words[at]?.base ?? '')
      ? at + 1
      : at;

/** "that is not black", "not red", "but not a brown one", "isn't blue or green". */
function qualityAt(words: readonly Word[], at: number): Mention | null {
  const isNot = /^(?:not|isnt|arent|never)$/.test(words[at]?.base ?? '');
  if (!isNot) return null;
  let next = at + 1;
  while (/^(?:be|a|an|the|any|in|painted|coloured|colored)$/.test(words[next]?.base ?? '')) next++;
  const colours: string[] = [];
  let end = next;
  for (; words[end]; end++) {
    const word = words[end];
    if (word && isColour(word)) colours.push(word.base);
    else if (!/^(?:or|nor|and)$/.test(word?.base ?? '') || !isColourAt(words, end + 1)) break;
  }
  if (colours.length === 0) return null;
  const after = words[end];
  const isOne = /^(?:ones?|coloured|colored)$/.test(after?.base ?? '');
  // "A not red car" keeps its car.
  return { from: startOfQuality(words, at), to: isOne ? end + 1 : afterTail(words, end), items: colours };
}

const isColourAt = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  return word !== undefined && isColour(word);
};

/** "that is", "but it's", ", which is" before "not". */
function startOfQuality(words: readonly Word[], at: number): number {
  let start = at;
  while (
    start > 0 &&
    words[start - 1]?.clause === words[at]?.clause &&
    /^(?:that|thats|which|who|whos|is|are|it|its|but|and|just|should|must|s|please|pls|also|be)$/.test(
      words[start - 1]?.base ?? '',
    )
  )
    start--;
  return start;
}

/** "…, not a fox": a thing that is said not to be it. */
function notThingAt(words: readonly Word[], at: number): Mention | null {
  const [word, next, before] = [words[at], words[at + 1], words[at - 1]];
  if (word?.base !== 'not' || !next || next.clause !== word.clause || !/^(?:an?|the)$/.test(next.base)) return null;
  const isOpening = !before || before.clause !== word.clause || /^(?:but|and)$/.test(before.base);
  const item = isOpening ? itemAt(words, at + 1) : null;
  if (
    !item ||
    !isVisible(item) ||
    item.words.some(({ base }) => /^(?:single|bit|lot|fan|big|good|huge|real)$/.test(base))
  )
    return null;
  // "Not a sad clown, a happy one" still speaks of a clown.
  const isMeant = words.slice(item.end, item.end + 5).some(({ base }) => /^ones?$/.test(base));
  if (isMeant || item.words.some((_, index) => findMoodAt(item.words, index, true) !== null)) return null;
  const isBut = words[item.end]?.base === 'but';
  return {
    from: before?.clause === word.clause ? at - 1 : at,
    to: isBut ? item.end + 1 : afterTail(words, item.end),
    items: [itemOf(item.words)],
  };
}

function nothingAt(words: readonly Word[], at: number): Mention | null {
  const found = findAt(words, at, nothing);
  return found ? { from: startOfLead(words, at), to: afterTail(words, found.end), items: [] } : null;
}

/** Where the rest of a clause speaks of the same place again, it goes too: ". No ships in the harbour". */
function endOfPlace(words: readonly Word[], { from, to }: Mention): number {
  const clause = words[to - 1]?.clause;
  const opensClause = from === 0 || words[from - 1]?.clause !== words[from]?.clause;
  const isPlace =
    /^(?:in|on|at|near|around|behind|inside)$/.test(words[to]?.base ?? '') &&
    /^(?:the|its|his|her|that|this)$/.test(words[to + 1]?.base ?? '');
  if (!opensClause || from === 0 || !isPlace || words[to]?.clause !== clause) return to;
  let end = to;
  while (words[end]?.clause === clause) end++;
  return end - to <= 4 ? end : to;
}

/**
 * What a text says must not be there, in every wording, and the text without it. Quotations are not read: `kept` names other
 * ranges that are none of its business, such as a slogan. Abstract things stay ("a man without fear"), so do signs and sayings
 * ("no smoking"), and what somebody tells of themselves ("I had no time"). In a `change` of a
 * picture that is there, more verbs take out: "lose the hat". Pure, linear in the number of words.
 */
export function findExclusions(
  text: TokenizedText,
  kept: readonly Range[] = quotedRanges(text.text),
  kind: 'request' | 'change' = 'request',
): Exclusions {
  const cues = kind === 'change' ? cuesOfChange : cuesOfRequest;
  const { words } = text;
  const pieces: Piece[] = [];
  const without: string[] = [];
  for (let at = 0; at < words.length; ) {
    const found =
      unwantedAt(words, at) ??
      nobodyAt(words, at) ??
      nothingAt(words, at) ??
      thingsAt(text.text, words, at, cues) ??
      qualityAt(words, at) ??
      notThingAt(words, at);
    const to = found ? endOfPlace(words, found) : at + 1;
    const piece = found && { start: words[found.from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
    if (found && piece && !overlaps(piece, kept)) {
      without.push(...found.items);
      pieces.push(piece);
    }
    at = Math.max(to, at + 1);
  }
  if (pieces.length === 0) return { without: [], rest: text };
  return { without: [...new Set(without)], rest: tokenize(withoutPieces(text.text, pieces)) };
}
