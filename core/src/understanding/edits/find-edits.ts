/** Finds the edits that a message asks of the last picture. */
import { comparatives, createPhraseIndex, editWords, findAt, listed, type Word } from '../../lexicon/index.ts';
import { requestedVariations } from '../requested-variations.ts';
import type { TokenizedText } from '../tokenized-text.ts';
import { withoutCourtesies } from './courtesies.ts';
import { again, type Edit } from './edit.ts';
import { findThing, phrasesOf } from './phrases.ts';
import type { EditContext, Picture } from './rule.ts';
import { restoreRules } from './rules/restore.ts';
import { opensSame } from './rules/same.ts';
import { editRules } from './table.ts';

/** A picture that shows nothing, for messages that may come before the first one. */
export const noPicture: Picture = { text: '', visible: [], style: '', without: [], changes: [] };

/** In words and UTF-16 units. A longer message describes something new. */
const mostWords = 24;
const longestChange = 240;

/** How many edits of one message are read; the rest of a longer list makes it a new request. */
const mostEdits = 6;

/** How deep "the same but make it a version with …" is read. */
const deepest = 4;

/** The edits, and the names of the rules that found them: "make it" comes before the rule that reads what is left. */
export type FoundEdits = { readonly rules: readonly string[]; readonly edits: readonly Edit[] };

/** Whether words ask for something that is missing: "where is the tree?" sounds like a question about the picture. */
export function asksForMissing(words: readonly Word[], picture: Picture): boolean {
  if (words.length > mostWords) return false;
  const { words: bare } = withoutCourtesies(words);
  const context: EditContext = {
    picture,
    isAboutPicture: false,
    about: 'picture',
    isDenied: false,
    isBesides: false,
    read: () => null,
  };
  return restoreRules.some(({ match }) => match(bare, context) !== null);
}

type Reading = { readonly isAboutPicture: boolean; readonly about: EditContext['about']; readonly depth: number };

/** The edits that a message asks for; null when it asks for something new. Pure, and linear in the message's length. */
export function findEdits(message: TokenizedText, picture: Picture): readonly Edit[] | null {
  return findRuledEdits(message, picture)?.edits ?? null;
}

/** "What colours did you use?": a question about how it was made, whatever part it names. */
const asksAboutMaking = ([first, ...others]: readonly Word[]): boolean =>
  /^(?:what|which|who|when)$/.test(first?.base ?? '') && others.some(({ base }) => /^(?:do|does|did)$/.test(base));

/** As `findEdits`, with the names of the rules. */
export function findRuledEdits(message: TokenizedText, picture: Picture): FoundEdits | null {
  const { words, text } = message;
  if (words.length === 0 || words.length > mostWords || text.length > longestChange) return null;
  if (asksAboutMaking(words) || /\bnot (?:\w+ )?bad\b/i.test(text)) return null;
  if (requestedVariations(message) !== null) return { rules: ['variations'], edits: [again] };
  return readMessage(words, picture, { isAboutPicture: false, about: 'picture', depth: 0 });
}

/** Whether words say what is seen, and what was meant: "that’s a dog, I wanted a fox". Neither is an edit of its own. */
const opensContrast = (words: readonly Word[]): boolean => {
  const seen = findAt(words, 0, seenIndex);
  return seen !== null && words.some((_, at) => at > seen.end && findAt(words, at, contrastIndex) !== null);
};

function readMessage(words: readonly Word[], picture: Picture, reading: Reading): FoundEdits | null {
  if (reading.depth > deepest) return null;
  const bare = withoutCourtesies(words);
  return (
    (opensSame(bare.words) || opensContrast(bare.words)
      ? null
      : readParts(splitBefore(bare.words, opensEdit), picture, reading)) ??
    readWhole(words, bare, picture, reading) ??
    readParts(splitBefore(bare.words, opensClause), picture, reading)
  );
}

/** What the first matching rule makes of the words, as they are and without courtesies. */
function readWhole(
  words: readonly Word[],
  bare: ReturnType<typeof withoutCourtesies>,
  picture: Picture,
  reading: Reading,
): FoundEdits | null {
  let inner: readonly string[] = [];
  const context: EditContext = {
    picture,
    isAboutPicture: reading.isAboutPicture,
    about: reading.about,
    isDenied: bare.isDenied,
    isBesides: bare.isBesides,
    read: (rest, about = reading.about) => {
      const found = readMessage(rest, picture, { isAboutPicture: true, about, depth: reading.depth + 1 });
      inner = found?.rules ?? [];
      return found?.edits ?? null;
    },
  };
  // An opening belongs to some wordings: "and a boat".
  const opened = words.slice(0, words.indexOf(bare.words.at(-1) as Word) + 1);
  const forms = opened.length === bare.words.length ? [bare.words] : [bare.words, opened];
  for (const form of forms)
    for (const { name, match } of editRules) {
      const edits = form.length > 0 ? match(form, context) : null;
      if (edits) return { rules: [name, ...inner], edits };
      inner = [];
    }
  return null;
}

