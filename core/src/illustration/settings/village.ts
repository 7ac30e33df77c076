import { Path2D } from '@napi-rs/canvas';
import type { Chance } from '../../chance.ts';
import { drawCottage } from '../drawing/buildings.ts';
import { css, mix } from '../drawing/colour.ts';
import { type DrawingContext, pathOf } from '../drawing/drawing-context.ts';
import { glows } from '../drawing/figure.ts';
import { localColour } from '../drawing/local-colour.ts';
import { addPine } from '../drawing/plants.ts';
import { type Edge, heightAt } from '../drawing/terrain.ts';
import { drawLeafTree } from '../drawing/trees.ts';
import { airAnchor, farAnchor, groundAnchor } from './anchors.ts';
import { rangeLayers, skyLayer } from './backdrop.ts';
import { defineSetting } from './define-setting.ts';
import { groundEdge, groundLayer, nearGrassLayer } from './foreground.ts';
import { frameLayer } from './frame.ts';
import { pathLayer } from './lead.ts';
import { drawRiver } from './river.ts';
import type { Layout } from './setting.ts';
import { createWinding } from './winding.ts';

const walls = ['#f0e0c4', '#e2b892', '#c9d3cf', '#e9d6d0', '#d8c8a8'] as const;
const roofs = ['#a44a38', '#7d4a3e', '#5d5a6a', '#8f5c3a'] as const;

/** Houses gathered about a church between hills. */
const layOut: Layout = (drawing) => {
  const { scene, paints } = drawing;
  const edge = groundEdge(drawing, 0.34, 0.06);
  const isWhite = scene.season === 'winter';
  const winding = createWinding(drawing, edge, { near: 0.6, far: 0.03, sway: 0.14 });
  return {
    layers: [
      skyLayer(drawing),
      ...rangeLayers(drawing, {
        kind: drawing.chance('village').next() < 0.5 ? 'peaks' : 'hills',
        count: 3,
        height: 0.4,
        upTo: 0.55,
        hasSnow: true,
        trees: isWhite ? 'pine' : 'leaf',
        near: isWhite ? mix(paints.snow, paints.sky[0] ?? paints.haze, 0.42) : paints.foliage,
      }),
      groundLayer(drawing, edge, isWhite ? paints.snow : paints.grass, isWhite ? null : paints.grass, 0.5),
      ...(scene.features.includes('river')
        ? [{ name: 'river', depth: 0.62, draw: () => drawRiver(drawing, edge, winding) }]
        : pathLayer(drawing, edge)),
      { name: 'houses', depth: 0.66, draw: () => drawHouses(drawing, edge) },
      nearGrassLayer(drawing),
      frameLayer(drawing, isWhite ? 'bare' : 'leaf'),
    ],
    anchors: { ground: groundAnchor(drawing, edge, 0.52), far: farAnchor(drawing, edge), sky: airAnchor(drawing) },
  };
};

/** Houses from far to near, white-roofed in winter, smoke over some. */
function drawHouses(drawing: DrawingContext, edge: Edge): void {
  const { width, height, unit, paints, scene } = drawing;
  const chance = drawing.chance('houses');
  const centre = 0.5 + (0.5 - scene.composition.focus) * 0.5;
  const houses = Array.from({ length: 15 }, (_, index) => {
    const share = index / 15;
    // Every second house on the other side of the middle, so that they spread.
    const x = width * (centre + (index % 2 === 0 ? -1 : 1) * (0.04 + chance.next() * (0.3 + 0.22 * share)));
    return { x, share, across: (46 + 52 * share) * unit * (0.85 + chance.next() * 0.4) };
  });
  drawChurch(drawing, width * centre, heightAt(edge, width * centre) + 6 * unit);
  drawTrees(drawing, edge, -0.02, 6, chance);
  for (const [index, { x, share, across }] of houses.entries()) {
    if (index === 7) drawTrees(drawing, edge, 0.1, 4, chance);
    const foot = heightAt(edge, x) + (height - heightAt(edge, x)) * (0.02 + 0.2 * share);
    const tall = across * (0.86 + chance.next() * 0.25);
    const fade = 0.3 * (1 - share);
    const night = { dawn: 0.12, day: 0, dusk: 0.34, night: 0.46 }[scene.time];
    const toned = (hex: string) =>
      mix(mix(localColour(drawing, hex), mix(paints.ink, paints.haze, 0.3), night), paints.haze, fade);
    const roof = scene.season === 'winter' ? mix(paints.snow, paints.haze, fade) : toned(chance.pick(roofs));
    drawCottage(
      drawing,
      { x: x - across / 2, y: foot - tall, width: across, height: tall },
      toned(chance.pick(walls)),
      roof,
      chance,
    );
    if (chance.next() < 0.4) drawSmoke(drawing, x + across * 0.16, foot - tall * 1.12, across);
  }
}

