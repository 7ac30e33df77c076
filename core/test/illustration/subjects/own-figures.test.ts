import { createCanvas, Path2D } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import type { Figure, FigureLayer, FigureLook } from '../../../src/illustration/subjects/figure.ts';
import { ownFigures } from '../../../src/illustration/subjects/own-figures.ts';
import { atDepth, sample } from '../../../src/testing/index.ts';

const variants = [0, 0.4, 0.7, 0.99];
const look = (variant: number, seed = 5): FigureLook => ({ variant, facing: 1, seed });

/** Pixels a unit: figures are drawn small, but in a deep run. */
const scale = atDepth(1, 2);

/** Where the figure's ink is, drawn on a board with a margin of 20 units on every side. */
function ink(figure: Figure, layers: readonly FigureLayer[]) {
  const margin = 20;
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
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if ((data[(y * width + x) * 4 + 3] ?? 0) < 128) continue;
      count += 1;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
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

/** Nothing is cut off at the sides or below. */
function expectWhole({ left, right, bottom }: ReturnType<typeof ink>, figure: Figure, what: string) {
  expect(left, what).toBeGreaterThan(-1.5);
  expect(right, what).toBeLessThan(100 * figure.aspect + 1.5);
  expect(bottom, what).toBeLessThan(101.5);
}

describe.each(ownFigures.map((figure, index) => [figure.id, figure, index] as const))('%s', (_, figure, index) => {
  /** The layers of each variant, made once. */
  const made = new Map<number, readonly FigureLayer[]>();
  const layersOf = (variant: number) => {
    const layers = made.get(variant) ?? figure.layers(look(variant));
    made.set(variant, layers);
    return layers;
  };

  it('is drawn whole inside its box, and touches what it stands on', () => {
    // Other variants of each figure; all of them in a deep run.
    for (const variant of sample(variants, 2, index)) {
      const box = ink(figure, layersOf(variant));
      expectWhole(box, figure, `variant ${variant}`);
      expect(box.top, `variant ${variant}`).toBeGreaterThan(-1.5);
      expect(box.area, `variant ${variant}`).toBeGreaterThan(100 * 100 * figure.aspect * 0.05);
      if (figure.habitat !== 'sky' && figure.habitat !== 'underwater')
        expect(box.bottom, `variant ${variant}`).toBeGreaterThan(95);
    }
  });

  it('has at least two poses', () => {
    const shapes = variants.map((variant) =>
      layersOf(variant)
        .map(({ path }) => path)
        .join(),
    );
    expect(new Set(shapes).size).toBeGreaterThan(1);
  });

  it('gives every layer a colour, and the named one to some', () => {
    for (const variant of sample(variants, 2, index)) {
      const colours = figure.layers({ ...look(variant), colour: '#12ab34' }).map(({ colour }) => colour ?? 'none');
      expect(colours.filter((colour) => !/^#[0-9a-f]{6}$/.test(colour))).toEqual([]);
      expect(colours).toContain('#12ab34');
    }
  });

  it('does what it has actions for, whole inside its box', () => {
    for (const action of sample(figure.actions, 2, index)) {
      const box = ink(figure, figure.layers({ ...look(0), action }));
      expectWhole(box, figure, action);
      expect(box.top, action).toBeGreaterThan(-1.5);
      if (action !== 'fly' && figure.habitat === 'ground') expect(box.bottom, action).toBeGreaterThan(95);
    }
  });

  it('is the same each time', () => {
    expect(figure.layers(look(0.7))).toEqual(layersOf(0.7));
  });

  it('draws other poses in other places, whole as well', () => {
    for (const habitat of sample(figure.otherHabitats, 1, index)) {
      const box = ink(figure, figure.layers({ ...look(0), habitat }));
      expectWhole(box, figure, habitat);
      if (habitat === 'ground' || habitat === 'surface') expect(box.bottom, habitat).toBeGreaterThan(95);
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
    expect(owl?.otherHabitats).toContain('sky');
  });

  it('a figure that cannot do what is asked keeps a pose of its own', () => {
    const house = ownFigures.find(({ id }) => id === 'house');
    expect(house?.layers({ ...look(0), action: 'run' })).toEqual(house?.layers(look(0)));
  });
});
