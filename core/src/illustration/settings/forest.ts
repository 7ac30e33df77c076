import { Path2D } from '@napi-rs/canvas';
import { css, lighten, mix } from '../drawing/colour.ts';
import {
  type DrawingContext,
  pathOf,
  radialGradient,
  verticalGradient,
  withBlendMode,
} from '../drawing/drawing-context.ts';
import { addBranch, addBush, addPine, addTuft } from '../drawing/plants.ts';
import { type Edge, heightAt } from '../drawing/terrain.ts';
import { addLeafMass } from '../drawing/trees.ts';
import { airAnchor, farAnchor, groundAnchor } from './anchors.ts';
import { faded, skyLayer } from './backdrop.ts';
import { branchAnchor, branchLayer } from './branch.ts';
import { defineSetting } from './define-setting.ts';
import { drawFlowers, groundEdge, groundLayer } from './foreground.ts';
import { pathLayer } from './lead.ts';
import type { Layer, Layout } from './setting.ts';

/** Trunks behind trunks in the haze, shafts of light, a clearing. */
const layOut: Layout = (drawing) => {
  const { scene, paints } = drawing;
  const edge = groundEdge(drawing, 0.16, 0.04);
  const isWhite = scene.season === 'winter';
  const isPine = isWhite || (scene.season !== 'autumn' && drawing.chance('forest').next() < 0.5);
  const floor = isWhite ? paints.snow : mix(paints.grass, paints.ink, 0.22);
  return {
    layers: [
      skyLayer(drawing),
      { name: 'light in the trees', depth: 0.04, draw: () => drawAir(drawing) },
      ...[0.12, 0.3, 0.48].map((depth, row) => rowLayer(drawing, row, depth, isPine)),
      { name: 'shafts', depth: 0.5, draw: () => drawShafts(drawing) },
      groundLayer(drawing, edge, floor, isWhite ? null : paints.grass, 0.55),
      ...pathLayer(drawing, edge),
      { name: 'brush', depth: 0.56, draw: () => drawBrush(drawing, edge) },
      { name: 'undergrowth', depth: 0.68, draw: () => drawUndergrowth(drawing) },
      ...(scene.season === 'spring'
        ? [{ name: 'flowers', depth: 0.7, draw: () => drawFlowers(drawing, edge, [paints.snow, paints.accent], 90) }]
        : []),
      ...branchLayer(drawing),
      { name: 'near trees', depth: 0.95, draw: () => drawNear(drawing, isPine) },
    ],
    anchors: {
      ground: groundAnchor(drawing, edge, 0.45),
      ...branchAnchor(drawing),
      far: farAnchor(drawing, edge),
      sky: { ...airAnchor(drawing), scale: 0.55 },
    },
  };
};

/** The bright haze between the trunks. */
function drawAir(drawing: DrawingContext): void {
  const { context, width, height, horizon, paints, light } = drawing;
  context.fillStyle = verticalGradient(drawing, 0, horizon, [
    [0, mix(paints.foliage, paints.haze, 0.5), 0.75],
    [1, paints.haze, 0.85],
  ]);
  context.fillRect(0, 0, width, height);
  context.fillStyle = radialGradient(drawing, { x: light.x, y: horizon * 0.62 }, width * 0.6, [
    [0, paints.sun, 0.75],
    [0.4, paints.glow, 0.3],
    [1, paints.glow, 0],
  ]);
  context.fillRect(0, 0, width, height);
}

function rowLayer(drawing: DrawingContext, row: number, depth: number, isPine: boolean): Layer {
  return { name: `trees ${row}`, depth, draw: () => drawRow(drawing, row, depth, isPine) };
}

