/** Chance, as a port: the same seed gives the same choices on every machine. */
import { uniformFloat32 } from 'pure-rand/distribution/uniformFloat32';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A stream of choices. */
export interface Chance {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  /** One of the items, all equally likely. Throws a RangeError when there is none. */
  pick<Item>(items: readonly Item[]): Item;
}

/** The largest seed, 2^32-1. */
export const largestSeed = 0xffff_ffff;

/** A stream that depends on the seed alone (xoroshiro128+). */
export function createChance(seed: number): Chance {
  // Scrambled first, because the generator's first numbers for neighbouring seeds are neighbours too.
  const generator = xoroshiro128plus(scramble(seed) | 0);
  const next = () => uniformFloat32(generator);
  const integer = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    integer,
    pick: (items) => {
      const item = items[integer(0, items.length - 1)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
  };
}

/** Spreads every bit over all others (the finaliser of MurmurHash3). */
function scramble(seed: number): number {
  let hash = Math.imul(seed ^ (seed >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A seed, 0 … 2^32-1, made of another and a label, so that shots of one turn are related but differ (FNV-1a). */
export function deriveSeed(seed: number, label: string): number {
  let hash = (seed ^ 0x811c_9dc5) >>> 0;
  for (const byte of new TextEncoder().encode(label)) hash = Math.imul(hash ^ byte, 0x0100_0193) >>> 0;
  return scramble(hash);
}
