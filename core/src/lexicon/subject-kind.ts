/** Tells whether a subject names anything to show. */
import { findMoodAt } from './find-mood.ts';
import { findSubjects } from './find-things.ts';
import { commandVerbs, fillers, openAnswers, pictureNouns } from './requests.ts';
import { type Word, wordsOf } from './words.ts';

const openPhrases = new Set(openAnswers);

/** `open`: "surprise me", "a nice picture"; `mood`: a feeling and nothing else; `thing`: something to show. */
export type SubjectKind = 'open' | 'mood' | 'thing';

/** Faces, which name feelings; other emoji, such as a cup, are things. */
const face = /^[\u{1F600}-\u{1F644}\u{1F910}-\u{1F92F}\u{1F970}-\u{1F97A}\u2639\u263A:;=]/u;
const isFeeling = (words: readonly Word[]): boolean =>
  words.every(({ text }) => /[\p{L}]/u.test(text) || face.test(text));

/** The kind of a subject. Linear in its length. */
export function kindOfSubject(subject: string): SubjectKind {
  const words = wordsOf(subject);
  const isOwn = words.some(({ base }) => base === 'my' || base === 'our');
  if (words.length === 0 || openPhrases.has(words.map(({ base }) => base).join(' '))) return 'open';
  if (isOwn || findSubjects(words).length > 0) return 'thing';
  let kind: SubjectKind = 'open';
  for (let at = 0; at < words.length; ) {
    const mood = findMoodAt(words, at, false);
    const base = words[at]?.base ?? '';
    if (mood && isFeeling(words.slice(at, mood.end))) kind = 'mood';
    else if (!fillers.has(base) && !pictureNouns.has(base) && !commandVerbs.has(base)) return 'thing';
    at = mood?.end ?? at + 1;
  }
  // "How I feel" names the person.
  return kind === 'open' && words.some(({ base }) => /^(?:i|im|ive|me)$/.test(base)) ? 'thing' : kind;
}
