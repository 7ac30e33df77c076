/** A thick branch across the picture, for who sits on one. */
import { Path2D } from '@napi-rs/canvas';
import { css, lighten, mix } from '../drawing/colour.ts';
import { type DrawingContext, type Point, verticalGradient, withClip } from '../drawing/drawing-context.ts';
import { addBranch } from '../drawing/plants.ts';
import type { Anchor, Layer } from './setting.ts';

/** y of the upper side of the branch. */
const topAt = ({ height, width, scene }: DrawingContext, x: number): number => {
  const isLeft = scene.composition.focus <= 0.5;
  const along = isLeft ? x / width : 1 - x / width;
  return height * (0.74 - 0.06 * along + 0.02 * Math.sin(along * 5));
};

/** The branch, when one was named. */
export function branchLayer(drawing: DrawingContext): readonly Layer[] {
  if (!drawing.scene.features.includes('branch')) return [];
  return [{ name: 'branch', depth: 0.8, draw: () => drawBranch(drawing) }];
}

/** The place on it. */
export function branchAnchor(drawing: DrawingContext): Partial<Record<'surface', Anchor>> {
  if (!drawing.scene.features.includes('branch')) return {};
  return {
    surface: {
      y: (x) => topAt(drawing, x) + 5 * drawing.unit,
      from: 0.2,
      to: 0.8,
      scale: 1.05,
      depth: 0.81,
      on: 'air',
      isFirm: true,
    },
  };
}

function drawBranch(drawing: DrawingContext): void {
  const { width, unit, scene } = drawing;
  const chance = drawing.chance('bough');
  const isLeft = scene.composition.focus <= 0.5;
  const at = (x: number) => (isLeft ? x : 1 - x) * width;
  const bough = new Path2D();
  const thick = (along: number) => (34 - 24 * along) * unit;
  bough.moveTo(at(-0.02), topAt(drawing, at(0)));
  for (let step = 0; step <= 24; step++) {
    const along = (step / 24) * 0.92;
    bough.lineTo(at(along), topAt(drawing, at(along)) + (chance.next() - 0.5) * 3 * unit);
  }
  for (let step = 24; step >= 0; step--) {
    const along = (step / 24) * 0.92;
    bough.lineTo(at(along), topAt(drawing, at(along)) + thick(along));
  }
  bough.closePath();
  for (const [along, angle, length] of [
    [0.16, -0.9, 0.13],
    [0.72, -0.7, 0.09],
    [0.86, 0.5, 0.08],
    [0.34, 1.1, 0.1],
  ] as const) {
    const turned = isLeft ? angle : Math.PI - angle;
    addBranch(
      bough,
      at(along),
      topAt(drawing, at(along)) + thick(along) * 0.5,
      length * width,
      turned,
      thick(along) * 0.22,
      chance,
    );
  }
  paintBark(drawing, bough, (along) => ({ x: at(along), y: topAt(drawing, at(along)) + chance.next() * thick(along) }));
  if (scene.season !== 'winter') drawLeaves(drawing, at);
}

function paintBark(drawing: DrawingContext, bough: Path2D, grain: (along: number) => Point): void {
  const { context, height, width, unit, paints } = drawing;
  const chance = drawing.chance('bark');
  const bark = mix(mix(paints.ink, paints.accent, 0.16), paints.stone, 0.2);
  context.fillStyle = verticalGradient(drawing, height * 0.66, height * 0.8, [
    [0, mix(bark, paints.glow, 0.3)],
    [1, lighten(bark, -0.04)],
  ]);
  context.fill(bough);
  withClip(drawing, bough, () => {
    context.strokeStyle = css(mix(bark, paints.ink, 0.5), 0.5);
    context.lineWidth = 1.6 * unit;
    for (let line = 0; line < 26; line++) {
      const { x, y } = grain(chance.next() * 0.9);
      context.beginPath();
      context.moveTo(x, y);
      context.lineTo(x + width * 0.05, y - 3 * unit);
      context.stroke();
    }
  });
}

function drawLeaves(drawing: DrawingContext, at: (along: number) => number): void {
  const { context, unit, paints } = drawing;
  const chance = drawing.chance('bough leaves');
  const leaves = new Path2D();
  for (let leaf = 0; leaf < 46; leaf++) {
    const along = chance.next() < 0.5 ? chance.next() * 0.24 : 0.66 + chance.next() * 0.3;
    const size = (9 + chance.next() * 9) * unit;
    const [x, y] = [at(along), topAt(drawing, at(along)) + (chance.next() - 0.62) * 130 * unit];
    leaves.moveTo(x + size, y);
    leaves.ellipse(x, y, size, size * 0.44, chance.next() * 3, 0, Math.PI * 2);
  }
  context.fillStyle = css(mix(mix(paints.foliage, paints.ink, 0.3), paints.glow, 0.08));
  context.fill(leaves);
}
