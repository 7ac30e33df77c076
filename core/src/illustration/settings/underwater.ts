import { Path2D } from '@napi-rs/canvas';
import type { Chance } from '../../chance.ts';
import { css, lighten, mix, oklch, turn } from '../drawing/colour.ts';
import {
  addCircle,
  type DrawingContext,
  pathOf,
  radialGradient,
  verticalGradient,
  withBlendMode,
} from '../drawing/drawing-context.ts';
import { addBranch } from '../drawing/plants.ts';
import { type Edge, groundPath, heightAt, ridgeEdge } from '../drawing/terrain.ts';
import { groundAnchor } from './anchors.ts';
import { defineSetting } from './define-setting.ts';
import type { Layer, Layout } from './setting.ts';

/** Under the surface: shafts of light, a floor of sand, coral, kelp, bubbles and shoals. */
const layOut: Layout = (drawing) => {
  const { height } = drawing;
  const edge = floorEdge(drawing, 'floor', 0.84, 0.06);
  const back = floorEdge(drawing, 'back floor', 0.74, 0.1);
  const y = height * 0.62;
  return {
    layers: [
      { name: 'water', depth: 0, draw: () => drawDepth(drawing) },
      { name: 'rocks', depth: 0.2, draw: () => drawFloor(drawing, back, 0.3) },
      { name: 'shoal', depth: 0.3, draw: () => drawShoal(drawing) },
      { name: 'floor', depth: 0.5, draw: () => drawFloor(drawing, edge, 0.8) },
      { name: 'coral', depth: 0.6, draw: () => drawCoral(drawing, edge) },
      ...kelpLayers(drawing),
      { name: 'bubbles', depth: 0.9, draw: () => drawBubbles(drawing) },
    ],
    anchors: {
      ground: groundAnchor(drawing, edge, 0.35),
      underwater: { y: () => y, from: 0.14, to: 0.86, scale: 0.95, depth: 0.8, on: 'air' },
      water: { y: () => y, from: 0.14, to: 0.86, scale: 0.95, depth: 0.8, on: 'air' },
      sky: { y: () => height * 0.42, from: 0.14, to: 0.86, scale: 0.8, depth: 0.7, on: 'air' },
    },
  };
};

const floorEdge = (drawing: DrawingContext, label: string, at: number, amplitude: number): Edge =>
  ridgeEdge(drawing, {
    label,
    base: drawing.height * at,
    amplitude: drawing.height * amplitude,
    frequency: 2.2,
    roughness: { octaves: 3, persistence: 0.4, isSharp: false },
  });

/** The blue of a depth: the palette's own water, kept near blue-green. */
function deepHue(drawing: DrawingContext, lightness: number, amount = 0.55) {
  return mix(oklch(lightness, 0.1, 225), [lightness, drawing.paints.water[1], drawing.paints.water[2]], 1 - amount);
}

function drawDepth(drawing: DrawingContext): void {
  const { context, width, height, paints, light, scene } = drawing;
  const dim = { dawn: 0, day: 0.05, dusk: -0.08, night: -0.2 }[scene.time];
  context.fillStyle = verticalGradient(drawing, 0, height, [
    [0, deepHue(drawing, 0.82 + dim)],
    [0.3, deepHue(drawing, 0.64 + dim)],
    [0.7, deepHue(drawing, 0.42 + dim)],
    [1, deepHue(drawing, 0.26 + dim)],
  ]);
  context.fillRect(0, 0, width, height);
  const chance = drawing.chance('beams');
  withBlendMode(drawing, 'screen', 1, () => {
    context.fillStyle = radialGradient(drawing, { x: light.x, y: -height * 0.05 }, height * 0.75, [
      [0, mix(paints.sun, deepHue(drawing, 0.9), 0.3), 0.8],
      [0.4, deepHue(drawing, 0.7), 0.25],
      [1, deepHue(drawing, 0.5), 0],
    ]);
    context.fillRect(0, 0, width, height);
    for (let beam = 0; beam < 9; beam++) {
      const x = light.x + (beam - 4) * width * 0.13 + (chance.next() - 0.5) * width * 0.08;
      const half = width * (0.012 + chance.next() * 0.04);
      const drift = (x - light.x) * 0.7;
      const path = pathOf([
        { x: x - half * 0.4, y: 0 },
        { x: x + half * 0.4, y: 0 },
        { x: x + drift + half * 1.8, y: height * 0.85 },
        { x: x + drift - half * 1.8, y: height * 0.85 },
      ]);
      context.fillStyle = verticalGradient(drawing, 0, height * 0.85, [
        [0, paints.sun, 0.22],
        [1, paints.sun, 0],
      ]);
      context.fill(path);
    }
  });
}

