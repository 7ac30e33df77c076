import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { after, afterDrawing, briefOf, hear } from './person.ts';

const things = ['boat', 'tree', 'lantern', 'dog', 'balloon', 'bridge', 'hat', 'rabbit'] as const;
const scenes = [
  (one: string, other: string) => `a girl with a ${one} and a ${other}`,
  (one: string, other: string) => `a red fox beside a ${one} near a ${other} in the snow`,
  (one: string, other: string) => `a castle, a ${one} and a ${other}`,
  (one: string, other: string) => `an old man holding a ${one} under a ${other}`,
] as const;
const removals = ['remove the', 'without the', 'no', 'get rid of the', 'take out the', 'I don’t want the'] as const;

const twoThings = fc.uniqueArray(fc.constantFrom(...things), { minLength: 2, maxLength: 2 });

describe('any removal', () => {
  it('leaves the request and is remembered; the other thing stays; it can come back', () => {
    fc.assert(
      fc.property(
        twoThings,
        fc.constantFrom(...scenes),
        fc.constantFrom(...removals),
        ([one = '', other = ''], scene, verb) => {
          const drawn = afterDrawing(scene(one, other));
          const without = briefOf(`${verb} ${one}`, drawn);
          expect(without.request).not.toContain(one);
          expect(without.request).toContain(other);
          expect(without.without).toEqual([one]);
          expect(without.subjects).not.toContain(one);
          const back = briefOf(`where is the ${one}?`, after(without));
          expect(back.request).toContain(one);
          expect(back.without).toBeUndefined();
        },
      ),
      { seed: 17, numRuns: 200 },
    );
  });
});

describe('any replacement', () => {
  it('puts one thing in the place of another', () => {
    fc.assert(
      fc.property(twoThings, fc.constantFrom(...scenes), ([one = '', other = ''], scene) => {
        const { request } = briefOf(`replace the ${one} with a penguin`, afterDrawing(scene(one, other)));
        expect(request).toBe(scene(one, other).replace(`a ${one}`, 'a penguin'));
      }),
      { seed: 17, numRuns: 100 },
    );
  });
});

describe('any words after a picture', () => {
  it('are understood', () => {
    const words = [
      'make',
      'the',
      'fox',
      'and',
      'no',
      'with',
      'it',
      'but',
      'more',
      'same',
      'too',
      'not',
      'red',
      'on',
      'him',
      ',',
    ];
    const drawn = afterDrawing('a red fox with a hat under an oak tree');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 24 }), (said) => {
        expect(hear(said.join(' '), drawn).type).toMatch(/brief|talk|cancelled|question/);
      }),
      { seed: 17, numRuns: 300 },
    );
  });
});
