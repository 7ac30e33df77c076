/** What "too …" asks for. */
import { listed, tooOpposites } from '../../../lexicon/index.ts';

const opposites: ReadonlyMap<string, string> = new Map(
  listed(tooOpposites).flatMap((word, at, all) => (at % 2 === 0 ? [[word, all[at + 1] ?? ''] as const] : [])),
);

/** What "too small" asks for: `bigger`; null when the lexicon knows no opposite. */
export const oppositeOf = (adjective: string): string | null => opposites.get(adjective) ?? null;