function drawFloor(drawing: DrawingContext, edge: Edge, depth: number): void {
  const { context, width, height, paints, unit } = drawing;
  const sand = mix(mix(paints.sand, deepHue(drawing, 0.6), 0.35), deepHue(drawing, 0.4), 1 - depth);
  const top = Math.min(...edge.heights);
  context.fillStyle = verticalGradient(drawing, top, height, [
    [0, sand],
    [1, mix(sand, deepHue(drawing, 0.16), 0.75)],
  ]);
  context.fill(groundPath(edge, height + 10));
  if (depth < 0.5) return;
  const chance = drawing.chance('caustics');
  const lines = new Path2D();
  for (let line = 0; line < 30; line++) {
    const x = chance.next() * width;
    const y = heightAt(edge, x) + chance.next() * height * 0.12;
    lines.moveTo(x, y);
    lines.quadraticCurveTo(x + 20 * unit, y - 6 * unit, x + (30 + chance.next() * 30) * unit, y + 3 * unit);
  }
  context.strokeStyle = css(paints.sun, 0.22);
  context.lineWidth = 1.6 * unit;
  context.stroke(lines);
}

/** Many small fish that turn together. */
function drawShoal(drawing: DrawingContext): void {
  const { context, width, height, unit } = drawing;
  const chance = drawing.chance('shoal');
  const centre = {
    x: width * (drawing.scene.composition.focus > 0.5 ? 0.28 : 0.72),
    y: height * (0.24 + chance.next() * 0.2),
  };
  const path = new Path2D();
  const facing = chance.next() < 0.5 ? 1 : -1;
  for (let fish = 0; fish < 34; fish++) {
    const angle = chance.next() * Math.PI * 2;
    const away = Math.sqrt(chance.next());
    const x = centre.x + Math.cos(angle) * away * width * 0.17;
    const y = centre.y + Math.sin(angle) * away * height * 0.08;
    const size = (5 + chance.next() * 5) * unit;
    path.moveTo(x + size, y);
    path.ellipse(x, y, size, size * 0.36, 0, 0, Math.PI * 2);
    path.moveTo(x - facing * size * 0.8, y);
    path.lineTo(x - facing * size * 1.6, y - size * 0.45);
    path.lineTo(x - facing * size * 1.6, y + size * 0.45);
    path.closePath();
  }
  context.fillStyle = css(deepHue(drawing, 0.28), 0.75);
  context.fill(path);
}

/** Fans, tubes and brains of coral in the accents of the palette. */
function drawCoral(drawing: DrawingContext, edge: Edge): void {
  const { context, width, height, unit, paints, scene } = drawing;
  const chance = drawing.chance('coral');
  const hues = [paints.accent, paints.second, turn(paints.accent, -45), turn(paints.accent, 90)];
  for (let coral = 0; coral < 12; coral++) {
    const x = chance.next() * width;
    if (Math.abs(x / width - scene.composition.focus) < 0.14 && scene.subjects.length > 0) continue;
    const y = heightAt(edge, x) + (height - heightAt(edge, x)) * chance.next() * 0.5 + 8 * unit;
    const tall = (40 + chance.next() * 70) * unit;
    const path = new Path2D();
    addCoral(path, x, y, tall, chance, unit);
    const paint = mix(hues[coral % hues.length] ?? paints.accent, deepHue(drawing, 0.4), 0.22);
    context.fillStyle = verticalGradient(drawing, y - tall, y, [
      [0, lighten(paint, 0.06)],
      [1, mix(paint, deepHue(drawing, 0.2), 0.6)],
    ]);
    context.fill(path);
  }
}

