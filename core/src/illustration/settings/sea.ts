import { Path2D } from '@napi-rs/canvas';
import { css, lighten, mix } from '../drawing/colour.ts';
import { type DrawingContext, fillShape, verticalGradient } from '../drawing/drawing-context.ts';
import { createRidge } from '../drawing/noise.ts';
import { drawMist, type Edge, groundPath, heightAt, ridgeEdge } from '../drawing/terrain.ts';
import { drawWater } from '../drawing/water.ts';
import { skyLayer } from './backdrop.ts';
import { halfWidthOf, isOnLand, standing } from './company.ts';
import { defineSetting } from './define-setting.ts';
import { drawIsland } from './island.ts';
import type { Layout } from './setting.ts';

/** Open water to the horizon, and a headland of rock on one side when something must stand on it. */
const layOut: Layout = (drawing) => {
  const { scene, paints, horizon, height, unit } = drawing;
  const isRough = scene.weather.includes('storm') || scene.weather.includes('wind');
  const hasGround = scene.subjects.some((_, index) => isOnLand(drawing, index));
  const isFar = scene.features.includes('island') && !hasGround;
  const hasLand = hasGround || scene.features.includes('cliff');
  const land = headland(drawing);
  return {
    layers: [
      skyLayer(drawing),
      {
        name: 'water',
        depth: 0.3,
        draw: () => {
          drawWater(drawing, horizon, height, { roughness: isRough ? 1 : 0.45, clarity: isRough ? 0.15 : 0.55 });
          drawMist(drawing, horizon - 8 * unit, horizon + 14 * unit, 0.5);
        },
      },
      { name: 'swell', depth: 0.4, draw: () => drawSwell(drawing, isRough ? 1 : 0.35) },
      ...(isFar ? [{ name: 'island', depth: 0.38, draw: () => drawIsland(drawing) }] : []),
      ...(hasLand ? [{ name: 'headland', depth: 0.6, draw: () => drawHeadland(drawing, land) }] : []),
      {
        name: 'surf',
        depth: 0.9,
        draw: () => {
          if (isRough) drawWave(drawing, 0.93, 0.05, 'surf', paints.ink);
        },
      },
    ],
    anchors: {
      ground: {
        y: (x) => heightAt(land, x) + 5 * unit,
        from: land.from,
        to: land.to,
        scale: 1.12,
        depth: 0.8,
        on: 'ground',
      },
      water: {
        y: () => horizon + (height - horizon) * 0.5,
        from: 0.16,
        to: 0.84,
        scale: 0.9,
        depth: 0.75,
        on: 'water',
      },
      far: { y: () => horizon + 4 * unit, from: 0.08, to: 0.92, scale: 0.3, depth: 0.4, on: 'water' },
      sky: { y: () => horizon * 0.5, from: 0.12, to: 0.88, scale: 0.6, depth: 0.6, on: 'air' },
    },
  };
};

type Land = Edge & { readonly from: number; readonly to: number };

/** Half the width of level ground that the subjects need, as a part of the picture's width. */
function plateauOf(drawing: DrawingContext): number {
  const { scene, width, height } = drawing;
  const hero = scene.subjects.find((_, index) => isOnLand(drawing, index)) ?? scene.subjects[0];
  const own = hero ? halfWidthOf(drawing, hero) : (scene.composition.heroHeight * 0.186 * height) / width;
  const others = standing(drawing).filter((subject) => subject !== hero);
  const room = others.reduce((sum, subject) => sum + Math.max(0.06, halfWidthOf(drawing, subject) * 0.7), own);
  return Math.min(0.42, room + 0.02);
}

/** Where the rock rises: under the main subject and its company, or beside it when that one floats. */
function landFocus(drawing: DrawingContext): number {
  const { scene } = drawing;
  const { focus } = scene.composition;
  const first = scene.subjects.findIndex((_, index) => isOnLand(drawing, index));
  if (first > 0) return focus > 0.5 ? focus - 0.38 : focus + 0.38;
  // The company is where there is more room.
  return standing(drawing).length > 1 && Math.abs(focus - 0.5) >= 0.05 ? focus + (focus > 0.5 ? -0.12 : 0.12) : focus;
}

/** How far down the rock something may stand, as a part of the picture's height. */
const steepest = 0.05;

/** The part of the width where several may stand: the rock is level there. */
function levelAbout(
  drawing: DrawingContext,
  edge: Edge,
  focus: number,
): { readonly from: number; readonly to: number } {
  const isLevel = (along: number) =>
    heightAt(edge, along * drawing.width) < heightAt(edge, focus * drawing.width) + steepest * drawing.height;
  let [from, to] = [focus, focus];
  while (from > 0.08 && isLevel(from - 0.01)) from -= 0.01;
  while (to < 0.92 && isLevel(to + 0.01)) to += 0.01;
  return { from, to };
}

