import { describe, expect, it } from 'vitest';
import { createChance } from '../../../src/chance.ts';
import { chooseUndertaking } from '../../../src/modes/story/undertaking.ts';
import { castOf } from './a-cast.ts';

/** Everything that may be undertaken after a request, over many stories: ids of plots, and wishes. */
function undertakingsOf(request: string, unsuited: readonly string[] = []): ReadonlySet<string> {
  const cast = castOf(request);
  return new Set(
    Array.from({ length: 300 }, (_, seed) => {
      const undertaking = chooseUndertaking(cast, unsuited, createChance(seed));
      if ('plot' in undertaking) return undertaking.plot;
      return 'phrase' in undertaking.clause ? undertaking.clause.phrase : undertaking.clause.type;
    }),
  );
}

describe('a hero whose request says nothing of what happens', () => {
  it('does many things, so that stories differ', () => {
    expect(undertakingsOf('a story about a squirrel').size).toBeGreaterThan(12);
  });

  it.each([
    ['a story about a sparrow', 'fly'],
    ['a story about a ballerina', 'learn to dance'],
    ['a story about a gardener', 'grow the tallest sunflower'],
    ['a story about a painter', 'paint the sunset'],
    ['a story about a librarian', 'learn to read'],
    ['a story about an astronaut', 'see the wide world'],
  ])('%s: does not wish to %s, which they can do already', (request, wish) => {
    expect(undertakingsOf(request)).not.toContain(wish);
    expect(undertakingsOf('a story about a squirrel')).toContain(wish);
  });

  it.each(['contest', 'search', 'storm', 'home', 'fly'])('a tree stays where it is: no %s', (plot) => {
    expect(undertakingsOf('a story about an oak tree')).not.toContain(plot);
  });

  it('leaves out what does not suit the tone', () => {
    expect(undertakingsOf('a story about a squirrel', ['storm', 'contest'])).not.toContain('storm');
    expect(undertakingsOf('a story about a squirrel')).toContain('storm');
  });

  it('is not sent away from a place that the person named', () => {
    expect(undertakingsOf('a story about a squirrel in a bakery')).not.toContain('see the wide world');
  });

  it('runs no race inside a tower, and meets no storm in space', () => {
    expect(undertakingsOf('a story about a squirrel in a tower')).not.toContain('contest');
    expect(undertakingsOf('a story about a squirrel in space')).not.toContain('storm');
  });

  it('shares what is undertaken, when there are two', () => {
    const shared = undertakingsOf('a story about a squirrel and a goose');
    expect(shared).toContain('together');
    expect(shared).not.toContain('fly');
    expect(undertakingsOf('a story about a squirrel')).not.toContain('together');
  });
});
