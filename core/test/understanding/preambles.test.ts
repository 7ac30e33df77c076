import { describe, expect, it } from 'vitest';
import { preambles, toldOf } from './cases/preambles.ts';
import { briefOf } from './person.ts';

describe('a request after something told', () => {
  it.each(preambles)('“%s” is about “%s”', (message, subject) => {
    expect(briefOf(message).subject.toLowerCase()).toBe(subject);
  });

  it.each(toldOf)('“%s” keeps %s', (message, kept) => {
    expect(briefOf(message).request).toMatch(kept);
  });

  it('keeps the mood that is told before it, and none of a part that Vizzy is to play', () => {
    expect(briefOf('I am so sad, please draw a puppy').mood?.id).toBe('sad');
    expect(briefOf('act as a professional artist and draw a puppy').mood).toBeNull();
    expect(briefOf("I'd be grateful if you could draw a puppy").mood).toBeNull();
  });
});
