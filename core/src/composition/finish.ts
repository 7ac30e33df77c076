/** Finishes the picture of a tier: fitted, PNG, sRGB, without camera data, with its parameters. */
import type { GeneratedImage } from '../image.ts';
import { type PngChunk, readPngHeader, splitPngChunks, writePng } from '../png.ts';
import { metadataChunks, type Parameters } from './metadata.ts';

/** Pixels of the longest side, unless a larger one was asked for. */
const usualSide = 1024;

/** Chunks without which pixels would look different; every other one is camera data, a text, or a date. */
const keptChunks = new Set(['IHDR', 'PLTE', 'tRNS', 'sRGB', 'IDAT', 'IEND']);

/** Chunks that say the pixels are in another colour space than sRGB. */
const coloured = new Set(['iCCP', 'gAMA', 'cHRM', 'cICP']);

/** The chunks of a PNG that can be sent with its pixels as they are: fitting, eight bits, sRGB. */
function sendable({ bytes, format }: GeneratedImage, longestSide: number): readonly PngChunk[] | undefined {
  if (format !== 'png') return undefined;
  const chunks = splitPngChunks(bytes);
  const header = chunks && readPngHeader(chunks);
  if (!chunks || !header || header.bitDepth > 8 || Math.max(header.width, header.height) > longestSide)
    return undefined;
  const isStandard = chunks.some(({ type }) => type === 'sRGB');
  return isStandard || !chunks.some(({ type }) => coloured.has(type)) ? chunks : undefined;
}

/** Off the event loop: sharp works in threads of its own. Loaded when first needed, so that Vizzy lives without it. */
async function convert(bytes: Uint8Array, longestSide: number): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  return sharp(bytes, { limitInputPixels: 64_000_000 })
    .rotate()
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
 * about a millisecond; anything else is decoded and encoded. `longestSide` is in pixels, 1024 by default.
 */
export async function finishImage(
  image: GeneratedImage,
  parameters: Omit<Parameters, 'width' | 'height'>,
  longestSide: number = usualSide,
): Promise<GeneratedImage> {
  const chunks = sendable(image, longestSide) ?? splitPngChunks(await convert(image.bytes, longestSide)) ?? [];
  const { width, height } = readPngHeader(chunks) ?? image;
  const bytes = withText(chunks, metadataChunks({ ...parameters, width, height }));
  if (!bytes) throw new RangeError('a converted picture is not a PNG file');
  return { ...image, bytes, format: 'png', width, height };
}
