/** Edits that correct what was said: "I meant a friendly dragon", "no, green", "summer, not winter". */
import {
  commandVerbs,
  comparatives,
  findAt,
  findPlaces,
  findSubjects,
  isColour,
  listed,
  momentIndex,
  plainAdjectives,
  type Word,
  wordsOf,
} from '../../../lexicon/index.ts';
import { asSettingPhrase } from '../../picture-cues.ts';
import { addition, type Edit } from '../edit.ts';
import { nameOf } from '../nouns.ts';
import { afterDeterminer, findThing, phrasesOf } from '../phrases.ts';
import { type EditContext, type EditRule, type Picture, patternRule, textOf } from '../rule.ts';
import { counterpartOf, figureOf, hasCounterpart, shows } from '../things-of-picture.ts';
import { slipIn } from './correct-word.ts';
import { styleEdit } from './look.ts';

const adjectives = new Set([...listed(plainAdjectives), ...listed(comparatives)]);

/** Whether all of the words are hours, weather, seasons or colours. "Day" is one only beside another: "day to night". */
const isSetting = (words: readonly Word[]): boolean =>
  words.length > 0 &&
  words.every(
    (word, at) =>
      isColour(word) ||
      (words.length === 1 && word.base === 'day') ||
      findAt(words, at, momentIndex) !== null ||
      (at > 0 && /^(?:and|or)$/.test(word.base)),
  );

/** A thing of the picture that has a colour, and the colour: the one that was changed last, else the first. */
function colouredThing({ text, changes }: Picture): string | null {
  const recent = changes.flatMap((change) => (change.type === 'adjust' ? [change.words] : [])).join(' ');
  const colours = wordsOf(recent)
    .filter(isColour)
    .map(({ base }) => base);
  const phrased = phrasesOf(text);
  const coloured = phrased.phrases.flatMap(({ noun, to }) => {
    const words = phrased.words.slice(noun, to);
    const at = words.findLastIndex(isColour);
    return at < 0 || at === words.length - 1 ? [] : [{ name: words.slice(at + 1), colour: words[at]?.base ?? '' }];
  });
  const found = coloured.find(({ colour }) => colours.includes(colour)) ?? coloured[0];
  return found ? textOf(found.name.slice(-2)) : null;
}

/** The edit that gives the thing which has a colour another one. */
function recoloured(colour: string, { picture }: EditContext): Edit {
  const thing = colouredThing(picture);
  return thing === null ? addition(asSettingPhrase(colour)) : { type: 'describe', thing, how: colour };
}

const changedColour = ({ changes }: Picture): boolean =>
  changes.some((change) => change.type === 'adjust' && wordsOf(change.words).some(isColour));

/** What was meant takes the place of what is there; a whole sentence replaces all of it. */
function meant(fresh: readonly Word[], context: EditContext): readonly Edit[] | null {
  const first = fresh[0]?.base ?? '';
  if (fresh.length === 0 || /^(?:to|you|that|if|so|because|i)$/.test(first)) return null;
  if (
    /^(?:no|without|not|less|more|fewer|just|only|in|at|with|on|by|near|under|over|behind|inside|beside)$/.test(first)
  )
    return context.read(fresh);
  if (isSetting(fresh)) return fresh.every(isColour) ? [recoloured(textOf(fresh), context)] : context.read(fresh);
  const style = styleEdit(fresh);
  if (style) return [style];
  const slip = slipIn(context.picture, fresh);
  if (slip !== null) return [{ type: 'replace', old: slip, fresh: textOf(fresh) }];
  const phrased = phrasesOf(textOf(fresh));
  const isThing = afterDeterminer(fresh, 0) > 0 || findSubjects(fresh).length > 0 || findPlaces(fresh).length > 0;
  if (!isThing) return context.read(fresh);
  if (phrased.phrases.length > 1) return [{ type: 'rewrite', words: textOf(fresh) }];
  const old = counterpartOf(context.picture, fresh);
  const put = /^(?:the|this|that)$/.test(first) && old ? fresh.slice(1) : fresh;
  return old === null ? [{ type: 'rewrite', words: textOf(fresh) }] : [{ type: 'replace', old, fresh: textOf(put) }];
}

