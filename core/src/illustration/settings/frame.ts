/** What frames a view: dark trees at the sides, a branch that hangs in. */
import { Path2D } from '@napi-rs/canvas';
import type { Chance } from '../../chance.ts';
import { css, lighten, mix } from '../drawing/colour.ts';
import { type DrawingContext, verticalGradient } from '../drawing/drawing-context.ts';
import { addBranch, addPine, addTuft } from '../drawing/plants.ts';
import { addLeafMass } from '../drawing/trees.ts';
import type { Layer } from './setting.ts';

/** What stands dark at the sides, as the composition wants it framed. */
export function frameLayer(drawing: DrawingContext, kind: 'pine' | 'leaf' | 'bare'): Layer {
  return { name: 'frame', depth: 0.95, draw: () => drawFrame(drawing, kind) };
}

function drawFrame(drawing: DrawingContext, kind: 'pine' | 'leaf' | 'bare'): void {
  const { context, paints, width, height, scene } = drawing;
  const { frame } = scene.composition;
  if (frame === 'none') return;
  const chance = drawing.chance('frame');
  // Mounds are filled by themselves: mirrored, they turn the other way, and would cut holes into what overlaps them.
  const [path, mounds] = [new Path2D(), new Path2D()];
  if (frame === 'branch') {
    addOverhang(drawing, path, kind);
  } else {
    for (const side of frame === 'both' ? ['left', 'right'] : [frame])
      addSide(drawing, { path, mounds }, side === 'left', kind);
  }
  const base = mix(paints.ink, paints.foliage, 0.08);
  // Some day skies have a green ink: what frames a picture is darker than all of it.
  const dark = lighten(base, Math.min(0, 0.27 - base[0]));
  context.fillStyle = drawing.brush.isFlat
    ? css(dark)
    : verticalGradient(drawing, 0, height, [
        [0, mix(dark, paints.haze, 0.1)],
        [1, lighten(dark, -0.03)],
      ]);
  context.fill(mounds);
  context.fill(path);
  const tufts = new Path2D();
  for (let x = 0; x < width; x += 26 * drawing.unit) {
    const edge = Math.abs(x / width - 0.5) * 2;
    if (chance.next() < edge * 0.9)
      addTuft(tufts, x, height + 6 * drawing.unit, (20 + 40 * edge * chance.next()) * drawing.unit, chance);
  }
  context.fill(tufts);
}

function addSide(
  drawing: DrawingContext,
  { path, mounds }: { readonly path: Path2D; readonly mounds: Path2D },
  isLeft: boolean,
  kind: 'pine' | 'leaf' | 'bare',
): void {
  const { width, height, unit } = drawing;
  const chance = drawing.chance(`frame ${isLeft}`);
  if (kind === 'leaf') {
    addLeafySide(drawing, path, isLeft, chance);
    return;
  }
  const at = (x: number) => (isLeft ? x : width - x);
  mounds.moveTo(at(0), height);
  mounds.lineTo(at(0), height * 0.88);
  mounds.quadraticCurveTo(at(width * 0.16), height * 0.93, at(width * 0.34), height);
  mounds.closePath();
  const sizes = kind === 'pine' ? [0.66, 0.46, 0.31, 0.18] : [0.78, 0.34];
  sizes.forEach((size, index) => {
    const x = at((0.02 + index * (kind === 'pine' ? 0.075 : 0.15)) * width);
    const y = height * (0.93 + index * 0.018);
    if (kind === 'pine') addPine(path, x, y, size * height * (0.85 + chance.next() * 0.3), chance);
    else addBranch(path, x, y, size * height * 0.28, -Math.PI / 2 + (isLeft ? 0.16 : -0.16), size * 13 * unit, chance);
  });
}

/** An old tree at the side whose trunk and crown run out of the picture, undergrowth at its foot. */
function addLeafySide(drawing: DrawingContext, path: Path2D, isLeft: boolean, chance: Chance): void {
  const { width, height, unit } = drawing;
  const at = (x: number) => (isLeft ? x : 1 - x) * width;
  const thick = (0.015 + chance.next() * 0.01) * width;
  const x = at(0.05 + chance.next() * 0.05);
  const lean = at(0.01) - at(0.05 + chance.next() * 0.04);
  path.moveTo(x - thick * 2.4, height * 1.01);
  path.bezierCurveTo(x - thick, height * 0.9, x - thick, height * 0.5, x + lean - thick * 0.7, -10);
  path.lineTo(x + lean + thick * 0.7, -10);
  path.bezierCurveTo(x + thick * 0.9, height * 0.5, x + thick, height * 0.9, x + thick * 2.6, height * 1.01);
  path.closePath();
  const inward = isLeft ? -0.5 : Math.PI + 0.5;
  addBranch(path, x + lean * 0.4, height * (0.34 + chance.next() * 0.08), width * 0.09, inward, thick * 0.3, chance);
  for (let mass = 0; mass < 15; mass++) {
    // Leaves gather in the upper corner and thin out towards the middle.
    const out = chance.next() ** 1.3;
    const size = (0.05 + 0.035 * (1 - out)) * width * (0.8 + chance.next() * 0.5);
    addLeafMass(
      path,
      at(out * 0.36 - 0.02),
      height * (chance.next() * 0.25 * (1.15 - out) - 0.01),
      size * 1.2,
      size * 0.8,
      chance,
    );
  }
  for (let leaf = 0; leaf < 70; leaf++) {
    const out = chance.next();
    const size = (4 + chance.next() * 7) * unit;
    const [lx, ly] = [at(out * 0.44), height * (0.34 - 0.26 * out) * (0.5 + chance.next() * 0.6)];
    path.moveTo(lx + size, ly);
    path.ellipse(lx, ly, size, size * 0.45, chance.next() * 3, 0, Math.PI * 2);
  }
  for (let bush = 0; bush < 4; bush++)
    addLeafMass(
      path,
      at(0.02 + bush * 0.055),
      height * (0.95 + bush * 0.018),
      width * (0.075 - bush * 0.01),
      width * 0.05,
      chance,
    );
}

/** A branch with leaves that hangs in from above. */
function addOverhang(drawing: DrawingContext, path: Path2D, kind: 'pine' | 'leaf' | 'bare'): void {
  const { width, height, unit } = drawing;
  const chance = drawing.chance('overhang');
  const isLeft = drawing.scene.composition.focus > 0.5;
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
