/** A request, changed by words: what is new joins, what it contradicts goes. */
import { findAll, findSubjects, momentIndex, wordsOf } from '../lexicon/index.ts';
import { withoutStop } from './reading.ts';

/** Moments of which a picture shows one at a time. */
const exclusive: readonly (readonly string[])[] = [
  ['dawn', 'day', 'dusk', 'night'],
  ['spring', 'summer', 'autumn', 'winter'],
];

/** `a lake` and `at night` → `a lake, at night`. What is there already is not said twice; "at dawn" takes the place of "at night". */
export function withAdded(text: string, added: readonly string[]): string {
  if (added.length === 0) return text;
  let segments = withoutStop(text).split(', ');
  for (const words of added) {
    const said = words.toLowerCase();
    segments = segments.flatMap((segment, at) => {
      if (segment.toLowerCase() === said) return [];
      if (at > 0 && isOutdone(segment, words)) return [];
      return at === 0 ? [withoutMoment(segment, words)] : [segment];
    });
    segments.push(words);
  }
  return segments.join(', ');
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
  const isRemoval = words.startsWith('without ') !== segment.startsWith('without ');
  const things = findSubjects(wordsOf(segment));
  const named = isRemoval && /^with(?:out)? /.test(segment) ? findSubjects(wordsOf(words)) : [];
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
