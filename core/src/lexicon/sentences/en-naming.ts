/** Names in English sentences what a person asked for. */
import { kindOfSubject } from '../subject-kind.ts';

const nounPhrase =
  /^(?:an?|the|two|three|four|five|six|seven|eight|nine|ten|some|several|many|another|my|our|his|her|their|your)\s/i;
const plural = /^(?:[a-z]+ ){0,2}[a-z]{2,}[^s\W]s(?:,? (?:in|on|at|with|under|by) |$|, )/;
/** Words and marks of whole sentences; a description with one is quoted. */
const sentence =
  /[.!?:;"“”«»„\n]|\b(?:i|i'm|i’m|im|i've|i’ve|is|was|were|are|am|died|passed away|it|it's|it’s|don't|don’t|please|can|could)\b/i;

/** In characters. Longer descriptions are quoted. */
const longestPlain = 90;

/** Whether a subject is the picture that a person sent: "my photo". */
export const isOwnPicture = (subject: string): boolean => ownPicture.test(subject);

const ownPicture = /^my (picture|photo|selfie|image|drawing|painting|sketch|portrait|screenshot|avatar)$/i;

/** `a lake at night` unchanged, `my dog` as `your dog`, and anything but a plain name in quotes. */
export function named(subject: string): string {
  if (kindOfSubject(subject) === 'open') return 'my own idea';
  const [, time, told] = /^my (\w+): (.+)$/i.exec(subject) ?? [];
  if (time && told) return `your ${time}, “${told}”`;
  if (!isPlain(subject)) return quoted(subject);
  return lowerArticle(subject)
    .replace(/\b(?:my|our)\b/gi, 'your')
    .replace(/\bme\b/gi, 'you');
}

/** The same for readers who did not write the request: `“my dog”` stays a quotation. */
export function namedToAll(subject: string): string {
  if (kindOfSubject(subject) === 'open') return 'Vizzy’s own choice';
  const [, sent] = ownPicture.exec(subject) ?? [];
  if (sent) return `the ${sent.toLowerCase()} you sent`;
  const isOwn = /\b(?:my|our|me|us|your)\b/i.test(subject);
  return isOwn || !isPlain(subject) ? quoted(subject) : lowerArticle(subject);
}

/** Whether a subject is said to others as a quotation: what is drawn says more to them. */
export const isQuotedToAll = (subject: string): boolean => namedToAll(subject).startsWith('“');

/** In quotation marks; those inside become single ones. */
const quoted = (subject: string): string => `“${subject.replace(/["“„]([^"“”„]*)["”]?/gu, '‘$1’')}”`;

/** "Rose and Jack at a dinner": names, and what they do or where they are. */
const people = /^\p{Lu}\p{Ll}+(?:(?:, | and |, and )\p{Lu}\p{Ll}+)* (?:and|at|in|on|as|with|by|\p{Ll}+ing)\b/u;

/** A thing's name in the form that sentences need: "a lake at night", "bigger flowers, in yellow". */
const isPlain = (subject: string): boolean =>
  (nounPhrase.test(subject) || plural.test(subject) || people.test(subject)) &&
  subject.length <= longestPlain &&
  !sentence.test(subject);

/** "The Sea" may be a name; "A lake" is not. */
const lowerArticle = (text: string): string =>
  text.replace(/^(?:An?|Two|Three|Four|Some|Another|My|Our|The)(?= \p{Ll})/u, (word) => word.toLowerCase());
