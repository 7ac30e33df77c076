/** What is near: the ground that subjects stand on, and what frames the view. */
import { Path2D } from '@napi-rs/canvas';
import { type Colour, css, lighten, mix } from '../drawing/colour.ts';
import { addCircle, type DrawingContext, fillShape, verticalGradient } from '../drawing/drawing-context.ts';
import { addBlade, addTuft } from '../drawing/plants.ts';
import { type Edge, groundPath, heightAt, ridgeEdge } from '../drawing/terrain.ts';
import { drawPatches } from './dressing.ts';
import type { Layer } from './setting.ts';

/**
 * The edge of the main ground: gently rolling and sloping, at a part of the height between horizon and bottom; a hill under the
 * focus when one was named.
 */
export function groundEdge(drawing: DrawingContext, at: number, amplitude = 0.035, label = 'ground'): Edge {
  const { horizon, height, scene } = drawing;
  const { focus } = scene.composition;
  const deep = height - horizon;
  const hasHill = scene.features.includes('hill') && label === 'ground';
  // The land rises away from the focus, so that the eye runs down to it.
  const tilt = (focus > 0.5 ? -1 : 1) * (0.04 + drawing.chance(`${label} tilt`).next() * 0.16);
  return ridgeEdge(drawing, {
    label,
    base: horizon + deep * at,
    amplitude: height * amplitude,
    frequency: 1.1,
    roughness: { octaves: 3, persistence: 0.4, isSharp: false },
    bend: (along) =>
      hasHill
        ? deep * (0.14 - 0.52 * Math.exp(-(((along - focus) / 0.27) ** 2)))
        : label === 'ground'
          ? -deep * tilt * (along - 0.5)
          : 0,
  });
}

/** The main ground, its light and its grass. */
export function groundLayer(
  drawing: DrawingContext,
  edge: Edge,
  paint: Colour,
  grass: Colour | null,
  depth = 0.6,
  hasPlain = true,
): Layer {
  return {
    name: 'ground',
    depth,
    draw: () => {
      const { paints, height, horizon } = drawing;
      const top = Math.min(...edge.heights);
      // The land between the last hills and this ground.
      if (Math.max(...edge.heights) > horizon && hasPlain) {
        drawPlain(drawing, Math.max(...edge.heights), paint);
      }
      const lit = mix(paint, paints.glow, 0.28);
      const fill = drawing.brush.isFlat
        ? css(mix(paint, paints.ink, 0.12))
        : verticalGradient(drawing, top, height, [
            [0, mix(lit, paints.haze, 0.22 * (1 - depth) + 0.05)],
            [0.35, paint],
            [1, mix(paint, paints.ink, 0.62)],
          ]);
      fillShape(drawing, groundPath(edge, height + 10), fill, paints.ink);
      drawPatches(drawing, edge);
      drawFolds(drawing, edge, paint);
      if (grass) drawGrass(drawing, edge, grass);
    },
  };
}

/** The plain behind the main ground: it begins as a low wave, so that no ruled line parts land and hills. */
function drawPlain(drawing: DrawingContext, low: number, paint: Colour): void {
  const { context, horizon, height, paints, unit } = drawing;
  const rim = ridgeEdge(drawing, {
    label: 'plain',
    base: horizon + 10 * unit,
    amplitude: height * 0.03,
    frequency: 1.6,
    roughness: { octaves: 2, persistence: 0.4, isSharp: false },
    bend: (along) => (along - 0.5) * height * 0.03 * (drawing.scene.composition.focus > 0.5 ? 1 : -1),
  });
  const far = mix(mix(paint, paints.ink, 0.08), paints.haze, 0.3);
  // Nowhere below the feet of the hills.
  const plain = { step: rim.step, heights: rim.heights.map((y) => Math.min(y, horizon + 8 * unit)) };
  const top = Math.min(...plain.heights);
  context.fillStyle = drawing.brush.isFlat
    ? css(far)
    : verticalGradient(drawing, top, Math.max(low, top + 1), [
        [0, mix(far, paints.haze, 0.42)],
        [1, far],
      ]);
  context.fill(groundPath(plain, height + 10));
}

