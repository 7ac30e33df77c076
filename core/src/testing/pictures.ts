/** Pictures for tests: real ones, and ones that are not what they say. */
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { writePng } from '../png.ts';

const made = new Map<string, Promise<Uint8Array>>();

/** How many kinds of sample pictures there are; each is made once and kept. */
const tints = 16;

/** Which tint, 0 … 15, the pictures of a prompt have: so a test sees whose picture it got. */
export const tintOf = (prompt: string) => crc32(prompt) % tints;

/** Colours that differ from place to place, so that nothing packs to nothing. */
function pattern(side: number, tint: number): Buffer {
  const pixels = Buffer.alloc(side * side * 3);
  for (let at = 0, y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      pixels[at++] = (tint * 255) / (tints - 1);
      pixels[at++] = (y * 255) / side;
      pixels[at++] = (x * 7 + y * 13 + ((x * y) >> 5)) & 255;
    }
  }
  return pixels;
}

/** An encoded picture of `side` × `side` pixels whose red is even and tells its tint; made once. */
export function samplePicture(format: 'png' | 'jpeg' | 'webp', side: number, tint = 0): Promise<Uint8Array> {
  const key = `${format} ${side} ${tint}`;
  const known = made.get(key);
  if (known) return known;
  const picture = sharp(pattern(side, tint), { raw: { width: side, height: side, channels: 3 } })
    .toFormat(format)
    .toBuffer();
  made.set(key, picture);
  return picture;
}

/** The first half of a file. */
export const halfOf = (bytes: Uint8Array) => bytes.subarray(0, bytes.length >> 1);

/** A few hundred bytes that say they are `side` × `side` pixels; unpacking them would take 3 × side² bytes. */
export function bombPng(side = 12_000): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, side);
  view.setUint32(4, side);
  header.set([8, 2, 0, 0, 0], 8);
  return writePng([
    { type: 'IHDR', data: header },
    { type: 'IDAT', data: deflateSync(new Uint8Array(100_000)) },
    { type: 'IEND', data: new Uint8Array(0) },
  ]);
}

/** The tint of a picture that `samplePicture` made, whatever it has been through. */
export async function readTint(picture: Uint8Array): Promise<number> {
  const [red] = (await sharp(picture).stats()).channels;
  return Math.round(((red?.mean ?? 0) / 255) * (tints - 1));
}
