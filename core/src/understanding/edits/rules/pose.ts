/** Edits of where something is and what it does: "move the fox to the right", "make her look left", "wake him up". */
import { directionWords, holdingVerbs, listed, poseVerbs, type Word } from '../../../lexicon/index.ts';
import { addition, type Edit } from '../edit.ts';
import { nameOf } from '../nouns.ts';
import { type EditContext, type EditRule, type Picture, patternRule, textOf } from '../rule.ts';
import { figureOf, shows } from '../things-of-picture.ts';

const verbs = new Set(listed(poseVerbs));
const holding = new Set(listed(holdingVerbs));
const pronoun = /^(?:it|this|that|him|her|them|he|she|they)$/;
const directions = new Set(listed(directionWords));

/** The name of the thing that the words speak of: "him" is the figure; null when the picture does not show it. */
export function thingMeant(words: readonly Word[], picture: Picture): string | null {
  if (words.length === 1 && pronoun.test(words[0]?.base ?? '')) return figureOf(picture);
  return shows(picture, words) ? nameOf(words) : null;
}

/** `sleep` → `sleeping`, `run away` → `running away`. */
export const asParticiple = (verb: string): string => {
  if (/ie$/i.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/[^e]e$/i.test(verb)) return `${verb.slice(0, -1)}ing`;
  return /^[^aeiou]*[aeiou][bdglmnprt]$/i.test(verb) ? `${verb}${verb.slice(-1)}ing` : `${verb}ing`;
};

const participles: ReadonlyMap<string, string> = new Map(listed(poseVerbs).map((verb) => [asParticiple(verb), verb]));

/** What a figure does, in a picture's words: `hold a pan` → `with a pan`, `look angry` → `angry`, `run away` → `running away`. */
export function poseOf(words: readonly Word[]): string | null {
  const [first, ...rest] = words;
  const verb = participles.get(first?.base ?? '') ?? first?.base ?? '';
  if (!first || !(verbs.has(verb) || holding.has(verb))) return null;
  const said = textOf(rest);
  if (verb === 'look' && rest.length > 0 && !directions.has(rest[0]?.base ?? ''))
    return rest[0]?.base === 'like' ? null : said.replace(/^(?:a bit|more|very) /i, '');
  if (holding.has(verb) && rest.length > 0 && rest[0]?.base !== 'hands') return `with ${said}`;
  return `${asParticiple(verb)}${rest.length > 0 ? ` ${said}` : ''}`;
}

const places: Readonly<Record<string, string>> = {
  left: 'on the left',
  right: 'on the right',
  side: 'at the side',
  top: 'at the top',
  bottom: 'at the bottom',
  middle: 'in the middle',
  centre: 'in the middle',
  center: 'in the middle',
  foreground: 'in the foreground',
  front: 'in the foreground',
  background: 'in the background',
  back: 'in the background',
  corner: 'in the corner',
};

const describeIn = (words: readonly Word[], how: string | null | undefined, { picture }: EditContext): Edit | null => {
  const thing = thingMeant(words, picture);
  return thing === null || how === null || how === undefined ? null : { type: 'describe', thing, how };
};

