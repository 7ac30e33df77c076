/** Changes that name a thing the picture at hand shows: "the fox is too small", "purple sky", "a wolf instead of the fox". */
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
import { type Asked, content, opening } from './edit.ts';
import { contentWords } from './life-period.ts';
import { readingOf } from './tokenized-text.ts';

const comparativeWords = new Set(listed(comparatives));

/** What every picture has, whatever it shows. */
const parts = new Set(
  listed('sky background foreground backdrop ground floor water grass sea light shadows clouds colours colors horizon'),
);
const plainAdjectives = new Set(
  listed(
    'dark light bright empty big small tall short long round blurry sharp dark-blue snowy sunny rainy foggy wet old young huge tiny thin fat fluffy transparent plain colourful colorful golden wooden',
  ),
);
/** "too small" asks for the contrary. */
const contraries: ReadonlyMap<string, string> = new Map([
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

const article = '(?:(?:the|his|her|its|their|that|this) )?';
const shouldBe = new RegExp(
  `^(?:can|could|should|may)? ?${article}(.{2,40}?) (?:(?:should|could|must|needs? to|has to|have to|can) )?be (.{2,40})$`,
  'i',
);
const isToo = new RegExp(
  `^${article}(.{2,40}?) (?:is|are|looks?|seems?|was) (?:(?:a bit|a little|way|far|much|still) )*too (\\S{2,20})$`,
  'i',
);
const needs = new RegExp(
  `^${article}(.{2,40}?) (?:needs?|wants?|should have|should get|could use|deserves) ((?:an?|some|more|two|three|his|her|its) .{2,40})$`,
  'i',
);
const given = /^(?:give|get) (?:the|his|her) (\S+(?: \S+)?) ((?:an?|some|more|two) .{2,40})$/i;
const shouldDo = new RegExp(
  `^${article}(.{2,30}?) (?:should|must|could|needs to|has to) (wear |have |hold |carry |get )?(.{2,40})$`,
  'i',
);
const furtherOne = /^(?:with |add )?(one|two|three|some|a few) more (\S+(?: \S+)?)$/i;
const made = new RegExp(`^(?:make|turn|paint|colou?r|let|have) ${article}(.{2,60})$`, 'i');
const otherThing = /^(?:an? |some )?(\S+(?: \S+)?) instead$/i;
const insteadOf = /^(?:(?:draw|make|paint|show|use) )?(.{2,40}?) instead of (?:the |an? |his |her )?(.{2,40})$/i;

/** See `shownIn`. */
type Shown = readonly string[];

/** The change that the text asks of something the picture shows; null when it speaks of nothing that is there. */
export function changeOfShown(text: string, shown: Shown): Asked | null {
  const swapped = swappedIn(text, shown);
  if (swapped) return swapped;
  const more = furtherOne.exec(text);
  if (more) return isShown(more[2] ?? '', shown) ? content(`with ${more[1]} more ${more[2]}`) : null;
  const [, thing = '', manner = ''] = isToo.exec(text) ?? [];
  if (isShown(thing, shown)) {
    const contrary = contraries.get(manner.toLowerCase());
    return content(contrary ? `the ${bare(thing)} ${contrary}` : `the ${bare(thing)} less ${manner}`);
  }
  const [, changed = '', state = ''] = shouldBe.exec(text) ?? [];
  if (isShown(changed, shown)) return content(`the ${bare(changed)} ${state}`);
  const [, owner = '', gift = ''] = needs.exec(text) ?? given.exec(text) ?? [];
  if (isShown(owner, shown)) return content(`the ${bare(owner)} with ${gift}`);
  const [, doer = '', garment, deed = ''] = shouldDo.exec(text) ?? [];
  if (isShown(doer, shown))
    return content(garment ? `the ${bare(doer)} with ${deed}` : `the ${bare(doer)} ${doing(deed)}`);
  return madeOf(made.exec(text)?.[1] ?? '', shown) ?? shortChange(readingOf(text).words, shown);
}

/** Whether the words name something shown, and little else. */
export function isShown(thing: string, shown: Shown): boolean {
  const { words } = readingOf(thing);
  if (words.length === 0 || words.length > 4) return false;
  return (
    findSubjects(words).some((id) => shown.includes(id)) ||
    shown.includes(singular(words.at(-1)?.base ?? '')) ||
    parts.has(words.at(-1)?.base ?? '')
  );
}

const singular = (noun: string): string => noun.replace(/(?<=\p{L}{3})s$/u, '');

/** In letters: what is shorter joins words. */
const shortestNamed = 4;

/** What the picture shows: ids of subjects, the first thing first, then the words that its request names them by. */
export function shownIn(ids: readonly string[], request: string): Shown {
  if (ids.length === 0) return ids;
  const { words } = readingOf(request);
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

/** "two foxes instead of one", "a wolf instead of the fox". */
function swappedIn(text: string, shown: Shown): Asked | null {
  const [, fresh = '', old = ''] = insteadOf.exec(text) ?? [];
  if (fresh === '') return null;
  const same = findSubjects(readingOf(fresh).words).find((id) => shown.includes(id));
  if (/^(?:one|this|that|it|just one|only one)$/i.test(old)) return same ? { ...content(fresh), instead: same } : null;
  return isShown(old, shown) ? { ...content(fresh), instead: old } : null;
}

/** "sky purple", "background dark": the longest opening that is shown, and how it shall be. */
function madeOf(text: string, shown: Shown): Asked | null {
  const { words } = readingOf(text);
  if (words.length < 2 || words.length > 6 || /^(?:an?|me|us|some)$/.test(words[0]?.base ?? '')) return null;
  for (let end = Math.min(3, words.length - 1); end > 0; end--) {
    const thing = words.slice(0, end);
    const rest = words.slice(end);
    const isPlain = findSubjects(rest).length === 0 || /^(?:into|with|in|on)$/.test(rest[0]?.base ?? '');
    if (isPlain && isShown(spoken(thing), shown)) return content(`the ${spoken(words)}`);
  }
  return null;
}

/** "purple sky", "the sky purple", "a bigger fox": a thing that is there and how it shall be, no more. */
function shortChange(words: readonly Word[], shown: Shown): Asked | null {
  const isSome = /^an?$/.test(words[0]?.base ?? '');
  const said = /^(?:an?|the)$/.test(words[0]?.base ?? '') ? words.slice(1) : words;
  if (said.length < 2 || said.length > 4) return null;
  const manner = said.filter((word, at) => isManner(said, word, at));
  const things = said.filter((word) => !manner.includes(word));
  if (manner.length === 0 || things.length === 0 || things.length > 2 || !isShown(spoken(things), shown)) return null;
  // "A red fox" is a new one; "a bigger fox" is measured against the one that is there.
  const compares = manner.some(({ base }) => comparativeWords.has(base));
  if (isSome && !compares) return null;
  return content(things[0] === said[0] ? `the ${spoken(said)}` : spoken(said));
}

function isManner(words: readonly Word[], word: Word, at: number): boolean {
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
const doing = (deed: string): string =>
  deed.replace(/^\p{L}+/u, (verb) =>
    /[^e]e$/i.test(verb)
      ? `${verb.slice(0, -1)}ing`
      : /^[^aeiou]*[aeiou][bdglmnprt]$/i.test(verb)
        ? `${verb}${verb.slice(-1)}ing`
        : `${verb}ing`,
  );
const spoken = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');
const bare = (thing: string): string => thing.replace(/^(?:the|a|an) /i, '');

/** "no people" takes away what can be seen, "no smoking sign" and "hide and seek" are things to draw. */
export function isRemovable(text: string, thing: string, shown: readonly string[]): boolean {
  const { words } = readingOf(thing);
  if (!/^(?:no|hide|skip|lose|drop)\b/i.test(text)) return words.length <= 5;
  const isSeen = findSubjects(words).length > 0 || isShown(thing, shown) || /^(?:text|words|letters)$/i.test(thing);
  return words.length <= 3 && isSeen && words[0]?.base !== 'and';
}

/** "a wolf instead": in the place of the first thing shown. */
export function otherIn(text: string, shown: readonly string[]): Asked | null {
  const bare = text.replace(opening, '').replace(/[\s.!?]+$/, '');
  const other = otherThing.exec(bare)?.[1];
  const first = shown[0];
  const isThing =
    other !== undefined && readingOf(other).words.length <= 2 && findSubjects(readingOf(other).words).length > 0;
  return isThing && first ? { ...content(bare.replace(/ instead$/i, '')), instead: first } : null;
}

/** "remove the fox and add a bear": one takes the place of the other. */
export function exchanged(asked: readonly Asked[], shown: readonly string[]): readonly Asked[] {
  const [gone, added] = asked.map(({ change }) => (change.type === 'adjust' ? change.words : ''));
  const old = /^without (?:the |his |her )?(.+)$/i.exec(gone ?? '')?.[1];
  const fresh = /^with (.+)$/i.exec(added ?? '')?.[1];
  const isHead = old !== undefined && findSubjects(readingOf(old).words)[0] === shown[0];
  return asked.length === 2 && old && fresh && isHead ? [{ ...content(fresh), instead: old }] : asked;
}

/** "a wolf", "two foxes": what the picture's first thing shall be. */
export const isThingAlone = (words: readonly Word[]): boolean =>
  words.length <= 4 &&
  /^(?:an?|two|three|four)$/.test(words[0]?.base ?? '') &&
  findSubjects(words.slice(-1)).length === 1;
