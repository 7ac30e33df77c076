/** JSON of answers, some of which hold megabytes of pictures. */
import { randomUUID } from 'node:crypto';

/** Stands in the JSON where a picture belongs; nobody who writes to us can know it. */
const mark = randomUUID();

/** The pictures of the answer that is being written, in the order of the JSON. */
let found: Uint8Array[] | undefined;

const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array) => Buffer.from(buffer, byteOffset, byteLength);

/** A picture that is made a text only where it is sent. */
class PictureText {
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  toJSON(): string {
    if (found === undefined) return bufferOf(this.#bytes).toString('base64');
    found.push(this.#bytes);
    return mark;
  }
}

/**
 * The base64 of a picture, for an answer: to JSON it is a text. It is not made before `serialise` writes it, because a text
 * of megabytes is dear: it is made beside the heap, and then copied.
 */
export function base64(bytes: Uint8Array): string {
  return new PictureText(bytes) as unknown as string;
}

/** Bytes that are encoded in one go: a multiple of three, whose text V8 still makes in its youngest space. */
const slice = 48 * 1024;

/** Writes a picture's base64 into `json` from `start` on; returns where it ends. */
function writeBase64(picture: Uint8Array, json: Buffer, start: number): number {
  const bytes = bufferOf(picture);
  let end = start;
  for (let at = 0; at < bytes.length; at += slice)
    end += json.write(bytes.toString('base64', at, Math.min(at + slice, bytes.length)), end, 'latin1');
  return end;
}

/** JSON of an answer, as `JSON.stringify` has it, between two texts. Bytes where there are pictures in it. */
export function serialise(answer: unknown, before = '', after = ''): string | Buffer {
  const pictures: Uint8Array[] = [];
  found = pictures;
  let text: string;
  try {
    text = before + JSON.stringify(answer) + after;
  } finally {
    found = undefined;
  }
  if (pictures.length === 0) return text;
  const pieces = text.split(mark);
  const words = pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0);
  const json = Buffer.allocUnsafe(pictures.reduce((sum, { length }) => sum + Math.ceil(length / 3) * 4, words));
  let end = 0;
  for (const [at, piece] of pieces.entries()) {
    end += json.write(piece, end);
    const picture = pictures[at];
    if (picture) end = writeBase64(picture, json, end);
  }
  return json;
}
