/** A picture on a page, with its number. */
import { type Canvas, createCanvas, ImageData, type SKRSContext2D } from '@napi-rs/canvas';
import sharp from 'sharp';
import { VizzyError } from '../../errors.ts';
import type { StoryPages } from '../../image.ts';
import type { PageLook } from './page-looks.ts';
import { drawParagraph, fitParagraph, heightOf } from './paragraph.ts';

/** A square on a page. */
export type Square = { readonly x: number; readonly y: number; readonly side: number };

/** Pixels of a picture that is read; more than any tier draws. */
const mostPixels = 64_000_000;

async function readPicture(bytes: Uint8Array): Promise<Canvas> {
  const { data, info } = await sharp(bytes, { limitInputPixels: mostPixels })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const canvas = createCanvas(info.width, info.height);
  const pixels = new Uint8ClampedArray(data);
  canvas.getContext('2d').putImageData(new ImageData(pixels, info.width, info.height), 0, 0);
  return canvas;
}

/** Decodes the pictures. Throws `VizzyError('bad-answer')` when one cannot be read. */
export async function readPictures({ scenes }: StoryPages): Promise<readonly Canvas[]> {
  try {
    return await Promise.all(scenes.map(({ picture }) => readPicture(picture)));
  } catch (cause) {
    throw new VizzyError('bad-answer', 'a picture of the story cannot be read', { cause });
  }
}

/** Draws the middle of a picture as a square with the look's corners. */
export function drawFramed(context: SKRSContext2D, picture: Canvas, { x, y, side }: Square, look: PageLook): void {
  const cut = Math.min(picture.width, picture.height);
  context.save();
  context.beginPath();
  context.roundRect(x, y, side, side, look.corner * side);
  context.clip();
  context.drawImage(picture, (picture.width - cut) / 2, (picture.height - cut) / 2, cut, cut, x, y, side, side);
  context.restore();
}

/** The scene's number in a disc. */
export function drawNumber(
  context: SKRSContext2D,
  number: number,
  middle: { x: number; y: number },
  radius: number,
  look: PageLook,
): void {
  context.fillStyle = look.accent;
  context.beginPath();
  context.arc(middle.x, middle.y, radius, 0, Math.PI * 2);
  context.fill();
  context.fillStyle = look.onAccent;
  const digit = fitParagraph(
    context,
    String(number),
    { ...look.body, weight: 600 },
    { width: radius * 2, size: radius * 1.15, leading: 1 },
    1,
  );
  drawParagraph(context, digit, {
    x: middle.x - radius,
    y: middle.y - heightOf(digit) / 2,
    width: radius * 2,
    isCentred: true,
  });
}
