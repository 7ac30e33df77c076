/** The door of the filters: a picture someone gave, as if painted in a style. Pure apart from sharp's decoding. */
import { createChance, deriveSeed } from '../../chance.ts';
import { chooseFilter } from './choose-filter.ts';
import { decodePicture } from './decode.ts';

/** What a transformed picture varies with. */
export type TransformOptions = {
  /** 0 … 2^32-1; the same seed paints the same strokes. */
  readonly seed: number;
  /** Pixels that the result fits into; it keeps the source's aspect ratio. */
  readonly width: number;
  readonly height: number;
};

/** Raw sRGB pixels without alpha: interleaved red, green, blue, 8 bits each. */
export type TransformedPicture = {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: 3;
};

/**
 * Redraws an encoded picture in a style: its colours, edges and tones become strokes, washes, lines or dots. Upright
 * by EXIF, transparent parts on white. Throws a `VizzyError` `invalid-input` when the bytes are no picture.
 * About 0.3 to 1.2 s of one core for 1024 × 1024 pixels: call it in a worker.
 */
export async function transformPicture(
  source: Uint8Array,
  style: string,
  { seed, width, height }: TransformOptions,
): Promise<TransformedPicture> {
  const picture = await decodePicture(source, { width, height });
  // Mixed, because neighbouring seeds begin with neighbouring choices.
  const { data } = chooseFilter(style)(picture, createChance(deriveSeed(seed, 'filter')));
  return {
    data: new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
    width: picture.width,
    height: picture.height,
    channels: 3,
  };
}
