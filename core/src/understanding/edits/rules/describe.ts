/** Edits of how one thing is: "make the vase red", "the fox is too small", "purple sky", "give him a mustache". */
import {
  changingVerbs,
  comparatives,
  createPhraseIndex,
  findAt,
  findMoodAt,
  findSubjects,
  isColour,
  isLiving,
  listed,
  ownParts,
  plainAdjectives,
  prepositions,
  type Word,
} from '../../../lexicon/index.ts';
import { addition, again, type Edit } from '../edit.ts';
import { isPlural, nameOf } from '../nouns.ts';
import { afterDeterminer, findThing, phrasesOf } from '../phrases.ts';
import { type EditContext, type EditRule, patternRule, textOf } from '../rule.ts';
import { figureOf, isVisible, shows } from '../things-of-picture.ts';
import { adjustmentEdit } from './look.ts';
import { oppositeOf } from './opposites.ts';
import { poseOf, thingMeant } from './pose.ts';

const comparativeWords = new Set(listed(comparatives));
const adjectives = new Set(listed(plainAdjectives));
const wholeIndex = createPhraseIndex(
  listed('whole-thing picture image colours colors colour color drawing painting scene poster lighting light mood').map(
    (phrase) => [phrase, true] as const,
  ),
);
const own = new Set(listed(ownParts));
const prepositionWords = new Set(listed(prepositions));
const changes: ReadonlyMap<string, string> = new Map(
  listed(changingVerbs).flatMap((word, at, all) => (at % 2 === 0 ? [[word, all[at + 1] ?? ''] as const] : [])),
);
/** How a part is after a deed, where the deed does not name it. */
const statesOf: ReadonlyMap<string, string> = new Map([
  ['close', 'closed'],
  ['shut', 'closed'],
  ['raise', 'raised'],
  ['lift', 'lifted'],
  ['lower', 'lowered'],
  ['fold', 'folded'],
]);
const gifts = /^(?:an?|some|more|two|three|four|his|her|its|their|longer|bigger|shorter|long|big|red|blue|green)$/;

const describe = (thing: string | null, how: string): Edit | null =>
  thing === null ? null : { type: 'describe', thing, how };

/** "the sky darker", "colours warmer": how a thing is, when the words begin with one that the picture shows. */
function thingThenHow(words: readonly Word[], context: EditContext): Edit | null {
  if (words.length < 2 || words.length > 8) return null;
  const whole = findAt(words, 0, wholeIndex);
  const rest = whole ? words.slice(whole.end) : [];
  if (whole && rest.length > 0)
    return adjustmentEdit(rest, { ...context, isAboutPicture: true }) ?? addition(textOf(rest));
  for (let end = Math.min(3, words.length - 1); end > 0; end--) {
    const how = words.slice(end);
    if (/^(?:is|are|was|were|has|have|had|and|or|of|that|who)$/.test(how[0]?.base ?? '')) continue;
    const isPlain =
      findSubjects(how).length === 0 ||
      (/ing$/.test(how[0]?.base ?? '') && poseOf(how) !== null) ||
      /^(?:into|with|in|on|like|wear|wearing)$/.test(how[0]?.base ?? '');
    if (isPlain && isShownPart(words.slice(0, end), context)) return describe(nameOf(words.slice(0, end)), howOf(how));
  }
  return null;
}

/** Of two words that name a thing, the last must: "fox bigger" is not one thing. */
const isShownPart = (words: readonly Word[], { picture }: EditContext): boolean => {
  const last = words.at(-1);
  if (!last || describesThing(words, last, words.length - 1) || !shows(picture, words)) return false;
  if (words.some(({ base }) => /^(?:the|an?|to|of)$/.test(base))) return false;
  const phrased = phrasesOf(picture.text);
  const place = findThing(phrased, last.text);
  const isHead = place !== null && phrased.phrases[place.phrase]?.to === place.to;
  return isVisible(last.text, picture.visible) || isHead;
};

