/** Water: what stands above it, mirrored in displaced strips, with ripples and the road of light. */
import { createCanvas, Path2D } from '@napi-rs/canvas';
import { css, mix } from './colour.ts';
import { type DrawingContext, verticalGradient, withBlendMode } from './drawing-context.ts';
import { createNoise } from './noise.ts';

/** How a piece of water looks. */
export type WaterLook = {
  /** 0 a mirror … 1 a rough sea. */
  readonly roughness: number;
  /** 0 … 1: how much of what is above shows in it. */
  readonly clarity: number;
};

/** Fills the picture from `top` to `bottom` with water that mirrors what has been drawn above. */
export function drawWater(drawing: DrawingContext, top: number, bottom: number, look: WaterLook): void {
  const { context, width, height, paints } = drawing;
  context.save();
  context.beginPath();
  context.rect(0, top, width, bottom - top);
  context.clip();
  if (drawing.brush.isFlat) {
    context.fillStyle = css(mix(paints.water, paints.haze, 0.25));
    context.fillRect(0, top, width, bottom - top);
    drawRipples(drawing, top, bottom, look);
    drawLightRoad(drawing, top, bottom);
    context.restore();
    return;
  }
  if (look.clarity > 0) mirror(drawing, top, bottom, look);
  const cover = 1 - look.clarity;
  context.fillStyle = verticalGradient(drawing, top, height, [
    [0, mix(paints.water, paints.haze, 0.3), 0.1 + 0.75 * cover],
    [0.5, paints.water, 0.34 + 0.6 * cover],
    [1, mix(paints.water, paints.ink, 0.55), 0.82],
  ]);
  context.fillRect(0, top, width, bottom - top);
  drawRipples(drawing, top, bottom, look);
  drawLightRoad(drawing, top, bottom);
  context.restore();
}

function mirror(drawing: DrawingContext, top: number, bottom: number, { roughness }: WaterLook): void {
  const { canvas, context, width, unit } = drawing;
  const above = Math.max(1, Math.ceil(top));
  const source = createCanvas(width, above);
  source.getContext('2d').drawImage(canvas, 0, 0);
  const noise = createNoise(drawing.chance('waves'));
  const strip = Math.max(1, Math.round(2 * unit));
  const overlap = 30 * unit;
  for (let y = 0; y < bottom - top; y += strip) {
    const t = y / (bottom - top);
    const wave = (noise(y / 5 / unit) - 0.5) * 2;
    const shift = wave * (2 + 26 * t) * unit * (0.35 + 0.65 * t) * (0.5 + roughness);
    const from = Math.max(0, above - y * (1.05 + 0.25 * t) - strip + wave * 3 * unit);
    context.drawImage(source, 0, from, width, strip, shift - overlap, top + y, width + overlap * 2, strip + 0.6);
  }
}

function drawRipples(drawing: DrawingContext, top: number, bottom: number, { roughness }: WaterLook): void {
  const { context, width, unit, paints, brush } = drawing;
  const chance = drawing.chance('ripples');
  const dark = new Path2D();
  const pale = new Path2D();
  const count = Math.round((130 + 160 * roughness) * brush.detail * (width / unit / 768));
  for (let ripple = 0; ripple < count; ripple++) {
    const t = chance.next() ** 1.6;
    const reach = (6 + chance.next() * 60) * (0.25 + t * 1.5) * unit;
    const thick = (0.5 + 1.7 * t) * unit * (0.7 + 0.6 * roughness);
    const [x, y] = [chance.next() * width, top + 2 + t * (bottom - top)];
    const path = chance.next() < 0.55 ? dark : pale;
    path.moveTo(x + reach, y);
    path.ellipse(x, y, reach, thick, 0, 0, Math.PI * 2);
  }
  context.fillStyle = css(paints.ink, 0.1);
  context.fill(dark);
  context.fillStyle = css(paints.glow, 0.11);
  context.fill(pale);
}

/** The glitter under the sun or moon. */
function drawLightRoad(drawing: DrawingContext, top: number, bottom: number): void {
  const { context, unit, paints, light, scene, brush } = drawing;
  if (scene.light.body === 'hidden') return;
  const chance = drawing.chance('glitter');
  const bands = [new Path2D(), new Path2D(), new Path2D()];
  const width = light.radius * 1.1;
  for (let glint = 0; glint < 170 * Math.max(0.4, brush.detail); glint++) {
    const t = chance.next();
    const spread = width * (0.35 + 1.1 * t);
    const x = light.x + (chance.next() + chance.next() - 1) * spread;
    const y = top + 3 + t * (bottom - top) * 0.97;
    const reach = (4 + 18 * chance.next()) * (0.5 + t) * unit;
    const path = bands[Math.floor(t * 3)];
    path?.moveTo(x + reach, y);
    path?.ellipse(x, y, reach, (0.7 + 1.3 * t) * unit, 0, 0, Math.PI * 2);
  }
  withBlendMode(drawing, 'screen', 1, () => {
    bands.forEach((path, index) => {
      context.fillStyle = css(paints.sun, 0.42 - 0.12 * index);
      context.fill(path);
    });
  });
}
