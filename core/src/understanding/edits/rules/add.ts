/** Edits that add something, or set hour, weather, season, place or colours. */
import {
  createPhraseIndex,
  editSigns,
  findAt,
  findPlaces,
  findSubjects,
  isColour,
  listed,
  momentIndex,
  prepositions,
  type Word,
} from '../../../lexicon/index.ts';
import { asSettingPhrase, isMomentOrColour, namesOnlySetting } from '../../picture-cues.ts';
import { tokenize } from '../../tokenized-text.ts';
import { addition, again, type Edit } from '../edit.ts';
import { isPlural } from '../nouns.ts';
import { findThing, phrasesOf } from '../phrases.ts';
import { type EditContext, type EditRule, patternRule, textOf } from '../rule.ts';
import { wasRemoved } from '../things-of-picture.ts';
import { adjustmentEdit, styleEdit } from './look.ts';

const prepositionIndex = createPhraseIndex([
  ...listed(prepositions).map((phrase) => [phrase, true] as const),
  ['as', true],
  ['for', true],
  ['set in', true],
  ['set at', true],
  ['during', true],
]);
const amounts = /^(?:an?|some|two|three|four|five|many|more|lots|several|his|her|its|their|the|big|small|little|few)$/;

/** Whether the words are hours, weather, seasons and colours, and nothing else. */
function namesOnlySettings(words: readonly Word[]): boolean {
  let at = 0;
  for (let word = words[at]; word; word = words[at]) {
    const moment = findAt(words, at, momentIndex);
    if (!moment && !isColour(word) && !(at > 0 && word.base === 'and')) return false;
    at = moment?.end ?? at + 1;
  }
  return words.length > 0;
}

/** In words. A longer message that begins with "in" or "at" tells of something else. */
const longestPlace = 5;

/** "on a surfboard", "with wings": a place or a thing in a few words; not "with you", "in love", "as a child". */
function isShortPlace(words: readonly Word[], rest: readonly Word[]): boolean {
  const opening = words[0]?.base ?? '';
  const first = rest[0]?.base ?? '';
  if (words.length > longestPlace || words.some(({ clause }) => clause !== words[0]?.clause)) return false;
  if (/^(?:you|me|us|my|your)$/.test(first) || /^(?:as|for|of|to|from|like|by)$/.test(opening)) return false;
  return rest.length > 1 || opening === 'with' || findSubjects(rest).length > 0 || findPlaces(rest).length > 0;
}

/** "a bird on the boat": something at a thing that the picture shows. */
function besideShown(words: readonly Word[], picture: EditContext['picture']): boolean {
  const at = words.findLastIndex(({ base }) => base === 'the');
  const thing = textOf(words.slice(at + 1));
  const isPart = words.length <= 6 && /^(?:sky|background|foreground|distance|corner|horizon|air)$/.test(thing);
  const isThing = isPart || (at > 1 && words.length - at <= 3 && findThing(phrasesOf(picture.text), thing) !== null);
  const isSome =
    /^(?:an?|some|two|three|another|one|many)$/.test(words[0]?.base ?? '') || isPlural(words[0]?.base ?? '');
  const opening = words.findIndex((_, index) => index > 0 && findAt(words, index, prepositionIndex)?.end === at);
  return isSome && isThing && opening > 0 && words.length <= 9;
}

/** What "add …" adds: an adjustment, a style, or a thing. */
function added(words: readonly Word[], context: EditContext): Edit | null {
  const first = words[0]?.base ?? '';
  if (words.length === 0 || /^(?:up|and|it|that|this)$/.test(first)) return null;
  const opening = findAt(words, 0, prepositionIndex);
  return (
    adjustmentEdit(words, { ...context, isAboutPicture: true }, false) ??
    styleEdit(words) ??
    (opening ? addition(textOf(words)) : addition(`with ${textOf(words)}`))
  );
}

/** The edit of a message of one or two signs: "🌙" is night and a moon, "🔁" is again. Null for other words. */
function editOfSigns(words: readonly Word[], context: EditContext): readonly Edit[] | null {
  if (words.length > 2 || words.length === 0) return null;
  const said = words.map(({ lower }) => editSigns[lower.replaceAll('\uFE0F', '')]);
  if (said.some((sign) => sign === undefined)) return null;
  if (said.includes('again')) return [again];
  const edits = said.map((sign) => context.read(tokenize(sign ?? '').words));
  return edits.some((edit) => edit === null) ? null : edits.flatMap((edit) => edit ?? []);
}

