/** Dividing pieces over a number of lines so that the lines are as even as can be. */

/** Widths, in any one unit, of the pieces and of the glue before each. */
export type PieceWidth = { readonly width: number; readonly glue: number };

/** A division: for each line the index of its first piece and of the piece after its last. */
export type Division = readonly (readonly [from: number, to: number])[];

type WidthOf = (from: number, to: number) => number;

/**
 * The division into exactly `count` lines (1 … number of pieces) whose widest line is narrowest, and among those the
 * one whose other lines come closest to it.
 */
export function balanceLines(pieces: readonly PieceWidth[], count: number): Division {
  const widthOf = measureRuns(pieces);
  return evenDivision(pieces.length, count, widthOf, narrowestWidth(pieces.length, count, widthOf) * 1.0001);
}

/** The width of the line from one piece up to, not including, another, from running sums. */
function measureRuns(pieces: readonly PieceWidth[]): WidthOf {
  const ends = [0];
  for (const { width, glue } of pieces) ends.push((ends.at(-1) ?? 0) + glue + width);
  return (from, to) => (ends[to] ?? 0) - (ends[from] ?? 0) - (pieces[from]?.glue ?? 0);
}

/** The least width into which `count` lines, each filled while it can be, take all pieces; found by halving. */
function narrowestWidth(pieces: number, count: number, widthOf: WidthOf): number {
  const fits = (width: number) => {
    let from = 0;
    for (let line = 0; line < count && from < pieces; line++) {
      let to = from;
      while (to < pieces && widthOf(from, to + 1) <= width) to++;
      from = to;
    }
    return from === pieces;
  };
  let low = 0;
  let high = widthOf(0, pieces);
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    if (fits(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Least sum of squared shortfalls against `limit`, by dynamic programming over lines no wider than it. */
function evenDivision(pieces: number, count: number, widthOf: WidthOf, limit: number): Division {
  // costs[to] is the least cost of setting the first `to` pieces in as many lines as have been placed so far.
  let costs = Array.from({ length: pieces + 1 }, (_, to) => (to === 0 ? 0 : Number.POSITIVE_INFINITY));
  const starts: number[][] = [];
  for (let line = 1; line <= count; line++) {
    const next = new Array<number>(pieces + 1).fill(Number.POSITIVE_INFINITY);
    const from = new Array<number>(pieces + 1).fill(0);
    for (let to = line; to <= pieces; to++) {
      for (let start = to - 1; start >= line - 1; start--) {
        const width = widthOf(start, to);
        if (width > limit) break;
        const cost = (costs[start] ?? 0) + (limit - width) ** 2;
        if (cost >= (next[to] ?? 0)) continue;
        next[to] = cost;
        from[to] = start;
      }
    }
    costs = next;
    starts.push(from);
  }
  return walkBack(starts, pieces);
}

function walkBack(starts: readonly (readonly number[])[], pieces: number): Division {
  const lines: [number, number][] = [];
  let to = pieces;
  for (const from of [...starts].reverse()) {
    const start = from[to] ?? 0;
    lines.unshift([start, to]);
    to = start;
  }
  return lines;
}
