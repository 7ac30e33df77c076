import { Path2D } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { sample } from '../../../src/testing/index.ts';
import { placed } from './placed.ts';

const seeds = sample(
  Array.from({ length: 8 }, (_, seed) => seed),
  3,
);

describe('a chandelier', () => {
  it.each([
    'a chandelier',
    'a chandelier in a ballroom',
    'a couple dancing under a chandelier',
    'a chandelier over a piano',
  ])('%s: hangs from the upper edge', (subject) => {
    for (const seed of seeds) {
      const { y, height, on } = placed(subject, seed).of('chandelier');
      expect(y - height).toBeCloseTo(0);
      expect(on).toBe('air');
    }
  });

  it('hangs below the words of a poster, on a line', () => {
    for (const seed of seeds) {
      const { x, y, height, tether } = placed('a chandelier in a ballroom', seed, { mode: 'poster' }).of('chandelier');
      expect(tether).toEqual({ x, y: 0 });
      expect(y - height).toBeGreaterThan(0);
      expect(y).toBeLessThan(768);
    }
  });
});

it.each(['a baby in a crib', 'a cat in a crib', 'a teddy bear in a crib'])(
  '%s: behind the bars, looking over the rail, and not wider than the bed',
  (subject) => {
    for (const seed of seeds) {
      const { of, placedFigures } = placed(subject, seed);
      const cot = of('crib');
      const who = placedFigures.find(({ figure }) => figure.id !== 'crib');
      if (!who) throw new Error('nobody');
      expect(who.depth).toBeLessThan(cot.depth);
      const tops = who.layers.map(({ path }) => new Path2D(path).computeTightBounds()[1]);
      const top = who.y - who.height * (1 - Math.min(...tops) / 100);
      expect(top).toBeLessThan(cot.y - cot.height * 0.58);
      expect(who.height * who.figure.aspect).toBeLessThan(cot.height * cot.figure.aspect);
    }
  },
);

it.each(['a grandmother in a rocking chair', 'a man on a rocking chair', 'a woman in a chair'])(
  '%s sits',
  (subject) => {
    for (const seed of seeds) {
      const { placedFigures } = placed(subject, seed);
      const who = placedFigures.find(({ figure }) => figure.realHeight > 1.3);
      expect(who?.look.action).toBe('sit');
    }
  },
);

it('what leans on a fence is before it', () => {
  for (const seed of seeds) {
    const { of } = placed('a hoe leaning on a fence', seed);
    expect(of('hoe').depth).toBeGreaterThan(of('fence').depth);
  }
});

it('two who play chess have one board between them', () => {
  for (const seed of seeds) {
    const { placedFigures } = placed('two men playing chess', seed);
    const [board, ...others] = placedFigures.filter(({ figure }) => figure.id === 'chess-board');
    expect(others).toEqual([]);
    const men = placedFigures.filter(({ figure }) => figure.id === 'man').map(({ x }) => x);
    expect(board?.x).toBeGreaterThan(Math.min(...men));
    expect(board?.x).toBeLessThan(Math.max(...men));
  }
});
