import { expect, it } from 'vitest';
import { type Action, actionVerbs, formatAction, parseAction } from '../src/action.ts';

const creationId = 'MzufjNyCNpN4g7Qq02WecA';

it('reads what it wrote, within a hundred characters', () => {
  for (const verb of actionVerbs) {
    for (const number of [undefined, 0, 3, 199]) {
      const action: Action = { verb, subject: creationId, ...(number === undefined ? {} : { number }) };
      const id = formatAction(action);
      expect(id.length).toBeLessThanOrEqual(100);
      expect(parseAction(id)).toEqual(action);
    }
  }
});

it('reads nothing else, whatever it is', () => {
  for (const id of ['', 'v2:again:x', 'v1:explode:x', 'v1:again', 'v1:again:', 'v1:again:x:y', 'v1:again:x:1:2'])
    expect(parseAction(id)).toBeUndefined();
});

it('refuses to write what could not be read', () => {
  expect(() => formatAction({ verb: 'why', subject: 'a:b' })).toThrow(RangeError);
  expect(() => formatAction({ verb: 'why', subject: 'x'.repeat(100) })).toThrow(RangeError);
});
