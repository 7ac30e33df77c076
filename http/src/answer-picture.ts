/** A picture in an answer; it becomes base64 only while it is sent. */

/** Bytes that are encoded at a time: a multiple of three, so that there is no padding between the texts. */
const encodedChunk = 192 * 1024;

/** A picture in an answer. Its JSON is the base64 of its bytes. */
export class AnswerPicture {
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** The base64 of the bytes, piece by piece. */
  *base64(): Generator<string> {
    const { buffer, byteOffset, byteLength } = this.bytes;
    const bytes = Buffer.from(buffer, byteOffset, byteLength);
    for (let at = 0; at < byteLength; at += encodedChunk) yield bytes.toString('base64', at, at + encodedChunk);
  }

  toJSON(): string {
    return [...this.base64()].join('');
  }
}

/** An answer of the contract before it is sent: its fields `image` and `images` hold pictures instead of base64. */
export type Rendered<Answer> = Answer extends readonly (infer Item)[]
  ? readonly Rendered<Item>[]
  : Answer extends object
    ? { readonly [Field in keyof Answer]: RenderedField<Field, Answer[Field]> }
    : Answer;

type RenderedField<Field, Value> = Field extends 'image'
  ? AnswerPicture
  : Field extends 'images'
    ? readonly AnswerPicture[]
    : Rendered<Value>;
