/** Binding possessions to their holders, while a text is read. */
import { type Figure, findFigure, isAnimal, isBeing } from '../subjects/index.ts';
import { type BindingState, maxThings, type NamedThing } from './binding-state.ts';
import { surfboardNoun } from './place-things.ts';
import { resolvePossession } from './resolve-possession.ts';
import type { Possession } from './scene.ts';
import type { Token } from './token.ts';
import { roles } from './words/compounds.ts';

/** Who has the next thing: the last one named, or, when that could have nothing, the last one that could. */
function holderOf(
  { things, lastThing, pending }: BindingState,
  { figure }: Extract<Token, { type: 'figure' }>,
): number {
  const named = things[lastThing];
  const isLent = pending.possession === 'with' && named && !isBeing(named.figure) && figure.isCarried;
  const being = things.findLastIndex((thing) => isBeing(thing.figure));
  // "A cat in a boat reading a book": boats do not read.
  const aboard = things[being]?.relation;
  const isAboard = aboard?.to === lastThing && (aboard.type === 'in' || aboard.type === 'on');
  const isPassengers = pending.possession === 'holds' && isAboard && figure.isCarried;
  return (isLent || isPassengers) && being >= 0 ? being : lastThing;
}

/** What binds the next thing to its holder: what was said, or what was said of the thing before "and", if it can be had as well. */
function possessionOf({ pending }: BindingState, holder: Figure, figure: Figure): Possession | undefined {
  const { possession, sharedPossession, relation } = pending;
  if (possession !== undefined || sharedPossession === undefined || relation !== 'beside' || isBeing(figure))
    return possession;
  const goesOn =
    sharedPossession === 'wears' ? figure.worn !== undefined : figure.isCarried || figure.worn !== undefined;
  return goesOn && isBeing(holder) ? sharedPossession : undefined;
}

/** Binds a thing to its holder, which stays the last thing: "a frog with a guitar on a lily pad". */
export function bindPossession(state: BindingState, token: Extract<Token, { type: 'figure' }>): boolean {
  const { count, colour = token.colour, relation, isNegated } = state.pending;
  const to = holderOf(state, token);
  const holder = state.things[to];
  if (!holder || isNegated || state.things.length === maxThings) return false;
  const possession = possessionOf(state, holder.figure, token.figure);
  const hat = possession === 'likeness' ? findFigure(token.figure.hat ?? '') : undefined;
  const figure = hat ?? token.figure;
  const bound = hat
    ? ({ type: 'thing', relation: 'worn' } as const)
    : resolvePossession(holder.figure, figure, possession, relation);
  if (!bound) return false;
  if (bound.type === 'holder') {
    state.pending.relation = bound.relation;
    return false;
  }
  state.pending = {};
  state.lastPossession = bound.type === 'thing' && bound.relation === 'worn' ? 'wears' : (possession ?? 'with');
  const isHad = state.things.some((thing) => thing.figure.id === figure.id && thing.relation?.to === to);
  if (bound.type === 'none' || isHad) return true;
  state.things.push({
    figure,
    noun: hat ? 'hat' : token.noun,
    count: Math.min(12, count ?? (token.isPlural ? 3 : 1)),
    size: 'normal',
    ...(colour ? { colour } : {}),
    relation: { type: bound.relation, to },
  });
  return true;
}

/** "A cowboy cat" is one cat in a hat: a part that an animal plays, before or after its name. */
export function bindCostume(state: BindingState, { figure, noun }: Extract<Token, { type: 'figure' }>): boolean {
  const part = state.things[state.lastThing];
  const isAfter = part !== undefined && isAnimal(part.figure) && !isAnimal(figure);
  const hat = part && (isAfter ? figure : part.figure).hat;
  const isNext = state.isThingJustNamed && state.lastThing === state.things.length - 1;
  const hasModifier = Object.values(state.pending).some((value) => value !== undefined && value !== false);
  if (!part || hat === undefined || !isNext || hasModifier || !(isAfter || isAnimal(figure))) return false;
  if (!isAfter) state.things[state.lastThing] = { ...part, figure, noun };
  const worn = findFigure(hat);
  if (worn && state.things.length < maxThings)
    state.things.push({
      figure: worn,
      noun: 'hat',
      count: 1,
      size: 'normal',
      relation: { type: 'worn', to: state.lastThing },
    });
  return true;
}

