/** Edits that take something out of the picture. */
import { editWords, findSubjects, isColour, listed, talkAfterNo, type Word } from '../../../lexicon/index.ts';
import { addition, type Edit } from '../edit.ts';
import { nameOf, thingsIn } from '../nouns.ts';
import { findThing, nounOf, phrasesOf } from '../phrases.ts';
import { standingAlone } from '../rewrite-text.ts';
import { type EditContext, type EditRule, patternRule, textOf } from '../rule.ts';
import { shows, wasRemoved } from '../things-of-picture.ts';

/** Verbs that also begin names and idioms: "hide and seek", "skip rope", "no smoking sign". */
const cautious = /^(?:no|hide|skip|lose|drop|cut|strip|avoid|ditch|scrap|minus|sans)$/;
/** Words after "no" that are talk. */
const talk = new Set(listed(talkAfterNo));
/** What names the picture itself: "from the picture". */
const backgrounds = new Set(listed(editWords.background));
const wholePicture = new Set(listed('picture image scene drawing background foreground front back photo'));

/** The words without "from the picture", "in it" at their end. */
function withoutPlace(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(
    ({ base }, index) =>
      index > 0 &&
      /^(?:from|in|on|of|to|at)$/.test(base) &&
      /^(?:it|there|this|that|the|here|him|her|them)$/.test(words[index + 1]?.base ?? ''),
  );
  const [first, second, ...more] = words.slice(at + 1).map(({ base }) => base);
  const isIt = second === undefined && /^(?:it|there|this|that|here|him|her|them)$/.test(first ?? '');
  const isPlace = isIt || (first === 'the' && wholePicture.has(second ?? '') && more.length === 0);
  const kept = at > 0 && isPlace ? words.slice(0, at) : words;
  return /^(?:there|anywhere|here|anymore|at all)$/.test(kept.at(-1)?.base ?? '') && kept.length > 1
    ? kept.slice(0, -1)
    : kept;
}

/** Whether a thing can be taken out: "no people" can; "no smoking sign" and "hide and seek" are things to draw. */
function isRemovable(verb: string, things: readonly Word[], { picture, isAboutPicture }: EditContext): boolean {
  if (things.some(({ base }) => /^(?:you|i|im|me|we|us|is|are|was|were)$/.test(base))) return false;
  if (isAboutPicture || shows(picture, things) || wasRemoved(picture, things)) return true;
  if (!cautious.test(verb)) return things.length <= 8;
  const last = things.at(-1)?.base ?? '';
  if (verb === 'no' && things.length === 1) return !talk.has(last) && !/ing$/.test(last);
  const names = thingsIn(things).every((name) => name.split(' ').length <= 2);
  const isKnown = findSubjects(things).length > 0 || /^(?:text|words|letters|people|background)$/.test(last);
  return names && isKnown && !/^(?:and|sign)$/.test(things[0]?.base ?? '') && things.length <= 6;
}

function removalOf(words: readonly Word[], verb: string, context: EditContext): Edit | null {
  const things = withoutPlace(words);
  if (things.length === 0 || !isRemovable(verb, things, context)) return null;
  if (/^(?:it|this|that|them|everything|something|anything)$/.test(things[0]?.base ?? '') && things.length === 1)
    return null;
  if (/^background$/.test(nameOf(things))) return addition('on a plain background');
  // "The bar background" is the bar that is there.
  const place = backgrounds.has(things.at(-1)?.base ?? '') ? things.slice(0, -1) : [];
  const named = shows(context.picture, place) ? place : things;
  return { type: 'remove', things: thingsIn(named) };
}