/** Trees between the houses: bare ground shows through otherwise. */
function drawTrees(drawing: DrawingContext, edge: Edge, share: number, count: number, chance: Chance): void {
  const { width, height, paints, scene, unit } = drawing;
  if (scene.absent.includes('trees')) return;
  for (let tree = 0; tree < count; tree++) {
    const x = width * ((tree + 0.2 + chance.next() * 0.6) / count);
    const foot = heightAt(edge, x) + (height - heightAt(edge, x)) * (share + chance.next() * 0.06);
    const tall = (90 + chance.next() * 60) * unit;
    const leaf = mix(mix(paints.foliage, paints.ink, 0.2 + chance.next() * 0.14), paints.haze, 0.2);
    if (scene.season !== 'winter') {
      drawLeafTree(drawing, { x, foot, tall }, leaf, chance, 0.5);
      continue;
    }
    const pine = new Path2D();
    addPine(pine, x, foot, tall, chance);
    drawing.context.fillStyle = css(mix(leaf, paints.ink, 0.2));
    drawing.context.fill(pine);
  }
}

function drawChurch(drawing: DrawingContext, x: number, foot: number): void {
  const { context, unit, paints, scene } = drawing;
  const night = { dawn: 0.2, day: 0.1, dusk: 0.42, night: 0.66 }[scene.time];
  const wall = mix(mix(localColour(drawing, '#e8ddca'), mix(paints.ink, paints.haze, 0.3), night), paints.haze, 0.25);
  context.fillStyle = css(wall);
  context.fillRect(x - 13 * unit, foot - 96 * unit, 26 * unit, 96 * unit);
  context.fillRect(x, foot - 46 * unit, 66 * unit, 46 * unit);
  context.fillStyle = css(mix(mix(localColour(drawing, '#6a4a44'), paints.ink, night), paints.haze, 0.25));
  context.fill(
    pathOf([
      { x: x - 16 * unit, y: foot - 96 * unit },
      { x, y: foot - 156 * unit },
      { x: x + 16 * unit, y: foot - 96 * unit },
    ]),
  );
  context.fill(
    pathOf([
      { x: x + 6 * unit, y: foot - 46 * unit },
      { x: x + 16 * unit, y: foot - 74 * unit },
      { x: x + 60 * unit, y: foot - 74 * unit },
      { x: x + 70 * unit, y: foot - 46 * unit },
    ]),
  );
  context.fillStyle = glows(drawing) ? css([0.87, 0.03, 0.12]) : css(mix(paints.ink, paints.haze, 0.3));
  context.fillRect(x - 4 * unit, foot - 84 * unit, 8 * unit, 14 * unit);
}

function drawSmoke(drawing: DrawingContext, x: number, y: number, size: number): void {
  const { context, paints, unit } = drawing;
  const lean = drawing.scene.weather.includes('wind') ? 1.4 : 0.5;
  for (let puff = 0; puff < 5; puff++) {
    context.fillStyle = css(mix(paints.haze, paints.snow, 0.3), 0.26 - 0.045 * puff);
    context.beginPath();
    context.ellipse(
      x + puff * puff * lean * 3 * unit,
      y - puff * size * 0.22,
      size * (0.06 + 0.035 * puff),
      size * (0.05 + 0.03 * puff),
      0,
      0,
      7,
    );
    context.fill();
  }
}

export const village = defineSetting({
  id: 'village',
  words: [{ phrases: 'village villages hamlet countryside-village' }],
  isIndoors: false,
  hasSky: true,
  hasWater: false,
  ground: 'grass',
  weather: 'any',
  belongings: ['lamp'],
  area: 'village',
  layOut,
});
