/** Shrinks pictures for platforms that limit their bytes. */
import type { GeneratedImage } from '../image.ts';

/** Tried in order until one fits: JPEG quality, and the part of the side that is kept. */
const attempts = [
  { quality: 92, scale: 1 },
  { quality: 80, scale: 1 },
  { quality: 80, scale: 0.7 },
  { quality: 75, scale: 0.45 },
  { quality: 70, scale: 0.25 },
] as const;

/**
 * The picture as it is when it fits; else encoded as JPEG, smaller if need be, until it does. Undefined when nothing fits,
 * which takes a limit of a few kilobytes. PNG text (the parameters) is lost on the way.
 */
export async function shrinkImage<Image extends GeneratedImage>(
  image: Image,
  mostBytes: number,
): Promise<Image | undefined> {
  if (image.bytes.length <= mostBytes) return image;
  const { default: sharp } = await import('sharp');
  for (const { quality, scale } of attempts) {
    const { data, info } = await sharp(image.bytes)
      .resize({ width: Math.max(1, Math.round(image.width * scale)) })
      .jpeg({ quality, mozjpeg: false })
      .toBuffer({ resolveWithObject: true });
    if (data.length <= mostBytes)
      return { ...image, bytes: new Uint8Array(data), format: 'jpeg', width: info.width, height: info.height };
  }
  return undefined;
}