/** Rolls of the land one before the other, each with light on its back and shade behind it. */
function drawFolds(drawing: DrawingContext, edge: Edge, paint: Colour): void {
  const { context, height, paints } = drawing;
  if (drawing.brush.isFlat) return;
  const deep = height - Math.max(...edge.heights);
  if (deep < height * 0.16) return;
  for (const [fold, at] of [0.2, 0.46, 0.76].entries()) {
    const chance = drawing.chance(`fold ${fold}`);
    const tilt = (chance.next() - 0.5) * 0.34;
    const roll = ridgeEdge(drawing, {
      label: `roll ${fold}`,
      base: height - deep * (1 - at),
      amplitude: deep * 0.16,
      frequency: 0.8,
      roughness: { octaves: 2, persistence: 0.3, isSharp: false },
      bend: (along) => deep * tilt * (along - 0.5),
    });
    const bounded = {
      step: roll.step,
      heights: roll.heights.map((y, index) => Math.max(y, (edge.heights[index] ?? y) + 4)),
    };
    const top = Math.min(...bounded.heights);
    const near = mix(paint, paints.ink, 0.1 + 0.12 * fold);
    context.fillStyle = verticalGradient(drawing, top, top + deep * 0.5, [
      [0, mix(near, paints.glow, 0.34 - 0.06 * fold), 0.85],
      [0.3, near, 0.6],
      [1, near, 0],
    ]);
    context.fill(groundPath(bounded, height + 10));
    const shade = { step: bounded.step, heights: bounded.heights.map((y) => y - deep * 0.1) };
    const band = groundPath(shade, height + 10);
    band.addPath(groundPath(bounded, height + 10));
    context.fillStyle = verticalGradient(drawing, top - deep * 0.1, top + deep * 0.14, [
      [0, paints.ink, 0],
      [1, paints.ink, 0.2],
    ]);
    context.fill(band, 'evenodd');
  }
}

/** Grasses and a few flower heads close to the eye, along the lower edge and higher at its ends. */
export function nearGrassLayer(drawing: DrawingContext, petals: readonly Colour[] = []): Layer {
  const heads = drawing.scene.absent.includes('flowers') ? [] : petals;
  return { name: 'near grass', depth: 0.94, draw: () => drawNearGrass(drawing, heads) };
}

function drawNearGrass(drawing: DrawingContext, petals: readonly Colour[]): void {
  const { context, width, height, unit, paints, scene } = drawing;
  if (drawing.brush.detail < 0.2) return;
  const chance = drawing.chance('near grass');
  const path = new Path2D();
  const heads = petals.map(() => new Path2D());
  const edgeOf = (x: number) => Math.min(1, Math.abs(x / width - scene.composition.focus) * 1.7);
  for (let x = -10; x < width + 10; x += 15 * unit) {
    const tall = (14 + 74 * edgeOf(x) ** 2 * (0.5 + chance.next())) * unit;
    addTuft(path, x, height + 6 * unit, tall, chance);
    if (petals.length === 0 || tall < 34 * unit || chance.next() < 0.45) continue;
    const head = heads[chance.integer(0, heads.length - 1)];
    const [at, up] = [x + (chance.next() - 0.5) * 26 * unit, height - tall * (0.7 + chance.next() * 0.6)];
    addBlade(path, at, height + 6 * unit, height - up, 0.04);
    for (let petal = 0; petal < 6; petal++) {
      const angle = (petal / 6) * Math.PI * 2;
      if (head) addCircle(head, at + Math.cos(angle) * 6 * unit, up + Math.sin(angle) * 5 * unit, 5 * unit);
    }
  }
  context.fillStyle = css(mix(mix(paints.ink, paints.foliage, 0.3), paints.grass, 0.1));
  context.fill(path);
  heads.forEach((head, index) => {
    context.fillStyle = css(mix(petals[index] ?? paints.accent, paints.ink, 0.12));
    context.fill(head);
  });
}

/** Blades over the whole ground, larger towards the viewer. */
export function drawGrass(drawing: DrawingContext, edge: Edge, paint: Colour): void {
  const { context, width, height, unit, paints, brush } = drawing;
  if (brush.isFlat) return;
  const chance = drawing.chance('grass');
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
export function drawFlowers(drawing: DrawingContext, edge: Edge, colours: readonly Colour[], count: number): void {
  const { context, width, height, unit, paints } = drawing;
  const chance = drawing.chance('flowers');
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

/** A fence of posts and two rails along the far part of the ground. */
export function drawFence(drawing: DrawingContext, edge: Edge): void {
  const { context, width, height, unit, paints } = drawing;
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
