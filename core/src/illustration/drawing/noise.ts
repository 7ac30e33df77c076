/** Value noise: what ridges, clouds, coasts and wobbling lines are made of. */
import type { Chance } from '../../chance.ts';

/** Noise along a line: 0 … 1, smooth, one lattice cell is one unit. */
export type Noise = (x: number) => number;

const cells = 512;
const smooth = (t: number) => t * t * (3 - 2 * t);

/** Noise along a line that repeats after 512 units. */
export function createNoise(chance: Chance): Noise {
  const lattice = Float32Array.from({ length: cells }, () => chance.next());
  return (x) => {
    const cell = Math.floor(x);
    const left = lattice[cell & (cells - 1)] ?? 0;
    const right = lattice[(cell + 1) & (cells - 1)] ?? 0;
    return left + (right - left) * smooth(x - cell);
  };
}

/** How a ridge is rough. */
export type Roughness = {
  /** How many noises are laid over each other, each twice as fine. */
  readonly octaves: number;
  /** 0 … 1: how strong each finer noise is beside the one before. */
  readonly persistence: number;
  /** Peaks instead of waves. */
  readonly isSharp: boolean;
};

/** Fractal noise along a line: 0 … 1. */
export function createRidge(chance: Chance, { octaves, persistence, isSharp }: Roughness): Noise {
  const noise = createNoise(chance);
  return (x) => {
    let [sum, weight, amplitude, frequency] = [0, 0, 1, 1];
    for (let octave = 0; octave < octaves; octave++) {
      const value = noise(x * frequency + octave * 37.7);
      sum += amplitude * (isSharp ? 1 - Math.abs(2 * value - 1) : value);
      weight += amplitude;
      amplitude *= persistence;
      frequency *= 2.03;
    }
    return sum / weight;
  };
}

/** Fractal noise over a square that tiles: 0 … 1, row by row, `size × size`. */
export function tileNoise(chance: Chance, size: number, base: number, octaves: number): Float32Array {
  const sum = new Float32Array(size * size);
  let [amplitude, total] = [1, 0];
  for (let octave = 0, frequency = base; octave < octaves; octave++, frequency *= 2, amplitude /= 2) {
    total += amplitude;
    addLattice(sum, size, frequency, amplitude, chance);
  }
  return sum.map((value) => value / total);
}

function addLattice(sum: Float32Array, size: number, frequency: number, amplitude: number, chance: Chance) {
  const lattice = Float32Array.from({ length: frequency * frequency }, () => chance.next());
  const at = (row: number, column: number) => lattice[(row % frequency) * frequency + (column % frequency)] ?? 0;
  for (let y = 0; y < size; y++) {
    const row = Math.floor((y / size) * frequency);
    const v = smooth((y / size) * frequency - row);
    for (let x = 0; x < size; x++) {
      const column = Math.floor((x / size) * frequency);
      const u = smooth((x / size) * frequency - column);
      const above = at(row, column) * (1 - u) + at(row, column + 1) * u;
      const below = at(row + 1, column) * (1 - u) + at(row + 1, column + 1) * u;
      const index = y * size + x;
      sum[index] = (sum[index] ?? 0) + amplitude * (above * (1 - v) + below * v);
    }
  }
}
