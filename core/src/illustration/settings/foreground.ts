/** What is near: the ground that subjects stand on, and what frames the view. */
import { Path2D } from '@napi-rs/canvas';
import { type Colour, css, lighten, mix } from '../drawing/colour.ts';
import { addBlade, addBranch, addLeafTree, addPine, addTuft } from '../drawing/plants.ts';
import { addCircle, fillShape, type Stage, vertical } from '../drawing/stage.ts';
import { type Edge, groundPath, heightAt, ridgeEdge } from '../drawing/terrain.ts';
import { drawPatches } from './dressing.ts';
import type { Layer } from './setting.ts';

/** The edge of the main ground: gently rolling, at a part of the height between horizon and bottom. */
export function groundEdge(stage: Stage, at: number, amplitude = 0.035, label = 'ground'): Edge {
  const { horizon, height } = stage;
  return ridgeEdge(stage, {
    label,
    base: horizon + (height - horizon) * at,
    amplitude: height * amplitude,
    frequency: 1.1,
    roughness: { octaves: 3, persistence: 0.4, isSharp: false },
  });
}

/** The main ground, its light and its grass. */
export function groundLayer(
  stage: Stage,
  edge: Edge,
  paint: Colour,
  grass: Colour | null,
  nearness = 0.6,
  hasPlain = true,
): Layer {
  return {
    name: 'ground',
    nearness,
    draw: () => {
      const { context, paints, height, width, horizon } = stage;
      const top = Math.min(...edge.heights);
      // The land between the last hills and this ground.
      if (Math.max(...edge.heights) > horizon && hasPlain) {
        context.fillStyle = css(mix(mix(paint, paints.ink, 0.08), paints.haze, 0.34));
        context.fillRect(0, horizon, width, height - horizon);
      }
      const lit = mix(paint, paints.glow, 0.28);
      const fill = stage.brush.isFlat
        ? css(mix(paint, paints.ink, 0.12))
        : vertical(stage, top, height, [
            [0, mix(lit, paints.haze, 0.22 * (1 - nearness) + 0.05)],
            [0.35, paint],
            [1, mix(paint, paints.ink, 0.62)],
          ]);
      fillShape(stage, groundPath(edge, height + 10), fill, paints.ink);
      drawPatches(stage, edge);
      if (grass) drawGrass(stage, edge, grass);
    },
  };
}

/** Blades over the whole ground, larger towards the viewer. */
export function drawGrass(stage: Stage, edge: Edge, paint: Colour): void {
  const { context, width, height, unit, paints, brush } = stage;
  if (brush.isFlat) return;
  const chance = stage.chance('grass');
  const rows = 3;
  for (let row = 0; row < rows; row++) {
    const path = new Path2D();
    const t = row / rows;
    for (let blade = 0; blade < 150 * brush.detail * (width / unit / 768); blade++) {
      const x = chance.next() * width;
      const top = heightAt(edge, x);
      const y = top + (height - top) * (t + chance.next() / rows) + 2 * unit;
      const tall = (5 + 20 * ((y - top) / Math.max(1, height - top))) * unit * (0.6 + chance.next() * 0.8);
      addBlade(path, x, y, tall, (chance.next() - 0.5) * 0.7);
    }
    const shade = row % 2 === 0 ? mix(paint, paints.glow, 0.25) : lighten(mix(paint, paints.ink, 0.3), 0);
    context.fillStyle = css(mix(shade, paints.ink, 0.4 * t), 0.55);
    context.fill(path);
  }
}

/** Flowers scattered over the ground, small far away. */
export function drawFlowers(stage: Stage, edge: Edge, colours: readonly Colour[], count: number): void {
  const { context, width, height, unit, paints } = stage;
  const chance = stage.chance('flowers');
  const paths = colours.map(() => new Path2D());
  const stems = new Path2D();
  for (let flower = 0; flower < count * (width / unit / 768); flower++) {
    const x = chance.next() * width;
    const top = heightAt(edge, x);
    const t = chance.next() ** 1.4;
    const y = top + 4 * unit + (height - top) * t;
    const radius = (1.4 + 5.2 * t) * unit * (0.7 + chance.next() * 0.6);
    const path = paths[chance.integer(0, paths.length - 1)];
    if (!path) continue;
    addBlade(stems, x, y + radius * 3.4, radius * 3.6, (chance.next() - 0.5) * 0.2);
    for (let petal = 0; petal < 5; petal++) {
      const angle = (petal / 5) * Math.PI * 2 + t * 9;
      addCircle(path, x + Math.cos(angle) * radius * 0.62, y + Math.sin(angle) * radius * 0.5, radius * 0.52);
    }
  }
  context.fillStyle = css(mix(paints.foliage, paints.ink, 0.35), 0.8);
  context.fill(stems);
  paths.forEach((path, index) => {
    context.fillStyle = css(colours[index] ?? paints.accent, 0.95);
    context.fill(path);
  });
}

