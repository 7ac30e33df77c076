/** The tooth of paper and canvas. */
import { createNoise, fractal } from './noise.ts';
import { createPlane, type Plane } from './picture.ts';

/** Pixels: textures are made once at this size and laid like tiles; noise of period 256 makes them seamless enough. */
const tile = 512;

/** The height of cold-pressed paper, −1 … 1, its grain `grain` pixels wide. */
export function createPaper(width: number, height: number, seed: number, grain: number): Plane {
  const noise = createNoise(seed);
  const texture = new Float32Array(tile * tile);
  for (let y = 0; y < tile; y++) {
    for (let x = 0; x < tile; x++) {
      texture[y * tile + x] = (fractal(noise, x / grain, y / grain, 3) - 0.5) * 2.6;
    }
  }
  return layTiles(width, height, texture);
}

/** The weave of a canvas, −1 … 1, its threads `thread` pixels apart. */
export function createCanvasWeave(width: number, height: number, seed: number, thread: number): Plane {
  const noise = createNoise(seed);
  const texture = new Float32Array(tile * tile);
  const turn = (2 * Math.PI) / (tile / Math.max(2, Math.round(tile / (thread * 2))));
  for (let y = 0; y < tile; y++) {
    for (let x = 0; x < tile; x++) {
      const weave = Math.sin(x * turn) * Math.sin(y * turn);
      texture[y * tile + x] = weave * 0.6 + (noise(x / 1.5, y / 1.5) - 0.5) * 0.8;
    }
  }
  return layTiles(width, height, texture);
}

function layTiles(width: number, height: number, texture: Float32Array): Plane {
  const plane = createPlane(width, height);
  for (let y = 0; y < height; y++) {
    const row = mirrored(y) * tile;
    for (let x = 0; x < width; x++) plane.data[y * width + x] = texture[row + mirrored(x)] ?? 0;
  }
  return plane;
}

/** Tiles alternate with their mirror image, so that no seam shows. */
function mirrored(position: number): number {
  const within = position % (2 * tile);
  return within < tile ? within : 2 * tile - 1 - within;
}
