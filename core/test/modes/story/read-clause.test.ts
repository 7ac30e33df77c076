import { describe, expect, it } from 'vitest';
import { findSubjects, wordsOf } from '../../../src/lexicon/index.ts';
import { isKnownCharacter } from '../../../src/modes/story/character.ts';
import { readClause } from '../../../src/modes/story/read-clause.ts';

const read = (request: string) => {
  const subjects = findSubjects(wordsOf(request));
  return readClause(request, (noun) => isKnownCharacter(noun, subjects));
};

describe('what the hero wants', () => {
  it.each([
    ['an otter who wants to open a café', 'open a café'],
    ['a giraffe who wished to play the tuba', 'play the tuba'],
    ['a baker who dreams of sailing round the world', 'sail round the world'],
    ['a hippo that learns to skate', 'skate'],
    ['a goat who tries to climb the church tower', 'climb the church tower'],
    ['a ghost who needs to find new glasses', 'find new glasses'],
    ['a mole who longs to see the stars', 'see the stars'],
    ['a parrot who has to keep a secret', 'keep a secret'],
    ['a duck who cannot wait to travel', 'travel'],
    ['a knight who decided to bake bread', 'bake bread'],
    ['a cow who hopes to win a race', 'win a race'],
    ['a girl who builds a raft out of barrels', 'build a raft out of barrels'],
    ['a bear who opened a bookshop', 'open a bookshop'],
    ['a witch who wants a quiet neighbour', 'have a quiet neighbour'],
    ['an elephant who could not forget my song', 'forget the song'],
    ['a beaver who builds a dam but nobody helps him', 'build a dam'],
    ['a cat who wants to sing, and then a storm comes', 'sing'],
  ])('“%s”: to %s', (request, phrase) => {
    expect(read(request).clause).toEqual({ type: 'wish', phrase });
  });
});

describe('what else the hero does', () => {
  it.each([
    ['a lion who is afraid of mice', 'fear', 'mice'],
    ['a pilot who was terrified of clouds', 'fear', 'clouds'],
    ['a vampire that is scared of the dentist', 'fear', 'the dentist'],
    ['a camel who hates sand', 'dislike', 'sand'],
    ['a pirate who does not like water', 'dislike', 'water'],
    ['a prince who refuses to sleep', 'dislike', 'sleeping'],
    ['a clown who is tired of the circus', 'dislike', 'the circus'],
    ['a boy who never wants to share his train', 'dislike', 'sharing his train'],
    ['a snowman who falls in love with a candle', 'love', 'a candle'],
    ['a lamp post that is secretly in love with the moon', 'love', 'the moon'],
    ['a squirrel who looks for her last nut', 'search', 'her last nut'],
    ['a detective who searched for the golden spoon', 'search', 'the golden spoon'],
    ['a girl who finds a map in the attic', 'find', 'a map in the attic'],
    ['a fisherman who discovered a bottle', 'find', 'a bottle'],
    ['a mouse who meets a giant', 'meet', 'a giant'],
    ['a crab that befriended a lighthouse keeper', 'meet', 'a lighthouse keeper'],
    ['a dog who waits for the postman at the gate', 'wait', 'the postman'],
    ['an owl who waited for spring', 'wait', 'spring'],
  ] as const)('“%s”: %s %s', (request, type, phrase) => {
    expect(read(request).clause).toEqual({ type, phrase });
  });

  it.each([
    ['two ants who get lost', 'lost'],
    ['a kite that was stuck in a tree', 'lost'],
    ['a puppy who comes back home', 'lost'],
    ['a cloud who feels lonely', 'lonely'],
    ['a monster who has no friends', 'lonely'],
    ['a hedgehog and a balloon who become friends', 'friends'],
    ['a wolf and a lamb who were best friends', 'friends'],
  ] as const)('“%s”: %s', (request, type) => {
    expect(read(request).clause).toEqual({ type });
  });
});

describe('a clause without “who”', () => {
  it.each([
    ['a penguin waiting for the first snow', 'wait', 'the first snow', 'a penguin'],
    ['a rabbit searching for his watch', 'search', 'his watch', 'a rabbit'],
    ['a turtle learning to fly', 'wish', 'fly', 'a turtle'],
    ['Nora juggling lemons', 'wish', 'juggle lemons', 'Nora'],
  ] as const)('“%s”', (request, type, phrase, rest) => {
    expect(read(request)).toMatchObject({ clause: { type, phrase }, rest });
  });

  it.each([
    ['a whale stranded on a beach', 'a whale on a beach'],
    ['a sailor lost in the fog', 'a sailor in the fog'],
  ])('“%s” is lost, and the place stays to be read', (request, rest) => {
    expect(read(request)).toMatchObject({ clause: { type: 'lost' }, rest });
  });

  it.each(['the wedding of two frogs', 'a king in the morning', 'the old painting', 'a duckling in a puddle'])(
    '“%s” has no clause: the word only ends like one',
    (request) => {
      expect(read(request)).toEqual({ clause: null, rest: request, whereabouts: '' });
    },
  );
});

it.each([
  ['a fox who lives in a lighthouse', 'lives in a lighthouse'],
  ['a bee who finds a button in the garden', 'finds a button in the garden'],
  ['a horse who is lost in the woods', 'is lost in the woods'],
  ['a horse who wants to live in the city', ''],
])('“%s” may say where it happens: %j', (request, whereabouts) => {
  expect(read(request).whereabouts).toBe(whereabouts);
});

it('a phrase is cut where a sentence could not carry it', () => {
  const { clause } = read(`a snail who wants to carry ${'a very heavy piano '.repeat(6)}home`);
  const phrase = clause && 'phrase' in clause ? clause.phrase : '';
  expect(phrase.length).toBeLessThanOrEqual(70);
  expect(phrase).toMatch(/^carry a very heavy piano .*\w$/);
});
