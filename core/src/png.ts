/** PNG files as values: their chunks, read and written without decoding a pixel. */
import { crc32 } from 'node:zlib';

/** One chunk of a PNG file. */
export type PngChunk = {
  /** Four letters, such as `IHDR`. */
  readonly type: string;
  readonly data: Uint8Array;
  /** The chunk as it stands in a file, with length and CRC; absent in a chunk that was never written. */
  readonly written?: Uint8Array;
};

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Whether the bytes begin like a PNG file. */
export function isPng(bytes: Uint8Array): boolean {
  return bytes.length > signature.length && signature.every((byte, at) => bytes[at] === byte);
}

/**
 * The chunks of a PNG file whose bytes are known to be right, because they were checked before or were written here. Undefined
 * when the file is not PNG, or is cut short.
 */
export function splitPngChunks(bytes: Uint8Array): readonly PngChunk[] | undefined {
  if (!isPng(bytes)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return undefined;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, data: bytes.subarray(at + 8, end - 4), written: bytes.subarray(at, end) });
    if (type === 'IEND') return chunks;
    at = end;
  }
  return undefined;
}

/** Whether the chunk's CRC is that of its type and data. */
function isWhole({ written }: PngChunk): boolean {
  if (!written) return true;
  const view = new DataView(written.buffer, written.byteOffset, written.byteLength);
  return view.getUint32(written.length - 4) === crc32(written.subarray(4, -4));
}

/**
 * The chunks of a PNG file, each checked against its CRC. Undefined when the file is not PNG, is cut short, or was damaged:
 * a file that passes is whole.
 */
export function readPngChunks(bytes: Uint8Array): readonly PngChunk[] | undefined {
  const chunks = splitPngChunks(bytes);
  return chunks?.every(isWhole) ? chunks : undefined;
}

/** A chunk with its length and CRC. */
function writeChunk({ type, data }: PngChunk): Uint8Array {
  const written = new Uint8Array(12 + data.length);
  const view = new DataView(written.buffer);
  view.setUint32(0, data.length);
  written.set(new TextEncoder().encode(type), 4);
  written.set(data, 8);
  view.setUint32(8 + data.length, crc32(written.subarray(4, 8 + data.length)));
  return written;
}

/** A PNG file of these chunks; those that come from a file are copied as they stand there. */
export function writePng(chunks: readonly PngChunk[]): Uint8Array {
  return Buffer.concat([signature, ...chunks.map((chunk) => chunk.written ?? writeChunk(chunk))]);
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
