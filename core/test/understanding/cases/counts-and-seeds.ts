/** How many pictures people ask for, and with which seed, in the wordings of chats. */

export const countsInWords: readonly (readonly [message: string, count: number | undefined, subject: string])[] = [
  ['i want 1 picture only, a sleeping cat', 1, 'a sleeping cat'],
  ['only one image please, a red kite', 1, 'a red kite'],
  ['a red kite, just one picture', 1, 'a red kite'],
  ['a red kite, one image only', 1, 'a red kite'],
  ['a red kite. I only need one', 1, 'a red kite'],
  ['a red kite, just one please', 1, 'a red kite'],
  ['2 pics pls: a harbor', 2, 'a harbor'],
  ['a harbor, 3 variations', 3, 'a harbor'],
  ['a harbor, give me 3', 3, 'a harbor'],
  ['a harbor, 1 pic', 1, 'a harbor'],
  ['i want exactly 2 images of a harbor', 2, 'a harbor'],
  ['at least 2 images of a harbor', 2, 'a harbor'],
  ['i need a total of three pictures of a harbor', 3, 'a harbor'],
  // Numbers of things.
  ['three lemons on a plate', undefined, 'three lemons on a plate'],
  ['a garden, just one rose', undefined, 'a garden, just one rose'],
  ['a room with 3 pictures on the wall', undefined, 'a room with 3 pictures on the wall'],
];

export const seedsInWords: readonly (readonly [message: string, seed: number | undefined, subject: string])[] = [
  ['a sled dog, the seed should be 77', 77, 'a sled dog'],
  ['use 77 as the seed: a sled dog', 77, 'a sled dog'],
  ['a sled dog using 77 as seed', 77, 'a sled dog'],
  ['set the seed to 77 and draw a sled dog', 77, 'a sled dog'],
  ['a sled dog, random seed 77', 77, 'a sled dog'],
  ['seed no. 77, a sled dog', 77, 'a sled dog'],
  ['a sled dog, keep the seed at 77', 77, 'a sled dog'],
  ['a sled dog with fixed seed of 77', 77, 'a sled dog'],
  ['a sunflower seed 3 days old', undefined, 'a sunflower seed 3 days old'],
];

/** After a picture of a crow on a fence: what is drawn with its seed. */
export const sameSeeds: readonly (readonly [message: string, subject: string])[] = [
  ['same seed, a wren', 'a wren'],
  ['use the same seed for a wren', 'a wren'],
  ['a wren with the same seed', 'a wren'],
  ['keep the seed but draw a wren', 'a wren'],
  ['now a wren, same seed', 'a wren'],
  ['same seed as before, but a wren', 'a wren'],
  ['with that seed, a wren', 'a wren'],
  ['same seed but at night', 'a crow on a fence, at night'],
  ['same seed again', 'a crow on a fence'],
];
