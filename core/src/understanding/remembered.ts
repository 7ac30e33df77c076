/** What was worked out of a text, kept for the next time that it is said: most of what people say has been said before. */
import { LRUCache } from 'lru-cache';

/** How many texts are remembered; with all that is worked out of them about a megabyte. */
const most = 500;

/** In UTF-16 units: what is longer is hardly ever said twice. */
const longest = 100;

const memories: { clear(): void }[] = [];

/** The same function of a text, which must be pure, and whose results nobody may change. Whose words they were is not kept. */
export function remembered<Result extends object>(workOut: (text: string) => Result): (text: string) => Result {
  const known = new LRUCache<string, Result>({ max: most });
  memories.push(known);
  return (text) => {
    if (text.length > longest) return workOut(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = workOut(text);
    known.set(text, result);
    return result;
  };
}

/** Drops all texts: somebody wants to be forgotten, and nobody knows which of the words were theirs. */
export function forgetTexts(): void {
  for (const known of memories) known.clear();
}
