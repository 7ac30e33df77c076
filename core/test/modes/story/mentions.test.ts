import { describe, expect, it } from 'vitest';
import { createChance } from '../../../src/chance.ts';
import { type Character, readCharacter } from '../../../src/modes/story/character.ts';
import {
  asThing,
  definite,
  firstMention,
  laterMention,
  needsNoArticle,
  nounOf,
  pictureMention,
  pictureMentionOfMany,
  pictureMentionOfPair,
  titleMention,
} from '../../../src/modes/story/mentions.ts';

function character(phrase: string): Character {
  const found = readCharacter(phrase, { request: phrase, subjects: [], chance: createChance(1) });
  if (!found) throw new Error(`“${phrase}” names no character`);
  return found;
}

describe('a character in a story', () => {
  it.each([
    ['a sleepy owl', 'a sleepy owl', 'the owl', 'the sleepy owl', 'a sleepy owl'],
    ['an elephant called Trudi', 'an elephant called Trudi', 'Trudi', 'Trudi', 'an elephant'],
    ['Otto', 'Otto', 'Otto', 'Otto', 'a child'],
    ['the last unicorn', 'the last unicorn', 'the unicorn', 'the last unicorn', 'the last unicorn'],
    ['her clever dragon', 'her clever dragon', 'her dragon', 'her clever dragon', 'a clever dragon'],
    ['three grumpy wizards', 'three grumpy wizards', 'the wizards', 'the wizards', 'three grumpy wizards'],
    ['my grandson', 'a boy', 'the boy', 'the boy', 'a boy'],
    ['a tiny robot', 'a tiny robot', 'the robot', 'the tiny robot', 'a robot'],
    ['a stranger', 'a stranger', 'the stranger', 'the stranger', 'a person'],
  ])('“%s”: first “%s”, then “%s”; in a title “%s”, in a picture “%s”', (phrase, first, later, title, picture) => {
    const read = character(phrase);
    expect([firstMention(read), laterMention(read), titleMention(read), pictureMention(read)]).toEqual([
      first,
      later,
      title,
      picture,
    ]);
  });

  it('is drawn as what the illustrator knows', () => {
    expect(pictureMentionOfPair(character('two sisters'))).toBe('two girls');
    expect(pictureMentionOfPair(character('two robbers'))).toBe('two people');
    expect(pictureMentionOfMany(['a girl', 'a niece', 'a dog'].map(character))).toBe('two girls and a dog');
    expect(pictureMentionOfMany(['a fox', 'an owl', 'a bee'].map(character))).toBe('a fox, an owl and a bee');
  });
});

describe('a thing in a story', () => {
  it.each([
    ['an old crab with a plan', 'old crab', 'the old crab'],
    ['a letter from nobody', 'letter', 'the letter'],
    ['the moon', 'moon', 'the moon'],
    ['Grandmother’s garden', 'Grandmother’s garden', 'Grandmother’s garden'],
  ])('“%s”: %s, %s', (phrase, noun, again) => {
    expect(nounOf(phrase)).toBe(noun);
    expect(definite(phrase)).toBe(again);
  });

  it.each([
    ['treasure', 'the treasure'],
    ['a key under the doormat', 'a key'],
    ['his lost sock', 'his lost sock'],
    ['Atlantis', 'Atlantis'],
  ])('“%s” is told as %s', (phrase, thing) => {
    expect(asThing(phrase)).toBe(thing);
  });

  it.each([
    ['soft grey wings', true],
    ['boots that squeaked', true],
    ['striped shell', false],
  ])('%s needs no article: %s', (belonging, needsNone) => {
    expect(needsNoArticle(belonging)).toBe(needsNone);
  });
});

describe('a phrase that names no character', () => {
  it.each(['the number nine', 'patience', 'a killer', 'a birthday party', '42', ''])('“%s”', (phrase) => {
    expect(readCharacter(phrase, { request: phrase, subjects: [], chance: createChance(1) })).toBe(undefined);
  });
});
