/** Which characters a font file really has, read from its `cmap` table (WOFF2: W3C Recommendation, section 5). */
import { brotliDecompressSync } from 'node:zlib';

const headerLength = 48;
/** Index of `cmap` in WOFF2's list of known tables. */
const cmapIndex = 0;
const glyfIndex = 10;
const locaIndex = 11;

/** The code points for which a WOFF2 file has a glyph. Throws a RangeError when the bytes are no such file. */
export function readCoverage(file: Uint8Array): ReadonlySet<number> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (view.getUint32(0) !== 0x774f4632) throw new RangeError('not a WOFF2 file');
  const { start, offset } = findCmap(view);
  const tables = brotliDecompressSync(file.subarray(start, start + view.getUint32(20)));
  return readCmap(new DataView(tables.buffer, tables.byteOffset + offset, tables.byteLength - offset));
}

/** Walks the table directory: where the compressed data starts, and where in it, decompressed, `cmap` lies. */
function findCmap(view: DataView): { readonly start: number; readonly offset: number } {
  let at = headerLength;
  const readBase128 = () => {
    let value = 0;
    for (let byte = 0x80; byte & 0x80; ) {
      byte = view.getUint8(at++);
      value = (value << 7) | (byte & 0x7f);
    }
    return value;
  };
  let offset = 0;
  let cmapOffset = 0;
  for (let table = 0; table < view.getUint16(12); table++) {
    const flags = view.getUint8(at++);
    const index = flags & 0x3f;
    if (index === 0x3f) at += 4;
    const version = flags >> 6;
    const length = readBase128();
    const isTransformed = index === glyfIndex || index === locaIndex ? version === 0 : version !== 0;
    if (index === cmapIndex) cmapOffset = offset;
    offset += isTransformed ? readBase128() : length;
  }
  return { start: at, offset: cmapOffset };
}

/** Reads the subtables of format 4 (16-bit) and 12 (all of Unicode). */
function readCmap(cmap: DataView): ReadonlySet<number> {
  const covered = new Set<number>();
  for (let record = 0; record < cmap.getUint16(2); record++) {
    const at = cmap.getUint32(4 + record * 8 + 4);
    const format = cmap.getUint16(at);
    if (format === 4) readSegments(cmap, at, covered);
    if (format === 12) readGroups(cmap, at, covered);
  }
  return covered;
}

function readSegments(cmap: DataView, at: number, covered: Set<number>): void {
  const double = cmap.getUint16(at + 6);
  for (let segment = 0; segment < double; segment += 2) {
    const end = cmap.getUint16(at + 14 + segment);
    const start = cmap.getUint16(at + 16 + double + segment);
    const delta = cmap.getUint16(at + 16 + 2 * double + segment);
    const rangeAt = at + 16 + 3 * double + segment;
    const range = cmap.getUint16(rangeAt);
    for (let codePoint = start; codePoint <= end && codePoint < 0xffff; codePoint++) {
      const glyph =
        range === 0 ? (codePoint + delta) & 0xffff : cmap.getUint16(rangeAt + range + (codePoint - start) * 2);
      if (glyph !== 0) covered.add(codePoint);
    }
  }
}

function readGroups(cmap: DataView, at: number, covered: Set<number>): void {
  for (let group = 0; group < cmap.getUint32(at + 12); group++) {
    const start = cmap.getUint32(at + 16 + group * 12);
    const end = cmap.getUint32(at + 20 + group * 12);
    for (let codePoint = start; codePoint <= end; codePoint++) covered.add(codePoint);
  }
}
