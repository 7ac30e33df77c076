/** A message as it would be spoken: contractions in full, drawn-out letters once. */
import type { Word } from '../../lexicon/index.ts';

/** Contractions and chat spellings, by their form without apostrophe. */
const inFull: Readonly<Record<string, string>> = {
  whats: 'what is',
  whos: 'who is',
  hows: 'how is',
  wheres: 'where is',
  its: 'it is',
  thats: 'that is',
  "you're": 'you are',
  youre: 'you are',
  "we're": 'we are',
  "i'd": 'i would',
  "i'll": 'i will',
  im: 'i am',
  cant: 'can not',
  gonna: 'going to',
  gotta: 'got to',
  aint: 'is not',
  arent: 'are not',
  gmorning: 'good morning',
};

/** The words, one string each: `whats` → `what`, `is`; `yooo` → `yo`. */
export function spokenWords(words: readonly Word[]): readonly string[] {
  return words.flatMap(({ base }) => {
    const once = /(\p{L})\1\1/u.test(base) ? base.replace(/(\p{L})\1{2,}/gu, '$1') : base;
    return Object.hasOwn(inFull, once) ? (inFull[once] ?? once).split(' ') : [once];
  });
}
