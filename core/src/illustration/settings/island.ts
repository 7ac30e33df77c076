import { Path2D } from '@napi-rs/canvas';
import { css, mix } from '../drawing/colour.ts';
import { type DrawingContext, verticalGradient } from '../drawing/drawing-context.ts';
import { addPalm } from '../drawing/plants.ts';

/** A small island towards the horizon: a hill, palms, its mirror image. */
export function drawIsland(drawing: DrawingContext): void {
  const { context, width, height, horizon, unit, paints, scene } = drawing;
  const chance = drawing.chance('island');
  const x = width * scene.composition.focus;
  const half = width * 0.2;
  const foot = horizon + (height - horizon) * 0.14;
  const land = new Path2D();
  land.moveTo(x - half, foot);
  land.bezierCurveTo(
    x - half * 0.6,
    foot - height * 0.05,
    x - half * 0.4,
    foot - height * 0.13,
    x - half * 0.05,
    foot - height * 0.12,
  );
  land.bezierCurveTo(x + half * 0.35, foot - height * 0.11, x + half * 0.5, foot - height * 0.035, x + half, foot);
  land.closePath();
  const palms = new Path2D();
  for (const [at, tall, lean] of [
    [-0.5, 0.17, -0.16],
    [-0.28, 0.2, 0.1],
    [0.42, 0.15, 0.2],
  ] as const) {
    addPalm(palms, x + half * at, foot - height * 0.04, height * tall, lean, chance);
  }
  const paint = (alpha: number) => {
    context.globalAlpha = alpha;
    context.fillStyle = verticalGradient(drawing, foot - height * 0.13, foot, [
      [0, mix(paints.foliage, paints.glow, 0.2)],
      [0.8, mix(paints.foliage, paints.ink, 0.35)],
      [1, mix(paints.sand, paints.glow, 0.2)],
    ]);
    context.fill(land);
    context.fillStyle = css(mix(paints.ink, paints.foliage, 0.35));
    if (!drawing.scene.absent.includes('palms')) context.fill(palms);
  };
  context.save();
  context.translate(0, foot * 2);
  context.scale(1, -1);
  paint(0.28);
  context.restore();
  paint(1);
  context.globalAlpha = 1;
  context.fillStyle = css(mix(paints.snow, paints.sun, 0.3), 0.6);
  context.beginPath();
  context.ellipse(x, foot, half * 1.03, 2.2 * unit, 0, 0, Math.PI * 2);
  context.fill();
}
