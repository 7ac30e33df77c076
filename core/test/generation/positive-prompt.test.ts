import { describe, expect, it } from 'vitest';
import { positivePrompt } from '../../src/generation/positive-prompt.ts';

describe('the prompt of a service without a negative prompt', () => {
  it('says what is there instead', () => {
    expect(positivePrompt({ text: 'a beach', without: ['people', 'cloud'] })).toBe(
      'a beach, deserted and uninhabited, clear open sky',
    );
  });

  it('never names what was excluded, and says nothing of what it does not know', () => {
    for (const thing of ['people', 'car', 'boat', 'tree', 'red hat', 'window', 'text', 'moon', 'flower', 'light'])
      expect(positivePrompt({ text: 'a place', without: [thing] })).not.toMatch(
        new RegExp(thing.split(' ').at(-1) ?? ''),
      );
    expect(positivePrompt({ text: 'a place', without: ['flumph'] })).toBe('a place');
    expect(positivePrompt({ text: 'a place' })).toBe('a place');
  });
});
