import { readFileSync } from 'node:fs';
import { Path2D } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { figureWords, findFigure, longestPhrase } from '../../../src/illustration/subjects/index.ts';
import { ownFigures } from '../../../src/illustration/subjects/own-figures.ts';
import { drawingSets, packFigures } from '../../../src/illustration/subjects/pack.ts';
import { curation } from '../../../subjects-pack/curation.ts';
import { parseCuration } from '../../../subjects-pack/parse-curation.ts';

describe('finding a figure by its noun', () => {
  it.each([
    ['fox', 'fox'],
    ['wolves', 'wolf'],
    ['Sail Boats', 'sailing-boat'],
    ['hot-air balloon', 'hot-air-balloon'],
    ['hot air balloons', 'hot-air-balloon'],
    ['men', 'man'],
    ['children', 'child'],
    ['people', 'person'],
    ['butterflies', 'butterfly'],
    ['churches', 'church'],
    ['buses', 'bus'],
    ['ponies', 'horse'],
    ['bunny', 'rabbit'],
    ['puppies', 'dog'],
    ['light house', 'lighthouse'],
    ['yachts', 'sailing-boat'],
    ['two people', 'couple'],
    ['mice', 'mouse'],
    ['snail', 'snail'],
    ['girls', 'girl'],
    ['little boy', 'boy'],
  ])('%s is a %s', (noun, id) => {
    expect(findFigure(noun)?.id).toBe(id);
  });

  it.each([
    ['bat', 'bat'],
    ['orange', 'tangerine'],
    ['bow', 'bow-and-arrow'],
    ['seal', 'seal'],
    ['glasses', 'glasses'],
    ['tomatoes', 'tomato'],
    ['teddy bears', 'teddy-bear'],
    ['knives', 'kitchen-knife'],
  ])('%s is taken for the picture people mean, %s', (noun, name) => {
    expect(findFigure(noun)?.id.split(':')[1]).toBe(name);
  });

  it.each([
    ['the', 'bank', 'of a river', undefined],
    ['a river', 'bank', '', undefined],
    ['a', 'bank', 'in the city', 'bank'],
    ['a baseball', 'bat', '', 'baseball-bat'],
    ['a', 'bat', 'at night', 'bat'],
    ['a', 'crane', 'at a construction site', 'crane'],
    ['a', 'crane', 'in a marsh', 'heron'],
    ['i', 'saw', 'a fox', undefined],
    ['the sun', 'rose', 'over the hills', undefined],
    ['get', 'well', 'soon', undefined],
    ['a wax', 'seal', '', undefined],
    ['', 'train', 'hard', undefined],
    ['a peach', 'peach', 'sunset', undefined],
    ['the', 'bow', 'of a ship', undefined],
    ['a fish', 'tank', '', undefined],
    ['peter', 'pan', '', undefined],
  ])('in "%s [%s] %s" the noun means %s', (before, noun, after, name) => {
    const list = (text: string) => text.split(' ').filter((word) => word !== '');
    const found = findFigure(noun, { before: list(before), after: list(after) });
    expect(found?.id.split(':').at(-1)).toBe(name);
  });

  it.each([
    '',
    ' ',
    'catalogue',
    'foxglove',
    'carpet',
    'starlight',
    'happiness',
    'quickly',
    'constructor',
    'a cat',
    '<svg>',
  ])('knows no %j', (noun) => {
    expect(findFigure(noun)).toBeUndefined();
  });

  it('knows at least a thousand words and the length of its longest phrase', () => {
    expect(figureWords.size).toBeGreaterThan(1000);
    expect([...figureWords.keys()].every((words) => words.split(' ').length <= longestPhrase)).toBe(true);
    expect([...figureWords.keys()].every((words) => /^[a-z]+(?: [a-z]+)*$/.test(words))).toBe(true);
  });

  it('gives each word to one figure, and each figure its own name', () => {
    const figures = [...ownFigures, ...packFigures()];
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    const own = ownFigures.flatMap(({ words }) => words);
    const pack = packFigures().flatMap(({ words }) => words);
    expect(own.filter((word, index) => own.indexOf(word) !== index)).toEqual([]);
    expect(pack.filter((word, index) => pack.indexOf(word) !== index)).toEqual([]);
  });
});

describe('the pack', () => {
  it('holds what its table says, in order', () => {
    const table = parseCuration(curation).map(({ set, name, words, height, stands }) => [
      `${set}:${name}`,
      words,
      height,
      stands,
    ]);
    expect(packFigures().map(({ id, words, realHeight, habitat }) => [id, words, realHeight, habitat])).toEqual(table);
  });

  it('holds drawings that fill their box and stand on its foot', () => {
    for (const figure of packFigures()) {
      const boxes = figure
        .layers({ variant: 0, facing: 1, seed: 1 })
        .map(({ path }) => new Path2D(path).computeTightBounds());
      expect(Math.abs(Math.min(...boxes.map(([left]) => left))), figure.id).toBeLessThan(2);
      expect(Math.abs(Math.max(...boxes.map(([, , right]) => right)) - 100 * figure.aspect), figure.id).toBeLessThan(2);
      expect(Math.abs(Math.max(...boxes.map(([, , , bottom]) => bottom)) - 100), figure.id).toBeLessThan(2);
      expect(figure.realHeight).toBeGreaterThan(0);
    }
  });

  it('takes a named colour', () => {
    const apple = findFigure('apple');
    const colours = apple?.layers({ variant: 0, facing: 1, seed: 1, colour: '#3366cc' }).map(({ colour }) => colour);
    expect(colours).toContain('#3366cc');
  });

  it('draws only from sets that NOTICE credits', () => {
    const notice = readFileSync(new URL('../../../../NOTICE', import.meta.url), 'utf8');
    const prefixes = new Set(packFigures().map(({ id }) => id.split(':')[0]));
    expect([...prefixes].toSorted()).toEqual(drawingSets.map(({ prefix }) => prefix).toSorted());
    for (const { title, version, licence } of drawingSets) {
      expect(notice).toContain(title);
      expect(notice).toContain(version);
      expect(notice).toContain(licence);
    }
  });
});
