/** A request, changed by words: what is new joins, what it contradicts goes. */
import { findAll, findSubjects, isColour, momentIndex, withArticle, wordsOf } from '../lexicon/index.ts';
import { withoutStop } from './tokenized-text.ts';

/** Words to add; `instead` names what they take the place of. */
export type Addition = { readonly words: string; readonly instead?: string };

/** Moments of which a picture shows one at a time. */
const exclusive: readonly (readonly string[])[] = [
  ['dawn', 'day', 'dusk', 'night'],
  ['spring', 'summer', 'autumn', 'winter'],
];

/**
 * `a lake` and `at night` → `a lake, at night`. What is there already is not said twice; "at dawn" takes the place of "at
 * night", and "a wolf" that of "a fox" when it is meant to.
 */
export function withAdded(text: string, additions: readonly Addition[]): string {
  if (additions.length === 0) return text;
  let changed = withoutStop(text);
  for (const { words, instead } of additions) {
    const swapped = instead === undefined ? attributed(changed, words) : swap(changed, instead, words);
    changed = swapped === changed ? joined(changed, words) : swapped;
  }
  return changed;
}

/** The first request and what was added to it, with the words as the last addition. */
function joined(text: string, words: string): string {
  const [first = '', ...added] = text.split(', ');
  const said = words.toLowerCase();
  const kept = added.filter((segment) => segment.toLowerCase() !== said && !isOutdone(segment, words));
  const isSaid = first.toLowerCase() === said;
  return [withoutRemoved(withoutMoment(first, words), words), ...kept, ...(isSaid ? [] : [words])].join(', ');
}

/** "the fox blue", "bigger fox", "the fox with a hat": said where the thing is named, `a blue fox in a meadow`. */
function attributed(text: string, words: string): string {
  const owned = /^the (\S+(?: \S+)?) (with .+)$/i.exec(words);
  if (owned) return insert(text, owned[1] ?? '', (thing) => `${thing} ${owned[2]}`);
  const [, thing = '', manner = ''] =
    /^the (\S+) (\S+)$/i.exec(words) ?? swapPair(/^(\S+) (\S+)$/.exec(words.replace(/^the /i, '')));
  if (thing === '' || /^(?:in|at|on|with|without|and|more|less|fewer|an?|the|two|three|four|some)$/i.test(manner))
    return text;
  return insert(text, thing, (noun) => `${manner} ${noun}`);
}

const swapPair = (match: RegExpExecArray | null): readonly [string, string, string] | [] =>
  match ? [match[0], match[2] ?? '', match[1] ?? ''] : [];

/** Changes the noun where it is first named, with the article it then needs; a colour it had goes. */
function insert(text: string, thing: string, change: (noun: string) => string): string {
  const name = thing.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`(?<![\\p{L}])((?:an?|the) )?((?:\\p{L}+ )?)(${name})(?![\\p{L}])`, 'iu');
  return text.replace(pattern, (_, given: string | undefined, before: string, noun: string) => {
    const word = wordsOf(before)[0];
    const kept = word && isColour(word) ? '' : before;
    const phrase = `${kept}${change(noun)}`;
    if (given === undefined) return phrase;
    return /^the /i.test(given) ? `${given}${phrase}` : withArticle(phrase);
  });
}

/** In letters: shorter ends of words are no nouns ("boat" of "sailboat" is one). */
const shortestHead = 4;

/** Puts the words where the old thing is named, with its article. */
function swap(text: string, old: string, words: string): string {
  const name = old.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const isWhole = /^(?:an?|the|two|three|four|some|his|her|my) /i.test(words);
  const between = '(?:(?!(?:and|with|without|in|on|of|at|the)\\b)[\\p{L}-]+ ){0,2}';
  const before = isWhole ? `(?:(?:an?|the) ${between})?` : '';
  const put = (noun: string) =>
    text.replace(new RegExp(`(?<![\\p{L}])${before}${noun}(?![\\p{L}])`, 'iu'), () => words);
  const swapped = put(name);
  // "Change the boat": of a picture of a sailboat.
  return swapped === text && old.length >= shortestHead ? put(`\\p{L}+${name}`) : swapped;
}

const momentsIn = (text: string): readonly string[] => findAll(wordsOf(text), momentIndex).map(({ value }) => value);

/** The group of moments that the words set anew, if they set one. */
function groupOf(words: string): readonly string[] {
  const moments = momentsIn(words);
  return exclusive.find((group) => moments.some((moment) => group.includes(moment))) ?? [];
}

/** Whether an earlier addition gives way: another hour or season, or a thing that is taken away again. */
function isOutdone(segment: string, words: string): boolean {
  const group = groupOf(words);
  const moments = momentsIn(segment);
  if (moments.length > 0 && moments.every((moment) => group.includes(moment))) return true;
  const isContrary =
    words.startsWith('without ') !== segment.startsWith('without ') &&
    (words.startsWith('without ') || /^with(?:out)? /.test(segment));
  const named = isContrary ? findSubjects(wordsOf(words)) : [];
  const things = findSubjects(wordsOf(segment));
  return things.length > 0 && things.every((thing) => named.includes(thing));
}

/** Cuts " at night" out of the first request when another hour is asked for. */
function withoutMoment(text: string, words: string): string {
  const group = groupOf(words);
  if (group.length === 0) return text;
  return text.replace(/ (?:at|in|during|by) (?:the )?(\p{L}+)(?! \p{L}+(?:ing|s)\b)/giu, (phrase, moment: string) =>
    momentsIn(moment).some((found) => group.includes(found)) ? '' : phrase,
  );
}

/** Cuts " with a tree" out of the first request when it shall be without. */
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
