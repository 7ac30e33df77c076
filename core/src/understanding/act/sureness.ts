/** How sure the rules are of what they understood, 0 … 1. Above 0.7 nobody need be asked again. */
import { commandVerbs, kindOfSubject, pictureNouns } from '../../lexicon/index.ts';
import type { Facts } from '../facts.ts';
import type { TokenizedText } from '../tokenized-text.ts';

/** Understood by a rule for exactly that. */
export const certain = 0.95;

/** In words. Longer requests name things that nobody has listed. */
const longestListed = 12;

/** Whether what is to be drawn was named in words that are known. */
export function surenessOfRequest({ words }: TokenizedText, facts: Facts, followsPicture: boolean): number {
  const isCommanded = words.slice(0, 6).some(({ base }) => commandVerbs.has(base) || pictureNouns.has(base));
  const isArticled = /^(?:an?|the|two|three|four|some|my)$/.test(words[0]?.base ?? '');
  // "Surprise me" leaves it open, and is understood all the same.
  const isOpen = kindOfSubject(facts.subject) !== 'thing';
  const isKnown = isOpen || facts.subjects.length > 0 || facts.slogan !== null || facts.lifePeriod !== null;
  if (isKnown) return words.length > longestListed ? 0.8 : 0.9;
  if (isCommanded || isArticled) return 0.75;
  // Words that no rule knows, after a picture: they may change it.
  return followsPicture ? 0.4 : 0.55;
}