function addCoral(path: Path2D, x: number, y: number, tall: number, chance: Chance, unit: number): void {
  const kind = chance.next();
  if (kind < 0.4) {
    addBranch(path, x, y, tall * 0.34, -Math.PI / 2, 5 * unit, chance);
  } else if (kind < 0.7) {
    for (let tube = 0; tube < 5; tube++) {
      const at = x + (tube - 2) * tall * 0.15;
      const high = tall * (0.5 + chance.next() * 0.5);
      path.roundRect(at - tall * 0.06, y - high, tall * 0.12, high, tall * 0.06);
    }
  } else {
    for (let lobe = 0; lobe < 7; lobe++)
      addCircle(path, x + (chance.next() - 0.5) * tall * 0.8, y - chance.next() * tall * 0.28, tall * 0.2);
  }
}

function kelpLayers(drawing: DrawingContext): readonly Layer[] {
  return [{ name: 'kelp', depth: 0.88, draw: () => drawKelp(drawing) }];
}

/** Ribbons of kelp at the sides that sway. */
function drawKelp(drawing: DrawingContext): void {
  const { context, width, height, unit, scene } = drawing;
  const chance = drawing.chance('kelp');
  for (let ribbon = 0; ribbon < 13; ribbon++) {
    const isLeft = ribbon % 2 === 0;
    const x = isLeft ? chance.next() * width * 0.2 : width - chance.next() * width * 0.2;
    if (Math.abs(x / width - scene.composition.focus) < 0.12) continue;
    const tall = height * (0.3 + chance.next() * 0.5);
    const sway = (12 + chance.next() * 16) * unit;
    const path = new Path2D();
    path.moveTo(x - 5 * unit, height + 5);
    for (let part = 1; part <= 9; part++)
      path.lineTo(x + Math.sin(part * 0.9 + ribbon) * sway - (10 - part) * 0.7 * unit, height - (tall * part) / 9);
    for (let part = 9; part >= 1; part--)
      path.lineTo(
        x + Math.sin(part * 0.9 + ribbon + 0.25) * sway + (10 - part) * 0.9 * unit,
        height - (tall * part) / 9,
      );
    path.lineTo(x + 6 * unit, height + 5);
    path.closePath();
    const green = mix(oklch(0.3 + chance.next() * 0.14, 0.08, 150), deepHue(drawing, 0.22), 0.4);
    context.fillStyle = css(green, 0.92);
    context.fill(path);
  }
}

function drawBubbles(drawing: DrawingContext): void {
  const { context, width, height, unit } = drawing;
  const chance = drawing.chance('bubbles');
  const rims = new Path2D();
  const shines = new Path2D();
  for (let column = 0; column < 4; column++) {
    const x = chance.next() * width;
    for (let bubble = 0; bubble < 8; bubble++) {
      const y = height * (0.9 - chance.next() * 0.8);
      const radius = (1.5 + chance.next() * 6) * unit;
      const at = x + Math.sin(y / 30 / unit) * 12 * unit + (chance.next() - 0.5) * 26 * unit;
      addCircle(rims, at, y, radius);
      addCircle(shines, at - radius * 0.35, y - radius * 0.35, radius * 0.25);
    }
  }
  context.strokeStyle = 'rgba(235,250,255,0.5)';
  context.lineWidth = 1.1 * unit;
  context.stroke(rims);
  context.fillStyle = 'rgba(245,252,255,0.75)';
  context.fill(shines);
}

export const underwater = defineSetting({
  id: 'underwater',
  words: [
    {
      phrases:
        'underwater under-water under-the-sea coral-reef reef seabed ocean-floor deep-sea beneath-the-waves bottom-of-the-sea',
    },
  ],
  isIndoors: false,
  hasSky: false,
  hasWater: true,
  ground: 'seabed',
  weather: 'none',
  realm: 'water',
  layOut,
});
