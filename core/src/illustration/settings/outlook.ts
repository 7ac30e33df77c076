/** What is seen through a window: sky, light, hills or roofs, and the weather. */
import { Path2D } from '@napi-rs/canvas';
import { drawSkyline } from '../drawing/buildings.ts';
import { css, mix } from '../drawing/colour.ts';
import { addCircle, type DrawingContext, radialGradient, verticalGradient } from '../drawing/drawing-context.ts';
import { addLeafTree, addPine } from '../drawing/plants.ts';
import { groundPath, heightAt, ridgeEdge } from '../drawing/terrain.ts';
import { drawNearWeather } from '../drawing/weather.ts';

/** An opening in a wall, pixels. */
export type Pane = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Draws the world behind a pane. */
export function drawOutlook(drawing: DrawingContext, pane: Pane): void {
  const { context } = drawing;
  context.save();
  context.beginPath();
  context.rect(pane.x, pane.y, pane.width, pane.height);
  context.clip();
  drawPaneSky(drawing, pane);
  drawPaneLand(drawing, pane);
  drawNearWeather(drawing);
  if (drawing.scene.weather.includes('rain') || drawing.scene.weather.includes('storm')) drawDrops(drawing, pane);
  drawShine(drawing, pane);
  context.restore();
}

function drawPaneSky(drawing: DrawingContext, pane: Pane): void {
  const { context, paints, scene, unit } = drawing;
  const foot = pane.y + pane.height * 0.78;
  context.fillStyle = verticalGradient(
    drawing,
    pane.y,
    foot,
    paints.sky.map((paint, index) => [index / 4, paint] as const),
  );
  context.fillRect(pane.x, pane.y, pane.width, pane.height);
  const chance = drawing.chance('pane');
  if (scene.time === 'night') {
    const stars = new Path2D();
    for (let star = 0; star < 60; star++)
      addCircle(
        stars,
        pane.x + chance.next() * pane.width,
        pane.y + chance.next() * pane.height * 0.6,
        (0.5 + chance.next()) * unit,
      );
    context.fillStyle = 'rgba(255,255,255,0.7)';
    if (scene.light.body !== 'hidden') context.fill(stars);
  }
  if (scene.light.body === 'hidden') return;
  const disc = {
    x: pane.x + pane.width * (0.25 + 0.5 * scene.light.x),
    y: pane.y + pane.height * (0.2 + 0.4 * scene.light.y),
  };
  context.fillStyle = radialGradient(drawing, disc, pane.width * 0.6, [
    [0, paints.glow, 0.8],
    [1, paints.glow, 0],
  ]);
  context.fillRect(pane.x, pane.y, pane.width, pane.height);
  const path = new Path2D();
  addCircle(path, disc.x, disc.y, pane.width * 0.075);
  context.fillStyle = css(paints.sun);
  context.fill(path);
}

/** Hills with trees, or the roofs of a town. */
function drawPaneLand(drawing: DrawingContext, pane: Pane): void {
  const { context, paints, unit, scene } = drawing;
  const foot = pane.y + pane.height;
  const chance = drawing.chance('outlook');
  if (scene.features.includes('office') || chance.next() < 0.4) {
    for (const row of [0, 1]) {
      drawSkyline(drawing, {
        label: `outlook ${row}`,
        foot,
        low: pane.height * (0.24 - 0.08 * row),
        high: pane.height * (0.62 - 0.22 * row),
        narrow: 24 * unit,
        wide: 52 * unit,
        paint: mix(mix(paints.ink, paints.sky[1] ?? paints.ink, 0.3), paints.haze, 0.55 - 0.35 * row),
        lights: 0.3,
      });
    }
    return;
  }
  for (const row of [0, 1, 2]) {
    const edge = ridgeEdge(drawing, {
      label: `outlook hill ${row}`,
      base: foot - pane.height * (0.3 - 0.11 * row),
      amplitude: pane.height * (0.22 - 0.05 * row),
      frequency: 2.4,
      roughness: { octaves: 4, persistence: 0.45, isSharp: row === 0 },
    });
    const ground = scene.season === 'winter' ? paints.snow : paints.foliage;
    context.fillStyle = css(mix(mix(ground, paints.ink, 0.12 * row), paints.haze, 0.66 - 0.26 * row));
    context.fill(groundPath(edge, foot + 10));
    if (row !== 2) continue;
    const trees = new Path2D();
    for (let tree = 0; tree < 7; tree++) {
      const x = pane.x + chance.next() * pane.width;
      const add = chance.next() < 0.5 ? addPine : addLeafTree;
      add(trees, x, heightAt(edge, x) + 4 * unit, (40 + chance.next() * 60) * unit, chance);
    }
    context.fillStyle = css(mix(mix(paints.ink, paints.foliage, 0.35), paints.haze, 0.14));
    if (!scene.absent.includes('trees')) context.fill(trees);
  }
}

/** Drops and runnels on the glass. */
function drawDrops(drawing: DrawingContext, pane: Pane): void {
  const { context, paints, unit } = drawing;
  const chance = drawing.chance('drops');
  const [drops, runs] = [new Path2D(), new Path2D()];
  for (let drop = 0; drop < 120; drop++) {
    const x = pane.x + chance.next() * pane.width;
    const y = pane.y + chance.next() * pane.height;
    addCircle(drops, x, y, (1 + chance.next() * 2.6) * unit);
    if (drop % 7 === 0)
      runs.rect(x - 0.8 * unit, y - (20 + chance.next() * 60) * unit, 1.6 * unit, (20 + chance.next() * 50) * unit);
  }
  context.fillStyle = css(mix(paints.haze, paints.sun, 0.6), 0.42);
  context.fill(drops);
  context.fillStyle = css(mix(paints.haze, paints.sun, 0.6), 0.2);
  context.fill(runs);
}

/** Slanted reflections on the glass. */
function drawShine(drawing: DrawingContext, { x, y, width, height }: Pane): void {
  const { context } = drawing;
  if (drawing.brush.isFlat) return;
  context.fillStyle = 'rgba(255,255,255,0.07)';
  for (const [from, to] of [
    [0.08, 0.2],
    [0.26, 0.31],
  ] as const) {
    context.beginPath();
    context.moveTo(x + width * from, y + height);
    context.lineTo(x + width * (from + 0.34), y);
    context.lineTo(x + width * (to + 0.34), y);
    context.lineTo(x + width * to, y + height);
    context.closePath();
    context.fill();
  }
}
