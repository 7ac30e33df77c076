import { describe, expect, it } from 'vitest';
import { base64, serialise } from '../src/serialise.ts';

/** Longer than what is encoded in one go, and no multiple of three. */
const bytes = Buffer.alloc(200_003, 'vizzy 🦊');

/** An answer with pictures, and what it is when their texts are in it. */
const answers: readonly (readonly [string, (picture: (bytes: Uint8Array) => string) => unknown])[] = [
  ['without pictures', () => ({ type: 'question', content: { text: 'How did your day feel? ☀️', suggestions: [] } })],
  ['with no picture', () => ({ type: 'image', content: { images: [], reasoning: 'none' } })],
  ['with an empty picture', (picture) => ({ images: [picture(bytes.subarray(0, 0))] })],
  ['with small pictures', (picture) => ({ images: [1, 2, 3, 4].map((length) => picture(bytes.subarray(0, length))) })],
  ['with one picture', (picture) => ({ content: { images: [picture(bytes)], reasoning: 'a “fox” in the snow 🦊' } })],
  ['with several', (picture) => ({ content: { images: [picture(bytes), picture(bytes)] }, conversation_id: 'ü' })],
  ['with pictures in many places', (picture) => ({ pictures: [{ image: picture(bytes) }, { image: picture(bytes) }] })],
  ['that is null', () => null],
];

describe('an answer as JSON', () => {
  it.each(answers)('%s is as JSON.stringify has it', (_, answer) => {
    const expected = JSON.stringify(answer((picture) => Buffer.from(picture).toString('base64')));
    expect(serialise(answer(base64)).toString()).toBe(expected);
    expect(serialise(answer(base64), 'data: ü', '\n').toString()).toBe(`data: ü${expected}\n`);
    expect(JSON.stringify(answer(base64))).toBe(expected);
  });

  it('is that of its own pictures after one that could not be written', () => {
    const circular: { self?: unknown; image: string } = { image: base64(bytes) };
    circular.self = circular;
    expect(() => serialise(circular)).toThrow(TypeError);
    expect(JSON.parse(serialise({ image: base64(bytes) }).toString())).toEqual({ image: bytes.toString('base64') });
  });
});
