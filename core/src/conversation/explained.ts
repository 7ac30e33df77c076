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

const sentencesOf = (...sentences: readonly string[]): string => sentences.filter((each) => each !== '').join(' ');

/**
 * The plan with a reasoning that is true of its pictures. Those of a service nobody here has seen: what was asked for is said.
 * Where words of the request are in none of those drawn here, it says what is seen, and what is not, in place of the request.
 * A story keeps its own.
 */
export function explained(plan: Plan, images: readonly Partial<Depiction>[], locale: string): Plan {
  const { explanation, story, seed } = plan;
  if (!explanation || story) return plan;
  const { sympathy, shown, asked, choices, keepsAsked } = explanation;
  const known = images.flatMap((image) => depictionOf(image) ?? []);
  if (known.length === 0 || known.length < images.length)
    return { ...plan, reasoning: sentencesOf(sympathy, asked, choices) };
  if (known.every(({ isAsAsked }) => isAsAsked)) return { ...plan, reasoning: sentencesOf(sympathy, shown, choices) };
  const { described, missing, seenInAll } = sentencesFor(locale).composition;
  const told = (wordsIn: (depiction: Depiction) => readonly string[]) =>
    [...new Set(known.flatMap(wordsIn))].slice(0, mostTold);
  const seen = seenInAll(known.map(({ drawn }) => described(drawn)));
  const absent = missing(
    told(({ notDrawn }) => notDrawn),
    told(({ notLettered = [] }) => notLettered),
    seed,
  );
  return { ...plan, reasoning: sentencesOf(sympathy, seen, keepsAsked ? asked : '', absent, choices) };
}
