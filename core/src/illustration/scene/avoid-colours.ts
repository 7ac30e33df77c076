/** Colours that were excluded: nothing takes them by chance. */
import { type Colour, colour } from '../drawing/colour.ts';
import type { NamedThing } from './binding-state.ts';

/** What things take instead: colours of coats, then of paint. */
const instead = ['#c98a4a', '#f4f4f2', '#8a5a36', '#2f6fd0', '#f7cf2e', '#3fa34d', '#d8362f'] as const;

/** In Oklab: colours this near are taken for the same, so that no grey-black cat comes of "not black". */
const nearest = 0.3;

const distance = (one: Colour, other: Colour): number =>
  Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);

/** The first thing in a colour far from the excluded ones, unless another was named for it. */
export function recoloured(things: readonly NamedThing[], avoided: readonly string[]): readonly NamedThing[] {
  const [first, ...others] = things;
  if (!first || avoided.length === 0 || (first.colour && !avoided.includes(first.colour))) return things;
  const far = instead.find((hex) => avoided.every((each) => distance(colour(hex), colour(each)) > nearest));
  return far ? [{ ...first, colour: far }, ...others] : things;
}
