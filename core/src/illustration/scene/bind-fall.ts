/** What is knocked over, while a text is read. */
import { type Figure, isBeing } from '../subjects/index.ts';
import type { BindingState, PendingModifiers } from './binding-state.ts';

/** Only trees of this height in metres, or taller, are knocked over. */
const tallestToppled = 6;

/** Widest aspect of what is knocked over: a wider thing on its side would stand on end. */
const widestToppled = 1.3;

/** Whether something can lie on its side: only things fall over, people get up again. The wind fells trees alone. */
export const canTopple = (figure: Figure, by: NonNullable<PendingModifiers['isToppled']> = 'any'): boolean =>
  !isBeing(figure) &&
  (figure.kind === 'tree' || (by === 'any' && figure.realHeight < tallestToppled)) &&
  figure.aspect < widestToppled &&
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
