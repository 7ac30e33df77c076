/** The sky: its gradient, stars, the sun or the moon and their glow. */
import { Path2D } from '@napi-rs/canvas';
import { css, lighten, mix } from './colour.ts';
import {
  addCircle,
  type DrawingContext,
  radialGradient,
  verticalGradient,
  withBlendMode,
  withClip,
} from './drawing-context.ts';

const stopsAt = [0, 0.3, 0.58, 0.82, 1] as const;

/** Fills the picture with its sky, stars and light; clouds come on top. */
export function drawSky(drawing: DrawingContext): void {
  const { context, width, height, horizon, paints } = drawing;
  const bottom = horizon * 1.05;
  context.fillStyle = verticalGradient(
    drawing,
    0,
    bottom,
    paints.sky.map((paint, index) => [stopsAt[index] ?? 1, paint]),
  );
  context.fillRect(0, 0, width, height);
  if (drawing.scene.weather.includes('stars') || drawing.scene.time === 'night') drawStars(drawing);
  drawGlow(drawing);
  if (drawing.scene.light.body !== 'hidden') drawDisc(drawing);
}

/** Stars, denser and brighter towards the zenith. */
export function drawStars(drawing: DrawingContext, bottom = drawing.horizon * 0.9): void {
  const { context, width, unit, scene } = drawing;
  const chance = drawing.chance('stars');
  if (scene.absent.includes('stars')) return;
  const isVeiled = scene.weather.some((each) => each === 'fog' || each === 'rain' || each === 'storm');
  if (isVeiled) return;
  const faint = new Path2D();
  const bright = new Path2D();
  const count = Math.round((scene.time === 'night' ? 300 : 90) * (width / unit / 768));
  for (let star = 0; star < count; star++) {
    const y = chance.next() * chance.next() * bottom;
    const isBright = chance.next() < 0.12;
    const radius = (isBright ? 1.1 + chance.next() * 0.9 : 0.5 + chance.next() * 0.5) * unit;
    addCircle(isBright ? bright : faint, chance.next() * width, y, radius);
  }
  context.fillStyle = 'rgba(255,255,255,0.55)';
  context.fill(faint);
  context.fillStyle = 'rgba(255,255,255,0.92)';
  context.fill(bright);
}

/**
 * How much light a sky takes before it is nothing but white, 0.2 … 1: a pale dawn has little room above it, and what is
 * blown out there becomes a hard white block wherever a style counts its tones.
 */
function headroom({ paints }: DrawingContext): number {
  const low = paints.sky.slice(2);
  const lightness = low.reduce((sum, paint) => sum + paint[0], 0) / Math.max(1, low.length);
  return Math.min(1, Math.max(0.2, 1 - (lightness - 0.8) / 0.15));
}

function drawGlow(drawing: DrawingContext): void {
  const { context, width, height, paints, light, scene } = drawing;
  const strength =
    headroom(drawing) *
    (scene.light.body !== 'hidden' ? 1 : scene.time === 'dusk' || scene.time === 'dawn' ? 0.7 : 0.4) *
    { dawn: 0.8, day: 0.5, dusk: 1, night: 0.9 }[scene.time];
  const reach = Math.max(width, height) * 0.62;
  withBlendMode(drawing, 'screen', strength, () => {
    context.fillStyle = radialGradient(drawing, light, reach, [
      [0, paints.glow, 0.85],
      [0.18, paints.glow, 0.4],
      [0.5, paints.glow, 0.12],
      [1, paints.glow, 0],
    ]);
    context.fillRect(0, 0, width, height);
  });
}

function drawDisc(drawing: DrawingContext): void {
  const { context, paints, light, brush, scene } = drawing;
  const disc = new Path2D();
  addCircle(disc, light.x, light.y, light.radius);
  context.fillStyle = brush.isFlat
    ? css(paints.sun)
    : radialGradient(drawing, light, light.radius, [
        [0, paints.sun],
        [0.86, mix(paints.sun, paints.glow, 0.22)],
        [0.985, mix(paints.sun, paints.glow, 0.4)],
        [1, paints.glow, 0],
      ]);
  context.fill(disc);
  if (scene.light.body === 'moon') drawCraters(drawing, disc);
}

function drawCraters(drawing: DrawingContext, disc: Path2D): void {
  const { context, paints, light } = drawing;
  const chance = drawing.chance('moon');
  withClip(drawing, disc, () => {
    context.fillStyle = css(lighten(mix(paints.sun, paints.haze, 0.55), -0.03), 0.42);
    for (let crater = 0; crater < 9; crater++) {
      const [dx, dy] = [(chance.next() - 0.5) * 1.5, (chance.next() - 0.5) * 1.5];
      const size = light.radius * (0.08 + chance.next() * 0.2);
      context.beginPath();
      context.ellipse(
        light.x + dx * light.radius,
        light.y + dy * light.radius,
        size,
        size * 0.8,
        chance.next() * 3,
        0,
        7,
      );
      context.fill();
    }
  });
}
