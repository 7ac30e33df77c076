/** Figures by the id that scenes carry. */
import { type Figure, figureWords } from '../subjects/index.ts';

const byId = new Map<string, Figure>([...figureWords.values()].map((figure) => [figure.id, figure]));

/** The figure with that id; undefined when there is none. */
export const figureById = (id: string): Figure | undefined => byId.get(id);
