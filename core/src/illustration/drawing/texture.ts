/** Small tiles of noise that textures are painted with, made once per process: the same on every machine. */
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { createChance } from '../../chance.ts';
import { tileNoise } from './noise.ts';

const tiles = new Map<string, Canvas>();

/** Draws a tile when it is first asked for. Keys are the code's own, so that their number is bounded. */
function tile(key: string, size: number, paint: (data: Uint8ClampedArray) => void): Canvas {
  const known = tiles.get(key);
  if (known) return known;
  const canvas = createCanvas(size, size);
  const context = canvas.getContext('2d');
  const pixels = context.createImageData(size, size);
  paint(pixels.data);
  context.putImageData(pixels, 0, 0);
  tiles.set(key, canvas);
  return canvas;
}

/** Film grain: opaque greys about the middle, for the `overlay` blend. */
export const grainTile = (): Canvas =>
  tile('grain', 256, (data) => {
    const chance = createChance(9);
    for (let at = 0; at < data.length; at += 4) {
      data.fill(128 + (chance.next() + chance.next() + chance.next() - 1.5) * 110, at, at + 3);
      data[at + 3] = 255;
    }
  });

/** Soft cloudy noise as white with an alpha: thin clouds, nebulae, stains. `gain` sharpens, `cut` 0 … 1 leaves gaps. */
export const cloudTile = (seed: number, gain: number, cut: number): Canvas =>
  tile(`cloud ${seed} ${gain} ${cut}`, 256, (data) => {
    tileNoise(createChance(seed), 256, 2, 6).forEach((value, index) => {
      data.fill(255, index * 4, index * 4 + 3);
      data[index * 4 + 3] = Math.max(0, Math.min(1, (value - cut) * gain)) * 255;
    });
  });

/** Paper tooth: opaque greys about the middle, coarse and fine, for the `overlay` and `soft-light` blends. */
export const paperTile = (): Canvas =>
  tile('paper', 256, (data) => {
    const coarse = tileNoise(createChance(31), 256, 64, 2);
    const fine = createChance(32);
    coarse.forEach((value, index) => {
      data.fill(128 + (value - 0.5) * 130 + (fine.next() - 0.5) * 50, index * 4, index * 4 + 3);
      data[index * 4 + 3] = 255;
    });
  });

/** Woven canvas: opaque greys about the middle. */
export const canvasTile = (): Canvas =>
  tile('canvas', 128, (data) => {
    const chance = createChance(33);
    for (let index = 0; index < 128 * 128; index++) {
      const [x, y] = [index % 128, Math.floor(index / 128)];
      const thread = Math.sin((x * Math.PI) / 2) * Math.sin((y * Math.PI) / 2 + (Math.floor(x / 2) % 2) * Math.PI);
      data.fill(128 + thread * 34 + (chance.next() - 0.5) * 44, index * 4, index * 4 + 3);
      data[index * 4 + 3] = 255;
    }
  });
