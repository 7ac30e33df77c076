/** Whether words name anything that could be shown. */
import { findMoodAt } from './find-mood.ts';
import { findSubjects } from './find-things.ts';
import { commandVerbs, fillers, openAnswers, pictureNouns } from './requests.ts';
import { wordsOf } from './words.ts';

const open = new Set(openAnswers);

/** `open`: "surprise me", "a nice picture"; `mood`: a feeling and nothing else; `thing`: something to show. */
export type NamedKind = 'open' | 'mood' | 'thing';

/** What kind of thing a subject names. Linear in its length. */
export function kindOfSubject(subject: string): NamedKind {
  const words = wordsOf(subject);
  const isOwn = words.some(({ base }) => base === 'my' || base === 'our');
  if (words.length === 0 || open.has(words.map(({ base }) => base).join(' '))) return 'open';
  if (isOwn || findSubjects(words).length > 0) return 'thing';
  let kind: NamedKind = 'open';
  for (let at = 0; at < words.length; ) {
    const mood = findMoodAt(words, at, false);
    const base = words[at]?.base ?? '';
    if (mood) kind = 'mood';
    else if (!fillers.has(base) && !pictureNouns.has(base) && !commandVerbs.has(base)) return 'thing';
    at = mood?.end ?? at + 1;
  }
  // "How I feel" says who is meant.
  return kind === 'open' && words.some(({ base }) => /^(?:i|im|ive|me)$/.test(base)) ? 'thing' : kind;
}
