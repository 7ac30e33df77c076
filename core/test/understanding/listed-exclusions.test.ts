import { describe, expect, it } from 'vitest';
import { composeShots } from '../../src/modes/prompt.ts';
import { briefOf } from './person.ts';

/** The negative prompt of what the person says. */
const negativeFor = (message: string): string =>
  composeShots(briefOf(message), { text: 'a teapot', style: 'modern', seed: 1, count: 1 })[0]?.negative ?? '';

describe('what is listed for another tool', () => {
  it.each([
    ['a steampunk teapot\nNegative prompt: people, hands', 'people, hands'],
    ['a market. Negative: cars, extra fingers', 'cars, extra fingers'],
    ['a quiet street --no cars, benches', 'cars, benches'],
    ['a desk --no constructor', 'constructor'],
  ])('“%s” keeps its words in the negative prompt', (message, words) => {
    expect(negativeFor(message)).toMatch(new RegExp(`^${words}, `));
  });

  it('is known by its singular name to who draws', () => {
    expect(briefOf('a street --no cars, hands').without).toEqual(['car', 'hand']);
  });
});
