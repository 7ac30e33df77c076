/** The text chunks of a PNG, carried from one encoding of a picture to the next (PNG 3rd edition, 11.3.3). */
import { splitPngChunks, writePng } from '../png.ts';

const textTypes: readonly string[] = ['tEXt', 'zTXt', 'iTXt'];

/** `to` with the text chunks of `from` put before its end; `to` itself when either is no PNG, is cut short, or has none. */
export function copyTextChunks(from: Uint8Array, to: Uint8Array): Uint8Array {
  const texts = (splitPngChunks(from) ?? []).filter(({ type }) => textTypes.includes(type));
  const chunks = splitPngChunks(to);
  if (texts.length === 0 || !chunks) return to;
  return writePng([...chunks.slice(0, -1), ...texts, ...chunks.slice(-1)]);
}
