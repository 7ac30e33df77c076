/** A background with a slogan set on it, encoded. */
import { createCanvas, ImageData } from '@napi-rs/canvas';
import sharp from 'sharp';
import { VizzyError } from '../../errors.ts';
import type { Picture } from '../filters/picture.ts';
import { drawSlogan } from './draw-slogan.ts';
import { planLettering } from './plan-lettering.ts';

/** Pixels; more than any tier draws. */
const largestInput = 64_000_000;

/**
 * Sets a slogan on an encoded picture and returns a PNG of the same size. The same bytes, slogan, style and seed give the
 * same PNG. A slogan of which nothing can be drawn leaves the picture without text. Never throws for the slogan's sake;
 * throws a `VizzyError` `bad-answer` when the picture cannot be read. About 60 ms for 768 × 768 (more at the first use
 * of a script): call it in a worker.
 */
export async function letterPicture(
  background: Uint8Array,
  slogan: string,
  style: string,
  seed: number,
): Promise<Uint8Array> {
  const picture = await decode(background);
  const plan = planLettering(picture, slogan, style, seed);
  const { width, height } = picture;
  if (!plan)
    return encode(
      new Uint8Array(picture.data.buffer, picture.data.byteOffset, picture.data.byteLength),
      width,
      height,
      3,
    );
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.putImageData(new ImageData(opaque(picture), width, height), 0, 0);
  drawSlogan(context, plan);
  return encode(canvas.data(), width, height, 4);
}

async function decode(bytes: Uint8Array): Promise<Picture> {
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: largestInput })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const pixels = new Uint8ClampedArray(data.buffer, data.byteOffset, data.byteLength);
    return { width: info.width, height: info.height, data: pixels };
  } catch (cause) {
    throw new VizzyError('bad-answer', 'the background of the poster cannot be read', { cause });
  }
}

function opaque({ data, width, height }: Picture): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let from = 0, to = 0; from < data.length; from += 3, to += 4) {
    pixels[to] = data[from] ?? 0;
    pixels[to + 1] = data[from + 1] ?? 0;
    pixels[to + 2] = data[from + 2] ?? 0;
  }
  return pixels;
}

async function encode(data: Uint8Array, width: number, height: number, channels: 3 | 4): Promise<Uint8Array> {
  return sharp(data, { raw: { width, height, channels } }).removeAlpha().png({ compressionLevel: 2 }).toBuffer();
}
