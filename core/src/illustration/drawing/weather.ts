/** Weather in the air before everything: rain, snow, fog, lightning, wind, aurora, rainbow. */
import { Path2D } from '@napi-rs/canvas';
import type { Chance } from '../../chance.ts';
import { css, mix, oklch } from './colour.ts';
import {
  addCircle,
  type DrawingContext,
  type Point,
  pathOf,
  radialGradient,
  verticalGradient,
  withBlendMode,
} from './drawing-context.ts';
import { drawFireworks } from './fireworks.ts';
import { createNoise } from './noise.ts';
import { drawWind } from './wind.ts';

/** What hangs in the sky behind the land. */
export function drawSkyWeather(drawing: DrawingContext): void {
  const { weather } = drawing.scene;
  if (weather.includes('aurora')) drawAurora(drawing);
  if (weather.includes('storm')) drawLightning(drawing);
  if (weather.includes('fireworks')) drawFireworks(drawing);
}

/** What falls or drifts before the land, all of it. */
export function drawNearWeather(drawing: DrawingContext): void {
  drawFogBanks(drawing);
  drawFallingWeather(drawing);
}

/** Mist over the land, behind the figures in front. */
export function drawFogBanks(drawing: DrawingContext): void {
  if (!drawing.scene.weather.includes('fog')) return;
  drawFog(drawing, [0.5, 0.4, 0.3]);
}

/** What falls before everything; of mist no more than a breath about the feet, so that who stands near stays solid. */
export function drawFallingWeather(drawing: DrawingContext): void {
  const { weather } = drawing.scene;
  if (weather.includes('fog')) drawFog(drawing, [0, 0, 0.14]);
  if (weather.includes('rain')) drawRain(drawing, weather.includes('storm') ? 1.5 : 1);
  if (weather.includes('snow')) drawSnow(drawing);
  if (weather.includes('wind') && !weather.includes('storm')) drawWind(drawing);
}

function drawAurora(drawing: DrawingContext): void {
  const { context, width, horizon, unit } = drawing;
  const noise = createNoise(drawing.chance('aurora'));
  const step = 6 * unit;
  withBlendMode(drawing, 'screen', 1, () => {
    [155, 190, 300].forEach((hue, curtain) => {
      const paint = oklch(0.82, 0.19, hue);
      for (let x = 0; x < width; x += step) {
        const drift = noise(x / 130 / unit + curtain * 9);
        const ray = noise(x / 22 / unit + curtain * 31);
        const foot = horizon * (0.42 + 0.13 * curtain) + (drift - 0.5) * 190 * unit;
        const reach = (140 + ray * 170) * unit;
        context.fillStyle = verticalGradient(drawing, foot - reach, foot, [
          [0, paint, 0],
          [0.78, paint, 0.34 * ray + 0.06],
          [1, paint, 0],
        ]);
        context.fillRect(x, foot - reach, step * 1.08, reach);
      }
    });
  });
}

/** A bow across from the light. Drawn over the clouds, which would hide it. */
export function drawRainbow(drawing: DrawingContext): void {
  if (!drawing.scene.weather.includes('rainbow')) return;
  const { context, width, horizon, unit, light } = drawing;
  const centre = { x: light.x > width / 2 ? width * 0.36 : width * 0.64, y: horizon * 1.06 };
  const radius = Math.min(width * 0.52, horizon * 0.94);
  const band = 6.6 * unit;
  context.save();
  context.beginPath();
  context.rect(0, 0, width, horizon);
  context.clip();
  // Light added to a bright sky would not be seen.
  const isBright = drawing.scene.time === 'day' || drawing.scene.time === 'dawn';
  context.globalCompositeOperation = isBright ? 'source-over' : 'screen';
  context.lineWidth = band * 1.25;
  [22, 55, 100, 145, 230, 285, 320].forEach((hue, index) => {
    context.strokeStyle = css(oklch(0.8, 0.16, hue), isBright ? 0.42 : 0.5);
    context.beginPath();
    context.arc(centre.x, centre.y, radius - index * band, Math.PI, Math.PI * 2);
    context.stroke();
  });
  context.restore();
}

/** A bolt as a broken line with forks. */
function boltPaths(chance: Chance, from: Point, to: Point, width: number): readonly (readonly Point[])[] {
  const points: Point[] = [];
  const forks: (readonly Point[])[] = [];
  for (let part = 0; part <= 22; part++) {
    const t = part / 22;
    const sway = (chance.next() - 0.5) * width * 0.055 * (part === 0 || part === 22 ? 0 : 0.4 + chance.next());
    const point = { x: from.x + (to.x - from.x) * t + sway, y: from.y + (to.y - from.y) * t };
    points.push(point);
    if (part > 4 && part < 18 && chance.next() < 0.24) {
      const side = chance.next() < 0.5 ? -1 : 1;
      forks.push([
        point,
        ...[1, 2, 3].map((k) => ({
          x: point.x + side * k * width * (0.02 + chance.next() * 0.02),
          y: point.y + k * width * 0.035,
        })),
      ]);
    }
  }
  return [points, ...forks];
}

