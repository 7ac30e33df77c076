/** Things that somebody has, while a text is read. */
import { type Figure, findFigure, hatOf, isAnimal, isBeing, isCarried, wornAt } from '../subjects/index.ts';
import { bind } from './bind.ts';
import { mostThings, type State } from './gathering.ts';
import { surfing } from './place-things.ts';
import type { Mention } from './read-words.ts';
import type { Bond } from './scene.ts';

/** Who has the next thing: the last one named, or, when that could have nothing, the last one that could. */
function holderOf({ things, last, pending }: State, { figure }: Extract<Mention, { type: 'figure' }>): number {
  const named = things[last];
  const isLent = pending.bond === 'with' && named && !isBeing(named.figure) && isCarried(figure);
  const being = things.findLastIndex((thing) => isBeing(thing.figure));
  return isLent && being >= 0 ? being : last;
}

/** What binds the next thing to its holder: what was said, or what was said of the thing before "and", if it can be had as well. */
function bondOf({ pending }: State, holder: Figure, figure: Figure): Bond | undefined {
  const { bond, alike, relation } = pending;
  if (bond !== undefined || alike === undefined || relation !== 'beside' || isBeing(figure)) return bond;
  const goesOn = alike === 'wears' ? wornAt(figure) !== undefined : isCarried(figure) || wornAt(figure) !== undefined;
  return goesOn && isBeing(holder) ? alike : undefined;
}

/** Binds a thing to whoever has it, who stays the one that is spoken of: "a frog with a guitar on a lily pad". */
export function takeBound(state: State, mention: Extract<Mention, { type: 'figure' }>): boolean {
  const { count, colour, relation, isDenied } = state.pending;
  const to = holderOf(state, mention);
  const holder = state.things[to];
  if (!holder || isDenied || state.things.length === mostThings) return false;
  const bond = bondOf(state, holder.figure, mention.figure);
  const hat = bond === 'likeness' ? findFigure(hatOf(mention.figure) ?? '') : undefined;
  const figure = hat ?? mention.figure;
  const bound = hat ? ({ type: 'thing', relation: 'worn' } as const) : bind(holder.figure, figure, bond, relation);
  if (!bound) return false;
  if (bound.type === 'holder') {
    state.pending.relation = bound.relation;
    return false;
  }
  state.pending = {};
  state.lately = bound.type === 'thing' && bound.relation === 'worn' ? 'wears' : (bond ?? 'with');
  const isHad = state.things.some((thing) => thing.figure.id === figure.id && thing.relation?.to === to);
  if (bound.type === 'none' || isHad) return true;
  state.things.push({
    figure,
    noun: hat ? 'hat' : mention.noun,
    count: Math.min(12, count ?? (mention.isPlural ? 3 : 1)),
    size: 'normal',
    ...(colour ? { colour } : {}),
    relation: { type: bound.relation, to },
  });
  return true;
}

/** "A cowboy cat" is one cat in a hat: a part that an animal plays, before or after its name. */
export function takePart(state: State, { figure, noun }: Extract<Mention, { type: 'figure' }>): boolean {
  const part = state.things[state.last];
  const isAfter = part !== undefined && isAnimal(part.figure) && !isAnimal(figure);
  const hat = part && hatOf(isAfter ? figure : part.figure);
  const isNext = state.isFresh && state.last === state.things.length - 1;
  const hasModifier = Object.values(state.pending).some((value) => value !== undefined && value !== false);
  if (!part || hat === undefined || !isNext || hasModifier || !(isAfter || isAnimal(figure))) return false;
  if (!isAfter) state.things[state.last] = { ...part, figure, noun };
  const worn = findFigure(hat);
  if (worn && state.things.length < mostThings)
    state.things.push({
      figure: worn,
      noun: 'hat',
      count: 1,
      size: 'normal',
      relation: { type: 'worn', to: state.last },
    });
  return true;
}

/** "A basketball player" is somebody with a ball. */
export function takePlayer(state: State, word: string): void {
  const thing = state.things[state.last];
  const person = findFigure('person');
  const isRoomy = state.isFresh && state.last === state.things.length - 1 && state.things.length < mostThings;
  if (!/^players?$/.test(word) || !thing || thing.relation || !person || !isRoomy || !isCarried(thing.figure)) return;
  const count = word === 'players' ? Math.max(2, thing.count) : thing.count;
  state.things[state.last] = { figure: person, noun: 'player', count, size: 'normal', action: 'run' };
  state.things.push({ ...thing, count: 1, relation: { type: 'held', to: state.last } });
}

/** Whoever surfs and is not drawn so is on a board. */
export function takeSurfer(state: State, word: string): void {
  const thing = state.things[state.last];
  const board = findFigure('surfboard');
  if (!/^surf(?:s|ing)$/.test(word) || !thing || thing.relation || !board || !isBeing(thing.figure)) return;
  if (state.things.length === mostThings) return;
  state.things[state.last] = { ...thing, relation: { type: 'on', to: state.things.length } };
  state.things.push({ figure: board, noun: surfing, count: 1, size: 'normal' });
}
