/** Why a creation looks the way it does. */
import { type Creation, sentencesFor } from '@vizzy/core';

/** The explanation, in Markdown. `escapeWords` keeps a platform from reading markup in people's words. */
export function explainCreation(
  { plan, tiers, generationTime }: Creation,
  locale: string | undefined,
  escapeWords: (words: string) => string = (words) => words,
): string {
  const { surface } = sentencesFor(locale);
  return surface.why({
    reasoning: escapeWords(plan.reasoning),
    prompt: escapeWords(plan.prompts[0]?.text ?? ''),
    seed: plan.seed,
    style: escapeWords(plan.style),
    mood: escapeWords(plan.mood),
    drawnBy: tiers.map((tier) => surface.tiers[tier]),
    took: generationTime,
  });
}
