/** The language of the page. */
import { createContext, useContext } from 'react';
import { german } from './de.ts';
import { english, type Texts } from './en.ts';

export type { Texts } from './en.ts';

/** Catalogues by language tag. */
export const catalogues: Readonly<Record<string, Texts>> = { en: english, de: german };

/** The first of the person's languages that there is a catalogue for; English when there is none. */
export function chooseLanguage(preferred: readonly string[]): string {
  const known = preferred
    .map((tag) => tag.toLowerCase().split('-')[0] ?? '')
    .find((language) => language in catalogues);
  return known ?? 'en';
}

/** The catalogue of a language. */
export function textsOf(language: string): Texts {
  return catalogues[language] ?? english;
}

const TextsContext = createContext<Texts>(english);

/** Gives a catalogue to the components inside. */
export const TextsProvider = TextsContext.Provider;

/** The catalogue of the page. */
export function useTexts(): Texts {
  return useContext(TextsContext);
}
