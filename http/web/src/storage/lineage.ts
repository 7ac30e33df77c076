/** What came from what. */
import { creationOf, type Turn } from '../turn.ts';

/** The family of a creation. */
export type Lineage = {
  /** What it came from, the first one first. */
  readonly ancestors: readonly Turn[];
  /** Whether there was an earlier one that is no longer here. */
  readonly hasLostAncestor: boolean;
  /** What was made of it. */
  readonly children: readonly Turn[];
};

/** Finds the family of a creation among those that are kept. */
export function lineageOf(turn: Turn, all: readonly Turn[]): Lineage {
  const byCreation = new Map(
    all.flatMap((one) => {
      const creation = creationOf(one);
      return creation ? [[creation.creationId, one] as const] : [];
    }),
  );
  const ancestors: Turn[] = [];
  const seen = new Set<string>();
  let parentId = creationOf(turn)?.parentId ?? null;
  while (parentId !== null && !seen.has(parentId)) {
    seen.add(parentId);
    const parent = byCreation.get(parentId);
    if (!parent) break;
    ancestors.unshift(parent);
    parentId = creationOf(parent)?.parentId ?? null;
  }
  const own = creationOf(turn)?.creationId;
  const children = all
    .filter((one) => creationOf(one)?.parentId === own)
    .sort((one, other) => one.askedAt - other.askedAt);
  return { ancestors, hasLostAncestor: parentId !== null && !byCreation.has(parentId), children };
}
