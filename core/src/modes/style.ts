/** Which style and seed a turn is drawn with. */
import type { Brief } from '../brief.ts';
import { type Chance, largestSeed } from '../chance.ts';
import type { StyleReason } from '../lexicon/sentences/modes.ts';

/** The style after the last in the mode's list, so that asking again and again shows them all. */
function nextStyle(styles: readonly string[], last: string, chance: Chance): string {
  const place = styles.indexOf(last);
  return place < 0 ? chance.pick(styles) : (styles[(place + 1) % styles.length] ?? last);
}

/** A style, and why it is that one, for the reasoning. */
export type ChosenStyle = { readonly style: string; readonly why: StyleReason };

/**
 * The style that was named; else, when an earlier creation is changed, its style or another one as was asked; else the
 * person's favourite if the mode has it; else one of the mode's by chance.
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

/** The seed: the one asked for; else, when an earlier creation is changed but not done again, its seed; else by chance. */
export function chooseSeed(brief: Brief, chance: Chance): number {
  if (brief.seed !== undefined) return brief.seed;
  const { refinement } = brief;
  const keeps = refinement && !refinement.changes.some((change) => change.type === 'again');
  return keeps ? refinement.seed : chance.integer(0, largestSeed);
}