/** In the order in which they are tried. */
export const poseRules: readonly EditRule[] = [
  patternRule(
    'move',
    [
      ['a blue vase with tulips', 'move the vase to the left', 'a blue vase on the left with tulips'],
      ['a boat at sea', 'move the boat closer', 'a closer boat at sea'],
      ['a fox in the snow', 'put it in the middle', 'a fox in the middle in the snow'],
      ['a fox in the snow', 'I’d like the fox more on the right side', 'a fox on the right in the snow'],
    ],
    [
      '@moving the|his|her|its? <thing:3> more|further|farther|a-bit|over? to|towards|on|at|in|into|onto? the? far|very|upper|lower? <where:1> side|corner|edge|half|part|hand-side? of-the-picture|of-the-image|of-it|please?',
      'the <thing:3> more|further|farther|closer|should-be|needs-to-be|should-go to|towards|on|at|in? the? far? <where:1> side|corner?',
      'center|centre the? <thing:3>',
      '@moving|turn the|his|her? <thing:2> @degree? <way=closer|nearer|forward|back|up|down|higher|lower|further-away|farther-away|around|sideways>',
    ],
    (named, context, words) => {
      const where = named('where')[0]?.base ?? (/^cent/.test(words[0]?.base ?? '') ? 'centre' : '');
      const turned = words[0]?.base === 'turn' ? 'turned ' : '';
      const way = named('way').length > 0 ? `${turned}${textOf(named('way'))}` : undefined;
      return describeIn(named('thing'), way ?? places[where], context);
    },
  ),
  patternRule(
    'to another place',
    [
      ['a lake with a tree', 'move it to the beach', 'a lake with a tree, at the beach'],
      ['a fox in a meadow', 'put him in a city', 'a fox, in a city'],
      ['a fox in a meadow', 'place the fox on the moon', 'a fox in a meadow, on the moon'],
    ],
    [
      '@moving <thing:2> to <place:4>',
      '@moving the|his|her? <thing:2> <at=in|at|on|under|inside|near|by|into|onto|beside|behind> <place:5>',
    ],
    (named, { picture }) => {
      const at = named('at')[0]?.base ?? 'at';
      const thing = named('thing');
      if (/^(?:it|this|that|him|her|them)$/.test(named('place')[0]?.base ?? '')) return null;
      const isPart = thingMeant(thing, picture) !== null;
      const opening =
        named('at').length === 0 && !/^(?:the|an?|my|his|her)$/.test(named('place')[0]?.base ?? '') ? 'in' : at;
      return isPart ? addition(`${opening.replace(/to$/, '')} ${textOf(named('place'))}`) : null;
    },
  ),
  patternRule(
    'wake',
    [
      [
        'a red fox sleeping under an oak tree in the snow',
        'wake him up',
        'a red fox awake under an oak tree in the snow',
      ],
      ['a sleeping cat', 'wake the cat', 'an awake cat'],
    ],
    ['wake <thing:3> up?', 'wake up <thing:3>'],
    (named, context) => describeIn(named('thing'), 'awake', context),
  ),
  patternRule(
    'zoom',
    [
      ['a cat on a sill', 'zoom in on the cat', 'a cat on a sill [closer view]'],
      ['a cat on a sill', 'zoom out a bit', 'a cat on a sill [wider view]'],
      ['a cat on a sill', 'show more of the surroundings', 'a cat on a sill [wider view]'],
    ],
    [
      'zoom|zoomed|move|go|get <way=in|out|closer> @degree? on|to|onto|at|of|from? <thing:4>?',
      'zoom|zoomed|move|go|get <way=in|out|closer> @degree? so|so-that|and|to|until <rest:10>',
      'close-up|closeup of the|his|her|its <close:3>',
      'show <wide:1> of the @background',
    ],
    (named) => {
      const way = named('way')[0]?.base ?? (named('close').length > 0 ? 'in' : 'out');
      return { type: 'adjust', words: /^(?:in|closer)$/.test(way) ? 'closer view' : 'wider view' };
    },
  ),
  patternRule(
    'does',
    [
      ['a girl in a park', 'make her look left', 'a girl looking left in a park'],
      ['a dragon flying over mountains', 'make it sit on a rock', 'a dragon sitting on a rock'],
      ['a goat in a meadow', 'the goat should sleep', 'a sleeping goat in a meadow'],
      ['a goat in a meadow', 'he should wear a hat', 'a goat with a hat in a meadow'],
      ['a wizard in a robe', 'make him look angry', 'an angry wizard in a robe'],
      ['a wizard in a robe', 'let him smile', 'a smiling wizard in a robe'],
    ],
    [
      'make|have|let|get|show|draw <thing=him|her|it|them|this|that> be|to? <deed:7>',
      'can|could|should|may the|his|her? <thing:2> be? <deed:7>',
      '<thing=he|she|they|it> should|must|could|can|needs-to|has-to|would|is-supposed-to be? <deed:7>',
      'make|have|let|get|show|draw the|his|her|its? <thing:2> be|to? <deed:7>',
      'the|his|her|its? <thing:3> should|must|could|can|needs-to|has-to|have-to|would|is-supposed-to be? <deed:7>',
    ],
    (named, context) => describeIn(named('thing'), poseOf(named('deed')), context),
  ),
  patternRule(
    'shows its face',
    [['a girl in a park', 'can we see her face?', 'a girl facing the viewer in a park']],
    [
      'see|show his|her|its|their|the face|faces',
      'make|have|let <thing=him|her|it|them> face us|me|the-viewer|the-camera|forward',
    ],
    (_, { picture }) => {
      const figure = figureOf(picture);
      return figure === null ? null : { type: 'describe', thing: figure, how: 'facing the viewer' };
    },
  ),
  {
    name: 'doing',
    examples: [
      ['a corgi in a park', 'now running', 'a running corgi in a park'],
      ['a corgi in a park', 'but wearing sunglasses', 'a corgi with sunglasses in a park'],
      ['a corgi in a park', 'sitting on a bench', 'a corgi sitting on a bench in a park'],
    ],
    match: (words, context) => {
      const figure = figureOf(context.picture);
      const how = words.length <= 6 && participles.has(words[0]?.base ?? '') ? poseOf(words) : null;
      return figure && how ? [{ type: 'describe', thing: figure, how }] : null;
    },
  },
];
