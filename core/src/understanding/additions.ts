/** Adds words to a request and removes what they contradict. */
import { findAll, findSubjects, isColour, momentIndex, withArticle, wordsOf } from '../lexicon/index.ts';
import { withoutClosingPunctuation } from './tokenized-text.ts';

/** Words to add; `replaces` names the thing that they replace. */
export type Addition = { readonly words: string; readonly replaces?: string };

/** Groups of moments; a picture shows one of each at a time. */
const exclusiveMoments: readonly (readonly string[])[] = [
  ['dawn', 'day', 'dusk', 'night'],
  ['spring', 'summer', 'autumn', 'winter'],
];

/**
 * `a lake` and `at night` → `a lake, at night`. Nothing is said twice. "At dawn" replaces "at night", and "a wolf" replaces
 * "a fox" when the addition says so.
 */
export function withAdditions(text: string, additions: readonly Addition[]): string {
  if (additions.length === 0) return text;
  let changed = withoutClosingPunctuation(text);
  for (const { words, replaces } of additions) {
    const swapped = replaces === undefined ? describeInPlace(changed, words) : replaceNoun(changed, replaces, words);
    changed = swapped === changed ? appendAddition(changed, words) : swapped;
  }
  return changed;
}

/** The first request and its earlier additions, with the words as the last addition. */
function appendAddition(text: string, words: string): string {
  const [first = '', ...added] = text.split(', ');
  const lower = words.toLowerCase();
  const remaining = added.filter((segment) => segment.toLowerCase() !== lower && !isSuperseded(segment, words));
  const isWholeRequest = first.toLowerCase() === lower;
  return [withoutRemoved(withoutMoment(first, words), words), ...remaining, ...(isWholeRequest ? [] : [words])].join(
    ', ',
  );
}

/** Applies "the fox blue", "bigger fox", "the fox with a hat" where the request names the thing: `a blue fox in a meadow`. */
function describeInPlace(text: string, words: string): string {
  const owned = /^the (\S+(?: \S+)?) (with .+)$/i.exec(words);
  if (owned) return changeNoun(text, owned[1] ?? '', (thing) => `${thing} ${owned[2]}`);
  const [, thing = '', adjective = ''] =
    /^the (\S+) (\S+)$/i.exec(words) ?? nounBeforeAdjective(/^(\S+) (\S+)$/.exec(words.replace(/^the /i, '')));
  if (thing === '' || /^(?:in|at|on|with|without|and|more|less|fewer|an?|the|two|three|four|some)$/i.test(adjective))
    return text;
  return changeNoun(text, thing, (noun) => `${adjective} ${noun}`);
}

const nounBeforeAdjective = (match: RegExpExecArray | null): readonly [string, string, string] | [] =>
  match ? [match[0], match[2] ?? '', match[1] ?? ''] : [];

/** Changes a noun where it is first named, and its article; a colour that it had is dropped. */
function changeNoun(text: string, thing: string, change: (noun: string) => string): string {
  const name = thing.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`(?<![\\p{L}])((?:an?|the) )?((?:\\p{L}+ )?)(${name})(?![\\p{L}])`, 'iu');
  return text.replace(pattern, (_, given: string | undefined, before: string, noun: string) => {
    const word = wordsOf(before)[0];
    const adjective = word && isColour(word) ? '' : before;
    const phrase = `${adjective}${change(noun)}`;
    if (given === undefined) return phrase;
    return /^the /i.test(given) ? `${given}${phrase}` : withArticle(phrase);
  });
}

/** In letters: the shortest noun that is looked for at the end of a compound ("boat" of "sailboat"). */
const shortestCompoundHead = 4;

/** Puts the words in place of the old thing and its article. */
function replaceNoun(text: string, old: string, words: string): string {
  const name = old.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const isWhole = /^(?:an?|the|two|three|four|some|his|her|my) /i.test(words);
  const between = '(?:(?!(?:and|with|without|in|on|of|at|the)\\b)[\\p{L}-]+ ){0,2}';
  const before = isWhole ? `(?:(?:an?|the) ${between})?` : '';
  const put = (noun: string) =>
    text.replace(new RegExp(`(?<![\\p{L}])${before}${noun}(?![\\p{L}])`, 'iu'), () => words);
  const swapped = put(name);
  // "Change the boat" may be about a sailboat.
  return swapped === text && old.length >= shortestCompoundHead ? put(`\\p{L}+${name}`) : swapped;
}

const momentsIn = (text: string): readonly string[] => findAll(wordsOf(text), momentIndex).map(({ value }) => value);

/** The group of the moments that the words name; empty when they name none. */
function exclusiveGroupOf(words: string): readonly string[] {
  const moments = momentsIn(words);
  return exclusiveMoments.find((group) => moments.some((moment) => group.includes(moment))) ?? [];
}

/** Whether the words replace an earlier addition: another hour or season, or a thing that is removed again. */
function isSuperseded(segment: string, words: string): boolean {
  const group = exclusiveGroupOf(words);
  const moments = momentsIn(segment);
  if (moments.length > 0 && moments.every((moment) => group.includes(moment))) return true;
  const isContrary =
    words.startsWith('without ') !== segment.startsWith('without ') &&
    (words.startsWith('without ') || /^with(?:out)? /.test(segment));
  const named = isContrary ? findSubjects(wordsOf(words)) : [];
  const things = findSubjects(wordsOf(segment));
  return things.length > 0 && things.every((thing) => named.includes(thing));
}

/** Cuts " at night" out of the first request when the words name another hour. */
function withoutMoment(text: string, words: string): string {
  const group = exclusiveGroupOf(words);
  if (group.length === 0) return text;
  return text.replace(/ (?:at|in|during|by) (?:the )?(\p{L}+)(?! \p{L}+(?:ing|s)\b)/giu, (phrase, moment: string) =>
    momentsIn(moment).some((found) => group.includes(found)) ? '' : phrase,
  );
}

/** Cuts " with a tree" out of the first request when the words say "without". */
function withoutRemoved(text: string, words: string): string {
  if (!words.startsWith('without ')) return text;
  const literal = words.replace(/^without (?:the |an? )?/i, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const setting = new RegExp(` (?:in|on|under|by|at|near|beside) (?:the |an? )?${literal}(?= |$)`, 'iu');
  if (setting.test(text)) return text.replace(setting, '');
  const removed = findSubjects(wordsOf(words));
  const [, head = '', rest = ''] =
    /^((?:an?|the|some|two|three|one) (?:\S+ ){0,2}?\S+) (?:in|on|at|by|near|under|over|beside|with) (.+)$/i.exec(
      text,
    ) ?? [];
  if (rest !== '' && findSubjects(wordsOf(head)).some((found) => removed.includes(found))) return rest;
  return text.replace(/ (?:with|and) (?:an?|the|some|two|three|his|her) (\p{L}+)(?= |$)/giu, (phrase, thing: string) =>
    findSubjects(wordsOf(thing)).some((found) => removed.includes(found)) ? '' : phrase,
  );
}