function drawLightning(drawing: DrawingContext): void {
  const { context, width, horizon, unit, scene } = drawing;
  const chance = drawing.chance('lightning');
  const x = width * (scene.composition.focus > 0.5 ? 0.14 + chance.next() * 0.22 : 0.64 + chance.next() * 0.22);
  const bolts = boltPaths(
    chance,
    { x, y: horizon * 0.1 },
    { x: x + (chance.next() - 0.5) * width * 0.16, y: horizon },
    width,
  );
  withBlendMode(drawing, 'screen', 1, () => {
    context.fillStyle = radialGradient(drawing, { x, y: horizon * 0.3 }, width * 0.45, [
      [0, oklch(0.9, 0.06, 270), 0.5],
      [1, oklch(0.7, 0.08, 270), 0],
    ]);
    context.fillRect(0, 0, width, horizon);
    context.lineJoin = 'round';
    bolts.forEach((points, index) => {
      const path = pathOf(points, false);
      for (const [thick, alpha] of [
        [9, 0.16],
        [4, 0.4],
        [1.8, 1],
      ] as const) {
        context.strokeStyle = `rgba(236,240,255,${alpha})`;
        context.lineWidth = thick * unit * (index === 0 ? 1 : 0.5);
        context.stroke(path);
      }
    });
  });
}

function drawRain(drawing: DrawingContext, strength: number): void {
  const { context, width, height, unit, paints, scene } = drawing;
  const chance = drawing.chance('rain');
  const slant = scene.weather.includes('storm') || scene.weather.includes('wind') ? 0.42 : 0.16;
  const near = new Path2D();
  const far = new Path2D();
  const count = 420 * strength * ((width * height) / (unit * unit * 768 * 768));
  for (let drop = 0; drop < count; drop++) {
    const isNear = chance.next() < 0.28;
    const length = (isNear ? 34 + chance.next() * 34 : 14 + chance.next() * 20) * unit;
    const [x, y] = [(chance.next() * 1.2 - 0.1) * width, chance.next() * height];
    const path = isNear ? near : far;
    path.moveTo(x, y);
    path.lineTo(x - length * slant, y + length);
  }
  const pale = mix(paints.haze, paints.sun, 0.5);
  context.lineWidth = 1 * unit;
  // Between the lines of a drawing it must be told from paper.
  const strong = drawing.brush.outline > 0 ? 1.9 : 1;
  context.strokeStyle = css(pale, 0.26 * strong);
  context.stroke(far);
  context.lineWidth = 1.7 * unit;
  context.strokeStyle = css(pale, 0.34 * strong);
  context.stroke(near);
}

function drawSnow(drawing: DrawingContext): void {
  const { context, width, height, unit } = drawing;
  const chance = drawing.chance('snowfall');
  const size = (width * height) / (unit * unit * 768 * 768);
  for (const [count, low, high, alpha] of [
    [230, 0.8, 1.6, 0.6],
    [90, 1.6, 3.2, 0.8],
    [16, 4, 8, 0.36],
  ] as const) {
    const flakes = new Path2D();
    for (let flake = 0; flake < count * size; flake++) {
      addCircle(flakes, chance.next() * width, chance.next() * height, (low + chance.next() * (high - low)) * unit);
    }
    context.fillStyle = `rgba(255,255,255,${alpha})`;
    context.fill(flakes);
  }
}

/** Three banks one below the other, as opaque as told. */
function drawFog(drawing: DrawingContext, opacities: readonly [number, number, number]): void {
  const { context, width, height, horizon, unit, paints } = drawing;
  const noise = createNoise(drawing.chance('fog'));
  for (const [bank, opacity] of opacities.entries()) {
    if (opacity === 0) continue;
    const y = horizon + (bank - 0.8) * height * 0.12;
    const reach = height * (0.16 + 0.05 * bank);
    context.fillStyle = verticalGradient(drawing, y - reach, y + reach, [
      [0, paints.haze, 0],
      [0.5, paints.haze, opacity],
      [1, paints.haze, 0],
    ]);
    const path = new Path2D();
    path.moveTo(0, y + reach);
    for (let x = 0; x <= width; x += 24 * unit)
      path.lineTo(x, y - reach + noise(x / 180 / unit + bank * 40) * reach * 0.7);
    path.lineTo(width, y + reach);
    context.fill(path);
  }
}
