/** Drawing a picture of a sheet. */
import sharp from 'sharp';
import { drawScene } from '../src/illustration/draw-scene.ts';
import { letterPicture } from '../src/illustration/lettering/index.ts';
import { readScene } from '../src/illustration/scene/read-scene.ts';
import type { Scene } from '../src/illustration/scene/scene.ts';
import type { ImagePrompt } from '../src/image.ts';
import type { BestPicture } from './best.ts';
import type { SheetPicture } from './sheets.ts';

/** A picture of a sheet as a prompt, `size` pixels square. */
export function promptOf(picture: SheetPicture, size: number): ImagePrompt {
  const { subject, style = '', mood = 'vibrant', seed = 1, composition = 0, mode = 'art' } = picture;
  return {
    text: subject,
    negative: '',
    subject,
    mode,
    style,
    mood,
    seed: seed * 7919 + composition,
    family: seed * 7919,
    width: size,
    height: size,
    composition,
  };
}

/** The scene of a prompt and its pixels. */
export function drawPrompt(prompt: ImagePrompt): { readonly scene: Scene; readonly pixels: sharp.Sharp } {
  const { width, height } = prompt;
  const scene = readScene(prompt);
  const canvas = drawScene(scene, { width, height });
  return { scene, pixels: sharp(canvas.data(), { raw: { width, height, channels: 4 } }).removeAlpha() };
}

/** A picture of the README as a JPEG `size` pixels square, its slogan set; drawn at 768 pixels and made smaller. */
export async function drawBest(picture: BestPicture, size: number): Promise<Uint8Array> {
  const prompt = promptOf(picture, 768);
  const ground = await drawPrompt(prompt).pixels.png().toBuffer();
  const done = picture.slogan ? await letterPicture(ground, picture.slogan, prompt.style, prompt.seed) : ground;
  return sharp(done).resize(size, size, { kernel: 'lanczos3' }).jpeg({ quality: 86, mozjpeg: true }).toBuffer();
}
