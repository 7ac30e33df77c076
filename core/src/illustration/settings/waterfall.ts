/** A waterfall: a wall of rock from side to side with trees on it, white water into a pool, spray. */
import { Path2D } from '@napi-rs/canvas';
import type { Chance } from '../../chance.ts';
import { css, lighten, mix } from '../drawing/colour.ts';
import {
  type DrawingContext,
  pathOf,
  radialGradient,
  verticalGradient,
  withBlendMode,
  withClip,
} from '../drawing/drawing-context.ts';
import { addPine } from '../drawing/plants.ts';
import { addLeafMass } from '../drawing/trees.ts';

/** Draws the wall with water falling at `x`, both in pixels. */
export function drawWaterfall(drawing: DrawingContext, x: number): void {
  const { width, horizon, height } = drawing;
  const chance = drawing.chance('fall');
  const foot = horizon + (height - horizon) * 0.16;
  const top = horizon * Math.max(0.3, drawing.scene.composition.textSafeArea * 1.2);
  const half = width * (0.05 + chance.next() * 0.03);
  drawWall(drawing, { x, top, foot, half }, chance);
  drawWater(drawing, { x, top, foot, half }, chance);
  drawSpray(drawing, { x, foot, half }, chance);
}

type Fall = { readonly x: number; readonly top: number; readonly foot: number; readonly half: number };

function drawWall(drawing: DrawingContext, { x, top, foot, half }: Fall, chance: Chance): void {
  const { context, width, paints, unit } = drawing;
  const rock = mix(mix(paints.stone, paints.ink, 0.42), paints.haze, 0.22);
  const steps = 26;
  const rim = Array.from({ length: steps + 1 }, (_, step) => {
    const at = (step / steps) * width;
    const away = Math.max(0, Math.abs(at - x) - half) / width;
    return {
      x: at,
      y:
        top -
        (foot - top) * Math.min(0.34, away * 0.7) +
        (chance.next() - 0.5) * 18 * unit +
        (away === 0 ? 10 * unit : 0),
    };
  });
  const trees = new Path2D();
  for (const point of rim) {
    if (Math.abs(point.x - x) < half * 1.3) continue;
    if (chance.next() < 0.6) addPine(trees, point.x, point.y + 6 * unit, (40 + chance.next() * 60) * unit, chance);
    else addLeafMass(trees, point.x, point.y - 8 * unit, (24 + chance.next() * 22) * unit, 22 * unit, chance);
  }
  context.fillStyle = css(mix(mix(paints.foliage, paints.ink, 0.4), paints.haze, 0.22));
  if (!drawing.scene.absent.includes('trees')) context.fill(trees);
  const wall = pathOf([{ x: 0, y: foot }, ...rim, { x: width, y: foot }]);
  context.fillStyle = verticalGradient(drawing, top, foot, [
    [0, mix(rock, paints.glow, 0.22)],
    [0.7, rock],
    [1, mix(rock, paints.haze, 0.4)],
  ]);
  context.fill(wall);
  withClip(drawing, wall, () => drawSlabs(drawing, { x, top, foot }, chance));
}

/** Slabs that face the light or turn from it, and moss on them. */
function drawSlabs(drawing: DrawingContext, { x, top, foot }: Omit<Fall, 'half'>, chance: Chance): void {
  const { context, width, paints, unit, light } = drawing;
  const [pale, dark] = [new Path2D(), new Path2D()];
  for (let slab = 0; slab < 90; slab++) {
    const [sx, sy] = [chance.next() * width, top - 60 * unit + chance.next() * (foot - top)];
    const [across, tall] = [(8 + chance.next() * 22) * unit, (30 + chance.next() * 90) * unit];
    const isLit = (sx < x ? 1 : -1) === (light.x > x ? 1 : -1);
    const path = chance.next() < (isLit ? 0.6 : 0.25) ? pale : dark;
    path.addPath(
      pathOf([
        { x: sx, y: sy },
        { x: sx + across, y: sy + 6 * unit },
        { x: sx + across * 0.9, y: sy + tall },
        { x: sx + across * 0.1, y: sy + tall * 0.8 },
      ]),
    );
  }
  context.fillStyle = css(paints.glow, 0.16);
  context.fill(pale);
  context.fillStyle = css(paints.ink, 0.2);
  context.fill(dark);
  const moss = new Path2D();
  for (let patch = 0; patch < 22; patch++)
    addLeafMass(
      moss,
      chance.next() * width,
      top + chance.next() * (foot - top),
      (16 + chance.next() * 30) * unit,
      (7 + chance.next() * 9) * unit,
      chance,
    );
  context.fillStyle = css(mix(mix(paints.foliage, paints.ink, 0.3), paints.haze, 0.1), 0.8);
  context.fill(moss);
}

function drawWater(drawing: DrawingContext, { x, top, foot, half }: Fall, chance: Chance): void {
  const { context, paints, unit } = drawing;
  const lip = top + 12 * unit;
  const sheet = new Path2D();
  sheet.moveTo(x - half * 0.8, lip);
  sheet.quadraticCurveTo(x, lip - 12 * unit, x + half * 0.8, lip);
  sheet.quadraticCurveTo(x + half * 0.95, lip + (foot - lip) * 0.4, x + half * 1.25, foot);
  sheet.lineTo(x - half * 1.25, foot);
  sheet.quadraticCurveTo(x - half * 0.95, lip + (foot - lip) * 0.4, x - half * 0.8, lip);
  sheet.closePath();
  const white = mix(paints.snow, paints.sun, 0.15);
  context.fillStyle = verticalGradient(drawing, lip, foot, [
    [0, mix(white, paints.water, 0.42)],
    [0.3, mix(white, paints.water, 0.16)],
    [1, white],
  ]);
  context.fill(sheet);
  withClip(drawing, sheet, () => {
    for (let strand = 0; strand < 44; strand++) {
      const at = (chance.next() * 2 - 1) * half * 1.2;
      const [from, long] = [lip + chance.next() * (foot - lip) * 0.8, (foot - lip) * (0.1 + chance.next() * 0.4)];
      context.fillStyle = css(
        strand % 3 === 0 ? lighten(white, 0.04) : mix(paints.water, paints.ink, 0.15),
        strand % 3 === 0 ? 0.5 : 0.24,
      );
      context.fillRect(x + at, from, (1.2 + chance.next() * 2.4) * unit, long);
    }
  });
}

function drawSpray(drawing: DrawingContext, { x, foot, half }: Omit<Fall, 'top'>, chance: Chance): void {
  const { context, paints, unit } = drawing;
  withBlendMode(drawing, 'screen', 0.9, () => {
    for (let puff = 0; puff < 16; puff++) {
      const centre = { x: x + (chance.next() - 0.5) * half * 4, y: foot - chance.next() * 46 * unit };
      const reach = (30 + chance.next() * 50) * unit;
      context.fillStyle = radialGradient(drawing, centre, reach, [
        [0, paints.snow, 0.34],
        [1, paints.snow, 0],
      ]);
      context.fillRect(centre.x - reach, centre.y - reach, reach * 2, reach * 2);
    }
  });
}
