/** Where figures touch the world: their shadow, their mirror image, the grass before their feet. */
import { createCanvas, Path2D } from '@napi-rs/canvas';
import type { Chance } from '../../chance.ts';
import { css, mix } from './colour.ts';
import { type DrawingContext, radialGradient } from './drawing-context.ts';
import type { PlacedFigure, Sprite } from './placed-figure.ts';
import { addTuft } from './plants.ts';

/** The shadow on the ground: dark under the foot, and a long one away from the light. */
export function castShadow(drawing: DrawingContext, sprite: Sprite, { x, y, height, figure }: PlacedFigure): void {
  const { context, paints, light, scene } = drawing;
  const boxWidth = height * figure.aspect;
  const reach = boxWidth * 0.52;
  context.save();
  context.translate(x, y);
  context.scale(1, 0.13);
  context.fillStyle = radialGradient(drawing, { x: 0, y: 0 }, reach, [
    [0, paints.ink, 0.5],
    [0.6, paints.ink, 0.28],
    [1, paints.ink, 0],
  ]);
  context.fillRect(-reach, -reach, reach * 2, reach * 2);
  context.restore();
  if (scene.light.body === 'hidden' || drawing.brush.isFlat) return;
  const shadow = createCanvas(sprite.canvas.width, sprite.canvas.height);
  const ink = shadow.getContext('2d');
  ink.drawImage(sprite.canvas, 0, 0);
  ink.globalCompositeOperation = 'source-in';
  ink.fillStyle = css(mix(paints.ink, paints.grass, 0.15));
  ink.fillRect(0, 0, shadow.width, shadow.height);
  const lean = Math.max(-1.1, Math.min(1.1, ((x - light.x) / drawing.width) * 1.9));
  context.save();
  context.globalAlpha = 0.24;
  // Falls towards the viewer, flattened, away from the light.
  context.transform(1, 0, -lean, -0.24, x, y);
  context.drawImage(shadow, -sprite.footX, -sprite.footY);
  context.restore();
}

/** Its mirror image in the water, broken by ripples, and the line where it floats. */
export function mirrorBelow(drawing: DrawingContext, sprite: Sprite, { x, y, height }: PlacedFigure): void {
  const { context, paints, unit } = drawing;
  const chance = drawing.chance(`mirror ${Math.round(x)}`);
  const strip = Math.max(1, Math.round(2 * unit));
  context.save();
  for (let below = 0; below < height * 0.72; below += strip) {
    const from = sprite.footY - height * 0.1 - below * 1.2 - strip;
    if (from < 0) break;
    context.globalAlpha = 0.42 * (1 - below / (height * 0.8));
    const shift = (chance.next() - 0.5) * (2 + (below / height) * 16) * unit;
    context.drawImage(
      sprite.canvas,
      0,
      from,
      sprite.canvas.width,
      strip,
      x - sprite.footX + shift,
      y - height * 0.1 + below,
      sprite.canvas.width,
      strip + 0.5,
    );
  }
  context.restore();
  context.fillStyle = css(paints.sun, 0.28);
  context.beginPath();
  context.ellipse(x, y - height * 0.085, sprite.canvas.width * 0.36, 1.6 * unit, 0, 0, Math.PI * 2);
  context.fill();
}

/** Snow that was pushed up: uneven, and running out to both sides, for a row of equal ones is a bar. `swell` is 0 to 1. */
function addMound(
  path: Path2D,
  { x, y, swell }: { readonly x: number; readonly y: number; readonly swell: number },
  unit: number,
  chance: Chance,
): void {
  const tall = (1 + 5 * chance.next()) * swell * unit;
  const wide = (7 + 10 * chance.next()) * (0.4 + 0.6 * swell) * unit;
  path.ellipse(x, y + (2 + 4 * chance.next()) * unit, wide, tall, 0, 0, Math.PI * 2);
}

/** Grass or snow before the foot of what stands in it, so that it stands in it and not on it. */
export function drawFooting(drawing: DrawingContext, { figure, x, y, height }: PlacedFigure): void {
  const { context, paints, unit, scene, setting } = drawing;
  const isWhite = scene.season === 'winter';
  if (drawing.brush.isFlat || !(setting.ground === 'grass' || setting.ground === 'snow')) return;
  const chance = drawing.chance(`footing ${Math.round(x)}`);
  const half = (height * figure.aspect) / 2;
  const path = new Path2D();
  for (let at = -half; at < half; at += (isWhite ? 9 : 6) * unit) {
    const tall = Math.min(height * 0.07, 15 * unit) * (0.4 + chance.next() * 0.8);
    if (isWhite) addMound(path, { x: x + at, y, swell: Math.sqrt(1 - (at / half) ** 2) }, unit, chance);
    else addTuft(path, x + at, y + 3 * unit, tall, chance);
  }
  const share = (y - drawing.horizon) / (drawing.height - drawing.horizon);
  context.fillStyle = css(
    isWhite ? mix(paints.snow, paints.haze, 0.15) : mix(paints.grass, paints.ink, 0.2 + 0.25 * share),
    isWhite ? 0.6 : 0.9,
  );
  context.fill(path);
}
