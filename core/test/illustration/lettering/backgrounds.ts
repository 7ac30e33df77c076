import { createCanvas } from '@napi-rs/canvas';
import sharp from 'sharp';
import { createChance } from '../../../src/chance.ts';
import type { Picture } from '../../../src/illustration/filters/picture.ts';

/** Backgrounds a slogan may meet, from the kindest to the worst. */
export const backgroundNames = ['pale', 'dark', 'grey', 'dusk', 'confetti'] as const;

export type BackgroundName = (typeof backgroundNames)[number];

/** Draws a background and gives its pixels. */
export function drawBackground(name: BackgroundName, width = 384, height = 384): Picture {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = { pale: '#f6efe2', dark: '#0d1424', grey: '#777777', dusk: '#e9a15b', confetti: '#999999' }[name];
  context.fillRect(0, 0, width, height);
  if (name === 'dusk') {
    const sky = context.createLinearGradient(0, 0, 0, height);
    sky.addColorStop(0, '#2b1b4e');
    sky.addColorStop(0.6, '#f2b25c');
    sky.addColorStop(1, '#2a1426');
    context.fillStyle = sky;
    context.fillRect(0, 0, width, height);
  }
  if (name === 'confetti') {
    const chance = createChance(5);
    for (let spot = 0; spot < 900; spot++) {
      context.fillStyle = `hsl(${chance.integer(0, 359)} 80% ${chance.integer(5, 95)}%)`;
      context.fillRect(chance.next() * width, chance.next() * height, 18, 14);
    }
  }
  const rgba = context.getImageData(0, 0, width, height).data;
  const data = new Uint8ClampedArray(width * height * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    data[to] = rgba[from] ?? 0;
    data[to + 1] = rgba[from + 1] ?? 0;
    data[to + 2] = rgba[from + 2] ?? 0;
  }
  return { width, height, data };
}

/** Encodes pixels as PNG. */
export async function encodePicture({ data, width, height }: Picture): Promise<Uint8Array> {
  return sharp(new Uint8Array(data), { raw: { width, height, channels: 3 } })
    .png({ compressionLevel: 1 })
    .toBuffer();
}
