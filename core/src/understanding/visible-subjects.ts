/** Edits that name a thing in the last picture: "the fox is too small", "purple sky", "a wolf instead of the fox". */
import {
  comparatives,
  findAt,
  findMoodAt,
  findSubjects,
  isColour,
  listed,
  momentIndex,
  type Word,
} from '../lexicon/index.ts';
import { contentEdit, type Edit, leadingCourtesies } from './edit.ts';
import { contentWords } from './life-period.ts';
import { tokenize } from './tokenized-text.ts';

const comparativeWords = new Set(listed(comparatives));

/** Parts that every picture has. */
const parts = new Set(
  listed('sky background foreground backdrop ground floor water grass sea light shadows clouds colours colors horizon'),
);
const plainAdjectives = new Set(
  listed(
    'dark light bright empty big small tall short long round blurry sharp dark-blue snowy sunny rainy foggy wet old young huge tiny thin fat fluffy transparent plain colourful colorful golden wooden',
  ),
);
/** What "too small" and the like ask for. */
const opposites: ReadonlyMap<string, string> = new Map([
  ['small', 'bigger'],
  ['little', 'bigger'],
  ['tiny', 'bigger'],
  ['big', 'smaller'],
  ['large', 'smaller'],
  ['huge', 'smaller'],
  ['dark', 'brighter'],
  ['bright', 'darker'],
  ['light', 'darker'],
  ['thin', 'thicker'],
  ['fat', 'thinner'],
  ['short', 'taller'],
  ['tall', 'shorter'],
  ['far', 'closer'],
  ['close', 'farther away'],
]);

const optionalDeterminer = '(?:(?:the|his|her|its|their|that|this) )?';
const shouldBePattern = new RegExp(
  `^(?:can|could|should|may)? ?${optionalDeterminer}(.{2,40}?) (?:(?:should|could|must|needs? to|has to|have to|can) )?be (.{2,40})$`,
  'i',
);
const tooPattern = new RegExp(
  `^${optionalDeterminer}(.{2,40}?) (?:is|are|looks?|seems?|was) (?:(?:a bit|a little|way|far|much|still) )*too (\\S{2,20})$`,
  'i',
);
const needsPattern = new RegExp(
  `^${optionalDeterminer}(.{2,40}?) (?:needs?|wants?|should have|should get|could use|deserves) ((?:an?|some|more|two|three|his|her|its) .{2,40})$`,
  'i',
);
const givePattern = /^(?:give|get) (?:the|his|her) (\S+(?: \S+)?) ((?:an?|some|more|two) .{2,40})$/i;
const shouldDoPattern = new RegExp(
  `^${optionalDeterminer}(.{2,30}?) (?:should|must|could|needs to|has to) (wear |have |hold |carry |get )?(.{2,40})$`,
  'i',
);
const morePattern = /^(?:with |add )?(one|two|three|some|a few) more (\S+(?: \S+)?)$/i;
const makePattern = new RegExp(`^(?:make|turn|paint|colou?r|let|have) ${optionalDeterminer}(.{2,60})$`, 'i');
const insteadPattern = /^(?:an? |some )?(\S+(?: \S+)?) instead$/i;
const insteadOfPattern = /^(?:(?:draw|make|paint|show|use) )?(.{2,40}?) instead of (?:the |an? |his |her )?(.{2,40})$/i;

/** See `visibleSubjectsOf`. */
type VisibleSubjects = readonly string[];

