/** Edits that ask for the same once more, for another style, background, pose or colours, or for a finer picture. */
import {
  againPhrases,
  findAt,
  foreignAgain,
  listed,
  momentIndex,
  normalizedPhrases,
  restylePhrases,
} from '../../../lexicon/index.ts';
import { again, restyle } from '../edit.ts';
import { nameOf, thingsIn } from '../nouns.ts';
import { basesOf, type EditRule, patternRule } from '../rule.ts';
import { shows } from '../things-of-picture.ts';

const againMessages = new Set([...listed(againPhrases), ...normalizedPhrases(foreignAgain)]);
const restyleMessages = new Set(listed(restylePhrases));

const otherBackground = [again, { type: 'adjust', words: 'different background' }] as const;
const otherPose = [again, { type: 'adjust', words: 'different pose' }] as const;

/** In the order in which they are tried. */
export const againRules: readonly EditRule[] = [
  patternRule(
    'another background',
    [
      ['a whale', 'different background', 'a whale [again, different background]'],
      ['a whale', 'could you try that again with a different background', 'a whale [again, different background]'],
      ['a whale', 'hmm, I don’t like the background', 'a whale [again, different background]'],
      ['a whale', 'change the scenery', 'a whale [again, different background]'],
    ],
    [
      '@alike? @trying? it? @alike? in|with|against? a|some? @other @background',
      '@replacing the|its @background',
      'i? really? dont|do-not like the|this|that @background',
      '@same? but? @other @background',
    ],
    () => otherBackground,
  ),
  patternRule(
    'another pose',
    [
      ['a whale', 'same whale, different pose', 'a whale [again, different pose]'],
      ['a whale', 'in another position', 'a whale [again, different pose]'],
      ['a whale', 'change his pose', 'a whale [again, different pose]'],
    ],
    [
      '@trying? @pronoun? in|with? a? @other @posing',
      '@same <what:3> @turningTo? in? a? @other @posing',
      '@replacing the|its|his|her|their @posing',
    ],
    () => otherPose,
  ),
  patternRule(
    'dislikes a part',
    [
      ['a blue vase', 'Mmm I don’t like the color', 'a blue vase [different colours]'],
      ['a blue vase', 'i hate those colours', 'a blue vase [different colours]'],
      ['a fox with a hat', 'I don’t like the hat', 'a fox with a different hat'],
      ['a fox in the snow', 'I don’t like the snow', 'a fox [without snow]'],
      ['a fox with a hat', 'don’t like the style', 'a fox with a hat [another style]'],
    ],
    [
      'i|we? really|just? dont|do-not|didnt|cant like|love|stand the|its|his|her|these|those|this|that|your <thing:3>',
      'i hate|dislike the|its|his|her|these|those|this|that <thing:3>',
      'not a fan of the|its|his|her|these|those|this|that <thing:3>',
      'the <thing:3> is|are|looks|look ugly|bad|wrong|off|odd|strange|creepy|weird|terrible|awful|horrible',
    ],
    (named, { picture }) => {
      const thing = named('thing');
      const last = thing.at(-1)?.base ?? '';
      if (/^(?:colou?rs?|palette|tones?|colou?ring)$/.test(last)) return { type: 'adjust', words: 'different colours' };
      if (/^(?:style|look|font)$/.test(last)) return restyle;
      if (/^(?:pose|posture|position)$/.test(last)) return otherPose;
      if (thing.every((_, at) => findAt(thing, at, momentIndex) !== null))
        return { type: 'remove', things: thingsIn(thing) };
      return shows(picture, thing) && !/^(?:one|picture|image|version)$/.test(last)
        ? { type: 'describe', thing: nameOf(thing), how: 'different' }
        : null;
    },
  ),
  {
    name: 'again',
    examples: [
      ['a bicycle', 'once more', 'a bicycle [again]'],
      ['a bicycle', 'regenerate pls', 'a bicycle [again]'],
      ['a bicycle', 'same', 'a bicycle [again]'],
    ],
    match: (words) => (againMessages.has(basesOf(words)) || /^(?:the )?same$/.test(basesOf(words)) ? [again] : null),
  },
  patternRule(
    'another try',
    [
      ['a bicycle', 'give me a fresh rendition', 'a bicycle [again]'],
      ['a bicycle', 'give it another shot', 'a bicycle [again]'],
      ['a bicycle', 'let’s have a fresh attempt', 'a bicycle [again]'],
    ],
    [
      '@trying? give|have|take|need? it|this|that|me|us? a|an? new|fresh|second|another|one-more|different try|shot|go|attempt|take|round|roll|spin|version|variation|variant|one|result|picture|image|rendition',
      'roll|render|draw|do|make|generate|paint|try|run|retry|rerun it|this|that? again|over|once-more|one-more-time|anew',
      'rerun|retry|re-do|rerender|re-render|remake|redraw|regenerate|reroll|again it|this|that|the-same|again|one? again?',
    ],
    () => again,
  ),
  patternRule(
    'not what was asked',
    [
      ['a fox', 'that’s not a fox', 'a fox [again]'],
      ['a fox', 'this isn’t what I wanted', 'a fox [again]'],
      ['a fox', 'it doesn’t look like a fox', 'a fox [again]'],
    ],
    [
      'thats|its|that-is|it-is|this-is|that-was|it-was not an|a|the|what|my|how|like|right|it <rest:8>?',
      'make|put|turn|have|get it|this|that',
      'that|this|it isnt|wasnt an|a|the|what|my|how|like|right|it <rest:8>?',
      'that|this|it|he|she doesnt|does-not|didnt look|resemble like? <rest:6>',
      'this|that|it is|was wrong|bad|terrible|awful|not-good',
    ],
    () => again,
  ),
  patternRule(
    'finer',
    [
      ['a castle', 'upscale', 'a castle [more detail]'],
      ['a castle', 'can you enlarge the picture?', 'a castle [more detail]'],
      ['a castle', 'make it HD please', 'a castle [more detail]'],
      ['a castle', 'in a higher resolution', 'a castle [more detail]'],
    ],
    [
      '@making? it|this|that? in|into|to? a? @enlarging it|this|that|the|my? picture|image|one|resolution|quality|version|pic?',
    ],
    () => ({ type: 'adjust', words: 'more detail' }),
  ),
  {
    name: 'another style',
    examples: [
      ['a bicycle', 'try a different style', 'a bicycle [another style]'],
      ['a bicycle', 'change the style', 'a bicycle [another style]'],
    ],
    match: (words) => (restyleMessages.has(basesOf(words)) ? [restyle] : null),
  },
];
