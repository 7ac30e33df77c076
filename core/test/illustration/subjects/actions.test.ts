import { describe, expect, it } from 'vitest';
import { actionIn } from '../../../src/illustration/subjects/index.ts';

const list = (text: string) => text.split(' ').filter((word) => word !== '');

describe('what a thing does', () => {
  it.each([
    ['a sleeping', '', 'sleep'],
    ['the', 'sleeps in the snow', 'sleep'],
    ['the', 'is fast asleep', 'sleep'],
    ['a', 'that slowly walks home', 'walk'],
    ['a', 'begins to run', 'run'],
    ['a running', 'with a ball', 'run'],
    ['a', 'sitting on a hill', 'sit'],
    ['a', 'waves goodbye', 'wave'],
    ['a', 'swimming in the lake', 'swim'],
    ['a', 'flies over a castle', 'fly'],
    ['a', 'stood still', 'stand'],
    ['a', 'and a dog sleeping', undefined],
    ['a', 'on a flying carpet', undefined],
    ['an empty', 'in a park', 'empty'],
    ['a big', 'in a garden', undefined],
    ['', '', undefined],
  ])('"%s [it] %s" is to %s', (before, after, action) => {
    expect(actionIn({ before: list(before), after: list(after) })).toBe(action);
  });
});