/** The edit that a text asks of a visible subject; null when it names none. */
export function editOfVisible(text: string, visibleSubjects: VisibleSubjects): Edit | null {
  const swapped = swapEdit(text, visibleSubjects);
  if (swapped) return swapped;
  const more = morePattern.exec(text);
  if (more) return isVisible(more[2] ?? '', visibleSubjects) ? contentEdit(`with ${more[1]} more ${more[2]}`) : null;
  const [, thing = '', adjective = ''] = tooPattern.exec(text) ?? [];
  if (isVisible(thing, visibleSubjects)) {
    const opposite = opposites.get(adjective.toLowerCase());
    return contentEdit(
      opposite ? `the ${withoutArticle(thing)} ${opposite}` : `the ${withoutArticle(thing)} less ${adjective}`,
    );
  }
  const [, thingToBe = '', state = ''] = shouldBePattern.exec(text) ?? [];
  if (isVisible(thingToBe, visibleSubjects)) return contentEdit(`the ${withoutArticle(thingToBe)} ${state}`);
  const [, owner = '', gift = ''] = needsPattern.exec(text) ?? givePattern.exec(text) ?? [];
  if (isVisible(owner, visibleSubjects)) return contentEdit(`the ${withoutArticle(owner)} with ${gift}`);
  const [, doer = '', garment, deed = ''] = shouldDoPattern.exec(text) ?? [];
  if (isVisible(doer, visibleSubjects))
    return contentEdit(
      garment ? `the ${withoutArticle(doer)} with ${deed}` : `the ${withoutArticle(doer)} ${asParticiple(deed)}`,
    );
  return (
    editOfNoun(makePattern.exec(text)?.[1] ?? '', visibleSubjects) ?? shortEdit(tokenize(text).words, visibleSubjects)
  );
}

/** Whether the words name something that the picture shows, in four words at most. */
export function isVisible(thing: string, visibleSubjects: VisibleSubjects): boolean {
  const { words } = tokenize(thing);
  if (words.length === 0 || words.length > 4) return false;
  return (
    findSubjects(words).some((id) => visibleSubjects.includes(id)) ||
    visibleSubjects.includes(singular(words.at(-1)?.base ?? '')) ||
    parts.has(words.at(-1)?.base ?? '')
  );
}

const singular = (noun: string): string => noun.replace(/(?<=\p{L}{3})s$/u, '');

/** In letters. Shorter words are conjunctions and the like. */
const shortestNamed = 4;

/** What a picture shows: the ids of its subjects in order, then the nouns that its request names them by. */
export function visibleSubjectsOf(ids: readonly string[], request: string): VisibleSubjects {
  if (ids.length === 0) return ids;
  const { words } = tokenize(request);
  const content = contentWords(words);
  // The last word of each phrase: "market" of "a Christmas market in winter".
  const heads = content.filter((word) => {
    const next = words[words.indexOf(word) + 1];
    const isLast = !next || next.clause !== word.clause || !content.includes(next) || next.base.endsWith('ing');
    const isMoment = findAt([word], 0, momentIndex) !== null;
    return isLast && !isMoment && word.base.length >= shortestNamed && !word.base.endsWith('ing');
  });
  return [...ids, ...heads.map(({ base }) => singular(base))];
}

/** The edit of "two foxes instead of one", "a wolf instead of the fox". */
function swapEdit(text: string, visibleSubjects: VisibleSubjects): Edit | null {
  const [, fresh = '', old = ''] = insteadOfPattern.exec(text) ?? [];
  if (fresh === '') return null;
  const same = findSubjects(tokenize(fresh).words).find((id) => visibleSubjects.includes(id));
  if (/^(?:one|this|that|it|just one|only one)$/i.test(old))
    return same ? { ...contentEdit(fresh), replaces: same } : null;
  return isVisible(old, visibleSubjects) ? { ...contentEdit(fresh), replaces: old } : null;
}

/** The edit of "sky purple", "background dark": up to three words that name something visible, then how it should be. */
function editOfNoun(text: string, visibleSubjects: VisibleSubjects): Edit | null {
  const { words } = tokenize(text);
  if (words.length < 2 || words.length > 6 || /^(?:an?|me|us|some)$/.test(words[0]?.base ?? '')) return null;
  for (let end = Math.min(3, words.length - 1); end > 0; end--) {
    const thing = words.slice(0, end);
    const rest = words.slice(end);
    const isPlain = findSubjects(rest).length === 0 || /^(?:into|with|in|on)$/.test(rest[0]?.base ?? '');
    if (isPlain && isVisible(textOf(thing), visibleSubjects)) return contentEdit(`the ${textOf(words)}`);
  }
  return null;
}

