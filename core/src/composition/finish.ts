/** Finishes the picture of a tier: fitted, PNG, sRGB, without camera data, with its parameters. */
import type { GeneratedImage, Size } from '../image.ts';
import { type PngChunk, readPngHeader, splitPngChunks, writePng } from '../png.ts';
import { metadataChunks, type Parameters } from './metadata.ts';

/** How a picture is made to fit. */
export type Fit = {
  /** Pixels; default: 1024. */
  readonly longestSide: number;
  /** The shape that was asked for: a picture of another one is cropped to it. Absent: it stays as it is. */
  readonly shape?: Size;
};

/** Pixels of the longest side, unless a larger one was asked for. */
const usualSide = 1024;

/** Chunks without which pixels would look different; every other one is camera data, a text, or a date. */
const keptChunks = new Set(['IHDR', 'PLTE', 'tRNS', 'sRGB', 'IDAT', 'IEND']);

/** Chunks that say the pixels are in another colour space than sRGB. */
const coloured = new Set(['iCCP', 'gAMA', 'cHRM', 'cICP']);

/** By how much width to height may differ from what was asked for: services round sizes to whole blocks of pixels. */
const tolerance = 0.004;

const isOfShape = ({ width, height }: Size, shape: Size | undefined) =>
  shape === undefined || Math.abs((width * shape.height) / (height * shape.width) - 1) <= tolerance;

/** The largest part of a picture in a shape, in pixels. */
function partInShape({ width, height }: Size, shape: Size): Size {
  const scale = Math.min(width / shape.width, height / shape.height);
  return { width: Math.round(shape.width * scale), height: Math.round(shape.height * scale) };
}

/** The chunks of a PNG that can be sent with its pixels as they are: fitting, eight bits, sRGB. */
function sendable(image: GeneratedImage, { longestSide, shape }: Fit): readonly PngChunk[] | undefined {
  const { bytes, format } = image;
  if (format !== 'png' || !isOfShape(image, shape)) return undefined;
  const chunks = splitPngChunks(bytes);
  const header = chunks && readPngHeader(chunks);
  if (!chunks || !header || header.bitDepth > 8 || Math.max(header.width, header.height) > longestSide)
    return undefined;
  const isStandard = chunks.some(({ type }) => type === 'sRGB');
  return isStandard || !chunks.some(({ type }) => coloured.has(type)) ? chunks : undefined;
}

/** Off the event loop: sharp works in threads of its own. Loaded when first needed, so that Vizzy lives without it. */
async function convert(image: GeneratedImage, { longestSide, shape }: Fit): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  const upright = sharp(image.bytes, { limitInputPixels: 64_000_000 });
  const { autoOrient: size } = await upright.metadata();
  const isCropped = shape !== undefined && !isOfShape(size, shape);
  // Cropped to what matters, never stretched.
  const part = isCropped
    ? { ...partInShape(size, shape), fit: 'cover' as const, position: sharp.strategy.attention }
    : {};
  const cropped = isCropped
    ? sharp(await upright.rotate().resize(part).png({ compressionLevel: 1 }).toBuffer())
    : upright.rotate();
  return cropped
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true, kernel: 'lanczos3' })
    .toColourspace('srgb')
    .flatten({ background: '#ffffff' })
    .png({ compressionLevel: 4 })
    .toBuffer();
}

const withText = (chunks: readonly PngChunk[], text: readonly PngChunk[]) => {
  const [header, ...rest] = chunks.filter(({ type }) => keptChunks.has(type));
  return header ? writePng([header, ...text, ...rest]) : undefined;
};

/**
 * Makes a picture fit to send. A PNG that fits already keeps its pixels untouched: only chunks are exchanged, which takes
 * about a millisecond; anything else is decoded and encoded.
 */
export async function finishImage(
  image: GeneratedImage,
  parameters: Omit<Parameters, 'width' | 'height'>,
  fit: Partial<Fit> = {},
): Promise<GeneratedImage> {
  const wanted = { longestSide: usualSide, ...fit };
  const chunks = sendable(image, wanted) ?? splitPngChunks(await convert(image, wanted)) ?? [];
  const { width, height } = readPngHeader(chunks) ?? image;
  const bytes = withText(chunks, metadataChunks({ ...parameters, width, height }));
  if (!bytes) throw new RangeError('a converted picture is not a PNG file');
  return { ...image, bytes, format: 'png', width, height };
}
