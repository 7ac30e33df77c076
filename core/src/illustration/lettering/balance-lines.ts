/** Dividing pieces over a number of lines so that the lines are as even as can be. */

/** Widths, in any one unit, of the pieces and of the glue before each. */
export type PieceWidth = { readonly width: number; readonly glue: number };

/** A division: for each line the index of its first piece and of the piece after its last. */
export type Division = readonly (readonly [from: number, to: number])[];

/**
 * The division into exactly `count` lines (1 … number of pieces) whose widest line is narrowest, and among those the
 * one whose other lines come closest to it. Dynamic programming; cost grows with pieces² × lines.
 */
export function balanceLines(pieces: readonly PieceWidth[], count: number): Division {
  const widthOf = measureRuns(pieces);
  const narrowest = bestDivision(pieces.length, count, widthOf, Math.max).cost;
  const raggedness = (from: number, to: number) => {
    const width = widthOf(from, to);
    return width > narrowest * 1.0001 ? Number.POSITIVE_INFINITY : (narrowest - width) ** 2;
  };
  return bestDivision(pieces.length, count, raggedness, (one, other) => one + other).lines;
}

/** The width of the line from one piece up to, not including, another, from running sums. */
function measureRuns(pieces: readonly PieceWidth[]): (from: number, to: number) => number {
  const ends = [0];
  for (const { width, glue } of pieces) ends.push((ends.at(-1) ?? 0) + glue + width);
  return (from, to) => (ends[to] ?? 0) - (ends[from] ?? 0) - (pieces[from]?.glue ?? 0);
}

type Best = { readonly cost: number; readonly lines: Division };

function bestDivision(
  pieces: number,
  count: number,
  cost: (from: number, to: number) => number,
  combine: (one: number, other: number) => number,
): Best {
  // costs[to] is the least cost of setting the first `to` pieces in as many lines as have been placed so far.
  let costs = Array.from({ length: pieces + 1 }, (_, to) => (to === 0 ? 0 : Number.POSITIVE_INFINITY));
  const starts: number[][] = [];
  for (let line = 1; line <= count; line++) {
    const next = new Array<number>(pieces + 1).fill(Number.POSITIVE_INFINITY);
    const from = new Array<number>(pieces + 1).fill(0);
    for (let to = line; to <= pieces; to++) {
      for (let start = line - 1; start < to; start++) {
        const total = combine(costs[start] ?? 0, cost(start, to));
        if (total >= (next[to] ?? 0)) continue;
        next[to] = total;
        from[to] = start;
      }
    }
    costs = next;
    starts.push(from);
  }
  return { cost: costs[pieces] ?? 0, lines: walkBack(starts, pieces) };
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
