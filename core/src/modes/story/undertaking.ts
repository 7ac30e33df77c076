/**
 * What somebody sets out to do in a story whose request does not say: many things, so that two stories are seldom of one
 * kind.
 */
import type { Chance } from '../../chance.ts';
import type { Cast } from './cast.ts';
import type { Clause } from './read-clause.ts';
import { askedScenery, isInside } from './scenery.ts';

/** What a hero may want, and which heroes can do it already. */
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

/** Who stays where they are undertakes nothing: they find, are found, or shine. */
const immobileHeroes =
  /^(?:tree|flower|rose|tulip|sunflower|daisy|cactus|mushroom|lighthouse|house|castle|mountain|river|moon|sun|star|planet)$/;

/** Shapes for anybody, each as likely as a wish. */
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

/** Shapes for two or more, beside those of their own. */
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

/** What is undertaken: a shape of a story, or a wish that has its own. */
export type Undertaking = { readonly plot: string } | { readonly clause: Clause };

const isSeveral = ({ companion, group, hero }: Cast) => companion !== null || group !== null || hero.count > 2;

/** One of the undertakings that suit the cast and none of `unsuited`. */
export function chooseUndertaking(cast: Cast, unsuited: readonly string[], chance: Chance): Undertaking {
  const { hero, place } = cast;
  const isAtHome = /house|school|city|village/u.test(place.name);
  // No race is run in a tower, and no rain falls where there is no air.
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
  // Who was put somewhere is not sent away.
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
