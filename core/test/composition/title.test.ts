import { expect, it } from 'vitest';
import { titleOf } from '../../src/composition/index.ts';
import type { Creation } from '../../src/creation.ts';
import { aBrief } from '../modes/a-brief.ts';

const aCreation = (subject: string, more: Partial<Creation> = {}): Pick<Creation, 'brief' | 'plan' | 'depictions'> => ({
  brief: aBrief({ subject, request: subject }),
  plan: {
    mode: 'transform',
    style: 'watercolor',
    mood: 'vibrant',
    seed: 1,
    prompts: [],
    slogan: null,
    story: null,
    reasoning: '',
    suggestions: [],
  },
  ...more,
});

it('is the subject where that is seen, and what became of a picture that was sent', () => {
  expect(titleOf(aCreation('a red fox'))).toBe('a red fox');
  expect(titleOf(aCreation('my photo'))).toBe('A watercolor of your photo');
});

it('names nothing that is not in the picture', () => {
  const drawn = { things: [{ noun: 'owl', count: 2 }], place: 'forest', moments: ['night'] };
  const missing = [{ drawn, notDrawn: ['flumph'], isAsAsked: false }];
  expect(titleOf(aCreation('two owls and a flumph', { depictions: missing }))).toBe('Two owls in a forest at night');
  expect(titleOf(aCreation('two owls', { depictions: [{ drawn, notDrawn: [], isAsAsked: true }] }))).toBe('two owls');
});
