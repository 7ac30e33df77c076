/** Clouds: banks with a flat foot, thin veils, closed storm decks. */
import { Path2D } from '@napi-rs/canvas';
import type { Chance } from '../../chance.ts';
import { css, lighten, mix } from './colour.ts';
import { addCircle, type DrawingContext, fillTiled, verticalGradient, withBlendMode } from './drawing-context.ts';
import { cloudTile } from './texture.ts';

/** Draws the clouds that the weather and the composition ask for. */
export function drawClouds(drawing: DrawingContext): void {
  const { weather, absent } = drawing.scene;
  if (absent.includes('clouds')) return;
  const isClosed = weather.includes('storm') || weather.includes('rain');
  if (!drawing.brush.isFlat) drawVeil(drawing);
  const count = isClosed
    ? 12
    : weather.includes('clouds') || weather.includes('snow')
      ? 7
      : drawing.brush.detail < 0.2
        ? 1
        : 3;
  drawBanks(drawing, count, isClosed);
}

/** Thin high cloud from stretched noise. */
function drawVeil(drawing: DrawingContext): void {
  const { context, width, horizon, unit, scene } = drawing;
  const chance = drawing.chance('veil');
  const isNight = scene.time === 'night';
  withBlendMode(drawing, isNight ? 'screen' : 'soft-light', isNight ? 0.09 : 0.5, () => {
    const [sx, sy] = [5.2 * unit, 1.3 * unit];
    context.save();
    context.beginPath();
    context.rect(0, 0, width, horizon);
    context.clip();
    context.translate(-chance.next() * 500, -chance.next() * 300);
    context.scale(sx, sy);
    fillTiled(drawing, cloudTile(77, 2.6, 0.47), (width + 500) / sx, (horizon + 300) / sy);
    context.restore();
  });
}

/** One bank: lobes over a flat foot. */
function bankPath(chance: Chance, x: number, y: number, reach: number): Path2D {
  const path = new Path2D();
  const lobes = chance.integer(9, 16);
  for (let lobe = 0; lobe < lobes; lobe++) {
    const along = ((lobe + 0.5) / lobes) * 2 - 1;
    const radius = reach * (0.07 + 0.15 * (1 - along * along)) * (0.65 + chance.next() * 0.6);
    addCircle(path, x + along * reach * 0.95, y - radius * 0.15, radius);
  }
  return path;
}

function drawBanks(drawing: DrawingContext, count: number, isClosed: boolean): void {
  const { context, width, horizon, unit, paints, light, scene, brush } = drawing;
  const chance = drawing.chance('banks');
  const wide = (width / unit / 768) ** 0.5;
  for (let bank = 0; bank < count; bank++) {
    const t = count === 1 ? 0.5 : bank / (count - 1);
    const y = horizon * (0.12 + 0.54 * t + chance.next() * 0.07);
    const reach = (260 - 120 * t + chance.next() * 160) * unit * wide * (isClosed ? 1.35 : 1);
    const x = chance.next() * width;
    const near = Math.max(0, 1 - (Math.hypot(x - light.x, y - light.y) / width) * 1.5);
    const sky = (offset: number) => paints.sky[Math.min(4, offset + Math.floor(t * 3))] ?? paints.haze;
    const top = mix(mix(sky(2), paints.sun, 0.35), paints.glow, 0.5 * near);
    const foot = isClosed ? lighten(mix(sky(1), paints.ink, 0.2), -0.02) : mix(sky(1), paints.haze, 0.35);
    const path = bankPath(chance, x, y, reach);
    context.save();
    context.beginPath();
    context.rect(0, 0, width, y);
    context.clip();
    context.globalAlpha = (scene.time === 'night' ? 0.26 : isClosed ? 0.6 : 0.52) * (0.6 + 0.4 * chance.next());
    context.fillStyle = brush.isFlat
      ? css(top, 0.8)
      : verticalGradient(drawing, y - reach * 0.24, y, [
          [0, top],
          [0.55, mix(top, foot, 0.6)],
          [1, foot, isClosed ? 0.35 : 0],
        ]);
    context.fill(path);
    context.restore();
  }
}
