import { Path2D } from '@napi-rs/canvas';
import { css, lighten, mix, turn } from '../drawing/colour.ts';
import { addCircle, type DrawingContext } from '../drawing/drawing-context.ts';
import { addBush } from '../drawing/plants.ts';
import { drawLeafTree } from '../drawing/trees.ts';
import { airAnchor, farAnchor, groundAnchor } from './anchors.ts';
import { faded, rangeLayers, skyLayer } from './backdrop.ts';
import { defineSetting } from './define-setting.ts';
import { drawFlowers, groundEdge, groundLayer } from './foreground.ts';
import { frameLayer } from './frame.ts';
import { pathLayer } from './lead.ts';
import type { Layout } from './setting.ts';

/** Trees and hedges about a lawn, beds of flowers, a path. */
const layOut: Layout = (drawing) => {
  const { paints } = drawing;
  const edge = groundEdge(drawing, 0.1, 0.03);
  const isWhite = isWintry(drawing);
  const hues = [
    paints.accent,
    paints.second,
    turn(paints.accent, 60),
    paints.snow,
    lighten(turn(paints.accent, -50), 0.05),
  ];
  return {
    layers: [
      skyLayer(drawing),
      ...rangeLayers(drawing, {
        kind: 'hills',
        count: 2,
        height: 0.18,
        upTo: 0.4,
        trees: isWhite ? 'pine' : 'leaf',
        near: isWhite ? mix(paints.snow, paints.haze, 0.4) : paints.foliage,
      }),
      { name: 'trees', depth: 0.4, draw: () => drawTrees(drawing) },
      isWhite
        ? groundLayer(drawing, edge, mix(paints.snow, paints.haze, 0.12), null, 0.5)
        : groundLayer(drawing, edge, paints.grass, paints.grass, 0.5),
      { name: 'hedge', depth: 0.56, draw: () => drawHedge(drawing) },
      ...pathLayer(drawing, edge),
      ...(isWhite
        ? [frameLayer(drawing, 'bare')]
        : [
            { name: 'flowers', depth: 0.7, draw: () => drawFlowers(drawing, edge, hues, 420) },
            { name: 'roses', depth: 0.95, draw: () => drawNearBushes(drawing) },
          ]),
    ],
    anchors: {
      ground: groundAnchor(drawing, edge, 0.5),
      far: farAnchor(drawing, edge, { depth: 0.58 }),
      sky: airAnchor(drawing),
    },
  };
};

/** Whether snow lies on everything. */
const isWintry = ({ scene }: DrawingContext): boolean => scene.season === 'winter' || scene.weather.includes('snow');

/** Round trees in two rows, some in blossom. */
function drawTrees(drawing: DrawingContext): void {
  const { width, horizon, height, unit, paints, scene } = drawing;
  const chance = drawing.chance('garden trees');
  for (let tree = 0; tree < 9; tree++) {
    const x = (tree / 8) * width * 1.1 - width * 0.05 + (chance.next() - 0.5) * 40 * unit;
    const tall = horizon * (0.34 + chance.next() * 0.3) * (0.75 + Math.abs(x / width - 0.5) * 0.8);
    const isBlossom = scene.season === 'spring' && chance.next() < 0.5;
    const leaf = isWintry(drawing)
      ? mix(paints.snow, paints.sky[1] ?? paints.haze, 0.22 + chance.next() * 0.2)
      : isBlossom
        ? mix(paints.accent, paints.snow, 0.4)
        : mix(paints.foliage, tree % 3 === 0 ? paints.grass : paints.ink, 0.1 + chance.next() * 0.24);
    drawLeafTree(
      drawing,
      { x, foot: horizon + (height - horizon) * 0.12, tall },
      faded(drawing, leaf, 0.72),
      chance,
      0.7,
    );
  }
}

function drawHedge(drawing: DrawingContext): void {
  const { context, width, horizon, height, unit, paints } = drawing;
  const chance = drawing.chance('hedge');
  const path = new Path2D();
  const y = horizon + (height - horizon) * 0.2;
  for (let x = -20; x < width + 40; x += 20 * unit) addCircle(path, x, y - 14 * unit, (14 + chance.next() * 9) * unit);
  path.rect(0, y - 16 * unit, width, 22 * unit);
  const leaf = mix(mix(paints.foliage, paints.ink, 0.38), paints.haze, 0.12);
  context.fillStyle = css(isWintry(drawing) ? mix(paints.snow, leaf, 0.35) : leaf);
  context.fill(path);
}

/** Dark leaves and large blossoms in the two lower corners. */
function drawNearBushes(drawing: DrawingContext): void {
  const { context, width, height, unit, paints, scene } = drawing;
  const chance = drawing.chance('roses');
  const leaves = new Path2D();
  const petals = new Path2D();
  const hearts = new Path2D();
  for (const side of [0.02, 0.13, 0.88, 0.99]) {
    if (Math.abs(side - scene.composition.focus) < 0.26) continue;
    const tall = (90 + chance.next() * 60) * unit * (side < 0.05 || side > 0.95 ? 1.3 : 0.8);
    addBush(leaves, side * width, height + 20 * unit, tall, chance);
    for (let rose = 0; rose < 6; rose++) {
      const x = side * width + (chance.next() - 0.5) * tall * 1.3;
      const y = height - chance.next() * tall * 0.75;
      const radius = (7 + chance.next() * 7) * unit;
      for (let petal = 0; petal < 6; petal++)
        addCircle(
          petals,
          x + Math.cos(petal * 1.05) * radius * 0.6,
          y + Math.sin(petal * 1.05) * radius * 0.55,
          radius * 0.55,
        );
      addCircle(hearts, x, y, radius * 0.36);
    }
  }
  context.fillStyle = css(mix(paints.ink, paints.foliage, 0.35));
  context.fill(leaves);
  context.fillStyle = css(mix(paints.accent, paints.ink, 0.12));
  context.fill(petals);
  context.fillStyle = css(mix(paints.second, paints.accent, 0.2));
  context.fill(hearts);
}

export const garden = defineSetting({
  id: 'garden',
  words: [
    { phrases: 'garden gardens park parks orchard orchards backyard greenhouse playground', features: ['flowers'] },
  ],
  isIndoors: false,
  hasSky: true,
  hasWater: false,
  ground: 'grass',
  weather: 'any',
  belongings: ['flowers'],
  layOut,
});
