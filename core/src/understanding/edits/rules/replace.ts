/** Edits that put one thing in another's place. */
import {
  createPhraseIndex,
  editWords,
  findAt,
  findSubjects,
  isLiving,
  isOnlyStyle,
  listed,
  type Word,
} from '../../../lexicon/index.ts';
import { addition, type Edit } from '../edit.ts';
import { nameOf } from '../nouns.ts';
import { afterDeterminer } from '../phrases.ts';
import { type EditContext, type EditRule, patternRule, textOf } from '../rule.ts';
import { counterpartOf, figureOf, shows } from '../things-of-picture.ts';

const backgroundWords = new Set(listed(editWords.background));
const pronouns = new Set(listed(editWords.pronoun));
const onlyIfThere = new Set(['turn', 'convert', 'transform', 'change', 'switch', 'trade']);
const verbIndex = createPhraseIndex(
  listed('draw make paint show use put have do render add give-me i-want').map((phrase) => [phrase, true] as const),
);

/** The edit that puts `fresh` in the place of `old`, which may be the background, the style or "him". */
export function replacementEdit(
  old: readonly Word[],
  fresh: readonly Word[],
  context: EditContext,
): Edit | readonly Edit[] | null {
  const { picture } = context;
  const last = old.at(-1)?.base ?? '';
  if (backgroundWords.has(last)) return addition(`with ${textOf(fresh)} in the background`);
  if (last === 'style') return { type: 'restyle', style: isOnlyStyle(fresh) ?? textOf(fresh) };
  if (old.length === 1 && pronouns.has(last)) {
    const figure = counterpartOf(picture, fresh);
    const isThing = afterDeterminer(fresh, 0) > 0 && findSubjects(fresh.slice(-2)).length > 0;
    const isHim = /^(?:him|her|them)$/.test(last) && fresh.length <= 5;
    return figure && (isThing || isHim) && isOnlyStyle(fresh) === null
      ? { type: 'replace', old: figure, fresh: textOf(fresh) }
      : context.read(fresh);
  }
  return { type: 'replace', old: nameOf(old), fresh: textOf(fresh) };
}

/** "make the fox a wolf" replaces a figure; "make the fox a hat" gives it a thing. */
function becomes(named: (name: string) => readonly Word[], { picture }: EditContext): Edit | null {
  const [old, fresh] = [named('old'), named('fresh')];
  const kinds = findSubjects(fresh.slice(-1));
  if (!shows(picture, old) || kinds.length === 0) return null;
  return kinds.some(isLiving) || findSubjects(old).every((id) => !isLiving(id))
    ? { type: 'replace', old: nameOf(old), fresh: textOf(fresh) }
    : { type: 'describe', thing: nameOf(old), how: `with ${textOf(fresh)}` };
}

/** "a penguin instead": takes the place of what is most like it. */
function insteadOfAny(fresh: readonly Word[], { picture }: EditContext): Edit | null {
  const isThing = findSubjects(fresh.slice(-1)).length > 0 && fresh.length <= 4;
  const old = isThing ? counterpartOf(picture, fresh) : null;
  return old === null ? null : { type: 'replace', old, fresh: textOf(fresh) };
}

/** The words without "draw", "make it" before a thing. */
function withoutVerb(words: readonly Word[]): readonly Word[] {
  const verb = findAt(words, 0, verbIndex);
  const at = verb?.end ?? 0;
  return words.slice(verb && pronouns.has(words[at]?.base ?? '') ? at + 1 : at);
}

/** What "a bat instead of the owl" and "instead of a tree, a tower" name; null when the words say no "instead of". */
function aroundInstead(
  words: readonly Word[],
): { readonly old: readonly Word[]; readonly fresh: readonly Word[] } | null {
  const at = words.findIndex(
    ({ base }, index) => /^(?:instead|rather|place)$/.test(base) && /^(?:of|than)$/.test(words[index + 1]?.base ?? ''),
  );
  if (at < 0) return null;
  if (at > 0) return { old: words.slice(at + 2), fresh: words.slice(0, words[at]?.base === 'place' ? at - 1 : at) };
  const clause = words[2]?.clause;
  const comma = words.findIndex((word, index) => index > 2 && word.clause !== clause);
  return comma < 0 ? null : { old: words.slice(2, comma), fresh: words.slice(comma) };
}

function insteadEdit(old: readonly Word[], fresh: readonly Word[], context: EditContext) {
  if (fresh.length === 0 || fresh.length > 7 || old.length === 0 || old.length > 5) return null;
  if (old.length <= 2 && /^(?:one|this|that|it|just|only)$/.test(old[0]?.base ?? '')) {
    const same = findSubjects(fresh).find((id) => context.picture.visible.includes(id));
    return same === undefined ? null : ({ type: 'replace', old: same, fresh: textOf(fresh) } as const);
  }
  return shows(context.picture, old) ? replacementEdit(old, fresh, context) : null;
}

