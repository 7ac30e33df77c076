/** The shape of a photo, which the picture made of it keeps. */
import type { Shot } from '../image.ts';
import type { CheckedPicture } from './read-picture.ts';

/** Shapes that differ by less are the same: a pixel or two of rounding. */
const sameShape = 0.005;

/** Shapes that differ by less came about by rounding sides to steps, which squeezes the photo; others by cutting. */
const squeezedShape = 0.15;

/**
 * The picture in the shape that its shot wants, when that starts from a photo: stretched where its sides were rounded to steps, cut
 * where the service drew another shape. Every other picture is left as it came.
 */
export async function inShapeOf<Picture extends CheckedPicture>(shot: Shot, picture: Picture): Promise<Picture> {
  if (!shot.source) return picture;
  const { bytes, width, height } = picture;
  const ratio = shot.width / shot.height;
  const difference = Math.abs(Math.log(width / height / ratio));
  if (difference < sameShape) return picture;
  const fit = difference < squeezedShape ? 'fill' : 'cover';
  // No larger than it is: the longer side stays, or what is left of it.
  const across = Math.min(width, Math.round(height * ratio));
  const size = { width: across, height: Math.round(across / ratio) };
  // Loaded when first needed, so that Vizzy lives without it.
  const { default: sharp } = await import('sharp');
  const shaped = await sharp(bytes)
    .resize({ ...size, fit })
    .png({ compressionLevel: 3 })
    .toBuffer();
  return { ...picture, ...size, bytes: new Uint8Array(shaped), format: 'png' };
}
