/** Which creation was made from which. */
import { creationOf, type Turn } from '../turn.ts';

/** The ancestors and children of a creation. */
export type Lineage = {
  /** The creations that it was made from, the oldest first. */
  readonly ancestors: readonly Turn[];
  /** Whether an ancestor is no longer in the library. */
  readonly hasLostAncestor: boolean;
  /** The creations that were made from it. */
  readonly children: readonly Turn[];
};

/** Finds the lineage of a creation among all turns. */
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
  const ownId = creationOf(turn)?.creationId;
  const children = all
    .filter((one) => creationOf(one)?.parentId === ownId)
    .sort((one, other) => one.askedAt - other.askedAt);
  return { ancestors, hasLostAncestor: parentId !== null && !byCreation.has(parentId), children };
}
