import { Path2D } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { atDepth, sample } from '../../../src/testing/index.ts';
import { placed } from './placed.ts';

const seeds = sample(
  Array.from({ length: 12 }, (_, seed) => seed),
  4,
);

describe('what somebody has is where it belongs', () => {
  it.each([
    ['a robot reading a book', 'robot', 'book'],
    ['a dragon drinking coffee', 'dragon', 'cup'],
    ['a squirrel with an acorn', 'chipmunk', 'chestnut'],
  ])('%s: held within reach, before its holder, and smaller', (subject, who, what) => {
    for (const seed of seeds) {
      const { of } = placed(subject, seed);
      const [holder, thing] = [of(who), of(what)];
      const half = (holder.height * holder.figure.aspect) / 2;
      expect(Math.abs(thing.x - holder.x)).toBeLessThan(half * 1.3);
      expect(thing.y).toBeLessThanOrEqual(holder.y + 1);
      expect(thing.y).toBeGreaterThan(holder.y - holder.height);
      expect(thing.height).toBeLessThan(holder.height * 0.5);
      expect(thing.depth).toBeGreaterThan(holder.depth);
    }
  });

  it.each([
    ['a fox in a top hat', 'fox', 'top-hat'],
    ['a dog wearing a crown', 'dog', 'crown'],
    ['a penguin in a party hat', 'penguin', 'party-hat'],
  ])('%s: on the upper part of the head', (subject, who, what) => {
    for (const seed of seeds) {
      const { of } = placed(subject, seed);
      const [wearer, hat] = [of(who), of(what)];
      expect(hat.y).toBeLessThan(wearer.y - wearer.height * 0.45);
      expect(Math.abs(hat.x - wearer.x)).toBeLessThan((wearer.height * wearer.figure.aspect) / 2);
    }
  });

  it('the line of a kite ends at whoever flies it', () => {
    for (const seed of seeds) {
      const { of } = placed('a child flying a kite on a beach', seed);
      const [child, kite] = [of('child'), of('kite')];
      expect(Math.abs((kite.tether?.x ?? 0) - child.x)).toBeLessThan(child.height * 0.4);
      expect(kite.tether?.y).toBeGreaterThan(child.y - child.height);
      expect(kite.y).toBeLessThan(child.y - child.height);
    }
  });

  it('who plays chess out of doors has one board between', () => {
    for (const seed of seeds) {
      const { of, placedFigures } = placed('two old men playing chess in the park', seed);
      const men = placedFigures.filter(({ figure }) => figure.id === 'man').map(({ x }) => x);
      expect(placedFigures).toHaveLength(3);
      expect(of('chess-board').x).toBeGreaterThan(Math.min(...men));
      expect(of('chess-board').x).toBeLessThan(Math.max(...men));
      expect(of('chess-board').y).toBeGreaterThan(of('man').y);
    }
  });

  it('who drives shows above the door only, who is under a bed fits there', () => {
    for (const seed of seeds) {
      expect(placed('a hamster driving a car', seed).of('hamster').visibleShare).toBeLessThan(1);
      const { of } = placed('a monster under the bed', seed);
      expect(of('monster').height).toBeLessThan(of('bed').height * 0.3);
    }
  });

  const wearers =
    'fox wolf bear rabbit dog cat mouse owl penguin horse deer lion giraffe monkey sheep cow duck goat zebra robot king';
  it.each(wearers.split(' '))('a %s wearing a red scarf: about the neck, between the eyes and the belly', (who) => {
    for (const seed of seeds.slice(0, atDepth(2, 6))) {
      const { placedFigures } = placed(`a ${who} wearing a red scarf`, seed);
      const scarf = placedFigures.find(({ figure }) => figure.id.endsWith(':scarf'));
      const wearer = placedFigures.find(({ isHero, figure }) => isHero && !figure.id.endsWith(':scarf'));
      if (!scarf || !wearer) throw new Error(`no ${who} in a scarf`);
      // Drawn in the box of its wearer, so that both move together.
      expect([scarf.x, scarf.y, scarf.height]).toEqual([wearer.x, wearer.y, wearer.height]);
      const boxes = scarf.layers.map(({ path }) => new Path2D(path).computeTightBounds());
      const [top, foot] = [Math.min(...boxes.map((box) => box[1])), Math.max(...boxes.map((box) => box[3]))];
      const covered = Math.max(...boxes.map((box) => box[2])) - Math.min(...boxes.map((box) => box[0]));
      expect(top).toBeGreaterThan(0);
      expect(foot).toBeLessThan(101);
      expect(covered).toBeLessThan(wearer.figure.aspect * 72);
    }
  });

  it('what could be carried stays small beside whoever could carry it', () => {
    for (const seed of seeds) {
      const { of } = placed('a girl beside a lantern in a meadow', seed);
      expect(of('lantern').height).toBeLessThan(of('girl').height * 0.6);
    }
  });

  it('two things are in two hands', () => {
    for (const seed of seeds) {
      const { of } = placed('a girl with an egg and a lantern', seed);
      expect(Math.sign(of('egg').x - of('girl').x)).toBe(-Math.sign(of('lantern').x - of('girl').x));
    }
  });
});
