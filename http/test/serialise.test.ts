import { describe, expect, it } from 'vitest';
import { serialise } from '../src/serialise.ts';

const picture = Buffer.alloc(9000, 'vizzy').toString('base64');

describe('an answer as JSON', () => {
  it.each([
    ['without pictures', { type: 'question', content: { text: 'How did your day feel? ☀️', suggestions: [] } }],
    ['with no picture', { type: 'image', content: { images: [], reasoning: 'none' } }],
    ['with a small picture', { type: 'image', content: { images: ['aGVsbG8='] } }],
    ['with one picture', { type: 'image', content: { images: [picture], reasoning: 'a “fox” in the snow 🦊' } }],
    ['with several', { type: 'image', content: { images: [picture, picture, picture] }, conversation_id: 'ü' }],
    [
      'with words that look like the place of the pictures',
      { type: 'story', content: { title: '"images":[] — 物語', scenes: ['"images":[]'], images: [picture, picture] } },
    ],
    ['that is null', null],
  ])('%s is as JSON.stringify has it', (_, answer) => {
    expect(serialise(answer).toString()).toBe(JSON.stringify(answer));
  });
});
