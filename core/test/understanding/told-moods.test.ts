import { describe, expect, it } from 'vitest';
import { toldMoods } from './cases/told-moods.ts';
import { asked, briefOf } from './person.ts';

describe('a mood that is told', () => {
  it.each(toldMoods)('in answer to the question: “%s” is %s', (message, mood) => {
    expect(briefOf(message, asked).mood?.id).toBe(mood);
  });

  it.each(toldMoods)('with the request: “draw my day. %s” is %s', (message, mood) => {
    expect(briefOf(`draw my day. ${message}`).mood?.id).toBe(mood);
  });
});
