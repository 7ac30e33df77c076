/** Any picture a person may send → upright sRGB pixels that fit a box. */
import sharp from 'sharp';
import { VizzyError } from '../../errors.ts';
import type { Picture } from './picture.ts';

/** Pixels: what a phone camera takes at most (100 megapixels); more is refused before it is decoded. */
const largestInput = 100_000_000;

/** Where a picture is transparent, it lies on this paper. */
const paper = '#ffffff';

/**
 * Decodes a PNG, JPEG, WebP, GIF or AVIF (its first frame), upright by its EXIF orientation, flattened onto white,
 * scaled to fit `width` × `height` with its own aspect ratio. Throws a `VizzyError` `invalid-input` for anything else.
 */
export async function decodePicture(
  source: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Picture> {
  try {
    const { data, info } = await sharp(source, { limitInputPixels: largestInput, failOn: 'error', pages: 1 })
      .autoOrient()
      .flatten({ background: paper })
      .toColourspace('srgb')
      .resize({ width, height, fit: 'inside', kernel: 'lanczos3' })
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, data: threeChannels(data, info.channels) };
  } catch (cause) {
    throw new VizzyError('invalid-input', 'That picture cannot be read. Send a PNG, JPEG or WebP file.', { cause });
  }
}

/** sharp gives greyscale pictures back with one channel even in sRGB. */
function threeChannels(data: Uint8Array, channels: number): Uint8ClampedArray {
  if (channels === 3) return new Uint8ClampedArray(data.buffer, data.byteOffset, data.byteLength);
  return Uint8ClampedArray.from({ length: (data.length / channels) * 3 }, (_, index) => {
    return data[Math.floor(index / 3) * channels] ?? 0;
  });
}