/** "its eyes blue", "the sails red": a part that the request does not name, and how it is; null when the words are none. */
function ownPart(words: readonly Word[], { picture }: EditContext): Edit | null {
  const [how, part] = [words.at(-1), words.slice(0, -1)];
  const figure = figureOf(picture);
  const isPlain = part.length > 0 && part.length <= 2 && !part.some((word, at) => describesThing(part, word, at));
  if (!how || !figure || !isPlain || !(isColour(how) || comparativeWords.has(how.base) || adjectives.has(how.base)))
    return null;
  return describe(figure, `with ${how.text} ${textOf(part)}`);
}

/** Whether several things are said to be several others: "the kids should be grandparents", not "the kids should be in shorts". */
const areOthers = (thing: readonly Word[], how: readonly Word[]): boolean =>
  isPlural(thing.at(-1)?.base ?? '') &&
  isPlural(how.at(-1)?.base ?? '') &&
  !how.some(({ base }) => prepositionWords.has(base));

/** `in green` → `green`, `be blue` → `blue`. */
function howOf(words: readonly Word[]): string {
  const isBe = /^(?:be|look|to|all|become)$/.test(words[0]?.base ?? '');
  const rest = isBe ? words.slice(1) : words;
  const isIn = rest[0]?.base === 'in' && rest.slice(1).every((word) => isColour(word) || word.base === 'and');
  return poseOf(rest) ?? textOf(isIn ? rest.slice(1) : rest);
}

function describesThing(words: readonly Word[], word: Word, at: number): boolean {
  const { base } = word;
  return (
    isColour(word) ||
    comparativeWords.has(base) ||
    adjectives.has(base) ||
    /^(?:and|more|less|very|much)$/.test(base) ||
    findMoodAt(words, at, false) !== null
  );
}

const notThings = /^(?:make|turn|let|have|give|get|see|her|him|it|his|its|one|i|you)$/;

/** "purple sky", "the sky purple", "a bigger fox": something visible, how it should be, and no more. */
function shortDescription(words: readonly Word[], { picture }: EditContext): Edit | null {
  const isSome = /^an?$/.test(words[0]?.base ?? '');
  const phrase = /^(?:an?|the)$/.test(words[0]?.base ?? '') ? words.slice(1) : words;
  if (phrase.length < 2 || phrase.length > 4) return null;
  const how = phrase.filter((word, at) => describesThing(phrase, word, at));
  const thing = phrase.filter((word) => !how.includes(word));
  if (thing.some(({ base }) => notThings.test(base))) return null;
  if (how.every(({ base }) => /^(?:and|more|less|very|much|fewer)$/.test(base))) return null;
  if (how.length === 0 || thing.length === 0 || thing.length > 2 || !shows(picture, thing)) return null;
  // "A red fox" is a new one; "a bigger fox" is measured against the one that is there.
  if (isSome && !how.some(({ base }) => comparativeWords.has(base))) return null;
  const isBehind = thing[0] === phrase[0];
  return { type: 'describe', thing: nameOf(thing), how: textOf(how), ...(isBehind ? {} : { words: textOf(phrase) }) };
}

const isIt = (words: readonly Word[]): boolean =>
  words.length === 1 && /^(?:it|this|that|everything)$/.test(words[0]?.base ?? '');

/** What a figure or thing gets; a thing that is not one's own is added to the picture. */
function given(owner: readonly Word[], gift: readonly Word[], { picture }: EditContext): Edit | null {
  if (isIt(owner)) return addition(`with ${textOf(gift)}`);
  return describe(thingMeant(owner, picture), `with ${textOf(gift)}`);
}

const isGift = (words: readonly Word[]): boolean =>
  (gifts.test(words[0]?.base ?? '') && words.length > 1) || isPlural(words.at(-1)?.base ?? '');

