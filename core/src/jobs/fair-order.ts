/** Who is next: owners take turns, and each owner's own work stays in order. */

type Waiting<Item> = { readonly item: Item; readonly onPosition: (position: number) => void };

/** A waiting line that serves owners in turn. */
export interface FairOrder<Item> {
  readonly size: number;
  /** Joins the line behind the owner's own earlier items. */
  add(owner: string, item: Item, onPosition: (position: number) => void): void;
  /** Takes the next item; the others hear their new places. */
  take(): Item | undefined;
  /** Leaves the line, wherever it stood. */
  remove(item: Item): void;
  /** Everything that waits, in no particular order. */
  items(): Item[];
}

/** An empty line. */
export function createFairOrder<Item>(): FairOrder<Item> {
  // A Map keeps insertion order: its first key is the owner whose turn it is.
  const lines = new Map<string, Waiting<Item>[]>();

  /** The order of service: everybody's first, then everybody's second … */
  const tellPlaces = () => {
    let position = 0;
    const longest = Math.max(0, ...[...lines.values()].map((line) => line.length));
    for (let round = 0; round < longest; round += 1) {
      for (const line of lines.values()) {
        const waiting = line[round];
        if (waiting === undefined) continue;
        position += 1;
        waiting.onPosition(position);
      }
    }
  };

  return {
    get size() {
      let size = 0;
      for (const line of lines.values()) size += line.length;
      return size;
    },
    items: () => [...lines.values()].flat().map(({ item }) => item),
    add(owner, item, onPosition) {
      const line = lines.get(owner);
      if (line) line.push({ item, onPosition });
      else lines.set(owner, [{ item, onPosition }]);
      tellPlaces();
    },
    take() {
      const [first] = lines;
      if (first === undefined) return undefined;
      const [owner, [next, ...rest]] = first;
      lines.delete(owner);
      if (rest.length > 0) lines.set(owner, rest);
      tellPlaces();
      return next?.item;
    },
    remove(item) {
      for (const [owner, line] of lines) {
        const rest = line.filter((waiting) => waiting.item !== item);
        if (rest.length === line.length) continue;
        if (rest.length > 0) lines.set(owner, rest);
        else lines.delete(owner);
      }
      tellPlaces();
    },
  };
}
