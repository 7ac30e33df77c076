/** Every sentence that a person reads, in one catalogue for each language. No room writes its own. */
import { english } from './en.ts';
import type { Sentences } from './sentences.ts';

const catalogues: ReadonlyMap<string, Sentences> = new Map([['en', english]]);

/**
 * The sentences for a BCP 47 tag such as `en-GB`: those of the language, English when Vizzy does not speak it.
 * Never throws.
 */
export function sentencesFor(locale: string | undefined): Sentences {
  const language = locale?.split(/[-_]/, 1)[0]?.toLowerCase() ?? 'en';
  return catalogues.get(language) ?? english;
}
