import { Path2D } from '@napi-rs/canvas';
import type { Chance } from '../../chance.ts';
import { type Colour, css, mix } from '../drawing/colour.ts';
import {
  type DrawingContext,
  fillShape,
  type Point,
  pathOf,
  radialGradient,
  verticalGradient,
  withBlendMode,
} from '../drawing/drawing-context.ts';
import { glows } from '../drawing/figure.ts';
import { localColour } from '../drawing/local-colour.ts';
import { airAnchor } from './anchors.ts';
import { skyLayer } from './backdrop.ts';
import { defineSetting } from './define-setting.ts';
import type { Layout } from './setting.ts';

const facades = ['#c98a6a', '#d9b48a', '#8fa3a8', '#b5716a', '#a9a08f', '#7f8fa6', '#c7a7a0'] as const;

/** A street in one-point perspective: house fronts on both sides, lamps, a road that shines when wet. */
const layOut: Layout = (drawing) => {
  const { scene, width, height, horizon } = drawing;
  const vanish = { x: width * (0.5 + (0.5 - scene.composition.focus) * 0.5), y: horizon * 0.98 };
  const y = horizon + (height - horizon) * 0.62;
  return {
    layers: [
      skyLayer(drawing),
      { name: 'road', depth: 0.3, draw: () => drawRoad(drawing, vanish) },
      { name: 'left side', depth: 0.4, draw: () => drawSide(drawing, vanish, -1) },
      { name: 'right side', depth: 0.4, draw: () => drawSide(drawing, vanish, 1) },
      { name: 'lamps', depth: 0.6, draw: () => drawLampRow(drawing, vanish) },
    ],
    anchors: {
      ground: { y: () => y, from: 0.22, to: 0.78, scale: 1, depth: 0.85, on: 'ground' },
      far: {
        y: () => horizon + (height - horizon) * 0.16,
        from: 0.4,
        to: 0.6,
        scale: 0.3,
        depth: 0.5,
        on: 'ground',
      },
      sky: { ...airAnchor(drawing), y: () => horizon * 0.42, from: 0.3, to: 0.7, scale: 0.5 },
    },
  };
};

/** A point on a ray to the vanishing point: distance 0 at the picture's side, 1 at the vanishing point. */
const towards = (from: Point, to: Point, distance: number): Point => ({
  x: from.x + (to.x - from.x) * distance,
  y: from.y + (to.y - from.y) * distance,
});

function drawRoad(drawing: DrawingContext, vanish: Point): void {
  const { context, width, height, paints, unit, scene } = drawing;
  const asphalt = mix(mix(paints.stone, paints.ink, 0.55), paints.sky[1] ?? paints.ink, 0.2);
  const isWet = scene.weather.includes('rain') || scene.weather.includes('storm');
  context.fillStyle = verticalGradient(drawing, vanish.y, height, [
    [0, mix(asphalt, paints.haze, 0.65)],
    [0.35, mix(asphalt, paints.glow, 0.12)],
    [1, mix(asphalt, paints.ink, 0.35)],
  ]);
  context.fillRect(0, vanish.y, width, height - vanish.y);
  const pavement = mix(asphalt, paints.haze, 0.34);
  for (const side of [-1, 1]) {
    const corner = { x: vanish.x + side * width * 1.1, y: height * 1.08 };
    const kerb = { x: vanish.x + side * width * 0.5, y: height * 1.08 };
    fillShape(drawing, pathOf([vanish, corner, kerb]), css(pavement, 0.9));
    context.strokeStyle = css(mix(pavement, paints.sun, 0.3), 0.7);
    context.lineWidth = 2.4 * unit;
    context.stroke(pathOf([vanish, kerb], false));
  }
  const dashes = new Path2D();
  for (let dash = 0; dash < 9; dash++) {
    const [a, b] = [1 - 1 / (1 + dash * 0.7), 1 - 1 / (1.32 + dash * 0.7)].map((distance) =>
      towards({ x: vanish.x, y: height * 1.05 }, vanish, distance),
    );
    if (!a || !b) continue;
    const half = (at: Point) => ((at.y - vanish.y) / (height - vanish.y)) * 7 * unit;
    dashes.addPath(
      pathOf([
        { x: a.x - half(a), y: a.y },
        { x: a.x + half(a), y: a.y },
        { x: b.x + half(b), y: b.y },
        { x: b.x - half(b), y: b.y },
      ]),
    );
  }
  context.fillStyle = css(mix(paints.snow, asphalt, 0.35), 0.75);
  context.fill(dashes);
  if (isWet || scene.time === 'night') drawShine(drawing, vanish);
}

/** Light of the sky and the lamps in the wet road. */
function drawShine(drawing: DrawingContext, vanish: Point): void {
  const { context, height, paints, width, unit } = drawing;
  const chance = drawing.chance('shine');
  withBlendMode(drawing, 'screen', 1, () => {
    context.fillStyle = radialGradient(drawing, vanish, width * 0.5, [
      [0, paints.glow, 0.5],
      [1, paints.glow, 0],
    ]);
    context.fillRect(0, vanish.y, width, height - vanish.y);
    for (let streak = 0; streak < 34; streak++) {
      const t = chance.next();
      const y = vanish.y + (height - vanish.y) * (0.08 + t * 0.9);
      const x = vanish.x + (chance.next() - 0.5) * width * (0.2 + t * 0.9);
      context.fillStyle = css(chance.next() < 0.5 ? paints.sun : paints.accent, 0.1 + 0.12 * chance.next());
      context.beginPath();
      context.ellipse(x, y, (10 + 46 * t) * unit, (1.5 + 4 * t) * unit, 0, 0, 7);
      context.fill();
    }
  });
}