/** The edit of "purple sky", "the sky purple", "a bigger fox": something visible, how it should be, and no more. */
function shortEdit(words: readonly Word[], visibleSubjects: VisibleSubjects): Edit | null {
  const isSome = /^an?$/.test(words[0]?.base ?? '');
  const phrase = /^(?:an?|the)$/.test(words[0]?.base ?? '') ? words.slice(1) : words;
  if (phrase.length < 2 || phrase.length > 4) return null;
  const adjectives = phrase.filter((word, at) => describesThing(phrase, word, at));
  const things = phrase.filter((word) => !adjectives.includes(word));
  if (
    adjectives.length === 0 ||
    things.length === 0 ||
    things.length > 2 ||
    !isVisible(textOf(things), visibleSubjects)
  )
    return null;
  // "A red fox" is a new one; "a bigger fox" is measured against the one that is there.
  const compares = adjectives.some(({ base }) => comparativeWords.has(base));
  if (isSome && !compares) return null;
  return contentEdit(things[0] === phrase[0] ? `the ${textOf(phrase)}` : textOf(phrase));
}

function describesThing(words: readonly Word[], word: Word, at: number): boolean {
  const { base } = word;
  return (
    isColour(word) ||
    comparativeWords.has(base) ||
    plainAdjectives.has(base) ||
    /^(?:and|more|less|very|much)$/.test(base) ||
    findMoodAt(words, at, false) !== null
  );
}

/** `sleep` → `sleeping`, `run away` → `running away`. */
const asParticiple = (deed: string): string =>
  deed.replace(/^\p{L}+/u, (verb) =>
    /[^e]e$/i.test(verb)
      ? `${verb.slice(0, -1)}ing`
      : /^[^aeiou]*[aeiou][bdglmnprt]$/i.test(verb)
        ? `${verb}${verb.slice(-1)}ing`
        : `${verb}ing`,
  );
const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');
const withoutArticle = (thing: string): string => thing.replace(/^(?:the|a|an) /i, '');

/** Whether a thing can be taken out of the picture: "no people" can; "no smoking sign" and "hide and seek" are things to draw. */
export function isRemovable(text: string, thing: string, visibleSubjects: readonly string[]): boolean {
  const { words } = tokenize(thing);
  if (!/^(?:no|hide|skip|lose|drop)\b/i.test(text)) return words.length <= 5;
  const isSeen =
    findSubjects(words).length > 0 || isVisible(thing, visibleSubjects) || /^(?:text|words|letters)$/i.test(thing);
  return words.length <= 3 && isSeen && words[0]?.base !== 'and';
}

/** The edit of "a wolf instead": it replaces the first visible subject. */
export function replacementOfFirst(text: string, visibleSubjects: readonly string[]): Edit | null {
  const bare = text.replace(leadingCourtesies, '').replace(/[\s.!?]+$/, '');
  const other = insteadPattern.exec(bare)?.[1];
  const first = visibleSubjects[0];
  const isThing =
    other !== undefined && tokenize(other).words.length <= 2 && findSubjects(tokenize(other).words).length > 0;
  return isThing && first ? { ...contentEdit(bare.replace(/ instead$/i, '')), replaces: first } : null;
}

/** Makes one replacement of "remove the fox and add a bear"; other edits stay as they are. */
export function mergeSwap(edits: readonly Edit[], visibleSubjects: readonly string[]): readonly Edit[] {
  const [gone, added] = edits.map(({ change }) => (change.type === 'adjust' ? change.words : ''));
  const old = /^without (?:the |his |her )?(.+)$/i.exec(gone ?? '')?.[1];
  const fresh = /^with (.+)$/i.exec(added ?? '')?.[1];
  const isHead = old !== undefined && findSubjects(tokenize(old).words)[0] === visibleSubjects[0];
  return edits.length === 2 && old && fresh && isHead ? [{ ...contentEdit(fresh), replaces: old }] : edits;
}

/** Whether the words name one thing and no more: "a wolf", "two foxes". */
export const namesOneThing = (words: readonly Word[]): boolean =>
  words.length <= 4 &&
  /^(?:an?|two|three|four)$/.test(words[0]?.base ?? '') &&
  findSubjects(words.slice(-1)).length === 1;
