/** The prompt for services that take no negative one. */
import type { ImagePrompt } from '../image.ts';
import { rewordingOf } from '../lexicon/rewordings.ts';

/** The prompt's text, with what is there instead of what was excluded; the excluded things themselves are never named. */
export function positivePrompt({ text, without = [] }: Pick<ImagePrompt, 'text' | 'without'>): string {
  const instead = rewordingOf(without);
  return instead === '' ? text : `${text}, ${instead}`;
}