/** Reads each part by itself; null unless there are several and each asks for an edit. */
function readParts(parts: readonly (readonly Word[])[], picture: Picture, reading: Reading): FoundEdits | null {
  if (parts.length < 2 || parts.length > mostEdits) return null;
  const found: FoundEdits[] = [];
  for (const part of parts) {
    const bare = withoutCourtesies(part);
    const isAbout = reading.isAboutPicture || (found.length > 0 && startsAsEdit(bare.words));
    const edits = readWhole(part, bare, picture, { ...reading, isAboutPicture: isAbout });
    if (!edits) return null;
    found.push(edits);
  }
  return {
    rules: found.flatMap(({ rules }) => rules),
    edits: mergedSwap(
      found.flatMap(({ edits }) => edits),
      picture,
    ),
  };
}

const phrasesIn = (line: string) => createPhraseIndex(listed(line).map((phrase) => [phrase, true] as const));
const seenIndex = phrasesIn(editWords.seen);
const contrastIndex = phrasesIn(`${editWords.meaning} its it-is thats`);
const comparativeWords = new Set(listed(comparatives));
const removalIndex = createPhraseIndex(listed(editWords.removal).map((phrase) => [phrase, true] as const));
const editVerbs = new Set(
  listed(
    'make add remove put change replace swap turn move give take get without no less more with in at on have let set use try keep paint dont zoom lose drop delete i want bring leave show wake instead fewer brighten darken hide erase too simplify under as',
  ),
);

/** Whether words can begin an edit of their own after "and". */
const startsAsEdit = (words: readonly Word[]): boolean => {
  const base = words[0]?.base ?? '';
  return (
    editVerbs.has(base) || comparativeWords.has(base) || findAt(words, 0, removalIndex) !== null || /ing$/.test(base)
  );
};

/** Splits before "and", "but", "so" and commas where `opens` says that the words after them are an edit of their own. */
function splitBefore(
  words: readonly Word[],
  opens: (words: readonly Word[], isApart: boolean) => boolean,
): readonly (readonly Word[])[] {
  const parts: Word[][] = [[]];
  for (const [at, word] of words.entries()) {
    const compares = /^(?:more|less)$/;
    const isOtherDegree = at > 1 && compares.test(word.base) && compares.test(words[0]?.base ?? '');
    if (isOtherDegree) parts.push([]);
    const isJoint = at > 0 && /^(?:and|but|so|then|also|plus)$/.test(word.base);
    const isApart = at > 0 && word.clause !== words[at - 1]?.clause;
    const isAfterJoint = at > 0 && /^(?:and|but|so|then|also|plus)$/.test(words[at - 1]?.base ?? '');
    const after = words.slice(isJoint ? at + 1 : at);
    const isOpen = (isJoint || (isApart && !isAfterJoint)) && opens(after, isApart);
    if (isOpen && !(word.base === 'and' && goesOnWith(words.slice(0, at), after))) parts.push([]);
    if (!isJoint || parts.at(-1)?.length !== 0 || at === 0) parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}

/** "… should be red and bigger": a comparison alone goes on with what was said of a thing before. */
const goesOnWith = (before: readonly Word[], after: readonly Word[]): boolean =>
  after.length === 1 &&
  before.some(({ base }) => /^(?:be|the|his|her|its)$/.test(base)) &&
  before.at(-1)?.base !== 'it';

const opensEdit = (words: readonly Word[]): boolean => {
  const first = words[0]?.base ?? '';
  if (/^(?:the|he|she|it|its|they|his|her)$/.test(first)) return words.length >= 3;
  return startsAsEdit(words) && !/ing$/.test(first) && words.length > 0;
};

const opensClause = (words: readonly Word[]): boolean => words.length > 0;

const hasPlace = / (?:on|at|in|near|beside|under|behind|over|next|around) /;

/** What an edit takes out, or finds in need of another: the hat of "I don’t like the hat"; null for other edits. */
function unwanted(edit: Edit | undefined): string | null {
  if (edit?.type === 'remove' && edit.things.length === 1) return edit.things[0] ?? null;
  return edit?.type === 'describe' && edit.how === 'different' ? edit.thing : null;
}

/** Makes one replacement of "remove the lighthouse and put a windmill"; other edits stay as they are. */
function mergedSwap(edits: readonly Edit[], { text }: Picture): readonly Edit[] {
  const [first, second] = edits;
  const gone = unwanted(first);
  if (edits.length !== 2 || gone === null || !second) return edits;
  if (second.type === 'replace' && first?.type === 'describe') return [second];
  // Fog of "foggy" leaves no place that another thing could take.
  if (second.type !== 'add' || findThing(phrasesOf(text), gone) === null) return edits;
  const fresh = /^with (.+)$/i.exec(second.words)?.[1]?.replace(/ (?:there|in its place|instead)$/i, '');
  return fresh === undefined || hasPlace.test(fresh) ? edits : [{ type: 'replace', old: gone, fresh }];
}
