/** Fresh sentences: how many there are of what, how large, in which colour. */
import { describe, expect, it } from 'vitest';
import { sceneOf, subjectsOf } from './scene-in-words.ts';

describe('a count belongs to the noun after it', () => {
  it.each([
    ['four owls in an oak', ['4 owl in tree', 'tree']],
    ['half a dozen penguins on a sofa', ['6 penguin on sofa', 'sofa']],
    ['a pair of swans on a lake', ['2 swan']],
    ['nine candles and one cake', ['9 candle beside cake', 'cake']],
    ['a lone wolf on a ridge', ['wolf']],
    ['a herd of elephants by a river', ['5 elephant']],
    ['a school of fish below a whale', ['9 fish under whale', 'whale']],
    ['a pack of wolves and a moose', ['4 wolf beside moose', 'moose']],
    ['two knights and a dragon', ['2 knight beside dragon', 'dragon']],
    ['one knight and two dragons', ['knight beside dragon', '2 dragon']],
    ['several lanterns under a bridge', ['4 lantern under bridge', 'bridge']],
    ['a few mushrooms in a forest', ['3 mushroom']],
    ['a dozen ducks on a pond', ['12 duck']],
    ['hundreds of penguins on the ice', ['12 penguin']],
    ['7 kites over a beach', ['7 kite']],
    ['30 sheep on a hill', ['12 sheep']],
    ['both robots at a piano', ['2 robot beside piano', 'piano']],
    ['a swarm of bees in a garden', ['10 bee']],
    ['a family of raccoons by a tent', ['3 raccoon beside tent', 'tent']],
    ['a group of astronauts on the moon', ['4 astronaut']],
    ['three bears and three beds', ['3 bear beside bed', '3 bed']],
    ['giraffes at a well', ['3 giraffe beside well', 'well']],
    ['wolves', ['3 wolf']],
    ['a wolf', ['wolf']],
    ['twin lighthouses by the sea', ['2 lighthouse']],
  ])('%s', (text, subjects) => {
    expect(subjectsOf(text)).toEqual(subjects);
  });
});

describe('a size belongs to the noun after it', () => {
  it.each([
    ['a giant snail and a tiny castle', ['large snail beside castle', 'small castle']],
    ['a small submarine beside a huge whale', ['small submarine beside whale', 'large whale']],
    ['an enormous pumpkin in a field', ['large jack-o-lantern']],
    ['a towering robot over a city', ['large robot']],
    ['three little owls on a branch', ['3 small owl']],
    ['a large blue barn and a little white fence', ['large blue barn beside fence', 'small white fence']],
    ['a mouse and a massive elephant', ['mouse beside elephant', 'large elephant']],
    ['a tall lighthouse on a cliff', ['large lighthouse']],
    ['a miniature train under a big tree', ['small train under tree', 'large tree']],
  ])('%s', (text, subjects) => {
    expect(subjectsOf(text)).toEqual(subjects);
  });
});

describe('a colour belongs to the noun after it', () => {
  it.each([
    ['a purple dragon', ['purple dragon']],
    ['a green frog on a pink sofa', ['green frog on sofa', 'pink sofa']],
    ['a white horse and a black horse', ['white horse beside horse', 'black horse']],
    ['a turquoise bicycle by a yellow house', ['turquoise bicycle beside house', 'yellow house']],
    ['two silver robots in an orange tent', ['2 silver robot in tent', 'orange tent']],
    ['a girl with a crimson umbrella', ['girl', 'crimson umbrella held girl']],
    ['a brown dog wearing a blue hat', ['brown dog', 'blue top-hat worn dog']],
    ['navy blue submarine', ['navy submarine']],
    ['a golden crown on a red cushion', ['gold crown on pillow', 'red pillow']],
    ['a grey elephant under a green palm', ['grey elephant under palm', 'green palm']],
    ['three pink flamingos in a lagoon', ['3 pink flamingo']],
    ['a teal piano', ['turquoise piano']],
    ['a scarlet balloon and a lime green balloon', ['crimson balloon beside balloon', 'lime balloon']],
    ['five small green birds', ['5 small green bird']],
    ['blue small birds', ['3 small blue bird']],
  ])('%s', (text, subjects) => {
    expect(subjectsOf(text)).toEqual(subjects);
  });

  it.each([
    ['an emerald sea', []],
    ['a lavender sky over mountains', []],
    ['a white fox under a violet sky', ['white fox']],
  ])('%s: no thing takes the colour of the place', (text, subjects) => {
    expect(subjectsOf(text)).toEqual(subjects);
  });

  it('lets the colour of a place into the palette', () => {
    expect(sceneOf('an emerald sea').palette).not.toEqual(sceneOf('a sea').palette);
    expect(sceneOf('a violet sky over a lake').palette).not.toEqual(sceneOf('a sky over a lake').palette);
  });

  it('lets the colour of a thing alone into the thing', () => {
    const [plain, named] = [sceneOf('a robot in a meadow'), sceneOf('a teal robot in a meadow')];
    expect(named.palette).toEqual(plain.palette);
    expect(named.setting).toBe(plain.setting);
  });
});

describe('what is not wanted is not there', () => {
  it.each([
    ['a village without a church', []],
    ['a fox with no hat', ['fox']],
    ['a lake, no boats, and a heron', ['heron']],
    ['a garden without any bees but with a snail', ['snail']],
    ['a beach, no palms, no boats', []],
  ])('%s', (text, subjects) => {
    expect(subjectsOf(text)).toEqual(subjects);
  });

  it('has no more than four kinds of things in one picture', () => {
    expect(subjectsOf('a cat, a dog, a horse, a cow, a sheep, a duck and a mouse')).toEqual([
      'cat',
      'dog',
      'horse',
      'cow',
    ]);
  });
});