/** In the order in which they are tried. */
export const removalRules: readonly EditRule[] = [
  patternRule(
    'only',
    [
      ['a wooden boat on a calm sea', 'just the sea', 'a calm sea'],
      ['a wooden boat on a calm sea', 'only the boat, nothing else', 'a wooden boat'],
    ],
    ['just|only the <thing:3> nothing-else|and-nothing-else|alone|by-itself?'],
    (named, { picture }) => {
      const phrased = phrasesOf(picture.text);
      const place = findThing(phrased, textOf(named('thing')));
      const phrase = place ? phrased.phrases[place.phrase] : undefined;
      return phrase ? { type: 'rewrite', words: standingAlone(textOf(nounOf(phrased, phrase))) } : null;
    },
  ),
  patternRule(
    'remove',
    [
      [
        'a red fox sleeping under an oak tree in the snow',
        'remove the tree',
        'a red fox sleeping in the snow [without tree]',
      ],
      ['a boat with birds', 'get rid of the birds', 'a boat [without bird]'],
      ['an owl with a lantern', 'lose the lantern', 'an owl [without lantern]'],
      ['a fox with a hat and a scarf', 'take off the hat', 'a fox with a scarf [without hat]'],
      ['a street with lanterns and a cat', 'remove the cat and the lanterns', 'a street [without cat, lantern]'],
      ['a cat in a garden', 'remove the people from the picture', 'a cat in a garden [without people]'],
      ['a girl holding a balloon', 'drop the balloon', 'a girl [without balloon]'],
      ['a robot in a bar', 'get rid of the bar background', 'a robot [without bar]'],
      ['a cello player in a forest', 'delete the forest backdrop', 'a cello player [without forest]'],
      ['a swan on a lake', 'remove the lake scenery', 'a swan [without lake]'],
      ['a meadow > make it foggy', 'remove the fog', 'a meadow [without fog]'],
      ['a sunny beach', 'take away the sun', 'a beach [without sun]'],
      ['an icy road', 'get rid of the ice', 'a road [without ice]'],
    ],
    ['@removal <things:8>'],
    (named, context, words) => removalOf(named('things'), words[0]?.base ?? '', context),
  ),
  patternRule(
    'less of a colour',
    [['a blue vase', 'take some of the blue out', 'a blue vase [less blue]']],
    ['@taking|reduce|tone-down|remove some|a-bit|a-little? of? the? <colour:1> out|away|down|tones?'],
    (named) => (named('colour').every(isColour) ? { type: 'adjust', words: `less ${textOf(named('colour'))}` } : null),
  ),
  patternRule(
    'take out',
    [
      ['an astronaut riding a horse in the desert', 'take the horse out', 'an astronaut in the desert [without horse]'],
      ['a fox under a tree', 'leave the tree out of it', 'a fox [without tree]'],
    ],
    ['@taking <things:6> @away of? it|the-picture|this|there?'],
    (named, context) => removalOf(named('things'), 'take', context),
  ),
  patternRule(
    'without',
    [
      ['a boat on a lake with birds', 'without the birds', 'a boat on a lake [without bird]'],
      ['a bowl of ramen on a wooden table', 'no egg pls', 'a bowl of ramen on a wooden table [without egg]'],
      ['a meadow', 'no people', 'a meadow [without people]'],
      ['a beach with palms', 'no more palms', 'a beach [without palm]'],
    ],
    ['@denial <things:7>'],
    (named, context, words) => {
      // "No, a castle" refuses, and names what is wished for.
      const isRefusal = words[0]?.base === 'no' && words[1]?.clause !== words[0].clause;
      return isRefusal ? null : removalOf(named('things'), words[0]?.base ?? '', context);
    },
  ),
  patternRule(
    'not wanted',
    [
      ['a lake with boats', 'I don’t want any boats', 'a lake [without boat]'],
      ['a lake with a boat', 'please don’t include the boat', 'a lake [without boat]'],
      ['a lake with a boat', 'there should be no boat', 'a lake [without boat]'],
      ['a boat at sunset', 'I don’t want it at sunset', 'a boat [without sunset]'],
      ['a street with a cat', 'i don’t want the cat in it', 'a street [without cat]'],
      ['a street with a cat', 'there’s still a cat', 'a street [without cat]'],
    ],
    ['@unwanted it|this|that|him|her in|at|on|during <things:3>', '@unwanted <things:7>'],
    (named, context) => {
      const things = named('things');
      return /^(?:to|you|it|this|that)$/.test(things[0]?.base ?? '') ? null : removalOf(things, 'remove', context);
    },
  ),
  patternRule(
    'should go',
    [
      ['a lake with a boat', 'the boat should go', 'a lake [without boat]'],
      ['a lake with a boat', 'make the boat disappear', 'a lake [without boat]'],
      ['a lake with a boat', 'the boat is still there', 'a lake [without boat]'],
    ],
    [
      'the|that|those <things:4> should|must|has-to|have-to|needs-to|need-to|can @gone',
      '@making the|that|those <things:4> @gone',
      'the <things:4> is|are unnecessary|not-needed|in-the-way|still-there|still-visible',
    ],
    (named, context) =>
      shows(context.picture, named('things')) ? removalOf(named('things'), 'remove', context) : null,
  ),
];
