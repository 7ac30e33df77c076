import { describe, expect, it } from 'vitest';
import { readScene } from '../../../src/illustration/scene/read-scene.ts';
import { openDrawing, settings } from '../../../src/illustration/settings/index.ts';
import { styleOf } from '../../../src/illustration/styles/index.ts';
import { sample } from '../../../src/testing/index.ts';
import { promptOf } from '../prompts.ts';
import { placed } from './placed.ts';

const seeds = sample(
  Array.from({ length: 12 }, (_, seed) => seed),
  4,
);

describe('what was knocked over', () => {
  it.each([
    ['a cat knocked over the christmas tree', 'cat', 'christmas-tree'],
    ['a dog knocked over a bucket', 'dog', 'bucket'],
    ['a cat knocked a vase over', 'cat', 'amphora'],
  ])('%s: it lies on the ground beside who did it', (subject, who, what) => {
    for (const seed of seeds) {
      const { of } = placed(subject, seed);
      const [doer, thing] = [of(who), of(what)];
      const upright = placed(subject.replace(/.* (?:over )?(the|a) (christmas tree|bucket|vase).*/, 'a $2'), seed).of(
        what,
      );
      // On its side it is as wide for its height as it was high for its width, more or less.
      expect(thing.figure.aspect).toBeGreaterThan(upright.figure.aspect * (upright.figure.aspect < 0.9 ? 1.3 : 0.7));
      expect(Math.abs(thing.y - doer.y)).toBeLessThan(doer.height);
      expect([doer.on, thing.on]).toEqual(['ground', 'ground']);
    }
  });
});

describe('by the water', () => {
  it.each(['a candle and a book by the sea', 'a lighthouse and a cup of tea by the sea'])(
    '%s: nothing small is left on the waves',
    (subject) => {
      for (const seed of seeds) {
        const feet = placed(subject, seed).placedFigures.map(({ y }) => y);
        expect(Math.max(...feet) - Math.min(...feet)).toBeLessThan(768 * 0.09);
      }
    },
  );

  it('who skates stands on the board', () => {
    for (const seed of seeds) {
      const { of } = placed('a boy skateboarding in a park', seed);
      const [boy, board] = [of('boy'), of('skateboard')];
      expect(Math.abs(boy.x - board.x)).toBeLessThan(4);
      expect(boy.y).toBeLessThan(board.y);
      expect(boy.y).toBeGreaterThan(board.y - board.height);
      expect(boy.look.action).toBe('stand');
    }
  });
});

describe('at sea', () => {
  it.each([
    ['a cat in a boat on the sea', false],
    ['a cat in a boat on the sea reading a book', false],
    ['a man and a dog by the sea', true],
    ['a ship and a lighthouse on the sea', true],
  ])('%s: whether a rock rises out of the water: %s', (subject, hasRock) => {
    const scene = readScene(promptOf(subject));
    const { layers } = settings.sea.layOut(openDrawing(scene, 768, 768, styleOf('').brush));
    expect([scene.setting, layers.some(({ name }) => name === 'headland')]).toEqual(['sea', hasRock]);
  });
});
