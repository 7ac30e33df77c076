/** Reads the text chunks of a PNG (PNG 3rd edition, 11.3.3) and copies them into another one. */

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const textTypes: readonly string[] = ['tEXt', 'zTXt', 'iTXt'];

/** A chunk with all its bytes, length and checksum included. */
export type Chunk = { readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** The complete chunks up to the first broken one; none when this is not a PNG. */
export function chunksOf(png: Uint8Array<ArrayBuffer>): readonly Chunk[] {
  if (!signature.every((byte, index) => png[index] === byte)) return [];
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let at = signature.length; at + 12 <= png.length; ) {
    const length = view.getUint32(at) + 12;
    if (at + length > png.length) break;
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    chunks.push({ type, bytes: png.subarray(at, at + length) });
    at += length;
  }
  return chunks;
}

/** The CRC-32 of PNG chunks. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** An `iTXt` chunk; its text may be in any script. */
export function textChunk(keyword: string, text: string): Chunk {
  const body = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text.replaceAll('\0', '')}`);
  const bytes = new Uint8Array(body.length + 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, body.length - 4);
  bytes.set(body, 4);
  view.setUint32(body.length + 4, checksum(body));
  return { type: 'iTXt', bytes };
}

/** `to` with the text chunks of `from` and `more` chunks before its end; `to` itself when it is not a PNG. */
export function withTexts(
  to: Uint8Array<ArrayBuffer>,
  from: Uint8Array<ArrayBuffer>,
  more: readonly Chunk[] = [],
): Blob {
  const texts = [...chunksOf(from).filter(({ type }) => textTypes.includes(type)), ...more];
  const end = chunksOf(to).at(-1);
  if (end?.type !== 'IEND') return new Blob([to], { type: 'image/png' });
  const parts = [to.subarray(0, to.length - end.bytes.length), ...texts.map(({ bytes }) => bytes), end.bytes];
  return new Blob(parts, { type: 'image/png' });
}
