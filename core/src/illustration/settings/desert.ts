import { Path2D } from '@napi-rs/canvas';
import { css, mix } from '../drawing/colour.ts';
import { fillShape, type Stage, vertical } from '../drawing/stage.ts';
import { type Edge, groundPath, heightAt, ridgeEdge } from '../drawing/terrain.ts';
import { airAnchor, farAnchor, groundAnchor } from './anchors.ts';
import { faded, skyLayer } from './backdrop.ts';
import { pathLayer } from './lead.ts';
import type { Layer, Setting } from './setting.ts';

/** Dunes with a lit and a shaded side, mesas far away, a cactus near. */
export const desert: Setting = (stage) => {
  const { scene, horizon, height } = stage;
  const edges = [0.02, 0.2, 0.42].map((at, index) =>
    ridgeEdge(stage, {
      label: `dune ${index}`,
      base: horizon + (height - horizon) * (at + 0.12),
      amplitude: height * (0.1 + 0.02 * index),
      frequency: 2.4 - index * 0.6,
      roughness: { octaves: 2, persistence: 0.25, isSharp: true },
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

function drawDune(stage: Stage, edge: Edge, index: number): void {
  const { context, paints, height, unit } = stage;
  const nearness = 0.4 + index * 0.26;
  const sand = faded(stage, mix(paints.sand, paints.ink, 0.06 + 0.07 * index), nearness);
  const top = Math.min(...edge.heights);
  fillShape(
    stage,
    groundPath(edge, height + 10),
    stage.brush.isFlat
      ? css(sand)
      : vertical(stage, top, height, [
          [0, mix(sand, paints.glow, 0.4)],
          [0.5, sand],
          [1, mix(sand, paints.ink, 0.42)],
        ]),
    paints.ink,
  );
  context.fillStyle = vertical(stage, top, height, [
    [0, mix(sand, paints.ink, 0.5), 0.62],
    [1, mix(sand, paints.ink, 0.5), 0.1],
  ]);
  context.fill(shadedSides(stage, edge, (60 + 60 * index) * unit));
  if (index === 2) drawSandRipples(stage, edge);
}

/** The sides away from the light: from each crest down to the next hollow, with a curved inner line. */
function shadedSides(stage: Stage, { step, heights }: Edge, reach: number): Path2D {
  const towards = stage.light.x < stage.width / 2 ? 1 : -1;
  const path = new Path2D();
  for (let index = 6; index < heights.length - 6; index++) {
    const here = heights[index] ?? 0;
    const isCrest =
      here <=
      Math.min(heights[index - 6] ?? 0, heights[index + 6] ?? 0, heights[index - 1] ?? 0, heights[index + 1] ?? 0);
    if (!isCrest) continue;
    let foot = index;
    while (foot > 0 && foot < heights.length - 1 && (heights[foot + towards] ?? 0) >= (heights[foot] ?? 0))
      foot += towards;
    path.moveTo(index * step, here);
    for (let at = index; at !== foot; at += towards) path.lineTo(at * step, heights[at] ?? here);
    path.lineTo(foot * step, (heights[foot] ?? here) + reach * 2);
    const drop = here + reach * 2.4;
    path.bezierCurveTo(
      index * step + towards * reach * 1.1,
      drop,
      index * step - towards * reach * 0.3,
      here + reach * 0.9,
      index * step,
      here,
    );
    path.closePath();
    index += 8;
  }
  return path;
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
    path.moveTo(x - half * 1.9, foot);
    path.lineTo(x - half * 1.15, horizon - tall * 0.35);
    path.lineTo(x - half, horizon - tall);
    path.lineTo(x + half * (0.5 + chance.next() * 0.4), horizon - tall * (0.94 + chance.next() * 0.08));
    path.lineTo(x + half * 1.1, horizon - tall * 0.4);
    path.lineTo(x + half * 2, foot);
    path.closePath();
    const rock = faded(stage, mix(paints.accent, paints.sand, 0.55), 0.3 + 0.08 * mesa);
    fillShape(
      stage,
      path,
      vertical(stage, horizon - tall, foot, [
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