/** One row of trees; the farther, the thinner and paler. */
function drawRow(drawing: DrawingContext, row: number, depth: number, isPine: boolean): void {
  const { context, width, height, horizon, unit, paints } = drawing;
  const chance = drawing.chance(`row ${row}`);
  const foot = horizon + (height - horizon) * (0.02 + 0.09 * row);
  const path = new Path2D();
  const gap = (34 + 30 * row) * unit;
  for (let x = -gap; x < width + gap; x += gap * (0.55 + chance.next() * 0.9)) {
    if (isPine)
      addPine(path, x, foot + chance.next() * 12 * unit, horizon * (0.62 + 0.22 * row + chance.next() * 0.3), chance);
    else
      addTrunk(path, x, foot + chance.next() * 14 * unit, (7 + 9 * row) * unit * (0.6 + chance.next() * 0.7), chance);
  }
  const dark = faded(drawing, mix(paints.ink, paints.foliage, isPine ? 0.35 : 0.2), depth + 0.18);
  context.fillStyle = css(dark);
  context.fill(path);
  if (!isPine) drawCanopy(drawing, row, depth);
  context.fillStyle = verticalGradient(drawing, foot - horizon * 0.4, foot + 20 * unit, [
    [0, paints.haze, 0],
    [1, paints.haze, 0.42 - 0.1 * row],
  ]);
  context.fillRect(0, foot - horizon * 0.4, width, height);
}

/** A trunk that leaves the picture at the top. */
function addTrunk(path: Path2D, x: number, foot: number, thick: number, chance: { next(): number }): void {
  const lean = (chance.next() - 0.5) * thick * 3;
  path.moveTo(x - thick * 0.85, foot);
  path.quadraticCurveTo(x - thick * 0.4, foot * 0.7, x + lean - thick * 0.35, -10);
  path.lineTo(x + lean + thick * 0.35, -10);
  path.quadraticCurveTo(x + thick * 0.45, foot * 0.7, x + thick * 0.85, foot);
  path.closePath();
}

/** Leaves that close the picture above, in the colours of the season; those before the light glow. */
function drawCanopy(drawing: DrawingContext, row: number, depth: number): void {
  const { context, width, height, horizon, paints, light } = drawing;
  const chance = drawing.chance(`canopy ${row}`);
  const base = faded(drawing, mix(paints.foliage, paints.ink, 0.06 + 0.16 * row), depth + 0.5);
  for (let tone = 0; tone < 3; tone++) {
    const path = new Path2D();
    for (let clump = 0; clump < 15; clump++) {
      const x = chance.next() * width;
      const hang = horizon * (0.5 - 0.1 * row) * (0.4 + 0.6 * Math.abs(x / width - light.x / width) * 1.6);
      const size = width * (0.05 + 0.02 * row) * (0.7 + chance.next() * 0.6);
      addLeafMass(
        path,
        x,
        chance.next() ** 1.2 * (1 - 0.28 * tone) * Math.min(hang, height * 0.46),
        size * 1.25,
        size * 0.8,
        chance,
      );
    }
    const paint = tone === 0 ? mix(base, paints.ink, 0.2) : tone === 1 ? base : mix(base, paints.glow, 0.24);
    context.fillStyle = css(paint, 0.9);
    context.fill(path);
  }
}

/** Bushes and ferns along the far edge of the ground, where trunks and earth meet. */
function drawBrush(drawing: DrawingContext, edge: Edge): void {
  const { context, width, height, unit, paints } = drawing;
  const chance = drawing.chance('brush');
  for (const row of [0, 1]) {
    const path = new Path2D();
    for (let x = -20; x < width + 30; x += (26 + chance.next() * 34) * unit) {
      const size = (16 + chance.next() * 24 + 8 * row) * unit;
      addLeafMass(path, x, heightAt(edge, x) + (row * 26 - 4) * unit, size * 1.3, size * 0.7, chance);
    }
    const leaf = faded(drawing, mix(paints.foliage, paints.ink, 0.16 + 0.14 * row), 0.6 + 0.14 * row);
    context.fillStyle = css(leaf, 0.92);
    context.fill(path);
  }
  context.fillStyle = verticalGradient(
    drawing,
    Math.min(...edge.heights) - height * 0.1,
    Math.max(...edge.heights) + height * 0.07,
    [
      [0, paints.haze, 0],
      [0.6, paints.haze, 0.34],
      [1, paints.haze, 0],
    ],
  );
  context.fillRect(0, 0, width, height);
}

