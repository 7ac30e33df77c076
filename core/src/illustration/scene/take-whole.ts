/** Parts of buildings and vehicles, while a text is read: their drawings have them. */
import type { Figure } from '../subjects/index.ts';
import { asNamed, type NamedThing, type State } from './gathering.ts';
import type { Mention } from './mention.ts';
import { isPart, partsOf } from './words/compounds.ts';

/** Whether the last thing is known by parts that its drawing has: a building, a vehicle. */
export const hasParts = ({ things, last }: State): boolean =>
  last === things.length - 1 && partsOf(things[last]?.figure.id ?? '').size > 0;

/** A barn door, a barn with a door: the barn is enough. Says whether the figure was such a part. */
export function takeOwnPart(state: State, { id }: Figure): boolean {
  const { things, last, isFresh, pending } = state;
  const isNext = last === things.length - 1 && (isFresh || pending.bond === 'with');
  if (!isNext || !partsOf(things[last]?.figure.id ?? '').has(id)) return false;
  state.pending = {};
  return true;
}

/** Whether the next thing may be the whole of which the last one is a part: the word is "of", after a door. */
export const isPartNamed = ({ things, last, isFresh }: State, word: string): boolean =>
  word === 'of' && isFresh && last === things.length - 1 && isPart(things[last]?.figure.id ?? '');

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
  if (!pending.isWhole || !part || last !== things.length - 1 || !partsOf(figure.id).has(part.figure.id)) return false;
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
