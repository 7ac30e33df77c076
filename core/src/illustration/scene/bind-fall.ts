/** What is knocked over, while a text is read. */
import { type Figure, isBeing } from '../subjects/index.ts';
import type { BindingState, PendingModifiers } from './binding-state.ts';

/** Metres from which on nothing else is knocked over. */
const tooHeavy = 6;

/** Wider things than this would stand on end. */
const tooWide = 1.3;

/** Whether something can lie on its side: only things fall over, people get up again. The wind fells trees alone. */
export const canTopple = (figure: Figure, by: NonNullable<PendingModifiers['isToppled']> = 'any'): boolean =>
  !isBeing(figure) &&
  (figure.kind === 'tree' || (by === 'any' && figure.realHeight < tooHeavy)) &&
  figure.aspect < tooWide &&
  // What carries people would stand on end as well.
  !figure.actions.includes('empty') &&
  (figure.habitat === 'ground' || figure.habitat === 'surface');

/** The thing named last falls over. */
export function toppleLast(state: BindingState): void {
  const thing = state.things[state.lastThing];
  if (thing && canTopple(thing.figure)) state.things[state.lastThing] = { ...thing, isToppled: true };
}

/** The thing named last knocks the next one over. */
export function toppleNext(state: BindingState, isToppled: NonNullable<PendingModifiers['isToppled']>): void {
  state.pending.relation = 'beside';
  state.pending.isToppled = isToppled;
}
