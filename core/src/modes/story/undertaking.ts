/** Chooses what a hero sets out to do when the request does not say. There are many, so that stories differ. */
import type { Chance } from '../../chance.ts';
import type { Cast } from './cast.ts';
import type { Clause } from './read-clause.ts';
import { askedScenery, isInside } from './scenery.ts';

/** Wishes, and the heroes that they do not suit because they can do it already. */
const wishes: readonly (readonly [phrase: string, unsuited: RegExp | null])[] = [
  [
    'fly',
    /^(?:bird|owl|robin|sparrow|crow|raven|duck|goose|swan|parrot|eagle|hawk|seagull|flamingo|dove|bee|butterfly|ladybug|moth|dragonfly|firefly|dragon|fairy|phoenix|griffin|witch|pilot|airplane|balloon|kite|rocket|star|moon|sun|cloud|planet|comet|wind|bat|superhero|angel|snowflake|leaf)$/,
  ],
  ['learn to dance', /^(?:dancer|ballerina|snail|worm)$/],
  ['play music', /^(?:musician|singer)$/],
  ['paint the sunset', /^(?:painter|artist)$/],
  ['bake the best cake in the world', /^(?:baker|chef|cook|cake|bread|bun|cookie)$/],
  ['grow the tallest sunflower', /^(?:gardener|farmer|flower|tree|rose|sunflower|seed|tulip)$/],
  ['learn to read', /^(?:librarian|teacher|writer|poet|book|student|pupil)$/],
  ['see the wide world', /^(?:traveller|traveler|explorer|sailor|pirate|astronaut)$/],
  ['have a friend', null],
];

/** Heroes that cannot go anywhere. */
const immobileHeroes =
  /^(?:tree|flower|rose|tulip|sunflower|daisy|cactus|mushroom|lighthouse|house|castle|mountain|river|moon|sun|star|planet)$/;

/** Ids of plots for one hero, each as likely as a wish. */
const soloPlots: readonly string[] = [
  'found',
  'storm',
  'contest',
  'light',
  'invention',
  'discovery',
  'search',
  'home',
  'lonely',
];

/** Ids of plots for two or more characters. */
const sharedPlots: readonly string[] = [
  'found',
  'storm',
  'light',
  'discovery',
  'search',
  'home',
  'together',
  'together',
];

/** An undertaking: the id of a plot, or a wish, which has its own plot. */
export type Undertaking = { readonly plot: string } | { readonly clause: Clause };

const isSeveral = ({ companion, group, hero }: Cast) => companion !== null || group !== null || hero.count > 2;

/** An undertaking by chance that suits the cast; `unsuited` are ids of plots that the tone rules out. */
export function chooseUndertaking(cast: Cast, unsuited: readonly string[], chance: Chance): Undertaking {
  const { hero, place } = cast;
  const isAtHome = /house|school|city|village/u.test(place.name);
  // There are no races in a tower, and no storms in space.
  const isIndoors = askedScenery(cast.where).startsWith('in front of') || isInside(cast.where);
  const isAloft = /space|deep sea|sky/u.test(place.name);
  const stays = immobileHeroes.test(hero.noun);
  const fits = (plot: string) =>
    !unsuited.includes(plot) &&
    !(plot === 'together' && cast.companion === null) &&
    !(plot === 'home' && (isAtHome || stays)) &&
    !(isIndoors && /^(?:contest|home|storm)$/.test(plot)) &&
    !(isAloft && /^(?:storm|discovery|home|invention)$/.test(plot)) &&
    !(stays && /^(?:contest|search|invention|found|storm|discovery)$/.test(plot));
  // A hero whose place is given stays there.
  const isFree = (phrase: string) => cast.where === '' || !phrase.startsWith('see ');
  const isSingle = !isSeveral(cast);
  const isMobile = !stays && !isAloft;
  const suited = wishes.filter(
    ([phrase, never]) =>
      isSingle && (isMobile || /friend|music/u.test(phrase)) && isFree(phrase) && never?.test(hero.noun) !== true,
  );
  const choices: readonly Undertaking[] = [
    ...(isSeveral(cast) ? sharedPlots : soloPlots).filter(fits).map((plot) => ({ plot })),
    ...suited.map(([phrase]) => ({ clause: { type: 'wish', phrase } as const })),
  ];
  return chance.pick(choices.length > 0 ? choices : [{ plot: 'lonely' }]);
}
