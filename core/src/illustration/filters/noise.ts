/** Value noise on a lattice, the raw material of paper, pigment and wobbling hands. */

/** Reads noise at a place: 0 … 1, smooth, about 0.5 on average; one lattice cell is one unit of `x` and `y`. */
export type Noise = (x: number, y: number) => number;

const size = 256;
const mask = size - 1;

/** Noise that depends on the seed alone and repeats every 256 units. */
export function createNoise(seed: number): Noise {
  const lattice = new Float32Array(size * size);
  let state = (seed ^ 0x9e37_79b9) >>> 0 || 1;
  for (let index = 0; index < lattice.length; index++) {
    // xorshift32: 65,536 numbers in well under a millisecond.
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    lattice[index] = (state >>> 0) / 0xffff_ffff;
  }
  return (x, y) => {
    const column = Math.floor(x);
    const row = Math.floor(y);
    const fx = x - column;
    const fy = y - row;
    const u = fx * fx * (3 - 2 * fx);
    const v = fy * fy * (3 - 2 * fy);
    const left = column & mask;
    const right = (column + 1) & mask;
    const top = (row & mask) * size;
    const bottom = ((row + 1) & mask) * size;
    const above = (lattice[top + left] ?? 0) * (1 - u) + (lattice[top + right] ?? 0) * u;
    const below = (lattice[bottom + left] ?? 0) * (1 - u) + (lattice[bottom + right] ?? 0) * u;
    return above * (1 - v) + below * v;
  };
}

/** Sum of `octaves` noises, each twice as fine and half as strong; 0 … 1. */
export function fractal(noise: Noise, x: number, y: number, octaves: number): number {
  let sum = 0;
  let weight = 0.5;
  let total = 0;
  for (let octave = 0; octave < octaves; octave++) {
    const scale = 2 ** octave;
    sum += noise(x * scale + octave * 17.3, y * scale + octave * 9.1) * weight;
    total += weight;
    weight /= 2;
  }
  return sum / total;
}
