/** From a shot to an encoded picture. Runs in a worker. */
import sharp from 'sharp';
import type { Depiction, Shot } from '../image.ts';
import { drawScene } from './draw-scene.ts';
import { transformPicture } from './filters/index.ts';
import { depict } from './scene/depict.ts';
import { readScene } from './scene/read-scene.ts';

/** An encoded picture. */
export type EncodedPicture = { readonly bytes: Uint8Array; readonly width: number; readonly height: number };

type RawPicture = {
  readonly data: Uint8Array | Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
};

/** Fast rather than small: the picture is encoded again before it is delivered. */
async function encode({ data, width, height, channels }: RawPicture): Promise<EncodedPicture> {
  const bytes = await sharp(data, { raw: { width, height, channels } })
    .removeAlpha()
    .png({ compressionLevel: 1 })
    .toBuffer();
  return { bytes, width, height };
}

/** An encoded drawing, and what it shows; a picture that was redrawn shows what it showed before. */
export type DrawnPicture = EncodedPicture & Partial<Depiction>;

/** Draws a shot: its scene, or, when it starts from a picture, that picture in its style. */
export async function drawPicture(shot: Shot): Promise<DrawnPicture> {
  const { width, height, seed } = shot;
  if (shot.source) return encode(await transformPicture(shot.source, shot.style, { seed, width, height }));
  const scene = readScene(shot);
  const canvas = drawScene(scene, { width, height });
  return { ...(await encode({ data: canvas.data(), width, height, channels: 4 })), ...depict(shot, scene) };
}
