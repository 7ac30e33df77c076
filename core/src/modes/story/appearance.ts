/** How the hero looks and what the hero wears: the same words in all three pictures, whoever draws them. */
import type { Chance } from '../../chance.ts';
import { withArticle } from '../../lexicon/index.ts';
import type { Character } from './character.ts';

/** Looks and clothes of one story's hero. */
export type Appearance = {
  /** `a striped shell`. */
  readonly looks: string;
  /** `a red scarf`; empty for who wears nothing. */
  readonly wears: string;
  /** What of it Vizzy's own illustrator draws, and draws rightly: `a red scarf`, or empty. */
  readonly drawn: string;
};

const colours = ['red', 'blue', 'green', 'yellow'] as const;

/** On these a scarf sits where a neck is; drawn pictures of all kinds were looked at. */
const withNeck = /^(?:fox|wolf|lion|deer|penguin|owl|mouse|duck|teddy)$/;

type Dress = readonly [nouns: RegExp, looks: readonly string[], wears: readonly string[]];

/** The first whose nouns fit counts; `{colour}` is one of the four. */
const dresses: readonly Dress[] = [
  [/^(?:astronaut|cosmonaut)$/, ['a round friendly face'], ['a white suit with {colour} stripes']],
  [/^(?:knight|superhero|vampire)$/, ['a kind face'], ['a {colour} cape']],
  [/^(?:king|queen|prince|princess|emperor|empress)$/, ['curly hair'], ['a {colour} cloak and a small crown']],
  [/^(?:pirate|captain|sailor)$/, ['freckles'], ['a {colour} sash and a striped shirt']],
  [/^(?:wizard|witch|magician|elf|gnome|fairy)$/, ['curly hair'], ['a pointed {colour} hat']],
  [/^(?:mermaid|santa claus|santa|ghost)$/, ['a kind face'], ['']],
  [/^(?:snail|slug|turtle|tortoise)$/, ['a striped shell', 'a spotted shell'], ['']],
  [
    /^(?:fish|whale|dolphin|shark|seal|octopus|squid|jellyfish|seahorse|lobster|crab|starfish|worm|caterpillar)$/,
    ['round eyes and a small scar', 'round eyes and a spotted back'],
    [''],
  ],
  [
    /^(?:butterfly|bee|ladybug|firefly|dragonfly|moth|ant|spider|beetle|cricket)$/,
    ['spotted wings', 'a torn left wing'],
    [''],
  ],
  [/^(?:robot|android|machine|computer)$/, ['round eyes and a dent in the chest'], ['a {colour} scarf']],
  [
    /^(?:dragon|unicorn|dinosaur|monster|alien|yeti|troll|giant)$/,
    ['a spotted nose', 'round eyes'],
    ['a {colour} scarf'],
  ],
  [
    /^(?:boy|girl|child|man|woman|person|brother|sister|son|daughter|friend|kid|twin|sibling|cousin|grandmother|grandfather|grandma|grandpa|mother|father|baker|painter|doctor|teacher|farmer|detective|keeper|gardener|scientist|inventor|student|musician|dancer|librarian|explorer)$/,
    ['freckles', 'curly hair', 'a gap between the teeth'],
    ['a {colour} scarf'],
  ],
];

/** Any animal that is not named above. */
const anyAnimal: Dress = [/./, ['one white paw', 'a torn ear', 'a spotted nose'], ['a {colour} scarf']];
const anyBird: Dress = [/./, ['a crooked tail feather', 'a spotted breast'], ['a {colour} scarf']];
const anyThing: Dress = [/./, ['round eyes'], ['']];

function dressOf({ noun, kind }: Character): Dress {
  const own = dresses.find(([nouns]) => nouns.test(noun));
  if (own) return own;
  if (kind.nouns.includes('owl')) return anyBird;
  // Bread, trees and lamps have a face in a story, and no neck.
  return kind.nouns === '' || kind.pronoun !== 'any' || kind.nouns.includes('person') ? anyAnimal : anyThing;
}

const worn =
  /\b(?:wearing|in|with) ((?:a|an|his|her|their) (?:\p{L}+ ){0,2}(?:scarf|hat|cape|coat|crown|dress|jacket|glasses|boots|cap|bow tie|suit))\b/iu;

/** What the request says of clothes, else clothes that suit; of who comes in numbers, nothing. */
export function appearanceOf(hero: Character, request: string, chance: Chance): Appearance {
  const [, looks, wears] = dressOf(hero);
  const look = chance.pick(looks);
  const dress = chance.pick(wears).replace('{colour}', chance.pick(colours));
  const said = worn
    .exec(request)?.[1]
    ?.toLowerCase()
    .replace(/^(?:his|her|their) /u, '');
  const own = said && withArticleOnce(said);
  const clothes = own ?? dress;
  const isDrawn = own ? /\b(?:scarf|hat|crown|glasses)$/u.test(own) : clothes.endsWith(' scarf');
  return { looks: look, wears: clothes, drawn: isDrawn && (own || withNeck.test(hero.noun)) ? clothes : '' };
}

const withArticleOnce = (said: string) => (/^(?:a|an) |s$/u.test(said) ? said : withArticle(said));

/** `a fox` → `a fox wearing a red scarf`. */
export const dressed = (look: string, { drawn }: Appearance): string =>
  drawn === '' ? look : `${look} wearing ${drawn}`;
