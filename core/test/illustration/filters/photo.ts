import { createCanvas } from '@napi-rs/canvas';
import sharp from 'sharp';
import { createChance } from '../../../src/chance.ts';

/** Encodes a photo-like picture: a graded sky, a lit ball with its shadow, a fence of hard edges, grass of fine texture. */
export async function takePhoto(width = 240, height = 160): Promise<Uint8Array> {
  const context = createCanvas(width, height).getContext('2d');
  const sky = context.createLinearGradient(0, 0, 0, height);
  sky.addColorStop(0, '#4f86c6');
  sky.addColorStop(0.6, '#f4d9b0');
  context.fillStyle = sky;
  context.fillRect(0, 0, width, height);
  const chance = createChance(3);
  for (let blade = 0; blade < 1500; blade++) {
    context.fillStyle = `hsl(${chance.integer(80, 130)} 45% ${chance.integer(15, 45)}%)`;
    context.fillRect(chance.next() * width, height * (0.62 + 0.38 * chance.next()), 2, 7);
  }
  const ball = context.createRadialGradient(width * 0.36, height * 0.4, 2, width * 0.4, height * 0.5, height * 0.25);
  ball.addColorStop(0, '#ffd9c0');
  ball.addColorStop(0.4, '#d8402a');
  ball.addColorStop(1, '#4a0c0c');
  context.fillStyle = ball;
  context.beginPath();
  context.arc(width * 0.4, height * 0.5, height * 0.24, 0, Math.PI * 2);
  context.fill();
  context.fillStyle = '#2a2018';
  for (let post = 0; post < 5; post++)
    context.fillRect(width * (0.68 + post * 0.06), height * 0.3, width * 0.025, height * 0.5);
  return context.canvas.toBuffer('image/png');
}

/** What can be measured of a picture. */
export type Measures = {
  /** Mean step between neighbours, levels. */
  readonly edges: number;
  /** Colours that cover more than a thousandth of it, at 5 bits a channel. */
  readonly colours: number;
  /** Mean distance from grey, levels. */
  readonly chroma: number;
  /** Mean level, 0 … 255. */
  readonly lightness: number;
};

/** Measures raw pixels of three channels. */
export function measure(data: Uint8Array, width: number): Measures {
  const counts = new Map<number, number>();
  let edges = 0;
  let chroma = 0;
  let lightness = 0;
  const pixels = data.length / 3;
  for (let at = 0; at < data.length; at += 3) {
    const red = data[at] ?? 0;
    const green = data[at + 1] ?? 0;
    const blue = data[at + 2] ?? 0;
    const key = ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    edges += Math.abs(green - (data[at + 4] ?? green)) + Math.abs(green - (data[at + 1 + width * 3] ?? green));
    chroma += Math.max(red, green, blue) - Math.min(red, green, blue);
    lightness += (red + green + blue) / 3;
  }
  return {
    edges: edges / (2 * pixels),
    colours: [...counts.values()].filter((count) => count > pixels / 1000).length,
    chroma: chroma / pixels,
    lightness: lightness / pixels,
  };
}

/** Mean difference of two pictures of the same size, levels. */
export function difference(one: Uint8Array, other: Uint8Array): number {
  return one.reduce((sum, level, at) => sum + Math.abs(level - (other[at] ?? 0)), 0) / one.length;
}

/** The pixels of an encoded picture, three channels. */
export async function pixelsOf(bytes: Uint8Array): Promise<Uint8Array> {
  return sharp(bytes).removeAlpha().raw().toBuffer();
}
