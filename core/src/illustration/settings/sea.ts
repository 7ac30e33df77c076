import { Path2D } from '@napi-rs/canvas';
import { css, lighten, mix } from '../drawing/colour.ts';
import { fillShape, type Stage, vertical } from '../drawing/drawing-context.ts';
import { createRidge } from '../drawing/noise.ts';
import { drawMist, type Edge, groundPath, heightAt, ridgeEdge } from '../drawing/terrain.ts';
import { drawWater } from '../drawing/water.ts';
import { skyLayer } from './backdrop.ts';
import { halfWidthOf, isOnLand, standing } from './company.ts';
import { defineSetting } from './define-setting.ts';
import { drawIsland } from './island.ts';
import type { Layout } from './setting.ts';

/** Open water to the horizon, and a headland of rock on one side when something must stand on it. */
const layOut: Layout = (stage) => {
  const { scene, paints, horizon, height, unit } = stage;
  const isRough = scene.weather.includes('storm') || scene.weather.includes('wind');
  const hasGround = scene.subjects.some((_, index) => isOnLand(stage, index));
  const isFar = scene.features.includes('island') && !hasGround;
  const hasLand = hasGround || scene.features.includes('cliff');
  const land = headland(stage);
  return {
    layers: [
      skyLayer(stage),
      {
        name: 'water',
        nearness: 0.3,
        draw: () => {
          drawWater(stage, horizon, height, { roughness: isRough ? 1 : 0.45, clarity: isRough ? 0.15 : 0.55 });
          drawMist(stage, horizon - 8 * unit, horizon + 14 * unit, 0.5);
        },
      },
      { name: 'swell', nearness: 0.4, draw: () => drawSwell(stage, isRough ? 1 : 0.35) },
      ...(isFar ? [{ name: 'island', nearness: 0.38, draw: () => drawIsland(stage) }] : []),
      ...(hasLand ? [{ name: 'headland', nearness: 0.6, draw: () => drawHeadland(stage, land) }] : []),
      {
        name: 'surf',
        nearness: 0.9,
        draw: () => {
          if (isRough) drawWave(stage, 0.93, 0.05, 'surf', paints.ink);
        },
      },
    ],
    anchors: {
      ground: {
        y: (x) => heightAt(land, x) + 5 * unit,
        from: land.from,
        to: land.to,
        scale: 1.12,
        nearness: 0.8,
        on: 'ground',
      },
      water: {
        y: () => horizon + (height - horizon) * 0.5,
        from: 0.16,
        to: 0.84,
        scale: 0.9,
        nearness: 0.75,
        on: 'water',
      },
      far: { y: () => horizon + 4 * unit, from: 0.08, to: 0.92, scale: 0.3, nearness: 0.4, on: 'water' },
      sky: { y: () => horizon * 0.5, from: 0.12, to: 0.88, scale: 0.6, nearness: 0.6, on: 'air' },
    },
  };
};

type Land = Edge & { readonly from: number; readonly to: number };

/** Half the width of level ground that the subjects need, as a part of the picture's width. */
function plateauOf(stage: Stage): number {
  const { scene, width, height } = stage;
  const hero = scene.subjects.find((_, index) => isOnLand(stage, index)) ?? scene.subjects[0];
  const own = hero ? halfWidthOf(stage, hero) : (scene.composition.heroHeight * 0.186 * height) / width;
  const others = standing(stage).filter((subject) => subject !== hero);
  const room = others.reduce((sum, subject) => sum + Math.max(0.06, halfWidthOf(stage, subject) * 0.7), own);
  return Math.min(0.42, room + 0.02);
}

/** Where the rock rises: under the main subject and its company, or beside it when that one floats. */
function landFocus(stage: Stage): number {
  const { scene } = stage;
  const { focus } = scene.composition;
  const first = scene.subjects.findIndex((_, index) => isOnLand(stage, index));
  if (first > 0) return focus > 0.5 ? focus - 0.38 : focus + 0.38;
  // The company is where there is more room.
  return standing(stage).length > 1 && Math.abs(focus - 0.5) >= 0.05 ? focus + (focus > 0.5 ? -0.12 : 0.12) : focus;
}

/** How far down the rock something may stand, as a part of the picture's height. */
const steepest = 0.05;

/** The part of the width where several may stand: the rock is level there. */
function levelAbout(stage: Stage, edge: Edge, focus: number): { readonly from: number; readonly to: number } {
  const isLevel = (along: number) =>
    heightAt(edge, along * stage.width) < heightAt(edge, focus * stage.width) + steepest * stage.height;
  let [from, to] = [focus, focus];
  while (from > 0.08 && isLevel(from - 0.01)) from -= 0.01;
  while (to < 0.92 && isLevel(to + 0.01)) to += 0.01;
  return { from, to };
}

/** A rock that rises under the focus, steep towards the open sea and running out of the picture on the other side. */
function headland(stage: Stage): Land {
  const { horizon, height, scene } = stage;
  const focus = landFocus(stage);
  const isIsland = scene.features.includes('island') || Math.abs(focus - 0.5) < 0.08;
  const rise = (height - horizon) * 0.5;
  const side = focus > 0.5 ? 1 : -1;
  const flat = plateauOf(stage);
  const edge = ridgeEdge(stage, {
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
  return { ...edge, ...(standing(stage).length > 1 ? levelAbout(stage, edge, focus) : single) };
}

function drawHeadland(stage: Stage, land: Edge): void {
  const { context, paints, height, unit, width } = stage;
  const rock = mix(mix(paints.stone, paints.ink, 0.4), paints.glow, 0.06);
  const path = groundPath(land, height + 10);
  const top = Math.min(...land.heights);
  fillShape(
    stage,
    path,
    vertical(stage, top, height, [
      [0, mix(mix(rock, paints.grass, 0.45), paints.glow, 0.2)],
      [0.12, rock],
      [1, lighten(mix(rock, paints.ink, 0.6), -0.02)],
    ]),
    paints.ink,
  );
  context.save();
  context.clip(path);
  const chance = stage.chance('rock');
  const ridge = createRidge(chance, { octaves: 3, persistence: 0.5, isSharp: true });
  const side = Math.sign(stage.light.x - width * stage.scene.composition.focus) || 1;
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
  if (!stage.brush.isFlat) {
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
function drawSwell(stage: Stage, strength: number): void {
  const { paints } = stage;
  for (let wave = 0; wave < 4; wave++) {
    drawWave(
      stage,
      0.14 + wave * 0.21,
      0.012 + 0.028 * strength * (0.4 + wave * 0.3),
      `swell ${wave}`,
      mix(paints.water, paints.ink, 0.12 + 0.14 * wave),
      0.34 + 0.2 * strength,
    );
  }
}

function drawWave(
  stage: Stage,
  at: number,
  amplitude: number,
  label: string,
  paint: readonly [number, number, number],
  alpha = 1,
): void {
  const { context, paints, height, horizon, unit } = stage;
  const edge = ridgeEdge(stage, {
    label,
    base: horizon + (height - horizon) * at,
    amplitude: height * amplitude,
    frequency: 7 - 4 * at,
    roughness: { octaves: 3, persistence: 0.45, isSharp: true },
    power: 1.4,
  });
  const top = Math.min(...edge.heights);
  context.fillStyle = vertical(stage, top, top + height * 0.16, [
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
