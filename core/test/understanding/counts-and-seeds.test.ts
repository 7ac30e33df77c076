import { describe, expect, it } from 'vitest';
import { countsInWords, sameSeeds, seedsInWords } from './cases/counts-and-seeds.ts';
import { afterDrawing, briefOf, hear } from './person.ts';

describe('counts and seeds in words', () => {
  it.each(countsInWords)('“%s” asks for so many pictures: %s', (message, count, subject) => {
    const brief = briefOf(message);
    expect(brief.count).toBe(count);
    expect(brief.subject.toLowerCase()).toBe(subject);
  });

  it.each(seedsInWords)('“%s” has the seed %s', (message, seed, subject) => {
    const brief = briefOf(message);
    expect(brief.seed).toBe(seed);
    expect(brief.subject.toLowerCase()).toBe(subject);
  });

  it.each(sameSeeds)('“%s” draws “%s” with the seed of the last picture', (message, subject) => {
    const drawn = afterDrawing('a crow on a fence');
    const brief = briefOf(message, drawn);
    expect(brief.seed).toBe(drawn.last?.seed);
    expect(brief.subject).toBe(subject);
  });

  it('a question about the seed is answered', () => {
    expect(hear('is it the same seed?', afterDrawing('a crow on a fence')).type).toBe('talk');
  });
});
