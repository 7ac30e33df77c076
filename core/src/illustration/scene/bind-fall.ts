/** What is knocked over, while a text is read. */
import { type Figure, isBeing } from '../subjects/index.ts';
import type { Pending, State } from './binding-state.ts';

/** Metres from which on nothing else is knocked over. */
const tooHeavy = 6;

/** Wider things than this would stand on end. */
const tooWide = 1.3;

/** Whether something can lie on its side: only things fall over, people get up again. The wind fells trees alone. */
export const falls = (figure: Figure, by: NonNullable<Pending['isToppled']> = 'any'): boolean =>
  !isBeing(figure) &&
  (figure.kind === 'tree' || (by === 'any' && figure.realHeight < tooHeavy)) &&
  figure.aspect < tooWide &&
  // What carries people would stand on end as well.
  !figure.actions.includes('empty') &&
  (figure.stands === 'ground' || figure.stands === 'surface');

/** The thing named last falls over. */
export function fellLast(state: State): void {
  const thing = state.things[state.last];
  if (thing && falls(thing.figure)) state.things[state.last] = { ...thing, isToppled: true };
}

/** The next thing falls over, by whoever was named before it. */
export function fellNext(state: State, isToppled: NonNullable<Pending['isToppled']>): void {
  state.pending.relation = 'beside';
  state.pending.isToppled = isToppled;
}
