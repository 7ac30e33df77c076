/** The hero's looks and clothes, in the same words for all three pictures. */
import type { Chance } from '../../chance.ts';
import { withArticle } from '../../lexicon/index.ts';
import type { Character } from './character.ts';

/** Looks and clothes of one story's hero. */
export type Appearance = {
  /** `a striped shell`. */
  readonly looks: string;
  /** `a red scarf`; empty when the hero wears nothing. */
  readonly wears: string;
  /** The clothes that the local illustrator draws correctly: `a red scarf`; may be empty. */
  readonly drawnClothes: string;
};

const colours = ['red', 'blue', 'green', 'yellow'] as const;

/** Animals on which the local illustrator puts a scarf correctly, found by looking at drawings of all kinds. */
const withNeck = /^(?:fox|wolf|lion|deer|penguin|owl|mouse|duck|teddy)$/;

type Outfit = readonly [nouns: RegExp, looks: readonly string[], wears: readonly string[]];

/** The first entry whose nouns match counts; `{colour}` is one of the four. */
const outfits: readonly Outfit[] = [
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

/** For animals that are not named above. */
const animalOutfit: Outfit = [/./, ['one white paw', 'a torn ear', 'a spotted nose'], ['a {colour} scarf']];
const birdOutfit: Outfit = [/./, ['a crooked tail feather', 'a spotted breast'], ['a {colour} scarf']];
const thingOutfit: Outfit = [/./, ['round eyes'], ['']];

function outfitOf({ noun, kind }: Character): Outfit {
  const ownClothes = outfits.find(([nouns]) => nouns.test(noun));
  if (ownClothes) return ownClothes;
  if (kind.nouns.includes('owl')) return birdOutfit;
  // In a story, bread, trees and lamps have a face but no neck.
  return kind.nouns === '' || kind.pronoun !== 'any' || kind.nouns.includes('person') ? animalOutfit : thingOutfit;
}

const clothesPattern =
  /\b(?:wearing|in|with) ((?:a|an|his|her|their) (?:\p{L}+ ){0,2}(?:scarf|hat|cape|coat|crown|dress|jacket|glasses|boots|cap|bow tie|suit))\b/iu;

/** The clothes that the request names, otherwise clothes that suit the hero. */
export function appearanceOf(hero: Character, request: string, chance: Chance): Appearance {
  const [, looks, wears] = outfitOf(hero);
  const look = chance.pick(looks);
  const dress = chance.pick(wears).replace('{colour}', chance.pick(colours));
  const clothesNamed = clothesPattern
    .exec(request)?.[1]
    ?.toLowerCase()
    .replace(/^(?:his|her|their) /u, '');
  const ownClothes = clothesNamed && withArticleOnce(clothesNamed);
  const clothes = ownClothes ?? dress;
  const isDrawn = ownClothes ? /\b(?:scarf|hat|crown|glasses)$/u.test(ownClothes) : clothes.endsWith(' scarf');
  return {
    looks: look,
    wears: clothes,
    drawnClothes: isDrawn && (ownClothes || withNeck.test(hero.noun)) ? clothes : '',
  };
}

const withArticleOnce = (clothesNamed: string) =>
  /^(?:a|an) |s$/u.test(clothesNamed) ? clothesNamed : withArticle(clothesNamed);

/** `a fox` → `a fox wearing a red scarf`. */
export const withClothes = (look: string, { drawnClothes }: Appearance): string =>
  drawnClothes === '' ? look : `${look} wearing ${drawnClothes}`;