/** In the order in which they are tried. */
export const replacementRules: readonly EditRule[] = [
  {
    name: 'instead of',
    examples: [
      ['a lake with a tree', 'instead of a tree, a tower', 'a lake with a tower'],
      ['an owl with a lantern', 'a bat instead of the owl', 'a bat with a lantern'],
      ['a heron in a marsh', 'an egret instead of the heron', 'an egret in a marsh'],
      ['a rider in the desert', 'make it a forest instead of the desert', 'a rider in a forest'],
    ],
    match: (words, context) => {
      const parts = aroundInstead(words);
      const edit = parts && insteadEdit(parts.old, withoutVerb(parts.fresh), context);
      return edit ? ('type' in edit ? [edit] : edit) : null;
    },
  },
  patternRule(
    'becomes',
    [
      ['a fox in a meadow', 'make the fox a wolf', 'a wolf in a meadow'],
      ['a fox in a meadow', 'make the fox a hat', 'a fox with a hat in a meadow'],
      ['a fox in a meadow', 'turn the fox into a small bear', 'a small bear in a meadow'],
    ],
    ['make|turn|let|have the|that|this|his|her <old:2> be|into|become? <fresh:4>'],
    (named, context) => (/^(?:an?|two|three)$/.test(named('fresh')[0]?.base ?? '') ? becomes(named, context) : null),
  ),
  patternRule(
    'replace',
    [
      ['an owl with a lantern', 'replace the owl with a raven', 'a raven with a lantern'],
      ['a fox in a meadow', 'swap fox for wolf', 'a wolf in a meadow'],
      ['a barn with ducks', 'exchange the ducks for geese', 'a barn with geese'],
      ['a robot chef', 'turn him into a pirate', 'a pirate'],
      ['a fox', 'change the background to a beach', 'a fox, with a beach in the background'],
    ],
    ['@replacing <old:5> @into <fresh:7>'],
    (named, context, words) => {
      const old = named('old');
      const isPart = /^(?:style|background|backdrop|scenery|setting)$/.test(old.at(-1)?.base ?? '');
      const isPronoun = old.length === 1 && pronouns.has(old[0]?.base ?? '');
      const needsOld = onlyIfThere.has(words[0]?.base ?? '');
      if (/^(?:slogan|text|title|caption|mode)$/.test(old.at(-1)?.base ?? '')) return null;
      if (needsOld && !isPart && !isPronoun && !shows(context.picture, old)) return null;
      return replacementEdit(old, named('fresh'), context);
    },
  ),
  patternRule(
    'another for one that is not liked',
    [
      ['a knight on a white horse', 'i dont like the horse, try a giant goose', 'a knight on a giant goose'],
      ['a girl with a dog', 'I’m not sure about the dog, maybe a cat', 'a girl with a cat'],
      ['a boat on a lake', 'not a fan of the boat, try a raft', 'a raft on a lake'],
      ['a fox in a meadow', 'I hate the meadow so how about a desert', 'a fox in a desert'],
    ],
    [
      '@disliking the|that|this|his|her|its <old:3> so|and|but? could-you|can-you|maybe|perhaps|please|rather? @trying? it? <fresh:5>',
    ],
    (named, context) => {
      const [old, fresh] = [named('old'), named('fresh')];
      const isSome = /^(?:an?|some|two|three)$/.test(fresh[0]?.base ?? '') && fresh.length > 1;
      return isSome && shows(context.picture, old) ? replacementEdit(old, fresh, context) : null;
    },
  ),
  patternRule(
    'instead',
    [
      ['an owl with a lantern', 'a penguin instead', 'a penguin with a lantern'],
      ['a girl with a dog', 'a cat instead', 'a girl with a cat'],
      ['a lighthouse in a storm', 'calm weather instead', 'a lighthouse, in calm weather'],
    ],
    ['<fresh:5> instead'],
    (named, context) => insteadOfAny(withoutVerb(named('fresh')), context) ?? context.read(named('fresh')),
  ),
  patternRule(
    'becomes another thing',
    [
      ['a fox in a meadow', 'make it a wolf', 'a wolf in a meadow'],
      ['a fox in a meadow', 'what if it was a cat', 'a cat in a meadow'],
      ['two kids in a garden', 'make it three kids', 'three kids in a garden'],
      ['a cup of coffee on a desk', 'make it tea', 'a cup of tea on a desk'],
    ],
    ['<fresh:4>'],
    (named, { picture, isAboutPicture }) => {
      const fresh = named('fresh');
      const isSome = /^(?:an?|two|three|four|five|2|3|4|5)$/.test(fresh[0]?.base ?? '') && fresh.length > 1;
      if (!isAboutPicture || findSubjects(fresh.slice(-1)).length !== 1) return null;
      const contained = fresh.length === 1 ? / of (\p{L}+)/u.exec(picture.text)?.[1] : undefined;
      if (contained) return { type: 'replace', old: contained, fresh: textOf(fresh) };
      const old = isSome ? (counterpartOf(picture, fresh) ?? figureOf(picture)) : null;
      return old === null ? null : { type: 'replace', old, fresh: textOf(fresh) };
    },
  ),
];
