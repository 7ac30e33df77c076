/** Edits that speak of the picture or its figure: "make it …", "it should be …", "a night version". What is left is read again. */
import { createPhraseIndex, editWords, findAt, isColour, listed, ownParts, type Word } from '../../../lexicon/index.ts';
import { asSettingPhrase } from '../../picture-cues.ts';
import { addition, type Edit } from '../edit.ts';
import { type EditContext, type EditRule, patternRule, textOf } from '../rule.ts';
import { figureOf } from '../things-of-picture.ts';
import { poseOf } from './pose.ts';

const verbs = new Set(
  listed(
    'make turn have draw paint do render show get put set place move try redo redraw repaint keep let give take imagine picture see view',
  ),
);
const pronouns = new Set(listed(editWords.pronoun));
const subjects = new Set(listed(editWords.subject));
const pictures = new Set(listed('picture image one drawing painting photo poster scene whole-thing'));
const stateIndex = createPhraseIndex(
  listed(
    'is was are were should-be could-be must-be needs-to-be has-to-be would-be should-have could-have needs could-use has looks look should-look feels feel is-a-bit to-be should could be must-look might-be can-be',
  ).map((phrase) => [phrase, true] as const),
);
const ownPart = new Set(listed(ownParts));
const figures = /^(?:him|her|he|she|them|they)$/;

/** Where the words about the picture begin after "make it", "it should be", "can it be"; 0 when they begin otherwise. */
function afterOpening(words: readonly Word[]): number {
  const first = words[0]?.base ?? '';
  const second = words[1]?.base ?? '';
  // "her hair" is hers, and not she.
  if (second === 'her' && ownPart.has(words[2]?.base ?? '')) return 0;
  if (verbs.has(first) && pronouns.has(second)) return skip(words, pictures.has(words[2]?.base ?? '') ? 3 : 2);
  if (/^(?:can|could|should|would|may)$/.test(first) && subjects.has(second))
    return skip(words, words[2]?.base === 'be' ? 3 : 2);
  if (first === 'its' || first === 'thats')
    return words[0]?.lower.includes("'") || /^(?:too|so|not|an?|very|way|kinda|just)$/.test(second) ? 1 : 0;
  if (!subjects.has(first)) return 0;
  const state = findAt(words, 1, stateIndex);
  if (state) return skip(words, state.end);
  return first === 'it' && /^(?:in|with|at|on|as|to)$/.test(second) ? 1 : first === 'everything' ? 1 : 0;
}

const skip = (words: readonly Word[], from: number): number => {
  let at = from;
  while (
    /^(?:all|be|feel|become|being|to)$/.test(words[at]?.base ?? '') ||
    (words[at]?.base === 'look' && words[at + 1]?.base === 'like')
  )
    at++;
  return at;
};

/** What "him" or "her" becomes: "blue", "angry", "with a hat". */
function figureEdit(rest: readonly Word[], { picture }: EditContext): Edit | null {
  const thing = figureOf(picture);
  const first = rest[0]?.base ?? '';
  if (thing === null || rest.length > 6 || /^(?:in|at|on|as|an?|into|from)$/.test(first)) return null;
  return { type: 'describe', thing, how: poseOf(rest) ?? textOf(rest) };
}

/** In the order in which they are tried. */
export const aboutRules: readonly EditRule[] = [
  patternRule(
    'version',
    [
      ['a lake', 'night version', 'a lake, at night'],
      ['a lake', 'a version with snow', 'a lake, with snow'],
    ],
    [
      'an|a? <kind:3> version|edition|variant|variation of-it|of-this|of-that?',
      'an|a version|variant|edition|variation <kind:6>',
    ],
    (named, context) => context.read(named('kind')),
  ),
  {
    name: 'him or her',
    examples: [
      ['a robot chef', 'make him blue', 'a blue robot chef'],
      ['a girl in a park', 'paint her older', 'an older girl in a park'],
    ],
    match: (words, context) => {
      const at = afterOpening(words);
      const isFigure = at > 0 && words.slice(0, at).some(({ base }) => figures.test(base));
      const edit = isFigure && at < words.length ? figureEdit(words.slice(at), context) : null;
      return edit ? [edit] : null;
    },
  },
  {
    name: 'make it',
    examples: [
      ['a lake', 'make it snow', 'a lake, in the snow'],
      ['a lake', 'I want it in purple', 'a lake, in purple'],
      ['a lake', 'Can it be night?', 'a lake, at night'],
      ['a lake', 'turn it upside down', 'a lake, upside down'],
    ],
    match: (words, context) => {
      const at = afterOpening(words);
      return at > 0 && at < words.length ? context.read(words.slice(at)) : null;
    },
  },
  {
    name: 'whatever is said of it',
    examples: [
      ['a house', 'make it haunted', 'a house, haunted'],
      ['a bridge', 'make it look like a toy', 'a bridge, like a toy'],
    ],
    match: (words, { isAboutPicture }) => {
      if (!isAboutPicture || words.length === 0 || words.length > 12) return null;
      return [addition(words.every(isColour) ? asSettingPhrase(textOf(words)) : textOf(words))];
    },
  },
];
