import { describe, expect, it } from 'vitest';
import { createChance } from '../../../src/chance.ts';
import { kindOf, nameFor, randomCharacter, readCharacter } from '../../../src/modes/story/character.ts';
import { randomHero, readCharacters, visitingChild } from '../../../src/modes/story/characters.ts';
import type { Clause } from '../../../src/modes/story/read-clause.ts';

const read = (head: string, clause: Clause | null = null, seed = 1) =>
  readCharacters(head, clause, { request: head, subjects: [], chance: createChance(seed) });

describe('the characters of a request', () => {
  it('gives two of a kind different names and, where chance decides, different pronouns', () => {
    const found = read('two cats');
    expect(found?.pair).toBe('two cats');
    expect(found?.hero.name).not.toBe(found?.companion?.name);
    expect(found?.hero.pronouns.subject).not.toBe(found?.companion?.pronouns.subject);
  });

  it('gives two sisters the same pronouns', () => {
    const found = read('two sisters called Ada and Lou');
    expect([found?.hero.pronouns.subject, found?.companion?.pronouns.subject]).toEqual(['she', 'she']);
    expect([found?.hero.name, found?.companion?.name]).toEqual(['Ada', 'Lou']);
  });

  it('names a group once, and then calls it the friends', () => {
    const { group, hero } = read('three friends called Ana, Ben and Carl') ?? {};
    expect(group).toMatchObject({
      firstMention: 'three friends called Ana, Ben and Carl',
      laterMention: 'the friends',
      titleMention: 'Ana, Ben and Carl',
      names: ['Ana', 'Ben', 'Carl'],
    });
    expect(hero?.count).toBe(3);
  });

  it('calls children children, and others friends', () => {
    expect(read('a girl, a boy and Emma')?.group?.laterMention).toBe('the three children');
    expect(read('a fox, a bear and an owl')?.group?.laterMention).toBe('the three friends');
  });

  it('takes the one whom the hero meets as a companion', () => {
    expect(read('a mouse', { type: 'meet', phrase: 'a giraffe' })?.companion?.noun).toBe('giraffe');
    expect(read('a mouse', { type: 'find', phrase: 'a giraffe' })?.companion).toBe(null);
  });

  it('finds none where the request names none', () => {
    expect(read('the number twelve')).toBe(null);
    expect(read('')).toBe(null);
  });
});

describe('a character by chance', () => {
  it('is the same for the same chance', () => {
    expect(randomHero(createChance(5))).toEqual(randomHero(createChance(5)));
  });

  it('is a child with a name, for a story about a place', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const { hero } = visitingChild(createChance(seed));
      expect(hero.noun).toMatch(/^(?:girl|boy)$/);
      expect(hero.name).not.toBe(null);
    }
  });

  it('has a name that is not taken', () => {
    const hero = randomCharacter(createChance(2));
    const first = nameFor(hero, [], createChance(9));
    expect(nameFor(hero, [first], createChance(9))).not.toBe(first);
  });
});

describe('one character', () => {
  it.each([
    ['my old dog Balu', { noun: 'dog', looks: 'old', name: 'Balu', owner: '', count: 1 }],
    ['Fritz the hedgehog', { noun: 'hedgehog', looks: '', name: 'Fritz', count: 1 }],
    ['their parrot', { noun: 'parrot', owner: 'their', name: null }],
    ['seven little dwarfs', { noun: 'dwarf', count: 7 }],
    ['the moon', { noun: 'moon', isDefinite: true }],
    ['a wobbly flurb', { noun: 'flurb', looks: 'wobbly' }],
    ['Captain Otto', { name: 'Captain Otto', isOnlyName: true }],
    ['a family', { noun: 'family', pronouns: { subject: 'they' } }],
    ['a queen', { noun: 'queen', pronouns: { subject: 'she' } }],
  ])('“%s”', (phrase, expected) => {
    const found = readCharacter(phrase, { request: phrase, subjects: ['moon'], chance: createChance(1) });
    expect(found).toMatchObject(expected);
  });

  it.each([
    ['tortoise', 'crept'],
    ['goose', 'hopped'],
    ['dolphin', 'swam'],
  ])('moves as its kind does: a %s %s', (noun, moved) => {
    expect(kindOf(noun).moved).toContain(moved);
  });
});
