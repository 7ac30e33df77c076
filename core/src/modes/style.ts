/** Chooses the style and seed of a turn. */
import type { Brief } from '../brief.ts';
import { type Chance, largestSeed } from '../chance.ts';
import type { StyleReason } from '../lexicon/sentences/modes.ts';

/** The style after `last` in the mode's list, so that asking repeatedly shows them all. */
function nextStyle(styles: readonly string[], last: string, chance: Chance): string {
  const place = styles.indexOf(last);
  return place < 0 ? chance.pick(styles) : (styles[(place + 1) % styles.length] ?? last);
}

/** A style, and why it was chosen, for the reasoning. */
export type ChosenStyle = { readonly style: string; readonly why: StyleReason };

/**
 * The style that was named; otherwise, in a refinement, the earlier style or another one as requested; otherwise the
 * person's favourite if the mode has it; otherwise one of the mode's by chance.
 */
export function chooseStyle(brief: Brief, styles: readonly string[], chance: Chance): ChosenStyle {
  const { refinement, preferences } = brief;
  const restyle = refinement?.changes.findLast((change) => change.type === 'restyle');
  const named = restyle?.style ?? brief.style;
  if (named) return { style: named, why: 'named' };
  if (refinement && restyle) return { style: nextStyle(styles, refinement.style, chance), why: 'another' };
  if (refinement?.style) return { style: refinement.style, why: 'kept' };
  if (preferences.style && styles.includes(preferences.style)) return { style: preferences.style, why: 'favourite' };
  return { style: chance.pick(styles), why: 'chance' };
}

/**
 * The seed that was requested; otherwise, in a refinement that does not ask for "again", the earlier seed; otherwise one by
 * chance.
 */
export function chooseSeed(brief: Brief, chance: Chance): number {
  if (brief.seed !== undefined) return brief.seed;
  const { refinement } = brief;
  const keeps = refinement && !refinement.changes.some((change) => change.type === 'again');
  return keeps ? refinement.seed : chance.integer(0, largestSeed);
}
