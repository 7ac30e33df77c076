/** The text chunks of a PNG, carried from one encoding of a picture to the next (PNG 3rd edition, 11.3.3). */

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const textTypes: readonly string[] = ['tEXt', 'zTXt', 'iTXt'];

type Chunk = { readonly type: string; readonly bytes: Uint8Array };

/** `to` with the text chunks of `from` put before its end; `to` itself when either is no PNG or there are none. */
export function copyTextChunks(from: Uint8Array, to: Uint8Array): Uint8Array {
  const texts = chunksOf(from).filter(({ type }) => textTypes.includes(type));
  const end = chunksOf(to).at(-1);
  if (texts.length === 0 || end?.type !== 'IEND') return to;
  return Buffer.concat([to.subarray(0, to.length - end.bytes.length), ...texts.map(({ bytes }) => bytes), end.bytes]);
}

/** Whole chunks, length and checksum included; those before the first broken one. */
function chunksOf(png: Uint8Array): readonly Chunk[] {
  if (!signature.every((byte, index) => png[index] === byte)) return [];
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let at = signature.length; at + 12 <= png.length; ) {
    const length = view.getUint32(at) + 12;
    if (at + length > png.length) break;
    chunks.push({ type: String.fromCharCode(...png.subarray(at + 4, at + 8)), bytes: png.subarray(at, at + length) });
    at += length;
  }
  return chunks;
}