/** A message of signs alone. */
export const signRules: readonly EditRule[] = [
  {
    name: 'signs',
    examples: [
      ['a castle on a hill', '🌙', 'a castle on a hill, at night with a moon'],
      ['a castle on a hill', '🌧️', 'a castle on a hill, in the rain'],
      ['a castle on a hill', '🔍', 'a castle on a hill [closer view]'],
      ['a castle on a hill', '🔁', 'a castle on a hill [again]'],
    ],
    match: editOfSigns,
  },
];

/** In the order in which they are tried. */
export const additionRules: readonly EditRule[] = [
  patternRule(
    'add',
    [
      ['a harbour', 'add a sailboat', 'a harbour, with a sailboat'],
      ['a harbour', 'maybe add some birds?', 'a harbour, with some birds'],
      ['a harbour', 'put in two boats too', 'a harbour, with two boats'],
      ['a harbour', 'put a cabin on the left', 'a harbour, with a cabin on the left'],
    ],
    [
      '@adding also|in|back|just? <thing:10> to-it|to-the-picture|to-the-image|to-the-scene|to-the-drawing|to-this|to-that|to-him|to-her|too|also|there|in-there?',
    ],
    (named, context, words) => {
      const thing = named('thing');
      const verb = words[0]?.base ?? '';
      const isPut = /^(?:put|show|stick|place|set|draw|needs)$/.test(verb);
      // "show me a dog", "put me in a spaceship" ask for another picture.
      if (isPut && (!amounts.test(thing[0]?.base ?? '') || (verb === 'show' && !context.isAboutPicture))) return null;
      return added(thing, context);
    },
  ),
  patternRule(
    'and a thing',
    [
      ['a harbour', 'and a boat', 'a harbour, with a boat'],
      ['a harbour', 'also some gulls', 'a harbour, with some gulls'],
      ['a harbour', 'I’d love some dolphins', 'a harbour, with some dolphins'],
      ['a harbour', 'needs dolphins', 'a harbour, with dolphins'],
    ],
    [
      'and|also|plus <thing:9>',
      '<thing=some> <more:3>',
      'needs|could-use|should-have|wants also|some|a-few? <things:4>',
    ],
    (named, _, words) => {
      const thing = named('thing');
      if (named('things').length > 0) return addition(`with ${textOf(named('things'))}`);
      if (named('more').length > 0) return addition(`with ${textOf(words)}`);
      return /^(?:an?|some|two|three|four|many|lots)$/.test(thing[0]?.base ?? '')
        ? addition(`with ${textOf(thing)}`)
        : null;
    },
  ),
  patternRule(
    'as well',
    [
      ['a harbour', 'could we maybe have a little dog waiting as well?', 'a harbour, with a little dog waiting'],
      ['a harbour', 'a lighthouse too please', 'a harbour, with a lighthouse'],
      ['a harbour', 'may we see some gulls in the air as well', 'a harbour, with some gulls in the air'],
      ['a harbour', 'I want two fishermen too', 'a harbour, with two fishermen'],
      ['a harbour', 'can there be a cat as well?', 'a harbour, with a cat'],
    ],
    [
      'can|could|may|might|should? we|there|i|you? maybe|perhaps|please|possibly? have|see|get|want|use|be|draw? <thing:9>',
    ],
    (named, { isBesides }) => {
      const thing = named('thing');
      const isSome = /^(?:an?|some|two|three|four|many|several)$/.test(thing[0]?.base ?? '') && thing.length > 1;
      const isPicture = thing.some(({ base }) => /^(?:picture|image|drawing|one|version|poster|story)$/.test(base));
      return isBesides && isSome && !isPicture ? addition(`with ${textOf(thing)}`) : null;
    },
  ),
  {
    name: 'hour, weather, season or colour',
    examples: [
      ['a harbour', 'rain please', 'a harbour, in the rain'],
      ['a harbour', 'purple', 'a harbour, in purple'],
      ['a sailboat on a calm sea', 'make it stormy', 'a sailboat on a sea, stormy'],
    ],
    match: (words) =>
      words.length <= 3 && namesOnlySettings(words) ? [addition(asSettingPhrase(textOf(words)))] : null,
  },
  patternRule(
    'light of an hour',
    [
      ['a harbour', 'sunset lighting', 'a harbour, in sunset light'],
      ['a harbour', 'in golden hour light', 'a harbour, in golden hour light'],
    ],
    ['in|with? <moment:2> lighting|light'],
    (named) => (namesOnlySettings(named('moment')) ? addition(`in ${textOf(named('moment'))} light`) : null),
  ),
  {
    name: 'beside it',
    examples: [
      ['a fox in a meadow', 'another fox next to it', 'a fox in a meadow, with another fox next to it'],
      ['a fox in a meadow', 'a rabbit beside him', 'a fox in a meadow, with a rabbit beside him'],
      ['a boat at sea', 'dolphins jumping next to the boat', 'a boat at sea, with dolphins jumping next to the boat'],
      ['a boat at sea', 'fireworks in the sky', 'a boat at sea, with fireworks in the sky'],
    ],
    match: (words, { picture }) => {
      const isSome = /^(?:an?|some|two|three|another|one|many)$/.test(words[0]?.base ?? '');
      const isIt = /^(?:it|him|her|them)$/.test(words.at(-1)?.base ?? '');
      if (!isIt) return besideShown(words, picture) ? [addition(`with ${textOf(words)}`)] : null;
      const leads = words
        .slice(1, -1)
        .findIndex((_, at) => findAt(words, at + 1, prepositionIndex)?.end === words.length - 1);
      return isSome && isIt && leads > 0 && words.length <= 8 ? [addition(`with ${textOf(words)}`)] : null;
    },
  },
  patternRule(
    'back to an hour',
    [['a fox', 'go back to night', 'a fox, at night']],
    ['go|change|switch|turn|take? it? back to the|an|a? <moment:2>'],
    (named) => {
      const moment = named('moment');
      return moment.every((word, at) => isMomentOrColour(moment, word, at))
        ? addition(asSettingPhrase(textOf(moment)))
        : null;
    },
  ),
  patternRule(
    'weather',
    [
      ['a lighthouse in a storm', 'calm weather', 'a lighthouse, in calm weather'],
      ['a barn', 'I think autumn might be prettier', 'a barn, in autumn'],
    ],
    ['in|with? <kind:2> weather', '<moment:1> would-be|might-be|looks <judgement:2>'],
    (named, { isAboutPicture: _ }, words) => {
      const moment = named('moment');
      if (moment.length > 0)
        return moment.every((word, at) => isMomentOrColour(moment, word, at))
          ? addition(asSettingPhrase(textOf(moment)))
          : null;
      return words.length <= 4 ? addition(`in ${textOf(named('kind'))} weather`) : null;
    },
  ),
  {
    name: 'place or company',
    examples: [
      ['a corgi in a park', 'now on a surfboard', 'a corgi in a park, on a surfboard'],
      ['a fox in a meadow', 'in space', 'a fox, in space'],
      ['a fox in a meadow', 'with snow', 'a fox in a meadow, with snow'],
      ['a fox in a meadow', 'in a space kitchen', 'a fox, in a space kitchen'],
      ['a fox', 'at night with stars', 'a fox, at night with stars'],
      ['a harbour at night', 'make it at sunrise', 'a harbour, at sunrise'],
      ['a castle in winter', 'in summer', 'a castle, in summer'],
    ],
    match: (words, context) => {
      const opening = findAt(words, 0, prepositionIndex);
      if (!opening || words.length === opening.end) return null;
      const rest = words.slice(opening.end);
      const isSaid = context.isAboutPicture || namesOnlySetting(words) || isShortPlace(words, rest);
      return isSaid ? [added(words, context) ?? addition(textOf(words))] : null;
    },
  },
  {
    name: 'what is missing',
    examples: [['a castle > no moon', 'a moon', 'a castle, with a moon']],
    match: (words, { picture }) =>
      picture.without.length > 0 &&
      words.length <= 4 &&
      /^(?:an?|the|some)$/.test(words[0]?.base ?? '') &&
      wasRemoved(picture, words)
        ? [addition(`with ${textOf(words)}`)]
        : null,
  },
];
