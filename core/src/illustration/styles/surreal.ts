import { Path2D } from '@napi-rs/canvas';
import { colour, css, hexOf, lighten, mix, turn } from '../drawing/colour.ts';
import {
  addCircle,
  type DrawingContext,
  radialGradient,
  slantedGradient,
  verticalGradient,
  withBlendMode,
  withClip,
} from '../drawing/drawing-context.ts';
import { addLeafTree, addTuft } from '../drawing/plants.ts';
import { dream as dreamOf } from '../filters/styles/surreal.ts';
import { posterLooks } from '../lettering/poster-looks.ts';
import { pageLooks } from '../pages/page-looks.ts';
import type { Palette } from '../scene/scene.ts';
import { type Style, softBrush } from './style.ts';

/** A dream: islands that float, a moon far too near, a door that leads elsewhere, balls that weigh nothing. */
export const surreal: Style = {
  brush: softBrush,
  palette: dream,
  extras: {
    depth: 0.69,
    draw: drawDream,
  },
  finish: { grain: 0.07, vignette: 0.36 },
  filter: dreamOf,
  poster: posterLooks.classic,
  page: pageLooks.illustrated,
};

function drawDream(drawing: DrawingContext): void {
  if (drawing.setting.realm !== 'space') drawGreatMoon(drawing);
  drawIslands(drawing);
  if (!drawing.setting.isIndoors) drawDoor(drawing);
  drawSpheres(drawing);
}

function dream(palette: Palette): Palette {
  const [a, b, c, d, e] = palette.sky;
  const turned = (hex: string, degrees: number) => hexOf(turn(colour(hex), degrees));
  return {
    ...palette,
    sky: [turned(a, -30), turned(b, 16), turned(c, 34), turned(d, 18), e],
    grass: turned(palette.grass, 42),
    water: turned(palette.water, -34),
  };
}

/** A pale globe that fills a quarter of the sky. */
function drawGreatMoon(drawing: DrawingContext): void {
  const { context, width, height, horizon, paints, scene } = drawing;
  const x = width * (scene.light.x > 0.5 ? 0.2 : 0.8);
  const radius = Math.min(width, height) * 0.2;
  const y = Math.max(radius * 1.15, horizon * 0.34);
  const ball = new Path2D();
  addCircle(ball, x, y, radius);
  const pale = mix(paints.sun, paints.sky[2] ?? paints.haze, 0.25);
  context.fillStyle = radialGradient(drawing, { x, y }, radius * 1.3, [
    [0.7, paints.glow, 0.35],
    [1, paints.glow, 0],
  ]);
  context.fillRect(x - radius * 1.4, y - radius * 1.4, radius * 2.8, radius * 2.8);
  context.fillStyle = css(pale);
  context.fill(ball);
  const chance = drawing.chance('great moon');
  withClip(drawing, ball, () => {
    context.fillStyle = css(mix(pale, paints.sky[1] ?? paints.ink, 0.4), 0.4);
    for (let sea = 0; sea < 14; sea++) {
      context.beginPath();
      context.ellipse(
        x + (chance.next() - 0.5) * radius * 1.8,
        y + (chance.next() - 0.5) * radius * 1.8,
        radius * (0.06 + chance.next() * 0.2),
        radius * (0.05 + chance.next() * 0.13),
        chance.next() * 3,
        0,
        7,
      );
      context.fill();
    }
    context.fillStyle = slantedGradient(drawing, { x: drawing.light.x, y: 0 }, { x, y: y + radius * 1.6 }, [
      [0.4, paints.ink, 0],
      [1, paints.sky[1] ?? paints.ink, 0.75],
    ]);
    context.fillRect(x - radius, y - radius, radius * 2, radius * 2);
  });
}

/** Rocks that hang in the air, grass and a tree on each. */
function drawIslands(drawing: DrawingContext): void {
  const { width, horizon, scene } = drawing;
  const chance = drawing.chance('islands');
  const focus = scene.composition.focus;
  const places = [focus > 0.5 ? 0.2 : 0.8, focus > 0.5 ? 0.4 : 0.58, focus > 0.5 ? 0.93 : 0.08];
  places.forEach((place, index) => {
    const size = width * ([0.15, 0.075, 0.055][index] ?? 0.06) * (0.85 + chance.next() * 0.3);
    drawIsland(drawing, width * place, horizon * (0.5 + chance.next() * 0.22 - index * 0.06), size, index);
  });
}

