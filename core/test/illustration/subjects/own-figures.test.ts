import { createCanvas, Path2D } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import type { Figure, FigureLayer, FigureLook } from '../../../src/illustration/subjects/figure.ts';
import { ownFigures } from '../../../src/illustration/subjects/own-figures.ts';

const variants = [0, 0.4, 0.7, 0.99];
const look = (variant: number, seed = 5): FigureLook => ({ variant, facing: 1, seed });

/** The figure's ink on a board of two pixels a unit, with a margin of 20 units on every side. */
function ink(figure: Figure, layers: readonly FigureLayer[]) {
  const [margin, scale] = [20, 2];
  const [width, height] = [Math.ceil((100 * figure.aspect + 2 * margin) * scale), (100 + 2 * margin) * scale];
  const context = createCanvas(width, height).getContext('2d');
  context.scale(scale, scale);
  context.translate(margin, margin);
  context.lineCap = context.lineJoin = 'round';
  for (const { path, stroke } of layers) {
    context.lineWidth = stroke ?? 1;
    if (stroke === undefined) context.fill(new Path2D(path));
    else context.stroke(new Path2D(path));
  }
  const { data } = context.getImageData(0, 0, width, height);
  let [left, top, right, bottom, count] = [width, height, 0, 0, 0];
  for (let index = 3; index < data.length; index += 4) {
    if ((data[index] ?? 0) < 128) continue;
    const [x, y] = [((index - 3) / 4) % width, Math.floor((index - 3) / 4 / width)];
    [left, top, right, bottom, count] = [
      Math.min(left, x),
      Math.min(top, y),
      Math.max(right, x),
      Math.max(bottom, y),
      count + 1,
    ];
  }
  const unit = (pixels: number) => pixels / scale - margin;
  return {
    left: unit(left),
    top: unit(top),
    right: unit(right + 1),
    bottom: unit(bottom + 1),
    area: count / scale ** 2,
  };
}

describe.each(ownFigures.map((figure) => [figure.id, figure] as const))('%s', (_, figure) => {
  it.each(variants)('is drawn whole inside its box, variant %f', (variant) => {
    const box = ink(figure, figure.layers(look(variant)));
    expect(box.left).toBeGreaterThan(-1.5);
    expect(box.top).toBeGreaterThan(-1.5);
    expect(box.right).toBeLessThan(100 * figure.aspect + 1.5);
    expect(box.bottom).toBeLessThan(101.5);
    expect(box.area).toBeGreaterThan(100 * 100 * figure.aspect * 0.05);
  });

  it('touches what it stands on', () => {
    if (figure.stands === 'sky' || figure.stands === 'underwater') return;
    for (const variant of variants) expect(ink(figure, figure.layers(look(variant))).bottom).toBeGreaterThan(95);
  });

  it('has at least two poses', () => {
    const shapes = variants.map((variant) =>
      figure
        .layers(look(variant))
        .map(({ path }) => path)
        .join(),
    );
    expect(new Set(shapes).size).toBeGreaterThan(1);
  });

  it('gives every layer a colour, and the named one to some', () => {
    for (const variant of variants) {
      const layers = figure.layers({ ...look(variant), colour: '#12ab34' });
      for (const { colour } of layers) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
      expect(layers.map(({ colour }) => colour)).toContain('#12ab34');
    }
  });

  it('does what it has actions for, whole inside its box', () => {
    for (const action of figure.actions) {
      const box = ink(figure, figure.layers({ ...look(0), action }));
      expect(box.left, action).toBeGreaterThan(-1.5);
      expect(box.top, action).toBeGreaterThan(-1.5);
      expect(box.right, action).toBeLessThan(100 * figure.aspect + 1.5);
      expect(box.bottom, action).toBeLessThan(101.5);
      if (action !== 'fly' && figure.stands === 'ground') expect(box.bottom, action).toBeGreaterThan(95);
    }
  });

  it('is the same each time', () => {
    expect(figure.layers(look(0.7, 99))).toEqual(figure.layers(look(0.7, 99)));
  });

  it('draws other poses in other places, whole as well', () => {
    for (const stands of figure.elsewhere) {
      const box = ink(figure, figure.layers({ ...look(0), stands }));
      expect(box.left).toBeGreaterThan(-1.5);
      expect(box.right).toBeLessThan(100 * figure.aspect + 1.5);
      expect(box.bottom).toBeLessThan(101.5);
      if (stands === 'ground' || stands === 'surface') expect(box.bottom).toBeGreaterThan(95);
    }
  });
});

describe('the heroes of stories', () => {
  const heroes = [
    'child',
    'girl',
    'boy',
    'person',
    'woman',
    'man',
    'fox',
    'cat',
    'dog',
    'rabbit',
    'bear',
    'dragon',
    'robot',
    'knight',
    'wizard',
    'astronaut',
    'snail',
    'mouse',
  ];

  it.each(heroes)('a %s stands, walks and sits, each time another shape in the same colours', (id) => {
    const hero = ownFigures.find((figure) => figure.id === id);
    const drawings = (['stand', 'walk', 'sit'] as const).map((action) => hero?.layers({ ...look(0.5), action }) ?? []);
    const shapes = drawings.map((layers) => layers.map(({ path }) => path).join());
    expect(new Set(shapes).size).toBeGreaterThanOrEqual(2);
    expect(shapes[2]).not.toBe(shapes[0]);
    const coats = drawings.map(
      (layers) => new Set(layers.filter(({ tone }) => tone === 'body').map(({ colour }) => colour)),
    );
    for (const coat of coats) expect([...coat].some((colour) => coats[0]?.has(colour))).toBe(true);
  });

  it('an owl sits on the ground and flies in the sky', () => {
    const owl = ownFigures.find(({ id }) => id === 'owl');
    expect(owl?.actions).toContain('sit');
    expect(owl?.elsewhere).toContain('sky');
  });

  it('a figure that cannot do what is asked keeps a pose of its own', () => {
    const house = ownFigures.find(({ id }) => id === 'house');
    expect(house?.layers({ ...look(0), action: 'run' })).toEqual(house?.layers(look(0)));
  });
});