/** In the order in which they are tried. */
export const descriptionRules: readonly EditRule[] = [
  patternRule(
    'one more',
    [['a fox in a meadow', 'one more fox', 'a fox in a meadow, with one more fox']],
    ['with|add? <many:2> more <thing:2>'],
    (named, { picture }) =>
      /^(?:one|two|three|some|a)$/.test(named('many')[0]?.base ?? '') && shows(picture, named('thing'))
        ? addition(`with ${textOf(named('many'))} more ${textOf(named('thing'))}`)
        : null,
  ),
  patternRule(
    'too much of something',
    [
      ['a goat in a meadow', 'the goat is too small', 'a bigger goat in a meadow'],
      ['a goat in a meadow', 'the meadow looks a bit too wild', 'a goat in a less wild meadow'],
    ],
    ['the|his|her|its|that|this? <thing:4> is|are|looks|look|seems|seem|was|were @degree? too @degree? <adjective:1>'],
    (named, { picture }) => {
      const adjective = named('adjective')[0]?.base ?? '';
      const thing = named('thing');
      if (!shows(picture, thing)) return null;
      return describe(nameOf(thing), oppositeOf(adjective) ?? `less ${adjective}`);
    },
  ),
  patternRule(
    'should be',
    [
      ['a goat in a meadow', 'the goat should be asleep', 'an asleep goat in a meadow'],
      ['a goat in a meadow', 'can the goat be bigger?', 'a bigger goat in a meadow'],
      ['a girl with a dog', 'the dog should be a poodle', 'a girl with a poodle'],
      ['a goat in a meadow', 'I want the goat to be white', 'a white goat in a meadow'],
      ['a cat sleeping on a sill', 'the cat should be awake', 'a cat awake on a sill'],
      ['two kids on a beach', 'the kids should be grandparents', 'two grandparents on a beach'],
      ['a barn with ducks', 'the ducks must be geese', 'a barn with geese'],
      ['three boats at sea', 'could the boats be submarines?', 'three submarines at sea'],
      ['three boats at sea', 'the boats should be in bottles', 'three boats in bottles at sea'],
    ],
    [
      '<thing=he|she|they> should|could|must|needs-to|has-to|can|would be|look <how:6>',
      'can|could|should|may <thing=he|she|they|him|her> be|look <how:6>',
      'can|could|should|may the|his|her|its|that? <thing:4> be|look <how:6>',
      'the|his|her|its|that|this? <thing:4> should|could|must|needs-to|need-to|has-to|have-to|can|would|ought-to|supposed-to|to be|look <how:6>',
      'the|his|her|its|that|this? <thing:4> to be|look <how:6>',
    ],
    (named, { picture }) => {
      const thing = named('thing');
      const how = named('how');
      const name = isIt(thing) ? null : thingMeant(thing, picture);
      const isOne = /^(?:an?|two|three)$/.test(how[0]?.base ?? '') && how.length <= 4;
      const isKind = isOne || (how.length <= 2 && areOthers(thing, how));
      if (name !== null && isKind) return { type: 'replace', old: name, fresh: textOf(how) };
      return describe(name, howOf(how));
    },
  ),
  patternRule(
    'opens or closes a part',
    [
      ['a fox in a meadow', 'open its eyes', 'a fox with open eyes in a meadow'],
      ['a fox in a meadow', 'raise his tail', 'a fox with raised tail in a meadow'],
      ['a canary in a cage', 'open the cage door', 'a canary in a cage with open door'],
      ['a cat by a window', 'close the window', 'a cat by a closed window'],
      ['a treasure chest on a ship', 'open the chest', 'an open treasure chest on a ship'],
      ['a cat on a sofa', 'shut the curtains', 'a cat on a sofa, with curtains closed'],
    ],
    ['<deed=open|close|shut|raise|lift|lower|spread|fold> <whose=its|his|her|their|the> <part:3>'],
    (named, { picture }) => {
      const deed = named('deed')[0]?.base ?? '';
      const state = statesOf.get(deed) ?? deed;
      const part = named('part');
      const [whole, last] = [part.slice(0, -1), part.slice(-1)];
      if (shows(picture, last)) return describe(nameOf(last), state);
      if (shows(picture, whole)) return describe(nameOf(whole), `with ${state} ${textOf(last)}`);
      const isOwn = own.has(last[0]?.base ?? '') || named('whose')[0]?.base !== 'the';
      return isOwn
        ? describe(figureOf(picture), `with ${state} ${textOf(part)}`)
        : addition(`with ${textOf(part)} ${state}`);
    },
  ),
  patternRule(
    'a part again',
    [['a fox in a meadow', 'fix the eyes', 'a fox in a meadow [again, well drawn eyes]']],
    ['fix|improve|correct|repair|redo|refine the|his|her|its|their <part:3>'],
    (named) => [again, { type: 'adjust', words: `well drawn ${textOf(named('part'))}` }],
  ),
  patternRule(
    'gets a thing',
    [
      ['a goat in a meadow', 'give the goat a hat', 'a goat with a hat in a meadow'],
      ['a wizard in a robe', 'give him a long white beard', 'a wizard with a long white beard in a robe'],
      ['a lake', 'give it a hat', 'a lake, with a hat'],
      ['a fox in a meadow', 'the fox needs a hat', 'a fox with a hat in a meadow'],
      ['a fox in a meadow', 'what if the fox had wings', 'a fox with wings in a meadow'],
      ['a robot chef', 'he needs a bigger hat', 'a robot chef with a bigger hat'],
      ['a boy on a bike', 'put sunglasses on him', 'a boy with sunglasses on a bike'],
      ['a lake', 'put a boat on the lake', 'a lake, with a boat on the lake'],
    ],
    [
      '@giving <owner=him|her|it|them|this> <gift:6>',
      '@giving the|his|her|its|their? <owner:2> <gift:6>',
      '<owner=he|she|it|they> @having <gift:6>',
      'the|his|her|its? <owner:3> @having <gift:6>',
      'put|place|add|draw <gift:5> <where=on|in|around|next-to|behind|under|over|beside|near|onto|to> <owner=him|her|it|them>',
      'put|place|add|draw <gift:5> <where=on|in|around|next-to|behind|under|over|beside|near|onto|to> the|his|her|its? <owner:3>',
    ],
    (named, context, words) => {
      const [owner, gift, where] = [named('owner'), named('gift'), named('where')[0]?.base];
      const bare = owner[0]?.base === 'the' ? owner.slice(1) : owner;
      if (where !== undefined) return putOn(bare, gift, where, words, context);
      const split = splitGift(bare, gift);
      return split && isGift(split.gift) ? givenOrAdjusted(split.owner, split.gift, context) : null;
    },
  ),
  patternRule(
    'changes a thing',
    [
      ['a boat at sea', 'brighten the sky', 'a boat at sea, the sky brighter'],
      ['a boat at sea', 'shrink the boat a bit', 'a smaller boat at sea'],
    ],
    ['<deed:1> up? the|his|her|its <thing:3> up|down? @degree?'],
    (named, { picture }) => {
      const how = changes.get(named('deed')[0]?.base ?? '');
      return how !== undefined && shows(picture, named('thing')) ? describe(nameOf(named('thing')), how) : null;
    },
  ),
  {
    name: 'make a thing so',
    examples: [
      ['a blue vase with tulips', 'nah make the vase red', 'a red vase with tulips'],
      ['a goat in a meadow', 'make the goat purple', 'a purple goat in a meadow'],
      ['a lake', 'make the sky darker', 'a lake, the sky darker'],
      ['a lake', 'sky purple', 'a lake, the sky purple'],
      ['a lake', 'the background in green', 'a lake, the background green'],
      ['a tram in a street', 'make the colours warmer', 'a tram in a street [warmer colours]'],
      ['a cup on a desk', 'paint the cup yellow', 'a yellow cup on a desk'],
      ['a fox near a tree', 'the tree taller', 'a fox near a taller tree'],
      ['a boat at sea', 'make the sails red', 'a boat with red sails at sea'],
      ['a boat at sea', 'boat in the foreground', 'a boat in the foreground at sea'],
    ],
    match: (words, context) => {
      const isMade = /^(?:make|turn|paint|colou?r|let|have|dye|render|keep|tint)$/.test(words[0]?.base ?? '');
      const rest = isMade ? words.slice(1) : words;
      const at = afterDeterminer(rest, 0);
      if (
        /^(?:an?|some|me|us|two|three|it|another|one|no|i|you)$/.test(rest[0]?.base ?? '') ||
        (at > 0 && rest.length - at > 7)
      )
        return null;
      const isDefinite = isMade && /^(?:the|its|his|her|their)$/.test(rest[0]?.base ?? '');
      const edit = thingThenHow(rest.slice(at), context) ?? (isDefinite ? ownPart(rest.slice(at), context) : null);
      return edit ? [edit] : null;
    },
  },
  patternRule(
    'own part',
    [
      ['a fox in a meadow', 'blue eyes', 'a fox with blue eyes in a meadow'],
      ['a fox in a meadow', 'his eyes should be green', 'a fox with green eyes in a meadow'],
      ['a boat at sea', 'change the sails to red', 'a boat with red sails at sea'],
    ],
    [
      '<whose=his|her|its|their> <part:1> should-be|need-to-be|could-be|in|must-be <how:2>',
      'the|his|her|its|their? <part:1> should-be|need-to-be|could-be|in|must-be <how:2>',
      'change|turn|switch|paint the|his|her|its|their <part:1> to|into|in <how:2>',
      'with? <how:2> <part:1>',
    ],
    (named, { picture }) => {
      const [part, how] = [named('part'), named('how')];
      const isOwn = (own.has(part.at(-1)?.base ?? '') || named('whose').length > 0) && !shows(picture, part);
      const isPlain = how.every((word, at) => describesThing(how, word, at));
      return isOwn && isPlain ? describe(figureOf(picture), `with ${textOf(how)} ${textOf(part)}`) : null;
    },
  ),
  patternRule(
    'so many of them',
    [['a boat at sea', 'three boats', 'three boats at sea']],
    ['<fresh:2>'],
    (named, { picture }) => {
      const fresh = named('fresh');
      const isNumber = /^(?:two|three|four|five|six|many|2|3|4|5|6)$/.test(fresh[0]?.base ?? '');
      const things = fresh.slice(1);
      return isNumber && isPlural(things[0]?.base ?? '') && shows(picture, things)
        ? { type: 'replace', old: nameOf(things), fresh: textOf(fresh) }
        : null;
    },
  ),
  {
    name: 'a thing with its adjective',
    examples: [
      ['a lake', 'purple sky', 'a lake, purple sky'],
      ['a boat at sea', 'rough sea please', 'a boat at rough sea'],
      ['a goat in a meadow', 'a bigger goat', 'a bigger goat in a meadow'],
      ['a wizard in a purple robe', 'green robe pls', 'a wizard in a green robe'],
    ],
    match: (words, context) => {
      const edit = shortDescription(words, context);
      return edit ? [edit] : null;
    },
  },
];

