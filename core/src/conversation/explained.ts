/** The reasoning of a creation, from what is seen in its pictures. */
import type { Creation } from '../creation.ts';
import { type Depiction, depictionOf } from '../image.ts';
import { sentencesFor } from '../lexicon/index.ts';
import type { Plan } from '../plan.ts';

/** What each picture shows, as it is stored; nothing when none of them is known. */
export function depictionsOf(images: readonly Partial<Depiction>[]): Pick<Creation, 'depictions'> {
  const depictions = images.map((image) => depictionOf(image) ?? null);
  return depictions.some((depiction) => depiction !== null) ? { depictions } : {};
}

/** In words: how many things or letters are told to be missing. */
const mostTold = 4;

/**
 * The plan with a reasoning that is true of its pictures: where words of the request are in none of them, it says what is seen
 * and what is not, in place of the request. A story keeps its own.
 */
export function explained(plan: Plan, images: readonly Partial<Depiction>[], locale: string): Plan {
  const { explanation } = plan;
  if (!explanation || plan.story) return plan;
  const asked = { ...plan, reasoning: [explanation.request, explanation.choices].filter(Boolean).join(' ') };
  const known = images.flatMap((image) => depictionOf(image) ?? []);
  const isTold = known.some(({ notDrawn, notLettered = [] }) => notDrawn.length + notLettered.length > 0);
  if (known.length === 0 || known.length < images.length || !isTold) return asked;
  const { described, missing, seenInAll } = sentencesFor(locale).composition;
  const words = (list: (depiction: Depiction) => readonly string[]) =>
    [...new Set(known.flatMap(list))].slice(0, mostTold);
  const sentences = [
    seenInAll(known.map(({ drawn }) => described(drawn))),
    missing(
      words(({ notDrawn }) => notDrawn),
      words(({ notLettered = [] }) => notLettered),
      plan.seed,
    ),
    explanation.choices,
  ];
  return { ...plan, reasoning: sentences.filter(Boolean).join(' ') };
}
