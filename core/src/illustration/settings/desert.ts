import { Path2D } from '@napi-rs/canvas';
import { type Colour, css, mix } from '../drawing/colour.ts';
import { type DrawingContext, fillShape, verticalGradient } from '../drawing/drawing-context.ts';
import { type Edge, groundPath, heightAt, ridgeEdge } from '../drawing/terrain.ts';
import { airAnchor, farAnchor, groundAnchor } from './anchors.ts';
import { faded, skyLayer } from './backdrop.ts';
import { defineSetting } from './define-setting.ts';
import { pathLayer } from './lead.ts';
import type { Layer, Layout } from './setting.ts';

/** Dunes with a lit and a shaded side, mesas far away, a cactus near. */
const layOut: Layout = (drawing) => {
  const { scene, horizon, height } = drawing;
  const edges = [0.02, 0.2, 0.42].map((at, index) =>
    ridgeEdge(drawing, {
      label: `dune ${index}`,
      base: horizon + (height - horizon) * (at + 0.12),
      amplitude: height * (0.06 + 0.02 * index),
      frequency: 1.8 - index * 0.5,
      roughness: { octaves: 2, persistence: 0.25, isSharp: false },
    }),
  );
  const main = edges[2] ?? { step: 4, heights: [height] };
  const hasMesas = scene.features.includes('cliff') || drawing.chance('desert').next() < 0.5;
  return {
    layers: [
      skyLayer(drawing),
      ...(hasMesas ? [{ name: 'mesas', depth: 0.1, draw: () => drawMesas(drawing) }] : []),
      ...edges.map((edge, index) => duneLayer(drawing, edge, index)),
      ...pathLayer(drawing, main),
      { name: 'cactus', depth: 0.92, draw: () => drawCactus(drawing) },
    ],
    anchors: {
      ground: groundAnchor(drawing, main, 0.4),
      far: farAnchor(drawing, edges[1] ?? main, { depth: 0.52 }),
      sky: airAnchor(drawing),
    },
  };
};

function duneLayer(drawing: DrawingContext, edge: Edge, index: number): Layer {
  return { name: `dune ${index}`, depth: 0.3 + index * 0.15, draw: () => drawDune(drawing, edge, index) };
}

/** One row: the body of sand, and dunes on it that are lit on one side. */
function drawDune(drawing: DrawingContext, edge: Edge, index: number): void {
  const { width, height, paints } = drawing;
  const depth = 0.4 + index * 0.26;
  const sand = faded(drawing, mix(paints.sand, paints.ink, 0.06 + 0.07 * index), depth);
  const top = Math.min(...edge.heights);
  const body = groundPath(edge, height + 10);
  fillShape(
    drawing,
    body,
    drawing.brush.isFlat
      ? css(sand)
      : verticalGradient(drawing, top, height, [
          [0, mix(sand, paints.glow, 0.4)],
          [0.5, sand],
          [1, mix(sand, paints.ink, 0.42)],
        ]),
    paints.ink,
  );
  const chance = drawing.chance(`crests ${index}`);
  const count = 4 - index;
  for (let dune = 0; dune < count; dune++) {
    const x = width * ((dune + 0.5 + (chance.next() - 0.5) * 0.7) / count);
    const tall = height * (0.05 + 0.03 * index) * (0.7 + chance.next() * 0.7);
    drawCrest(drawing, { x, foot: heightAt(edge, x) + tall * 0.45, tall, reach: tall * (2.6 + chance.next()) }, sand);
  }
  if (index === 2) drawSandRipples(drawing, edge);
}

type Crest = { readonly x: number; readonly foot: number; readonly tall: number; readonly reach: number };

/** A dune: a long slope towards the light, a steep one away from it, and a crest that winds down between them. */
function drawCrest(drawing: DrawingContext, { x, foot, tall, reach }: Crest, sand: Colour): void {
  const { paints, light } = drawing;
  const away = light.x > x ? -1 : 1;
  const top = foot - tall;
  const shape = new Path2D();
  shape.moveTo(x - away * reach, foot);
  shape.bezierCurveTo(x - away * reach * 0.5, foot - tall * 0.2, x - away * reach * 0.2, top + tall * 0.05, x, top);
  shape.bezierCurveTo(
    x + away * reach * 0.2,
    top + tall * 0.3,
    x + away * reach * 0.5,
    foot - tall * 0.08,
    x + away * reach * 0.9,
    foot,
  );
  shape.closePath();
  const lit = mix(sand, paints.glow, 0.32);
  fillShape(
    drawing,
    shape,
    drawing.brush.isFlat
      ? css(lit)
      : verticalGradient(drawing, top, foot, [
          [0, lit],
          [0.7, mix(sand, paints.glow, 0.1)],
          [1, sand, 0],
        ]),
  );
  const shade = new Path2D();
  shade.moveTo(x, top);
  shade.bezierCurveTo(
    x + away * reach * 0.2,
    top + tall * 0.3,
    x + away * reach * 0.5,
    foot - tall * 0.08,
    x + away * reach * 0.9,
    foot,
  );
  shade.quadraticCurveTo(x + away * reach * 0.3, foot + tall * 0.1, x - away * reach * 0.1, foot);
  shade.bezierCurveTo(x + away * reach * 0.16, foot - tall * 0.34, x - away * reach * 0.12, foot - tall * 0.6, x, top);
  shade.closePath();
  drawing.context.fillStyle = drawing.brush.isFlat
    ? css(mix(sand, paints.ink, 0.32))
    : verticalGradient(drawing, top, foot + tall * 0.1, [
        [0, mix(sand, paints.ink, 0.5), 0.85],
        [0.75, mix(sand, paints.ink, 0.4), 0.6],
        [1, mix(sand, paints.ink, 0.36), 0],
      ]);
  drawing.context.fill(shade);
}

