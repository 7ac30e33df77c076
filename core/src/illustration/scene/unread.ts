/** What a text says that nothing is known of: nouns that are told to the person, and other words that only colour it. */
import { commandVerbs, fillers, findMoodAt, findStyle, pictureNouns, type Word } from '../../lexicon/index.ts';
import { isActionWord } from '../subjects/index.ts';
import type { Reading, ReadText } from './read-tokens.ts';
import type { Token } from './token.ts';
import { roles } from './words/compounds.ts';
import { groupNouns } from './words/grammar.ts';
import { isThemeWord } from './words/themes.ts';

/** The unread words of a text. */
export type Unread = {
  /** Names of things, with the words before them, in the person's spelling: `gluteus flumph`. */
  readonly nouns: readonly string[];
  /** Whether other words were unread, too: an adjective, a deed. */
  readonly hasOthers: boolean;
};

const determiners: ReadonlySet<string> = new Set(
  'a an the my our your his her its their this that these those some any another each every no'.split(' '),
);
/** Words that show nothing and end what was named before them. */
const grammar: ReadonlySet<string> = new Set(
  'of to for with who whom that which than as if when while until where there here it they he she we you i me him them us not no without from up down off out away around along back together alone whose but or nor so very too rather being having made full surrounded covered filled during per via like via versus vs plus towards toward against onto across past is are was were be been has have had does do did'.split(
    ' ',
  ),
);
/** What phrases of place and hour begin with: "at night" ends what was named before it. */
const prepositions: ReadonlySet<string> = new Set(
  'in on at by under over near beside behind inside between among'.split(' '),
);
/** After these comes a verb. */
const beforeVerbs: ReadonlySet<string> = new Set(
  'to who that which can could will would may might must should and they we you i he she it'.split(' '),
);
/** Past forms that no ending tells. */
const pasts: ReadonlySet<string> = new Set(
  'sat ran flew stood ate held wore went came fell rode swam slept sang lay saw met made found took gave built drew kept lost won told grew wept dug drove hid hung led lit rose shone stole swept threw woke wrote sells sell'.split(
    ' ',
  ),
);
/** Parts of every place, which it has whether they are drawn or not. */
const placeParts: ReadonlySet<string> = new Set(
  'floor wall walls ground sky air bank banks edge shore hall corner distance background foreground horizon ceiling countryside landscape landscapes scenery view vista nature outside indoors outdoors'.split(
    ' ',
  ),
);
/** What is read elsewhere: who plays and rides, what costumes and photographs are. */
const bound =
  /^(?:players?|surf\w*|skat\w+|cycl\w+|bik(?:ed|ing)|sled\w*|unicycling|riders?|drivers?|families|family)$/;

/** At most so many are told. */
const mostTold = 4;

type Part = {
  readonly kind: 'unknown' | 'modifier' | 'determiner' | 'thing' | 'link' | 'end';
  readonly at: number;
  readonly word: Word;
};

/** The unread words of a text that was read. */
export function unreadIn({ words, readings, isTranslated }: ReadText): Unread {
  const parts = readings.flatMap((reading) => partsOf(words, reading));
  const nouns: string[] = [];
  let hasOthers = readings.some((_, at) => isIdle(readings, at));
  for (let from = 0; from < parts.length; ) {
    if (parts[from]?.kind !== 'unknown') {
      from++;
      continue;
    }
    const end = runEnd(parts, from);
    const noun = isTranslated ? undefined : nounIn(parts, from, end);
    if (noun === undefined) hasOthers = true;
    else nouns.push(noun);
    from = end;
  }
  return { nouns: [...new Set(nouns)].slice(0, mostTold), hasOthers };
}

/** "A juggling cat": what somebody does with nothing that is named is not seen. */
function isIdle(readings: readonly Reading[], at: number): boolean {
  const token = readings[at]?.token;
  if (token?.type !== 'possession' || !/^(?:holds|plays|drives|flies)$/.test(token.possession)) return false;
  if (!readings.slice(0, at).some(({ token: other }) => other?.type === 'figure')) return true;
  const next = readings.slice(at + 1).find(({ token: other }) => other && other.type !== 'word');
  return !['figure', 'count', 'size', 'colour', 'no'].includes(next?.token?.type ?? '');
}

