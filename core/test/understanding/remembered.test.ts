import { expect, it } from 'vitest';
import { forgetTexts, remembered } from '../../src/understanding/remembered.ts';

it('works a short text out once, until somebody wants to be forgotten', () => {
  const heard: string[] = [];
  const lengthOf = remembered((text) => {
    heard.push(text);
    return { length: text.length };
  });
  expect([lengthOf('a fox'), lengthOf('a fox'), lengthOf('a cat')]).toEqual([5, 5, 5].map((length) => ({ length })));
  expect(heard).toEqual(['a fox', 'a cat']);
  forgetTexts();
  lengthOf('a fox');
  expect(heard).toEqual(['a fox', 'a cat', 'a fox']);
});

it('remembers a bounded number of texts, and none that is long', () => {
  let workedOut = 0;
  const lengthOf = remembered((text) => {
    workedOut += 1;
    return { length: text.length };
  });
  const story = 'Once upon a time there was a fox who could not sleep. '.repeat(3);
  expect([lengthOf(story), lengthOf(story)]).toEqual([{ length: 162 }, { length: 162 }]);
  expect(workedOut).toBe(2);
  for (let at = 0; at < 1000; at += 1) lengthOf(`a fox ${at}`);
  lengthOf('a fox 0');
  expect(workedOut).toBe(1003);
});