function drawSandRipples(drawing: DrawingContext, edge: Edge): void {
  const { context, width, height, unit, paints } = drawing;
  const chance = drawing.chance('sand');
  const path = new Path2D();
  for (let ripple = 0; ripple < 46 * drawing.brush.detail; ripple++) {
    const x = chance.next() * width;
    const t = 0.15 + chance.next() * 0.85;
    const y = heightAt(edge, x) + (height - heightAt(edge, x)) * t;
    const reach = (20 + 80 * t) * unit;
    path.moveTo(x - reach, y);
    path.quadraticCurveTo(x - reach * 0.3, y - 5 * unit * t, x, y);
    path.quadraticCurveTo(x + reach * 0.4, y + 5 * unit * t, x + reach, y);
  }
  context.strokeStyle = css(mix(paints.sand, paints.ink, 0.5), 0.28);
  context.lineWidth = 1.4 * unit;
  context.stroke(path);
}

/** Flat-topped rocks on the horizon. */
function drawMesas(drawing: DrawingContext): void {
  const { width, horizon, height, paints } = drawing;
  const chance = drawing.chance('mesas');
  for (let mesa = 0; mesa < 4; mesa++) {
    const [x, half, tall] = [
      chance.next() * width,
      width * (0.05 + chance.next() * 0.08),
      horizon * (0.1 + chance.next() * 0.2),
    ];
    const foot = horizon + (height - horizon) * 0.1;
    const path = new Path2D();
    const [left, right] = [half * (0.8 + chance.next() * 0.3), half * (0.8 + chance.next() * 0.3)];
    const crown = horizon - tall;
    path.moveTo(x - left * 1.9, foot);
    path.quadraticCurveTo(x - left * 1.25, horizon - tall * 0.12, x - left * 1.06, horizon - tall * 0.46);
    for (const [at, up] of [
      [-1, 0.5],
      [-0.94, 0.98],
      [-0.5, 1.02],
      [-0.46, 0.95],
      [0.2, 0.97],
      [0.24, 1.04],
      [0.92, 1],
      [1, 0.52],
    ] as const)
      path.lineTo(x + at * (at < 0 ? left : right), horizon - tall * up);
    path.quadraticCurveTo(x + right * 1.25, horizon - tall * 0.12, x + right * 1.9, foot);
    path.closePath();
    const rock = faded(drawing, mix(paints.accent, paints.sand, 0.55), 0.3 + 0.08 * mesa);
    fillShape(
      drawing,
      path,
      verticalGradient(drawing, crown, foot, [
        [0, mix(rock, paints.glow, 0.2)],
        [1, mix(rock, paints.haze, 0.4)],
      ]),
      paints.ink,
    );
  }
}

function drawCactus(drawing: DrawingContext): void {
  const { context, width, height, unit, paints, scene } = drawing;
  const { focus, frame } = scene.composition;
  if (frame === 'none' && drawing.chance('cactus').next() < 0.4) return;
  const side = focus > 0.5 ? 0.1 : 0.9;
  const [x, y] = [width * side, height * 0.97];
  const tall = height * (0.26 + drawing.chance('cactus').next() * 0.12);
  context.strokeStyle = css(mix(paints.ink, paints.foliage, 0.3));
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.lineWidth = 30 * unit;
  context.beginPath();
  context.moveTo(x, y + 20 * unit);
  context.lineTo(x, y - tall);
  context.stroke();
  context.lineWidth = 20 * unit;
  for (const [direction, low, high] of [
    [-1, 0.42, 0.72],
    [1, 0.3, 0.56],
  ] as const) {
    context.beginPath();
    context.moveTo(x, y - tall * low);
    context.lineTo(x + direction * 46 * unit, y - tall * (low + 0.03));
    context.lineTo(x + direction * 46 * unit, y - tall * high);
    context.stroke();
  }
}

export const desert = defineSetting({
  id: 'desert',
  words: [
    { phrases: 'canyon canyons gorge', features: ['cliff'] },
    { phrases: 'desert deserts dune dunes sahara oasis' },
    { phrases: 'cappadocia grand-canyon arizona utah monument-valley', features: ['cliff'] },
  ],
  isIndoors: false,
  hasSky: true,
  hasWater: false,
  ground: 'sand',
  weather: 'no snow',
  isOpen: true,
  layOut,
});
