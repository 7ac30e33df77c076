import { describe, expect, it } from 'vitest';
import { createChance } from '../../../src/chance.ts';
import { findPlace, placeCalled, placeNamedIn, readWhere } from '../../../src/modes/story/read-place.ts';
import { places } from '../../../src/modes/story/words/places.ts';

describe('the place in the request’s own words', () => {
  it.each([
    ['a mouse in a teapot factory', 'a mouse', 'in a teapot factory'],
    ['two cousins at the swimming pool', 'two cousins', 'at the swimming pool'],
    ['a duck under the old bridge', 'a duck', 'under the old bridge'],
    ['a goblin behind the curtain', 'a goblin', 'behind the curtain'],
    ['a letter from the mountains', 'a letter', 'in the mountains'],
    ['a knight in my kitchen', 'a knight', 'in the kitchen'],
    ['a bear, on an island of glass', 'a bear', 'on an island of glass'],
    ['an opera singer in Vienna', 'an opera singer', 'in Vienna'],
    ['a robot in outer space', 'a robot', 'in outer space'],
    ['a nervous boy at school', 'a nervous boy', 'at school'],
  ])('“%s”: %s, %s', (request, rest, where) => {
    expect(readWhere(request)).toEqual({ where, rest });
  });

  it.each([
    ['a fox in a hurry'],
    ['a girl in a storm'],
    ['an owl in the night'],
    ['a poet in the end'],
    ['a family on a trip'],
    ['a cat with a hat'],
    ['three brave beetles'],
  ])('“%s” names none', (request) => {
    expect(readWhere(request)).toEqual({ where: '', rest: request });
  });
});

describe('the kind of place', () => {
  it.each([
    ['on the railway platform', 'the station'],
    ['near the ocean', 'the sea'],
    ['in the woods', 'the forest'],
    ['on a distant planet', 'the edge of space'],
    ['on a dune', 'the desert'],
  ])('%s: %s', (text, name) => {
    expect(placeNamedIn(text)?.name).toBe(placeCalled(name)?.name ?? name);
  });

  it('is where somebody like the hero lives, when the request names none', () => {
    const at = (noun: string, looks = '') => findPlace('', { noun, looks }, createChance(3)).name;
    expect(at('whale')).toBe(findPlace('', { noun: 'whale', looks: '' }, createChance(99)).name);
    expect(at('princess')).toBe(findPlace('', { noun: 'princess', looks: '' }, createChance(99)).name);
    expect(findPlace('in the desert', { noun: 'whale', looks: '' }, createChance(3)).name).toBe('the desert');
  });

  it('is one of several by chance, when nothing says it', () => {
    const found = Array.from({ length: 30 }, (_, seed) =>
      findPlace('', { noun: 'flurb', looks: '' }, createChance(seed)),
    );
    expect(new Set(found).size).toBeGreaterThan(1);
    for (const place of found) expect(places).toContain(place);
  });
});
