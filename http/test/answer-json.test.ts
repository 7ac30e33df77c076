import { describe, expect, it } from 'vitest';
import { jsonPieces } from '../src/answer-json.ts';
import { AnswerPicture } from '../src/answer-picture.ts';

/** Longer than what is encoded in one go, and no multiple of three. */
const bytes = Buffer.alloc(500_003, 'vizzy 🦊');

/** An answer with pictures, and what it is when their texts are in it. */
const answers: readonly (readonly [string, (picture: (bytes: Uint8Array) => unknown) => unknown])[] = [
  ['without pictures', () => ({ type: 'question', content: { text: 'How did your day feel? ☀️', suggestions: [] } })],
  ['with no picture', () => ({ type: 'image', content: { images: [], reasoning: 'none' } })],
  ['with an empty picture', (picture) => ({ images: [picture(bytes.subarray(0, 0))] })],
  ['with small pictures', (picture) => ({ images: [1, 2, 3, 4].map((length) => picture(bytes.subarray(0, length))) })],
  ['with one picture', (picture) => ({ content: { images: [picture(bytes)], reasoning: 'a “fox” in the snow 🦊' } })],
  ['with several', (picture) => ({ content: { images: [picture(bytes), picture(bytes)] }, conversation_id: 'ü' })],
  ['with pictures in many places', (picture) => ({ pictures: [{ image: picture(bytes) }, { image: picture(bytes) }] })],
  ['that is null', () => null],
];

const pictureOf = (picture: Uint8Array) => new AnswerPicture(picture);

describe('an answer as JSON', () => {
  it.each(answers)('%s is as JSON.stringify has it', (_, answer) => {
    const expected = JSON.stringify(answer((picture) => Buffer.from(picture).toString('base64')));
    expect([...jsonPieces(answer(pictureOf))].join('')).toBe(expected);
    expect(JSON.stringify(answer(pictureOf))).toBe(expected);
  });

  it('is one piece without pictures, and never holds a whole large one', () => {
    expect([...jsonPieces({ text: 'How did your day feel?', suggestions: ['calm'] })]).toHaveLength(1);
    const lengths = [...jsonPieces({ images: [pictureOf(bytes)] })].map(({ length }) => length);
    expect(Math.max(...lengths)).toBeLessThan(bytes.length);
  });

  it('leaves out what is undefined, as JSON does', () => {
    const pieces = jsonPieces({ note: undefined, image: pictureOf(bytes) });
    expect(JSON.parse([...pieces].join(''))).toEqual({ image: bytes.toString('base64') });
  });

  it('is that of its own pictures while another answer is being written', () => {
    const [one, other] = [bytes.subarray(1), bytes.subarray(2)].map((image) => jsonPieces({ image: pictureOf(image) }));
    let [first, second] = ['', ''];
    for (let piece = one?.next(); piece && !piece.done; piece = one?.next()) {
      first += piece.value;
      second += other?.next().value ?? '';
    }
    for (const piece of other ?? []) second += piece;
    expect(JSON.parse(first)).toEqual({ image: bytes.subarray(1).toString('base64') });
    expect(JSON.parse(second)).toEqual({ image: bytes.subarray(2).toString('base64') });
  });
});
