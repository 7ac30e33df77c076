/** Small things that make land look lived in: stones, a group of trees where nothing else is the subject, birds. */
import { Path2D } from '@napi-rs/canvas';
import type { Chance } from '../../chance.ts';
import { type Colour, css, mix } from '../drawing/colour.ts';
import { type DrawingContext, type Point, pathOf, radialGradient } from '../drawing/drawing-context.ts';
import { localColour } from '../drawing/local-colour.ts';
import { addPine } from '../drawing/plants.ts';
import { type Edge, groundPath, heightAt } from '../drawing/terrain.ts';
import { drawLeafTree } from '../drawing/trees.ts';
import type { Layer } from './setting.ts';

/** Where the ground is at a place: `share` 0 at its far edge, 1 at the bottom of the picture. */
const onGround = ({ height }: DrawingContext, edge: Edge, x: number, share: number): number =>
  heightAt(edge, x) + (height - heightAt(edge, x)) * share;

/** Wide soft patches of sun and of cloud shadow, so that the ground is no even green. */
export function drawPatches(drawing: DrawingContext, edge: Edge): void {
  const { context, width, height, paints, scene } = drawing;
  if (drawing.brush.isFlat) return;
  const chance = drawing.chance('patches');
  context.save();
  context.clip(groundPath(edge, height + 10));
  for (let patch = 0; patch < 7; patch++) {
    const x = chance.next() * width;
    const share = 0.05 + chance.next() * 0.8;
    const reach = width * (0.12 + 0.24 * share);
    const isLit = patch % 2 === 0 && scene.light.body !== 'hidden';
    const paint = isLit ? paints.glow : paints.ink;
    context.save();
    context.translate(x, onGround(drawing, edge, x, share));
    context.scale(1, 0.16 + 0.1 * share);
    context.fillStyle = radialGradient(drawing, { x: 0, y: 0 }, reach, [
      [0, paint, isLit ? 0.26 : 0.2],
      [0.6, paint, isLit ? 0.12 : 0.1],
      [1, paint, 0],
    ]);
    context.fillRect(-reach, -reach, reach * 2, reach * 2);
    context.restore();
  }
  context.restore();
}

/** Stones in the grass, light above and dark below, away from the subject. */
export function stonesLayer(drawing: DrawingContext, edge: Edge, count = 7): Layer {
  return { name: 'stones', depth: 0.61, draw: () => drawStones(drawing, edge, count) };
}

function drawStones(drawing: DrawingContext, edge: Edge, count: number): void {
  const { context, width, unit, paints, scene } = drawing;
  if (drawing.brush.detail < 0.2) return;
  const chance = drawing.chance('stones');
  const rock = mix(mix(paints.stone, paints.ink, 0.32), paints.haze, 0.12);
  for (let stone = 0; stone < count; stone++) {
    const x = chance.next() * width;
    const share = 0.08 + chance.next() * 0.86;
    if (Math.abs(x / width - scene.composition.focus) < 0.16) continue;
    drawStone(
      drawing,
      { x, y: onGround(drawing, edge, x, share) },
      (7 + 26 * share) * unit * (0.6 + chance.next() * 0.8),
      rock,
      chance.next(),
    );
  }
  context.globalAlpha = 1;
}

function drawStone(drawing: DrawingContext, { x, y }: Point, size: number, rock: Colour, shape: number): void {
  const { context, paints, light } = drawing;
  const tall = size * (0.5 + shape * 0.4);
  const outline = [
    { x: x - size, y },
    { x: x - size * (0.78 + shape * 0.1), y: y - tall * 0.6 },
    { x: x - size * 0.25, y: y - tall },
    { x: x + size * (0.3 + shape * 0.2), y: y - tall * 0.86 },
    { x: x + size * 0.86, y: y - tall * 0.4 },
    { x: x + size, y },
  ];
  context.fillStyle = css(paints.ink, 0.28);
  context.beginPath();
  context.ellipse(x, y, size * 1.2, size * 0.18, 0, 0, Math.PI * 2);
  context.fill();
  context.fillStyle = css(mix(rock, paints.ink, 0.25));
  context.fill(pathOf(outline));
  const side = Math.sign(light.x - x) || 1;
  context.fillStyle = css(mix(rock, paints.glow, 0.35));
  context.fill(
    pathOf([
      { x: x + side * size * 0.8, y: y - tall * 0.42 },
      { x: x + side * size * 0.28, y: y - tall * 0.88 },
      { x: x - side * size * 0.24, y: y - tall },
      { x: x - side * size * 0.1, y: y - tall * 0.45 },
    ]),
  );
}