/** "the fox a hat": the pattern's shortest owner may be a part of it. */
function splitGift(owner: readonly Word[], gift: readonly Word[]) {
  const words = [...owner, ...gift];
  for (let at = owner.length; at < words.length - 1; at++)
    if (gifts.test(words[at]?.base ?? '')) return { owner: words.slice(0, at), gift: words.slice(at) };
  return isPlural(gift.at(-1)?.base ?? '') && gift.length <= 3 ? { owner, gift } : null;
}

/** "give it more contrast" is an adjustment, "give it a vintage look" a style. */
function givenOrAdjusted(
  owner: readonly Word[],
  gift: readonly Word[],
  context: EditContext,
): Edit | readonly Edit[] | null {
  if (!isIt(owner)) return given(owner, gift, context);
  const adjusted = adjustmentEdit(gift, { ...context, isAboutPicture: true }, false);
  return adjusted ?? given(owner, gift, context);
}

/** "put sunglasses on him" gives them to him; "put a boat on the lake" adds one. */
function putOn(
  owner: readonly Word[],
  gift: readonly Word[],
  where: string,
  words: readonly Word[],
  { picture }: EditContext,
): Edit | null {
  const isHim = /^(?:him|her|them|he|she)$/.test(owner[0]?.base ?? '') && owner.length === 1;
  const isAlive = findSubjects(owner).some(isLiving) && shows(picture, owner);
  const worn = /^(?:on|around|to|onto)$/.test(where) && (isHim || isAlive) && gift.length <= 4;
  if (worn) return describe(thingMeant(owner, picture), `with ${textOf(gift)}`);
  const isThere = isHim || /^(?:it|this|that)$/.test(owner[0]?.base ?? '') || shows(picture, owner);
  const verb = words[0]?.base;
  return isThere && (verb !== 'draw' || isHim) && gift.length > 0 ? addition(`with ${textOf(words.slice(1))}`) : null;
}