/** "A basketball player" is a person with a ball, "a piano player" a person at a piano. */
export function bindPlayer(state: BindingState, word: string): void {
  const thing = state.things[state.lastThing];
  const person = findFigure('person');
  const isRoomy =
    state.isThingJustNamed && state.lastThing === state.things.length - 1 && state.things.length < maxThings;
  if (!/^players?$/.test(word) || !thing || thing.relation || !person || !isRoomy) return;
  const count = word === 'players' ? Math.max(2, thing.count) : thing.count;
  if (thing.figure.uses.includes('play-at')) {
    state.things[state.lastThing] = {
      figure: person,
      noun: 'player',
      count,
      size: 'normal',
      relation: { type: 'beside', to: state.lastThing + 1 },
    };
    state.things.push(thing);
    return;
  }
  if (!thing.figure.isCarried) return;
  state.things[state.lastThing] = { figure: person, noun: 'player', count, size: 'normal', action: 'run' };
  state.things.push({ ...thing, count: 1, relation: { type: 'held', to: state.lastThing } });
}

/** A driver is seen in vehicles lower than this, in metres; the driver of a bus stands next to it. */
const tallestWithVisibleDriver = 2.2;

/** "A lighthouse keeper" is a person next to a lighthouse, "a car driver" one in a car. True when the word was such an occupation. */
export function bindOccupation(state: BindingState, word: string): boolean {
  const thing = state.things[state.lastThing];
  const person = findFigure('person');
  const isSeveral = word.endsWith('s') && roles.has(word.slice(0, -1));
  const role = roles.get(isSeveral ? word.slice(0, -1) : word);
  const isNext =
    state.isThingJustNamed && state.lastThing === state.things.length - 1 && state.things.length < maxThings;
  if (!role || !thing || thing.relation || !person || !isNext) return false;
  const isSeenIn = thing.figure.uses.includes('drive') && thing.figure.realHeight < tallestWithVisibleDriver;
  const relation = role === 'in' && !isSeenIn ? 'beside' : role;
  state.things[state.lastThing] = {
    figure: person,
    noun: word,
    count: isSeveral ? 2 : 1,
    // A keeper is no giant beside the lighthouse.
    size: thing.figure.realHeight > tallestWithVisibleDriver ? 'small' : 'normal',
    relation: { type: relation, to: state.things.length },
  };
  state.things.push(thing);
  return true;
}

/** The noun of what is ridden, by the verb. */
const riddenByVerb: readonly (readonly [verb: RegExp, noun: string])[] = [
  [/^surf(?:s|ed|ing)$/, 'surfboard'],
  [/^(?:skate|long)board(?:s|ed|ing|ers?)$/, 'skateboard'],
  [/^(?:cycl(?:es|ed|ing)|bik(?:ed|ing)|bicycling)$/, 'bicycle'],
  [/^(?:sled(?:s|ded|ding)|sledging|tobogganing)$/, 'sled'],
  [/^unicycling$/, 'unicycle'],
];

/** Puts a being that surfs, skates or cycles on a board or a bicycle, unless its drawing has one. */
export function bindRider(state: BindingState, word: string): void {
  const mount = findFigure(riddenByVerb.find(([verb]) => verb.test(word))?.[1] ?? '');
  if (!mount || state.things.length >= maxThings) return;
  const isFree = ({ figure, relation }: NamedThing) =>
    isBeing(figure) && (!relation || relation.to === 'setting' || relation.type === 'beside');
  const lastThing = state.things[state.lastThing];
  const rider = lastThing && isFree(lastThing) ? state.lastThing : state.things.findLastIndex(isFree);
  const thing = state.things[rider];
  if (!thing || state.things.some(({ figure }) => figure.id === mount.id)) return;
  state.things[rider] = { ...thing, relation: { type: 'on', to: state.things.length } };
  state.things.push({ figure: mount, noun: mount.id === 'surfboard' ? surfboardNoun : word, count: 1, size: 'normal' });
}