/** Trees where the eye is led when the picture has no other subject, and away from it when it has one. */
export function copseLayer(drawing: DrawingContext, edge: Edge, kind: 'pine' | 'leaf'): readonly Layer[] {
  const isAlone = drawing.scene.subjects.length === 0;
  return [{ name: 'copse', depth: isAlone ? 0.7 : 0.615, draw: () => drawCopse(drawing, edge, kind, isAlone) }];
}

function drawCopse(drawing: DrawingContext, edge: Edge, kind: 'pine' | 'leaf', isAlone: boolean): void {
  const { width, unit, scene } = drawing;
  const chance = drawing.chance('copse');
  const { focus } = scene.composition;
  const side = focus > 0.5 ? -1 : 1;
  // Groups in parts of the width from the focus, how deep in the ground, how large.
  const groups = isAlone
    ? ([
        [0, 0.14, 1],
        [side * 0.42, 0.04, 0.5],
        [side * -0.34, 0.08, 0.6],
      ] as const)
    : ([
        [side * 0.46, 0.06, 0.62],
        [side * -0.44, 0.03, 0.5],
        [side * 0.3, 0.01, 0.36],
      ] as const);
  for (const [away, share, size] of groups) {
    const middle = width * (focus + away);
    const count = kind === 'pine' ? 3 + chance.integer(0, 2) : 1 + chance.integer(0, size < 1 ? 2 : 1);
    for (let tree = 0; tree < count; tree++) {
      const gap = (kind === 'pine' ? 44 : 110) * unit * size;
      const x = middle + (tree - (count - 1) / 2) * gap + (chance.next() - 0.5) * 30 * unit;
      drawTree(drawing, { x, y: onGround(drawing, edge, x, share + chance.next() * 0.09) }, kind, size, chance);
    }
  }
}

function drawTree(drawing: DrawingContext, { x, y }: Point, kind: 'pine' | 'leaf', size: number, chance: Chance): void {
  const { context, height, paints, light } = drawing;
  const haze = 0.06 + 0.3 * (1 - size);
  const tall = height * size * (kind === 'pine' ? 0.16 + chance.next() * 0.12 : 0.24 + chance.next() * 0.08);
  if (kind === 'leaf') {
    const leaf = mix(mix(paints.foliage, paints.ink, 0.12 + chance.next() * 0.12), paints.haze, haze);
    drawLeafTree(drawing, { x, foot: y, tall }, leaf, chance, size);
    return;
  }
  const path = new Path2D();
  addPine(path, x, y, tall, chance);
  const side = Math.sign(light.x - x) || 1;
  context.fillStyle = css(paints.ink, 0.24);
  context.beginPath();
  context.ellipse(x - side * tall * 0.14, y, tall * 0.3, tall * 0.03, 0, 0, Math.PI * 2);
  context.fill();
  // Pines stay green in autumn.
  const needles =
    drawing.scene.season === 'autumn' ? mix(localColour(drawing, '#4a7358'), paints.haze, 0.2) : paints.foliage;
  const leaf = mix(mix(needles, paints.ink, 0.36), paints.haze, haze);
  const shade = context.createLinearGradient(x - side * tall * 0.2, y, x + side * tall * 0.2, y - tall * 0.3);
  shade.addColorStop(0, css(mix(leaf, paints.ink, 0.35)));
  shade.addColorStop(0.5, css(leaf));
  shade.addColorStop(1, css(mix(leaf, paints.glow, 0.4)));
  context.fillStyle = drawing.brush.isFlat ? css(leaf) : shade;
  context.fill(path);
}

/** A loose flock, far away. */
export function drawBirds(drawing: DrawingContext): void {
  const { context, width, horizon, unit, paints, scene } = drawing;
  const chance = drawing.chance('birds');
  if (scene.absent.includes('birds')) return;
  const isFair = !scene.weather.some((each) => each === 'storm' || each === 'rain' || each === 'snow');
  if (!isFair || scene.time === 'night' || drawing.brush.detail < 0.2 || chance.next() < 0.35) return;
  const centre = {
    x: width * (scene.light.x + (chance.next() - 0.5) * 0.3),
    y: horizon * (0.42 + chance.next() * 0.22),
  };
  const path = new Path2D();
  for (let bird = 0; bird < 4 + chance.integer(0, 4); bird++) {
    const x = centre.x + (chance.next() - 0.5) * 130 * unit;
    const y = centre.y + (chance.next() - 0.5) * 60 * unit;
    const span = (5 + chance.next() * 6) * unit;
    const lift = span * (0.3 + chance.next() * 0.35);
    path.moveTo(x - span, y - lift * 0.5);
    path.quadraticCurveTo(x - span * 0.4, y - lift, x, y);
    path.quadraticCurveTo(x + span * 0.4, y - lift, x + span, y - lift * 0.5);
  }
  context.strokeStyle = css(mix(paints.ink, paints.haze, 0.2), 0.8);
  context.lineWidth = 1.5 * unit;
  context.stroke(path);
}