function partsOf(words: readonly Word[], { token, start, end }: Reading): readonly Part[] {
  return words
    .slice(start, end)
    .map((word, index) => ({ kind: kindOf(words, word, start + index, token), at: start + index, word }));
}

function kindOf(words: readonly Word[], word: Word, at: number, token: Token | null): Part['kind'] {
  const { base, lower } = word;
  if (token?.type === 'word') {
    if (determiners.has(base)) return 'determiner';
    if (grammar.has(base) || fillers.has(base) || fillers.has(lower) || /^\d+$/.test(base)) return 'link';
    if (isActionWord(base)) return 'link';
    if (isKnownElsewhere(words, at)) return 'end';
    return 'unknown';
  }
  if (token?.type === 'count' || token?.type === 'size' || token?.type === 'colour') return 'modifier';
  if (token?.type === 'figure') return 'thing';
  if (token === null && (determiners.has(base) || base === 'card')) return 'determiner';
  const isLink = token?.type === 'relation' || token?.type === 'possession' || token?.type === 'no';
  return isLink || grammar.has(base) || prepositions.has(base) ? 'link' : 'end';
}

/** Moods, styles, topics and deeds are seen in other ways. */
const isKnownElsewhere = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (!word) return true;
  return (
    commandVerbs.has(word.base) ||
    placeParts.has(word.base) ||
    pictureNouns.has(word.base) ||
    roles.has(word.base.replace(/s$/, '')) ||
    bound.test(word.base) ||
    groupNouns.has(word.base) ||
    isThemeWord(words, at) ||
    findMoodAt(words, at, true) !== null ||
    findStyle([word]) !== null ||
    !/\p{L}{2}/u.test(word.base)
  );
};

const isTogether = (one: Part | undefined, other: Part | undefined): boolean =>
  one !== undefined && other !== undefined && one.word.clause === other.word.clause && other.at === one.at + 1;

function runEnd(parts: readonly Part[], from: number): number {
  let end = from + 1;
  while (parts[end]?.kind === 'unknown' && isTogether(parts[end - 1], parts[end])) end++;
  return end;
}

/** The noun of a run of unknown words; undefined when they are deeds, or describe what is named after them. */
function nounIn(parts: readonly Part[], from: number, end: number): string | undefined {
  const before = isTogether(parts[from - 1], parts[from]) ? parts[from - 1] : undefined;
  const after = isTogether(parts[end - 1], parts[end]) ? parts[end] : undefined;
  if (after && (after.kind === 'thing' || after.kind === 'modifier' || (after.kind === 'end' && isOpening(before))))
    return undefined;
  const run = parts.slice(from, end).map(({ word }) => word);
  const isVerbFirst = before !== undefined && (beforeVerbs.has(before.word.base) || isAfterThing(before));
  const named = isVerbFirst && isVerb(run[0]) ? [] : withoutVerbs(run);
  if (before && beforeVerbs.has(before.word.base) && before.kind === 'link' && before.word.base !== 'and')
    return undefined;
  if (named.length === 0) return undefined;
  return named.map(({ text }) => text).join(' ');
}

const isOpening = (before: Part | undefined): boolean =>
  before === undefined || before.kind === 'determiner' || before.kind === 'modifier';

const isAfterThing = ({ kind }: Part): boolean => kind === 'thing' || kind === 'end';

/** By its ending; names of things seldom have these. */
const isVerb = (word: Word | undefined): boolean =>
  word !== undefined && (/(?:ing|ed|ly|[^s]s)$/.test(word.base) || pasts.has(word.base) || word.base.length < 3);

/** Without the deeds at its end: "a flumph dancing". The first word always stays, unless it is no noun by its ending. */
function withoutVerbs(run: readonly Word[]): readonly Word[] {
  let end = run.length;
  while (end > 1 && isVerb(run[end - 1]) && !/^\p{Lu}/u.test(run[end - 1]?.text ?? '')) end--;
  return end === 1 && /(?:ing|ed|ly|ful|ous|ish|ive|able|less)$/.test(run[0]?.base ?? '') ? [] : run.slice(0, end);
}
