/** Parts of buildings and vehicles, while a text is read: their drawings have them. */
import { type Figure, hasPart, isPart } from '../subjects/index.ts';
import { type BindingState, type NamedThing, namedThingOf } from './binding-state.ts';
import type { Token } from './token.ts';

/** Whether the last thing is known by parts that its drawing has: a building, a vehicle. */
export const hasParts = ({ things, lastThing }: BindingState): boolean =>
  lastThing === things.length - 1 && things[lastThing]?.figure.parts !== undefined;

/** A barn door, a barn with a door: the barn is enough. Says whether the figure was such a part. */
export function bindOwnPart(state: BindingState, figure: Figure): boolean {
  const { things, lastThing, isThingJustNamed, pending } = state;
  const isNext = lastThing === things.length - 1 && (isThingJustNamed || pending.possession === 'with');
  const whole = things[lastThing]?.figure;
  if (!isNext || !whole || !hasPart(whole, figure)) return false;
  state.pending = {};
  return true;
}

/** Whether the next thing may be the whole of which the last one is a part: the word is "of", after a door. */
export function isPartNamed({ things, lastThing, isThingJustNamed }: BindingState, word: string): boolean {
  const part = things[lastThing]?.figure;
  return word === 'of' && isThingJustNamed && lastThing === things.length - 1 && part !== undefined && isPart(part);
}

/** A relation to a part, as it is to the whole: what is on a door is before the house, not on its roof. */
const toWhole = ({ relation, ...thing }: NamedThing, part: number, whole: number): NamedThing => {
  if (relation?.to !== part) return relation ? { ...thing, relation } : thing;
  return { ...thing, relation: { type: relation.type === 'on' ? 'before' : relation.type, to: whole } };
};

const withoutRelation = ({ relation, ...thing }: NamedThing): NamedThing => thing;

/** The door of a barn: the barn takes the place of its door. Says whether that is all there is to do. */
export function bindWhole(state: BindingState, token: Extract<Token, { type: 'figure' }>): boolean {
  const { figure } = token;
  const { pending, things, lastThing } = state;
  const part = things[lastThing];
  if (!pending.isWhole || !part || lastThing !== things.length - 1 || !hasPart(figure, part.figure)) return false;
  if (pending.isNegated) {
    const others = things.slice(0, lastThing);
    state.lastThing = others.findLastIndex(({ relation }) => relation?.to === lastThing);
    state.things = others.map((thing) => (thing.relation?.to === lastThing ? withoutRelation(thing) : thing));
    return false;
  }
  state.pending = {};
  const known = things.findIndex((thing) => thing.figure.id === figure.id);
  if (known >= 0) {
    // Nothing stands to itself: a barn by its own door is a barn.
    state.things = things
      .slice(0, lastThing)
      .map((thing, index) =>
        index === known && thing.relation?.to === lastThing ? withoutRelation(thing) : toWhole(thing, lastThing, known),
      );
    state.lastThing = known;
    return true;
  }
  const whole: NamedThing = {
    ...namedThingOf(token, pending),
    ...(part.relation ? { relation: part.relation } : {}),
  };
  state.things = [...things.slice(0, lastThing).map((thing) => toWhole(thing, lastThing, lastThing)), whole];
  return true;
}