function drawShafts(drawing: DrawingContext): void {
  const { context, width, height, horizon, paints, light, scene } = drawing;
  if (scene.light.body === 'hidden') return;
  const strength = scene.time === 'night' ? 0.1 : 0.26;
  const chance = drawing.chance('shafts');
  const source = { x: light.x, y: -height * 0.25 };
  withBlendMode(drawing, 'screen', 1, () => {
    for (let shaft = 0; shaft < 7; shaft++) {
      const x = light.x + (shaft - 3) * width * 0.17 + chance.next() * width * 0.08;
      const half = width * (0.014 + chance.next() * 0.035);
      const foot = horizon + (height - horizon) * (0.2 + chance.next() * 0.5);
      const path = pathOf([source, { x: x + half, y: foot }, { x: x - half, y: foot }]);
      context.fillStyle = verticalGradient(drawing, 0, foot, [
        [0, paints.glow, strength],
        [1, paints.glow, 0],
      ]);
      context.fill(path);
    }
  });
}

function drawUndergrowth(drawing: DrawingContext): void {
  const { context, width, height, horizon, unit, paints, scene } = drawing;
  const chance = drawing.chance('undergrowth');
  const far = new Path2D();
  const near = new Path2D();
  for (let plant = 0; plant < 46; plant++) {
    const x = chance.next() * width;
    const t = chance.next();
    const y = horizon + (height - horizon) * (0.26 + 0.7 * t);
    const edge = Math.abs(x / width - scene.composition.focus);
    if (edge < 0.16) continue;
    if (plant % 3 === 0) addBush(t < 0.5 ? far : near, x, y, (16 + 26 * t) * unit, chance);
    else addTuft(t < 0.5 ? far : near, x, y, (18 + 34 * t) * unit, chance);
  }
  context.fillStyle = css(mix(paints.foliage, paints.ink, 0.3), 0.85);
  context.fill(far);
  context.fillStyle = css(mix(paints.foliage, paints.ink, 0.58), 0.95);
  context.fill(near);
}

/** Two or three dark trees close by, at the sides. */
function drawNear(drawing: DrawingContext, isPine: boolean): void {
  const { context, width, height, unit, paints, scene } = drawing;
  const chance = drawing.chance('near');
  const path = new Path2D();
  const { focus, frame } = scene.composition;
  const sides = frame === 'both' || frame === 'branch' ? [0.02, 0.97] : [focus > 0.5 ? 0.05 : 0.95];
  for (const side of sides) {
    const x = width * (side + (chance.next() - 0.5) * 0.04);
    addTrunk(path, x, height * 1.02, (isPine ? 22 : 34) * unit * (0.8 + chance.next() * 0.5), chance);
    const inward = side < 0.5 ? 1 : -1;
    addBranch(path, x, height * 0.2, width * 0.1, inward > 0 ? -0.35 : Math.PI + 0.35, 8 * unit, chance);
  }
  for (let x = 0; x < width; x += 22 * unit) {
    const away = Math.abs(x / width - focus);
    if (away > 0.24) addTuft(path, x, height + 6 * unit, (26 + 60 * away * chance.next()) * unit, chance);
  }
  context.fillStyle = verticalGradient(drawing, 0, height, [
    [0, mix(lighten(paints.ink, 0.02), paints.foliage, 0.14)],
    [1, lighten(paints.ink, -0.02)],
  ]);
  context.fill(path);
}

export const forest = defineSetting({
  id: 'forest',
  words: [
    { phrases: 'forest forests wood woods woodland woodlands jungle rainforest grove thicket' },
    { phrases: 'on-a-branch on-the-branch on-branches on-a-tree-branch in-a-tree', features: ['branch'] },
  ],
  isIndoors: false,
  hasSky: false,
  hasWater: false,
  ground: 'grass',
  weather: 'any',
  isShady: true,
  belongings: ['flowers'],
  area: 'country',
  layOut,
});
