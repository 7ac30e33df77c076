/** Subjects: what can be drawn into a scene, and how it is found by a noun. */
import type { Figure } from './figure.ts';
import { meaningOf, type WordContext } from './homonyms.ts';
import { ownFigures } from './own-figures.ts';
import { packFigures } from './pack.ts';
import { partsAmong } from './parts.ts';
import { singularsOf } from './singular.ts';

export { actionIn, isActionWord } from './actions.ts';
export { isAnimal, isBeing } from './beings.ts';
export type { Action, Figure, FigureLayer, FigureLook, Habitat, Kind, LayerTone, Use, WornAt } from './figure.ts';
export type { WordContext } from './homonyms.ts';
export { hasPart } from './parts.ts';
export { bounds, moved } from './shapes/path-algebra.ts';

/** Every word and its figure. Own figures win over the pack's, earlier ones over later ones. */
export const figureWords: ReadonlyMap<string, Figure> = collect([...ownFigures, ...packFigures()]);

/** Whether a figure is a part of something that is drawn whole: a door. */
export const isPart = partsAmong(figureWords.values());

/** The most words that a phrase in `figureWords` has; no longer phrase need be tried. */
export const longestPhrase: number = Math.max(...[...figureWords.keys()].map((words) => words.split(' ').length));

function collect(figures: readonly Figure[]): ReadonlyMap<string, Figure> {
  const byWord = new Map<string, Figure>();
  for (const figure of figures) {
    for (const word of figure.words) if (!byWord.has(word)) byWord.set(word, figure);
  }
  return byWord;
}

/** No noun has more characters than this; what is longer is not looked at. */
const longestNoun = 80;

const noContext: WordContext = { before: [], after: [] };

/**
 * The figure that a noun or a noun phrase means: `fox`, `wolves`, `hot-air balloon`, `Sail Boats`. The whole phrase must
 * match, so that part of a longer word never does; undefined when nothing known is meant. The words about it, where
 * they are known, tell a river's bank from one with money in it.
 */
export function findFigure(noun: string, company: WordContext = noContext): Figure | undefined {
  if (noun.length > longestNoun) return undefined;
  const phrase = noun
    .toLowerCase()
    .replace(/[’']s?(?=\s|$)/g, '')
    .replace(/[-_\s]+/g, ' ')
    .trim();
  const cut = phrase.lastIndexOf(' ') + 1;
  for (const singular of singularsOf(phrase.slice(cut))) {
    const words = phrase.slice(0, cut) + singular;
    const found = figureWords.get(words) ?? figureWords.get(words.replaceAll(' ', ''));
    if (!found) continue;
    const meant = meaningOf(words, company);
    return meant === words ? found : figureWords.get(meant ?? '');
  }
  return undefined;
}
