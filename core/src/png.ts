/** PNG files as values: their chunks, read and written without decoding a pixel. */
import { crc32 } from 'node:zlib';

/** One chunk of a PNG file. */
export type PngChunk = {
  /** Four letters, such as `IHDR`. */
  readonly type: string;
  readonly data: Uint8Array;
};

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Whether the bytes begin like a PNG file. */
export function isPng(bytes: Uint8Array): boolean {
  return bytes.length > signature.length && signature.every((byte, at) => bytes[at] === byte);
}

/**
 * The chunks of a PNG file, each checked against its CRC. Undefined when the file is not PNG, is cut short, or was damaged:
 * a file that passes is whole.
 */
export function readPngChunks(bytes: Uint8Array): readonly PngChunk[] | undefined {
  if (!isPng(bytes)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length || view.getUint32(end - 4) !== crc32(bytes.subarray(at + 4, end - 4))) return undefined;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, data: bytes.subarray(at + 8, at + 8 + length) });
    if (type === 'IEND') return chunks;
    at = end;
  }
  return undefined;
}

/** A PNG file of these chunks. */
export function writePng(chunks: readonly PngChunk[]): Uint8Array {
  const total = chunks.reduce((sum, { data }) => sum + 12 + data.length, signature.length);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  bytes.set(signature);
  let at = signature.length;
  for (const { type, data } of chunks) {
    view.setUint32(at, data.length);
    bytes.set(new TextEncoder().encode(type), at + 4);
    bytes.set(data, at + 8);
    view.setUint32(at + 8 + data.length, crc32(bytes.subarray(at + 4, at + 8 + data.length)));
    at += 12 + data.length;
  }
  return bytes;
}

/** What the header chunk says. */
export type PngHeader = {
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  /** Bits a sample. */
  readonly bitDepth: number;
  /** 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha. */
  readonly colourType: number;
};

/** Reads the header of a PNG file from its first chunk. */
export function readPngHeader([first]: readonly PngChunk[]): PngHeader | undefined {
  if (first?.type !== 'IHDR' || first.data.length !== 13) return undefined;
  const view = new DataView(first.data.buffer, first.data.byteOffset, 13);
  return {
    width: view.getUint32(0),
    height: view.getUint32(4),
    bitDepth: view.getUint8(8),
    colourType: view.getUint8(9),
  };
}

/** A text chunk that image tools read: `tEXt` in Latin-1 where that is enough, else `iTXt` in UTF-8. */
export function textChunk(keyword: string, text: string): PngChunk {
  const isLatin = [...text].every((character) => (character.codePointAt(0) ?? 0) < 256);
  if (isLatin) return { type: 'tEXt', data: Buffer.from(`${keyword}\0${text}`, 'latin1') };
  return { type: 'iTXt', data: Buffer.from(`${keyword}\0\0\0\0\0${text}`, 'utf8') };
}