/** House fronts of one side from far to near. */
function drawSide(drawing: DrawingContext, vanish: Point, side: -1 | 1): void {
  const { width, height, horizon, paints, scene } = drawing;
  const chance = drawing.chance(`side ${side}`);
  const edge = side < 0 ? -width * 0.06 : width * 1.06;
  const foot = { x: edge, y: height * 1.0 };
  const dark = { dawn: 0.22, day: 0.08, dusk: 0.45, night: 0.68 }[scene.time];
  const cuts = [0, 0.3, 0.52, 0.68, 0.79, 0.87, 0.93, 0.97];
  for (let house = cuts.length - 2; house >= 0; house--) {
    const [near, far] = [cuts[house] ?? 0, cuts[house + 1] ?? 1];
    const roof = { x: edge, y: horizon * (-0.12 - chance.next() * 0.36) };
    const base = localColour(drawing, chance.pick(facades));
    const isShaded = Math.sign(drawing.light.x - vanish.x) === side;
    const wall = mix(mix(mix(base, paints.ink, dark), paints.haze, far * 0.55), paints.ink, isShaded ? 0.22 : 0);
    drawFront(drawing, { foot, roof, near, far, vanish, wall, side }, chance);
  }
}

type Front = {
  readonly foot: Point;
  readonly roof: Point;
  readonly near: number;
  readonly far: number;
  readonly vanish: Point;
  readonly wall: Colour;
  readonly side: -1 | 1;
};

function drawFront(drawing: DrawingContext, { foot, roof, near, far, vanish, wall }: Front, chance: Chance): void {
  const { context, paints } = drawing;
  const at = (u: number, v: number): Point => {
    // Equal widths along the front shrink towards the vanishing point.
    const distance = near + (far - near) * (1 - (1 - u) ** 1.25);
    return towards({ x: foot.x, y: foot.y + (roof.y - foot.y) * v }, vanish, distance);
  };
  const quad = (u: number, v: number, across: number, tall: number) =>
    pathOf([at(u, v), at(u + across, v), at(u + across, v + tall), at(u, v + tall)]);
  fillShape(drawing, quad(0, 0, 1, 1), css(wall), paints.ink);
  context.fillStyle = css(mix(wall, paints.ink, 0.3));
  context.fill(quad(0, 0.96, 1, 0.04));
  context.fill(quad(0, 0.285, 1, 0.014));
  const lit = new Path2D();
  const unlit = new Path2D();
  const isDark = glows(drawing);
  const columns = chance.integer(3, 4);
  for (let floor = 0; floor < 4; floor++) {
    for (let column = 0; column < columns; column++) {
      const pane = quad((column + 0.26) / columns, 0.34 + floor * 0.155, 0.48 / columns, 0.095);
      (isDark && chance.next() < 0.55 ? lit : unlit).addPath(pane);
    }
  }
  const shop = isDark || chance.next() < 0.3 ? lit : unlit;
  shop.addPath(quad(0.08, 0.03, 0.5, 0.19));
  unlit.addPath(quad(0.68, 0, 0.2, 0.2));
  context.fillStyle = css(mix(mix(wall, paints.ink, 0.55), paints.sky[2] ?? paints.haze, 0.22));
  context.fill(unlit);
  context.fillStyle = css(mix(paints.sun, [0.84, 0.04, 0.13], 0.62));
  context.fill(lit);
  context.fillStyle = css(mix(chance.next() < 0.5 ? paints.accent : paints.second, paints.ink, isDark ? 0.3 : 0.08));
  context.fill(pathOf([at(0.04, 0.28), at(0.62, 0.28), at(0.64, 0.215), at(0.02, 0.215)]));
}

function drawLampRow(drawing: DrawingContext, vanish: Point): void {
  const { context, width, height, paints } = drawing;
  const isLit = glows(drawing);
  for (const distance of [0.8, 0.62, 0.3]) {
    for (const side of [-1, 1]) {
      const foot = towards({ x: vanish.x + side * width * 0.56, y: height * 1.06 }, vanish, distance);
      const tall = (1 - distance) * height * 0.66;
      const thick = Math.max(1, tall * 0.02);
      const top = { x: foot.x - side * tall * 0.16, y: foot.y - tall };
      context.strokeStyle = css(mix(paints.ink, paints.haze, distance * 0.4));
      context.lineWidth = thick;
      context.beginPath();
      context.moveTo(foot.x, foot.y);
      context.lineTo(foot.x, foot.y - tall * 0.9);
      context.quadraticCurveTo(foot.x, top.y, top.x, top.y);
      context.stroke();
      context.fillStyle = isLit ? css([0.95, 0.01, 0.07]) : css(mix(paints.haze, paints.ink, 0.3));
      context.beginPath();
      context.ellipse(top.x, top.y + thick * 1.4, thick * 2.6, thick * 1.7, 0, 0, 7);
      context.fill();
      if (!isLit) continue;
      const reach = tall * 0.5;
      withBlendMode(drawing, 'screen', 1, () => {
        const warm: Colour = mix(paints.glow, [0.84, 0.05, 0.12], 0.6);
        context.fillStyle = radialGradient(drawing, top, reach, [
          [0, warm, 0.65],
          [0.3, warm, 0.2],
          [1, warm, 0],
        ]);
        context.fillRect(top.x - reach, top.y - reach, reach * 2, reach * 2);
      });
    }
  }
}

export const street = defineSetting({
  id: 'street',
  words: [{ phrases: 'street streets alley alleys avenue boulevard crossroads sidewalk pavement traffic' }],
  isIndoors: false,
  hasSky: true,
  hasWater: false,
  ground: 'paving',
  weather: 'any',
  belongings: ['lamp'],
  liesIn: 'city',
  layOut,
});