/** Whether words name a thing of the picture more closely than it was: "drinking glasses" for "glasses". */
const isNarrower = (fresh: readonly Word[], { text }: Picture): boolean =>
  fresh.length - afterDeterminer(fresh, 0) > 1 && !text.toLowerCase().includes(nameOf(fresh).toLowerCase());

/** In words. A longer message tells something. */
const longestCorrection = 14;

/** Tried before those that only refuse what is seen. */
export const contrastRules: readonly EditRule[] = [
  patternRule(
    'what is seen, and what was meant',
    [
      ['a boy on a bike', 'that’s a boy, i asked for a girl', 'a girl on a bike'],
      ['a fox in the snow', 'that’s a dog, i wanted a fox', 'a fox in the snow [fox clearly visible]'],
      ['a fox in the snow', 'it’s not a fox it’s a wolf', 'a wolf in the snow'],
      ['a red barn', 'you drew a house but I said a windmill', 'a windmill'],
      ['a parrot in a tree', 'this is a parrot, it should be an owl', 'an owl in a tree'],
    ],
    ['@seen not? <old:4> but|and|though? @meaning|its|it-is|thats <fresh:6>'],
    (named, context) => {
      const fresh = named('fresh');
      const isSome = afterDeterminer(fresh, 0) > 0 && findSubjects(fresh).length > 0;
      if (!isSome || afterDeterminer(named('old'), 0) === 0) return null;
      return shows(context.picture, fresh) ? { type: 'restore', things: [nameOf(fresh)] } : meant(fresh, context);
    },
  ),
];

