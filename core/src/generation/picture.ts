/** Checks what an image service returns before it is shown. */
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { isPng, type PngChunk, type PngHeader, readPngChunks, readPngHeader } from '../png.ts';
import { failureFor } from './failure.ts';

/** What a picture is, once it has been checked. */
export type PictureFacts = {
  readonly format: 'png' | 'jpeg' | 'webp';
  readonly width: number;
  readonly height: number;
};

/** Pixels a side beyond which a picture is absurd: no model that is asked for 768 answers with more. */
const largestSide = 4096;

/** Samples a pixel by PNG colour type. */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

const inflateLater = promisify(inflate);

/** Final: whoever was paid for a picture is not paid again because it was not liked. */
const bad = (problem: string, cause?: unknown) =>
  failureFor('bad-answer', `the picture service answered with ${problem}`, { cause });

/** What stands in for an answer while a service is being restarted: nobody has drawn anything yet. */
const noAnswer = (problem: string) =>
  failureFor('bad-answer', `the picture service answered with ${problem}`, { isRetryable: true });

const startsLikePage = (bytes: Uint8Array) => /^\s*</.test(new TextDecoder('latin1').decode(bytes.subarray(0, 64)));

function checkSize({ width, height }: { width: number; height: number }) {
  if (width < 16 || height < 16) throw bad(`a picture of ${width}×${height} pixels`);
  if (width > largestSide || height > largestSide) throw bad(`an absurdly large picture, ${width}×${height} pixels`);
}

/** Bytes of the pixels of a PNG that is not interlaced, filter bytes included. */
const rawLength = ({ width, height, bitDepth, colourType }: PngHeader) =>
  height * (1 + Math.ceil((width * bitDepth * (samples[colourType] ?? 4)) / 8));

/** Unpacks the pixels, off the event loop, only to see that they are all there. */
async function checkPixels(chunks: readonly PngChunk[], header: PngHeader) {
  const parts = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const packed = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
  const isInterlaced = chunks[0]?.data[12] === 1;
  const expected = rawLength(header);
  // One buffer of the right size: the usual small ones, joined at the end, take three times as long.
  const size = { chunkSize: expected + 64, maxOutputLength: expected * 2 + 4096 };
  const raw = await inflateLater(packed, size).catch((error) => {
    throw bad('a PNG file whose pixels cannot be read', error);
  });
  if (!isInterlaced && raw.length !== expected) throw bad('a PNG file with pixels missing');
}

async function checkPng(bytes: Uint8Array): Promise<PictureFacts> {
  const chunks = readPngChunks(bytes);
  const header = chunks && readPngHeader(chunks);
  if (!chunks || !header) throw bad('a PNG file that is cut short or damaged');
  checkSize(header);
  await checkPixels(chunks, header);
  return { format: 'png', width: header.width, height: header.height };
}

async function checkOther(bytes: Uint8Array): Promise<PictureFacts> {
  // Loaded when first needed, so that Vizzy lives without it.
  const { default: sharp } = await import('sharp');
  const image = sharp(bytes, { failOn: 'truncated', limitInputPixels: largestSide * largestSide });
  const { format, width, height } = await image.metadata().catch((error) => {
    throw bad('something that is not a picture', error);
  });
  if (format !== 'jpeg' && format !== 'webp') throw bad('something that is not a PNG, JPEG or WebP picture');
  checkSize({ width, height });
  await image
    .raw()
    .toBuffer()
    .catch((error) => {
      throw bad('a picture that is cut short or damaged', error);
    });
  return { format, width, height };
}

/** Format and size of a picture that is whole. Throws `VizzyError('bad-answer')` for HTML, nothing, half a file, or a bomb. */
export async function checkPicture(bytes: Uint8Array): Promise<PictureFacts> {
  if (bytes.length === 0) throw noAnswer('nothing');
  if (startsLikePage(bytes)) throw noAnswer('a page');
  return isPng(bytes) ? checkPng(bytes) : checkOther(bytes);
}