function drawIsland(drawing: DrawingContext, x: number, y: number, size: number, index: number): void {
  const { context, paints, unit } = drawing;
  const chance = drawing.chance(`island ${index}`);
  const rock = mix(mix(paints.stone, paints.ink, 0.35), paints.haze, 0.2 + 0.12 * index);
  const body = new Path2D();
  body.moveTo(x - size, y);
  for (let part = 1; part < 10; part++) {
    const t = part / 10;
    body.lineTo(
      x + (t * 2 - 1) * size * (1 - 0.2 * chance.next()),
      y + Math.sin(t * Math.PI) ** 1.4 * size * (0.9 + chance.next() * 0.5),
    );
  }
  body.lineTo(x + size, y);
  body.closePath();
  context.fillStyle = slantedGradient(
    drawing,
    { x: drawing.light.x > x ? x + size : x - size, y },
    { x, y: y + size * 1.2 },
    [
      [0, mix(rock, paints.glow, 0.4)],
      [1, mix(rock, paints.ink, 0.5)],
    ],
  );
  context.fill(body);
  const grass = new Path2D();
  grass.ellipse(x, y, size * 1.03, size * 0.17, 0, 0, Math.PI * 2);
  const green = mix(paints.grass, paints.haze, 0.12 * index);
  context.fillStyle = verticalGradient(drawing, y - size * 0.17, y + size * 0.17, [
    [0, mix(green, paints.glow, 0.35)],
    [1, mix(green, paints.ink, 0.3)],
  ]);
  context.fill(grass);
  const plants = new Path2D();
  addLeafTree(plants, x + size * 0.2, y + size * 0.04, size * 1.25, chance);
  for (let tuft = 0; tuft < 5; tuft++)
    addTuft(plants, x + (chance.next() - 0.5) * size * 1.5, y + size * 0.08, 12 * unit, chance);
  context.fillStyle = css(mix(mix(paints.foliage, paints.ink, 0.4), paints.haze, 0.12 * index));
  context.fill(plants);
}

/** A door in its frame on open ground; behind it, another sky. */
function drawDoor(drawing: DrawingContext): void {
  const { context, width, height, horizon, paints, unit, scene } = drawing;
  const x = width * (scene.composition.focus > 0.5 ? 0.24 : 0.74);
  const foot = horizon + (height - horizon) * 0.5;
  const [half, tall] = [34 * unit, 150 * unit];
  context.fillStyle = css(paints.ink, 0.35);
  context.beginPath();
  context.ellipse(x, foot, half * 1.7, 8 * unit, 0, 0, 7);
  context.fill();
  context.fillStyle = css(lighten(mix(paints.accent, paints.ink, 0.2), 0));
  context.fillRect(x - half - 8 * unit, foot - tall - 8 * unit, half * 2 + 16 * unit, tall + 8 * unit);
  context.fillStyle = verticalGradient(drawing, foot - tall, foot, [
    [0, turn(paints.sky[0] ?? paints.ink, 150)],
    [0.6, turn(paints.sky[2] ?? paints.haze, 150)],
    [1, paints.sun],
  ]);
  context.fillRect(x - half, foot - tall, half * 2, tall);
  context.fillStyle = css(paints.sun);
  context.beginPath();
  context.arc(x + half * 0.2, foot - tall * 0.4, half * 0.36, 0, 7);
  context.fill();
  const leaf = new Path2D();
  leaf.moveTo(x + half, foot - tall);
  leaf.lineTo(x + half * 2.1, foot - tall - 12 * unit);
  leaf.lineTo(x + half * 2.1, foot + 12 * unit);
  leaf.lineTo(x + half, foot);
  leaf.closePath();
  context.fillStyle = css(mix(paints.accent, paints.ink, 0.35));
  context.fill(leaf);
  withBlendMode(drawing, 'screen', 0.5, () => {
    context.fillStyle = radialGradient(drawing, { x, y: foot - tall / 2 }, tall * 0.9, [
      [0, paints.sun, 0.5],
      [1, paints.sun, 0],
    ]);
    context.fillRect(x - tall, foot - tall * 1.5, tall * 2, tall * 2);
  });
}

/** Polished balls at different heights, each with its small shadow far below. */
function drawSpheres(drawing: DrawingContext): void {
  const { context, width, height, horizon, paints, unit } = drawing;
  const chance = drawing.chance('spheres');
  for (let ball = 0; ball < 5; ball++) {
    const x = width * (0.1 + chance.next() * 0.8);
    const radius = (7 + chance.next() * 20) * unit;
    const y = horizon * (0.4 + chance.next() * 0.6);
    context.fillStyle = css(paints.ink, 0.22);
    context.beginPath();
    context.ellipse(x, horizon + (height - horizon) * (0.2 + 0.4 * chance.next()), radius * 1.1, radius * 0.2, 0, 0, 7);
    context.fill();
    const paint = ball % 2 === 0 ? paints.accent : paints.second;
    const path = new Path2D();
    addCircle(path, x, y, radius);
    const lit = { x: x + Math.sign(drawing.light.x - x) * radius * 0.4, y: y - radius * 0.4 };
    context.fillStyle = radialGradient(drawing, lit, radius * 1.6, [
      [0, lighten(mix(paint, paints.sun, 0.75), 0.05)],
      [0.45, paint],
      [1, mix(paint, paints.ink, 0.65)],
    ]);
    context.fill(path);
  }
}