/** In the order in which they are tried. */
export const correctionRules: readonly EditRule[] = [
  patternRule(
    'one and not the other',
    [
      ['a fox in the snow', 'actually, summer not winter', 'a fox, in summer'],
      ['a cat in the rain', 'make it sunny, not rainy', 'a cat, sunny'],
      ['a red door', 'blue instead of red', 'a blue door'],
      ['a fox in winter', 'switch winter to autumn', 'a fox, in autumn'],
      ['a street', 'turn day into night', 'a street, at night'],
      ['a fox in a forest', 'a wolf, not a fox', 'a wolf in a forest'],
      ['a fox in a forest', 'not a forest, a desert', 'a fox in a desert'],
      ['two glasses on a table', 'drinking glasses, not eyeglasses', 'two drinking glasses on a table'],
      ['a desert at night', 'dessert, not desert', 'a dessert at night'],
      ['a fox in a forest', 'fox not wolf', 'a fox in a forest [fox clearly visible]'],
    ],
    [
      'in|at|on|i-meant|i-wanted? the? <fresh:3> and|but? @instead in|at|on? the? <old:3>',
      'not in|at|the|a|an? <old:3> but|rather|just? in|at? <fresh:3>',
      '@replacing the|from? <old:2> to|into|with <fresh:2>',
    ],
    (named, context, words) => {
      const fresh = named('fresh');
      const old = named('old');
      if (!isSetting(fresh) || !isSetting(old)) {
        const isNot = words.some(({ base }) => base === 'not');
        const slip = slipIn(context.picture, fresh);
        if (isNot && slip === nameOf(old)) return { type: 'replace', old: slip, fresh: textOf(fresh) };
        const isThing = findSubjects(fresh).length > 0 || findPlaces(fresh).length > 0;
        if (isNot && isThing && shows(context.picture, fresh) && !shows(context.picture, old))
          return isNarrower(fresh, context.picture)
            ? { type: 'replace', old: fresh.at(-1)?.text ?? '', fresh: nameOf(fresh) }
            : { type: 'restore', things: [nameOf(fresh)] };
        const isSwap = isNot && isThing && shows(context.picture, old) && fresh.length <= 3;
        return isSwap ? { type: 'replace', old: nameOf(old), fresh: textOf(fresh) } : null;
      }
      return fresh.every(isColour) ? recoloured(textOf(fresh), context) : addition(asSettingPhrase(textOf(fresh)));
    },
  ),
  patternRule(
    'what was meant',
    [
      ['a dragon over a village', 'not that, I meant a friendly dragon', 'a friendly dragon over a village'],
      ['a castle', 'Not what I asked for. I wanted a ruin.', 'a ruin'],
      ['a dog with a straw hat', 'I said a cat not a dog', 'a cat with a straw hat'],
      ['a fluffy cat on a sofa', 'I said a black cat', 'a black cat on a sofa'],
      ['a lake', 'I meant a lake with a boat on it', 'a lake with a boat on it'],
      ['a lake', 'I wanted it at night', 'a lake, at night'],
      ['a lake with a tree', 'i said no tree', 'a lake [without tree]'],
      ['a mouse on a desk', 'a computer mouse i mean', 'a computer mouse on a desk'],
      ['a bear on a table', 'oops, I meant beer', 'a beer on a table'],
      ['a horse in a field', 'a house, I meant to say', 'a house in a field'],
      ['a cat in a garden', 'a lion is what I meant', 'a lion in a garden'],
      ['a goat by a lake', 'sorry i meant boat', 'a boat by a lake'],
    ],
    [
      '@meaning <fresh:8> @instead <old:4>',
      '@meaning it|this|that to-be|as|in|at|with|on <rest:6>',
      '@meaning <fresh:12>',
      '<fresh:6> @meantAfter',
    ],
    (named, context, words) => {
      if (words.length > longestCorrection) return null;
      const rest = named('rest');
      if (rest.length > 0) {
        const from = words.indexOf(rest[0] as Word) - 1;
        return context.read(/^(?:be|as)$/.test(words[from]?.base ?? '') ? rest : words.slice(from));
      }
      return meant(named('fresh'), context);
    },
  ),
  {
    name: 'another colour after a colour',
    examples: [
      ['a robot > make it a blue robot', 'no, green', 'a green robot'],
      ['a red scarf', 'nah, yellow', 'a yellow scarf'],
      ['a red scarf', 'no, a dark green one', 'a dark green scarf'],
    ],
    match: (words, context) => {
      const colours = words.slice(afterDeterminer(words, 0)).filter(({ base }) => base !== 'one' && base !== 'in');
      const isAll =
        colours.some(isColour) &&
        colours.every((word) => isColour(word) || /^(?:dark|light|bright|pale|deep|and)$/.test(word.base));
      const isSaid = context.isDenied || words.some(({ base }) => base === 'one') || changedColour(context.picture);
      return isAll && isSaid && words.length <= 5 ? [recoloured(textOf(colours), context)] : null;
    },
  },
  {
    name: 'another thing after a refusal',
    examples: [
      ['a fox in a forest', 'no no no, a wolf', 'a wolf in a forest'],
      ['a panda on a swing', 'no no, red panda', 'a red panda on a swing'],
      ['an oak on a hill', 'wrong, a palm tree', 'a palm tree on a hill'],
      ['a car in a garage', 'nope, a truck', 'a truck in a garage'],
    ],
    match: (words, { isDenied, picture }) => {
      const thing = words.slice(afterDeterminer(words, 0));
      const isThing = isDenied && words.length <= 4 && thing.length > 0 && findSubjects(thing.slice(-2)).length > 0;
      const isOther = /^(?:no|not|without|in|on|at|with|and|of|the|it|her|his|him|more|less)$/;
      const isPlain = !words.some(({ base }) => commandVerbs.has(base) || isOther.test(base));
      const old = isThing && isPlain && hasCounterpart(picture, thing) ? counterpartOf(picture, thing) : null;
      return old === null ? null : [{ type: 'replace', old, fresh: textOf(words) }];
    },
  },
  {
    name: 'another one of the kind',
    examples: [
      ['a dragon over a hill', 'a smaller one please', 'a smaller dragon over a hill'],
      ['a dragon over a hill', 'no, a huge one', 'a huge dragon over a hill'],
    ],
    match: (words, { picture }) => {
      const kind = words.slice(afterDeterminer(words, 0), -1);
      const figure = figureOf(picture);
      const isKind =
        words.at(-1)?.base === 'one' && kind.length > 0 && kind.length <= 3 && words.length - kind.length > 1;
      const isPlain = kind.every(
        (word) => isColour(word) || adjectives.has(word.base) || /^(?:and|very|more|much)$/.test(word.base),
      );
      return isKind && isPlain && figure && findThing(phrasesOf(picture.text), figure)
        ? [{ type: 'describe', thing: figure, how: textOf(kind) }]
        : null;
    },
  },
];
