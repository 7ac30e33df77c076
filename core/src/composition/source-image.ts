/** Attached pictures, checked and made fit to be transformed. */
import type { Metadata } from 'sharp';
import { VizzyError } from '../errors.ts';

/** Most bytes of an attached picture. */
const largestFile = 10 * 1024 * 1024;

/** Most pixels of an attached picture; a phone's camera makes 12 to 50 million. */
const mostPixels = 50_000_000;

/** Pixels of the longest side that anything is transformed at. */
const longestSide = 1024;

const refused = (problem: string, cause?: unknown) => new VizzyError('invalid-input', problem, { cause });

async function readHeader(bytes: Uint8Array): Promise<Metadata> {
  const { default: sharp } = await import('sharp');
  try {
    // The header alone, however large the picture says it is; nothing is unpacked here.
    return await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch (error) {
    throw refused('The image cannot be read: send a PNG, JPEG or WebP picture.', error);
  }
}

function checkHeader({ format, width, height, pages }: Metadata) {
  if (format !== 'png' && format !== 'jpeg' && format !== 'webp')
    throw refused('The image is of a kind that cannot be used: send a PNG, JPEG or WebP picture.');
  if ((pages ?? 1) > 1) throw refused('The image moves: send a still picture.');
  if (width * height > mostPixels)
    throw refused(`The image has ${width}×${height} pixels, which is too many: make it smaller and send it again.`);
  if (width < 8 || height < 8) throw refused('The image is too small to work with: send one of at least 8×8 pixels.');
}

/**
 * Checks an attached picture and returns it upright, at most 1024 pixels a side, in sRGB on white, as PNG without camera
 * data. Throws `VizzyError('invalid-input')` with what to do when it cannot be used.
 */
export async function readSourceImage(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes.length > largestFile) throw refused('The image is larger than 10 MB: make it smaller and send it again.');
  checkHeader(await readHeader(bytes));
  const { default: sharp } = await import('sharp');
  try {
    return await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'truncated' })
      .rotate()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .flatten({ background: '#ffffff' })
      .png({ compressionLevel: 1 })
      .toBuffer();
  } catch (error) {
    throw refused('The image is damaged or cut short: send it again.', error);
  }
}