/** What stands dark at the sides, as the composition wants it framed. */
export function frameLayer(stage: Stage, kind: 'pine' | 'leaf' | 'bare'): Layer {
  return { name: 'frame', nearness: 0.95, draw: () => drawFrame(stage, kind) };
}

function drawFrame(stage: Stage, kind: 'pine' | 'leaf' | 'bare'): void {
  const { context, paints, width, height, scene } = stage;
  const { frame } = scene.composition;
  if (frame === 'none') return;
  const chance = stage.chance('frame');
  const path = new Path2D();
  if (frame === 'branch') {
    addOverhang(stage, path, kind);
  } else {
    for (const side of frame === 'both' ? ['left', 'right'] : [frame]) addSide(stage, path, side === 'left', kind);
  }
  const dark = mix(paints.ink, paints.foliage, 0.08);
  context.fillStyle = stage.brush.isFlat
    ? css(dark)
    : vertical(stage, 0, height, [
        [0, mix(dark, paints.haze, 0.1)],
        [1, lighten(dark, -0.03)],
      ]);
  context.fill(path);
  const tufts = new Path2D();
  for (let x = 0; x < width; x += 26 * stage.unit) {
    const edge = Math.abs(x / width - 0.5) * 2;
    if (chance.next() < edge * 0.9)
      addTuft(tufts, x, height + 6 * stage.unit, (20 + 40 * edge * chance.next()) * stage.unit, chance);
  }
  context.fill(tufts);
}

function addSide(stage: Stage, path: Path2D, isLeft: boolean, kind: 'pine' | 'leaf' | 'bare'): void {
  const { width, height, unit } = stage;
  const chance = stage.chance(`frame ${isLeft}`);
  const at = (x: number) => (isLeft ? x : width - x);
  path.moveTo(at(0), height);
  path.lineTo(at(0), height * 0.88);
  path.quadraticCurveTo(at(width * 0.16), height * 0.93, at(width * 0.34), height);
  path.closePath();
  const sizes = kind === 'pine' ? [0.66, 0.46, 0.31, 0.18] : [0.78, 0.34];
  sizes.forEach((size, index) => {
    const x = at((0.02 + index * (kind === 'pine' ? 0.075 : 0.15)) * width);
    const y = height * (0.93 + index * 0.018);
    if (kind === 'pine') addPine(path, x, y, size * height * (0.85 + chance.next() * 0.3), chance);
    else if (kind === 'leaf') addLeafTree(path, x, y, size * height, chance);
    else addBranch(path, x, y, size * height * 0.28, -Math.PI / 2 + (isLeft ? 0.16 : -0.16), size * 13 * unit, chance);
  });
}

/** A branch with leaves that hangs in from above. */
function addOverhang(stage: Stage, path: Path2D, kind: 'pine' | 'leaf' | 'bare'): void {
  const { width, height, unit } = stage;
  const chance = stage.chance('overhang');
  const isLeft = stage.scene.composition.focus > 0.5;
  const start = { x: isLeft ? -10 : width + 10, y: height * (0.08 + chance.next() * 0.1) };
  const angle = isLeft ? 0.1 + chance.next() * 0.25 : Math.PI - 0.1 - chance.next() * 0.25;
  addBranch(path, start.x, start.y, width * 0.17, angle, 7 * unit, chance);
  if (kind === 'bare') return;
  for (let leaf = 0; leaf < 130; leaf++) {
    const t = chance.next();
    const x = start.x + Math.cos(angle) * width * 0.5 * t + (chance.next() - 0.5) * 70 * unit;
    const y = start.y + Math.sin(angle) * width * 0.5 * t + (chance.next() - 0.4) * 80 * unit * (1.1 - t * 0.7);
    const size = (5 + chance.next() * 8) * unit;
    const tilt = chance.next() * 3;
    path.moveTo(x + Math.cos(tilt) * size, y + Math.sin(tilt) * size);
    path.ellipse(x, y, size, size * 0.4, tilt, 0, Math.PI * 2);
  }
}

/** A fence of posts and two rails along the far part of the ground. */
export function drawFence(stage: Stage, edge: Edge): void {
  const { context, width, height, unit, paints } = stage;
  const rails = [new Path2D(), new Path2D()];
  const posts = new Path2D();
  const tall = 34 * unit;
  for (let x = -20 * unit, post = 0; x < width + 60 * unit; x += 58 * unit, post++) {
    const y = heightAt(edge, x) + (height - heightAt(edge, x)) * 0.16;
    posts.rect(x - 2.6 * unit, y - tall, 5.2 * unit, tall + 3 * unit);
    rails.forEach((rail, index) => {
      const at = y - tall * (0.42 + 0.4 * index);
      if (post === 0) rail.moveTo(x, at);
      else rail.lineTo(x, at);
    });
  }
  const wood = mix(mix(paints.sand, paints.ink, 0.55), paints.haze, 0.12);
  context.fillStyle = css(wood);
  context.fill(posts);
  context.strokeStyle = css(lighten(wood, 0.04));
  context.lineWidth = 3.4 * unit;
  for (const rail of rails) context.stroke(rail);
}
