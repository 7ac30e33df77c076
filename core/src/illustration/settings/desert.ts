import { Path2D } from '@napi-rs/canvas';
import { type Colour, css, mix } from '../drawing/colour.ts';
import { fillShape, type Stage, vertical } from '../drawing/drawing-context.ts';
import { type Edge, groundPath, heightAt, ridgeEdge } from '../drawing/terrain.ts';
import { airAnchor, farAnchor, groundAnchor } from './anchors.ts';
import { faded, skyLayer } from './backdrop.ts';
import { defineSetting } from './define-setting.ts';
import { pathLayer } from './lead.ts';
import type { Layer, Layout } from './setting.ts';

/** Dunes with a lit and a shaded side, mesas far away, a cactus near. */
const layOut: Layout = (stage) => {
  const { scene, horizon, height } = stage;
  const edges = [0.02, 0.2, 0.42].map((at, index) =>
    ridgeEdge(stage, {
      label: `dune ${index}`,
      base: horizon + (height - horizon) * (at + 0.12),
      amplitude: height * (0.06 + 0.02 * index),
      frequency: 1.8 - index * 0.5,
      roughness: { octaves: 2, persistence: 0.25, isSharp: false },
    }),
  );
  const main = edges[2] ?? { step: 4, heights: [height] };
  const hasMesas = scene.features.includes('cliff') || stage.chance('desert').next() < 0.5;
  return {
    layers: [
      skyLayer(stage),
      ...(hasMesas ? [{ name: 'mesas', nearness: 0.1, draw: () => drawMesas(stage) }] : []),
      ...edges.map((edge, index) => duneLayer(stage, edge, index)),
      ...pathLayer(stage, main),
      { name: 'cactus', nearness: 0.92, draw: () => drawCactus(stage) },
    ],
    anchors: {
      ground: groundAnchor(stage, main, 0.4),
      far: farAnchor(stage, edges[1] ?? main, { nearness: 0.52 }),
      sky: airAnchor(stage),
    },
  };
};

function duneLayer(stage: Stage, edge: Edge, index: number): Layer {
  return { name: `dune ${index}`, nearness: 0.3 + index * 0.15, draw: () => drawDune(stage, edge, index) };
}

/** One row: the body of sand, and dunes on it that are lit on one side. */
function drawDune(stage: Stage, edge: Edge, index: number): void {
  const { width, height, paints } = stage;
  const nearness = 0.4 + index * 0.26;
  const sand = faded(stage, mix(paints.sand, paints.ink, 0.06 + 0.07 * index), nearness);
  const top = Math.min(...edge.heights);
  const body = groundPath(edge, height + 10);
  fillShape(
    stage,
    body,
    stage.brush.isFlat
      ? css(sand)
      : vertical(stage, top, height, [
          [0, mix(sand, paints.glow, 0.4)],
          [0.5, sand],
          [1, mix(sand, paints.ink, 0.42)],
        ]),
    paints.ink,
  );
  const chance = stage.chance(`crests ${index}`);
  const count = 4 - index;
  for (let dune = 0; dune < count; dune++) {
    const x = width * ((dune + 0.5 + (chance.next() - 0.5) * 0.7) / count);
    const tall = height * (0.05 + 0.03 * index) * (0.7 + chance.next() * 0.7);
    drawCrest(stage, { x, foot: heightAt(edge, x) + tall * 0.45, tall, reach: tall * (2.6 + chance.next()) }, sand);
  }
  if (index === 2) drawSandRipples(stage, edge);
}

type Crest = { readonly x: number; readonly foot: number; readonly tall: number; readonly reach: number };

/** A dune: a long slope towards the light, a steep one away from it, and a crest that winds down between them. */
function drawCrest(stage: Stage, { x, foot, tall, reach }: Crest, sand: Colour): void {
  const { paints, light } = stage;
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
    stage,
    shape,
    stage.brush.isFlat
      ? css(lit)
      : vertical(stage, top, foot, [
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
  stage.context.fillStyle = stage.brush.isFlat
    ? css(mix(sand, paints.ink, 0.32))
    : vertical(stage, top, foot + tall * 0.1, [
        [0, mix(sand, paints.ink, 0.5), 0.85],
        [0.75, mix(sand, paints.ink, 0.4), 0.6],
        [1, mix(sand, paints.ink, 0.36), 0],
      ]);
  stage.context.fill(shade);
}

function drawSandRipples(stage: Stage, edge: Edge): void {
  const { context, width, height, unit, paints } = stage;
  const chance = stage.chance('sand');
  const path = new Path2D();
  for (let ripple = 0; ripple < 46 * stage.brush.detail; ripple++) {
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
function drawMesas(stage: Stage): void {
  const { width, horizon, height, paints } = stage;
  const chance = stage.chance('mesas');
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
    const rock = faded(stage, mix(paints.accent, paints.sand, 0.55), 0.3 + 0.08 * mesa);
    fillShape(
      stage,
      path,
      vertical(stage, crown, foot, [
        [0, mix(rock, paints.glow, 0.2)],
        [1, mix(rock, paints.haze, 0.4)],
      ]),
      paints.ink,
    );
  }
}

function drawCactus(stage: Stage): void {
  const { context, width, height, unit, paints, scene } = stage;
  const { focus, frame } = scene.composition;
  if (frame === 'none' && stage.chance('cactus').next() < 0.4) return;
  const side = focus > 0.5 ? 0.1 : 0.9;
  const [x, y] = [width * side, height * 0.97];
  const tall = height * (0.26 + stage.chance('cactus').next() * 0.12);
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
