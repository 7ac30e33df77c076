/** A poster's slogan, set on its background. The background stays as it was, so another slogan can be set on it at once. */
import type { GeneratedImage, Letterer } from '../image.ts';
import { copyTextChunks } from './png-text-chunks.ts';

/** What is set, and how. */
export type SloganSetting = {
  /** Any text a person typed. */
  readonly slogan: string;
  /** The poster's style, which decides the typography; any word. */
  readonly style: string;
  /** 0 … 2^32-1. */
  readonly seed: number;
};

/**
 * The image with its slogan, as PNG, with the text chunks (prompt, seed, model) of a PNG background kept. An empty slogan
 * gives the image back as it is. Throws a `VizzyError` `bad-answer` when the background cannot be read.
 */
export async function setSlogan(
  image: GeneratedImage,
  { slogan, style, seed }: SloganSetting,
  letterer: Letterer,
): Promise<GeneratedImage> {
  if (slogan.trim() === '') return image;
  const lettered = await letterer.letter(image.bytes, slogan, style, seed);
  return { ...image, bytes: copyTextChunks(image.bytes, lettered), format: 'png' };
}
