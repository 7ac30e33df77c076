/** Parts of buildings and vehicles, while a text is read: their drawings have them. */
import { type Figure, hasPart, isPart } from '../subjects/index.ts';
import { asNamed, type NamedThing, type State } from './binding-state.ts';
import type { Mention } from './token.ts';

/** Whether the last thing is known by parts that its drawing has: a building, a vehicle. */
export const hasParts = ({ things, last }: State): boolean =>
  last === things.length - 1 && things[last]?.figure.parts !== undefined;

/** A barn door, a barn with a door: the barn is enough. Says whether the figure was such a part. */
export function takeOwnPart(state: State, figure: Figure): boolean {
  const { things, last, isFresh, pending } = state;
  const isNext = last === things.length - 1 && (isFresh || pending.bond === 'with');
  const whole = things[last]?.figure;
  if (!isNext || !whole || !hasPart(whole, figure)) return false;
  state.pending = {};
  return true;
}

/** Whether the next thing may be the whole of which the last one is a part: the word is "of", after a door. */
export function isPartNamed({ things, last, isFresh }: State, word: string): boolean {
  const part = things[last]?.figure;
  return word === 'of' && isFresh && last === things.length - 1 && part !== undefined && isPart(part);
}

/** A relation to a part, as it is to the whole: what is on a door is before the house, not on its roof. */
const toWhole = ({ relation, ...thing }: NamedThing, part: number, whole: number): NamedThing => {
  if (relation?.to !== part) return relation ? { ...thing, relation } : thing;
  return { ...thing, relation: { type: relation.type === 'on' ? 'before' : relation.type, to: whole } };
};

const without = ({ relation, ...thing }: NamedThing): NamedThing => thing;

/** The door of a barn: the barn takes the place of its door. Says whether that is all there is to do. */
export function takeWhole(state: State, mention: Extract<Mention, { type: 'figure' }>): boolean {
  const { figure } = mention;
  const { pending, things, last } = state;
  const part = things[last];
  if (!pending.isWhole || !part || last !== things.length - 1 || !hasPart(figure, part.figure)) return false;
  if (pending.isDenied) {
    const others = things.slice(0, last);
    state.last = others.findLastIndex(({ relation }) => relation?.to === last);
    state.things = others.map((thing) => (thing.relation?.to === last ? without(thing) : thing));
    return false;
  }
  state.pending = {};
  const known = things.findIndex((thing) => thing.figure.id === figure.id);
  if (known >= 0) {
    // Nothing stands to itself: a barn by its own door is a barn.
    state.things = things
      .slice(0, last)
      .map((thing, index) =>
        index === known && thing.relation?.to === last ? without(thing) : toWhole(thing, last, known),
      );
    state.last = known;
    return true;
  }
  const whole: NamedThing = {
    ...asNamed(mention, pending),
    ...(part.relation ? { relation: part.relation } : {}),
  };
  state.things = [...things.slice(0, last).map((thing) => toWhole(thing, last, last)), whole];
  return true;
}
