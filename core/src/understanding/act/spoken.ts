/** A message as it would be spoken: contractions in full, drawn-out letters once. */
import { createTypoCorrector, talkWords, type Word } from '../../lexicon/index.ts';

/** In letters: shorter words are too close to other words to be corrected. */
const shortestCorrected = 7;

const correctTypo = createTypoCorrector(
  talkWords.talkCues
    .flatMap(({ phrases, asked = '' }) => `${phrases} ${asked}`.split(/[ -]/))
    .filter((word) => word.length >= shortestCorrected),
);

/** Contractions, chat spellings and typos of short words, by their form without apostrophe. */
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
  wat: 'what',
  wut: 'what',
  waht: 'what',
  wats: 'what is',
  wtf: 'what',
  hwo: 'how',
  teh: 'the',
  cna: 'can',
  yuo: 'you',
  luv: 'love',
  gmorning: 'good morning',
};

/** The words, one string each: `whats` → `what`, `is`; `yooo` → `yo`. */
export function spokenWords(words: readonly Word[]): readonly string[] {
  return words.flatMap(({ base }) => {
    const once = /(\p{L})\1\1/u.test(base) ? base.replace(/(\p{L})\1{2,}/gu, '$1') : base;
    if (Object.hasOwn(inFull, once)) return (inFull[once] ?? once).split(' ');
    return [once.length < shortestCorrected - 1 ? once : (correctTypo(once) ?? once)];
  });
}
