/** What a creation is called where there is room for a few words: in galleries, above pictures. */
import type { Creation } from '../creation.ts';
import { sentencesFor } from '../lexicon/index.ts';

/**
 * The title of a creation: a story's own; "A watercolor of your photo" for a picture that was sent; what is seen, where words of
 * the request are missing in it; else the subject of the request. Never the words of a command; not escaped, any length.
 */
export function titleOf({ brief, plan, depictions = [] }: Pick<Creation, 'brief' | 'plan' | 'depictions'>): string {
  const { titleOfSent, described, seenInAll } = sentencesFor(brief.locale).composition;
  if (plan.story) return plan.story.title;
  const sent = titleOfSent(brief.subject, plan.style, plan.mode);
  if (sent !== null) return sent;
  const [first] = depictions;
  const isMissing = first && first.notDrawn.length + (first.notLettered ?? []).length > 0;
  return isMissing ? seenInAll([described(first.drawn)]).replace(/\.$/, '') : brief.subject;
}