/** A rock that rises under the focus, steep towards the open sea and running out of the picture on the other side. */
function headland(drawing: DrawingContext): Land {
  const { horizon, height, scene } = drawing;
  const focus = landFocus(drawing);
  const isIsland = scene.features.includes('island') || Math.abs(focus - 0.5) < 0.08;
  const rise = (height - horizon) * 0.5;
  const side = focus > 0.5 ? 1 : -1;
  const flat = plateauOf(drawing);
  const edge = ridgeEdge(drawing, {
    label: 'headland',
    base: height * 1.13,
    amplitude: height * 0.07,
    frequency: 4,
    roughness: { octaves: 5, persistence: 0.52, isSharp: true },
    bend: (along) => {
      const away = (along - focus) * side;
      const isLandward = away > 0 && !isIsland;
      const fall = Math.max(0, Math.abs(away) - flat) / (isLandward ? 0.95 : 0.24);
      return -(rise + height * 0.1) * Math.max(0, 1 - fall ** (isLandward ? 1.3 : 1.7)) ** 0.8;
    },
  });
  const single = { from: Math.max(0.08, focus - 0.16), to: Math.min(0.92, focus + 0.16) };
  return { ...edge, ...(standing(drawing).length > 1 ? levelAbout(drawing, edge, focus) : single) };
}

function drawHeadland(drawing: DrawingContext, land: Edge): void {
  const { context, paints, height, unit, width } = drawing;
  const rock = mix(mix(paints.stone, paints.ink, 0.4), paints.glow, 0.06);
  const path = groundPath(land, height + 10);
  const top = Math.min(...land.heights);
  fillShape(
    drawing,
    path,
    verticalGradient(drawing, top, height, [
      [0, mix(mix(rock, paints.grass, 0.45), paints.glow, 0.2)],
      [0.12, rock],
      [1, lighten(mix(rock, paints.ink, 0.6), -0.02)],
    ]),
    paints.ink,
  );
  context.save();
  context.clip(path);
  const chance = drawing.chance('rock');
  const ridge = createRidge(chance, { octaves: 3, persistence: 0.5, isSharp: true });
  const side = Math.sign(drawing.light.x - width * drawing.scene.composition.focus) || 1;
  const [pale, dark] = [new Path2D(), new Path2D()];
  for (let facet = 0; facet < 70; facet++) {
    const x = chance.next() * width;
    const y = heightAt(land, x) + chance.next() ** 1.4 * (height - top);
    const size = (16 + 60 * ridge(facet)) * unit;
    const shape = chance.next() < 0.45 ? pale : dark;
    shape.moveTo(x, y);
    shape.lineTo(x + side * size * 0.5, y + size * 0.16);
    shape.lineTo(x + side * size * 0.32, y + size * (0.6 + chance.next() * 0.7));
    shape.lineTo(x - side * size * 0.12, y + size * 0.7);
    shape.closePath();
  }
  if (!drawing.brush.isFlat) {
    context.fillStyle = css(paints.glow, 0.1);
    context.fill(pale);
    context.fillStyle = css(paints.ink, 0.16);
    context.fill(dark);
  }
  // Grass grows on top; down at the water the rock is bare.
  const bare = top + (height - top) * 0.3;
  const turf = {
    step: land.step,
    heights: land.heights.map(
      (y, index) => y + Math.max(0, Math.min(1, (bare - y) / (30 * unit))) * (7 + 10 * ridge(index / 3)) * unit,
    ),
  };
  context.globalCompositeOperation = 'source-over';
  const cap = groundPath(land, height);
  cap.addPath(groundPath(turf, height));
  context.fillStyle = css(mix(mix(paints.grass, paints.ink, 0.3), paints.glow, 0.12));
  context.fill(cap, 'evenodd');
  context.restore();
}

/** Lines of swell, steeper when rough. */
function drawSwell(drawing: DrawingContext, strength: number): void {
  const { paints } = drawing;
  for (let wave = 0; wave < 4; wave++) {
    drawWave(
      drawing,
      0.14 + wave * 0.21,
      0.012 + 0.028 * strength * (0.4 + wave * 0.3),
      `swell ${wave}`,
      mix(paints.water, paints.ink, 0.12 + 0.14 * wave),
      0.34 + 0.2 * strength,
    );
  }
}

function drawWave(
  drawing: DrawingContext,
  at: number,
  amplitude: number,
  label: string,
  paint: readonly [number, number, number],
  alpha = 1,
): void {
  const { context, paints, height, horizon, unit } = drawing;
  const edge = ridgeEdge(drawing, {
    label,
    base: horizon + (height - horizon) * at,
    amplitude: height * amplitude,
    frequency: 7 - 4 * at,
    roughness: { octaves: 3, persistence: 0.45, isSharp: true },
    power: 1.4,
  });
  const top = Math.min(...edge.heights);
  context.fillStyle = verticalGradient(drawing, top, top + height * 0.16, [
    [0, mix(paint, paints.haze, 0.25), alpha],
    [1, paint, 0],
  ]);
  context.fill(groundPath(edge, top + height * 0.17));
  context.strokeStyle = css(mix(paints.haze, paints.sun, 0.5), 0.5 * alpha);
  context.lineWidth = (0.8 + 1.4 * at) * unit;
  context.beginPath();
  edge.heights.forEach((y, index) => {
    const foam = y < top + height * amplitude * 0.5;
    if (foam && index > 0) context.lineTo(index * edge.step, y);
    else context.moveTo(index * edge.step, y);
  });
  context.stroke();
}

export const sea = defineSetting({
  id: 'sea',
  words: [
    { phrases: 'sea seas ocean oceans seaside waves wave harbour harbor open-water bay tide pacific atlantic' },
    { phrases: 'coast coastline shore shores seashore cliff cliffs headland', features: ['cliff'] },
    {
      phrases: 'island islands isle tropical-island tropical-islands desert-island treasure-island',
      features: ['island'],
    },
  ],
  isIndoors: false,
  hasSky: true,
  hasWater: true,
  ground: 'rock',
  weather: 'any',
  isOpen: true,
  hasWaves: true,
  layOut,
});
