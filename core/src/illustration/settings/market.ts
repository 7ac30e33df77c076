import { Path2D } from '@napi-rs/canvas';
import { type Colour, css, mix } from '../drawing/colour.ts';
import {
  addCircle,
  type DrawingContext,
  fillShape,
  radialGradient,
  verticalGradient,
  withBlendMode,
} from '../drawing/drawing-context.ts';
import { glows } from '../drawing/figure.ts';
import { localColour } from '../drawing/local-colour.ts';
import { drawLeafTree } from '../drawing/trees.ts';
import { airAnchor } from './anchors.ts';
import { drawAwning } from './awning.ts';
import { faded, skyLayer } from './backdrop.ts';
import { defineSetting } from './define-setting.ts';
import { drawFacadeWindows } from './facade.ts';
import type { Layout } from './setting.ts';
import { drawWares } from './wares.ts';

/** Stalls under striped cloth on a square, old houses behind, lights on strings above. */
const layOut: Layout = (drawing) => {
  const { scene, height } = drawing;
  const foot = height * 0.7;
  const counter = height * 0.79;
  return {
    layers: [
      skyLayer(drawing),
      { name: 'houses', depth: 0.2, draw: () => drawHouses(drawing, foot) },
      { name: 'square', depth: 0.3, draw: () => drawSquare(drawing, foot) },
      { name: 'far stalls', depth: 0.4, draw: () => drawRow(drawing, foot + height * 0.02, 0.52, 5, 'far') },
      { name: 'stalls', depth: 0.6, draw: () => drawRow(drawing, height * 0.88, 1, 2, 'near') },
      { name: 'strings of lights', depth: 0.65, draw: () => drawStrings(drawing) },
    ],
    anchors: {
      ground: { y: () => height * 0.945, from: 0.12, to: 0.88, scale: 0.95, depth: 0.9, on: 'ground' },
      surface: { y: () => counter, from: 0.16, to: 0.84, scale: 0.5, depth: 0.85, on: 'ground' },
      sky: { ...airAnchor(drawing), y: () => scene.composition.horizon * height * 0.5, scale: 0.5 },
    },
  };
};

const darkOf = ({ scene }: DrawingContext): number => ({ dawn: 0.16, day: 0.04, dusk: 0.32, night: 0.56 })[scene.time];

const toned = (drawing: DrawingContext, hex: string): Colour =>
  mix(localColour(drawing, hex), mix(drawing.paints.ink, drawing.paints.haze, 0.2), darkOf(drawing));

/** A row of gabled houses in the haze, and a tree or two. */
function drawHouses(drawing: DrawingContext, foot: number): void {
  const { width, height, paints, scene } = drawing;
  const chance = drawing.chance('square houses');
  const ceiling = Math.max(scene.composition.textSafeArea + 0.06, 0.22);
  for (let x = -width * 0.05; x < width; ) {
    const across = width * (0.16 + chance.next() * 0.1);
    const top = height * (ceiling + 0.06 + chance.next() * 0.12);
    const wall = mix(
      toned(drawing, chance.pick(['#e6c9a4', '#d9a090', '#c7d0c4', '#e8dcc8', '#bcc8d4'])),
      paints.haze,
      0.4,
    );
    const front = new Path2D();
    front.rect(x, top, across, foot - top);
    fillShape(drawing, front, css(wall), paints.ink);
    const gable = new Path2D();
    gable.moveTo(x - width * 0.006, top + 2);
    gable.lineTo(x + across / 2, top - across * (0.24 + chance.next() * 0.26));
    gable.lineTo(x + across + width * 0.006, top + 2);
    gable.closePath();
    fillShape(
      drawing,
      gable,
      css(mix(toned(drawing, chance.pick(['#a4553f', '#7d5a4e', '#6a6a78'])), paints.haze, 0.38)),
      paints.ink,
    );
    drawFacadeWindows(drawing, { x, y: top + height * 0.03, width: across, height: height * 0.09 }, wall, chance);
    x += across;
  }
  const leaf = faded(drawing, mix(paints.foliage, paints.ink, 0.25), 0.6);
  for (const at of [0.04, 0.94])
    drawLeafTree(
      drawing,
      { x: width * at, foot: foot + height * 0.02, tall: height * (0.3 + chance.next() * 0.08) },
      leaf,
      chance,
      0.5,
    );
}

function drawSquare(drawing: DrawingContext, foot: number): void {
  const { context, width, height, paints, unit } = drawing;
  const stone = mix(toned(drawing, '#c2b49e'), paints.haze, 0.12);
  context.fillStyle = verticalGradient(drawing, foot, height, [
    [0, mix(stone, paints.glow, 0.25)],
    [1, mix(stone, paints.ink, 0.4)],
  ]);
  context.fillRect(0, foot, width, height - foot);
  const chance = drawing.chance('cobbles');
  const cobbles = new Path2D();
  for (let stoneAt = 0; stoneAt < 260 * drawing.brush.detail; stoneAt++) {
    const t = chance.next();
    const y = foot + (height - foot) * t;
    cobbles.ellipse(chance.next() * width, y, (3 + 13 * t) * unit, (1 + 4 * t) * unit, 0, 0, 7);
    cobbles.closePath();
  }
  context.fillStyle = css(mix(stone, paints.ink, 0.5), 0.18);
  context.fill(cobbles);
}

/** Stalls of one row; `size` 1 is near. */
function drawRow(drawing: DrawingContext, foot: number, size: number, count: number, label: string): void {
  const { width, paints, scene } = drawing;
  const chance = drawing.chance(`stalls ${label}`);
  const shift = (scene.composition.focus - 0.5) * -0.16;
  const cloths = [paints.accent, toned(drawing, '#3f7f6a'), paints.second, toned(drawing, '#4f78a8')];
  const first = chance.integer(0, 3);
  for (let stall = 0; stall < count; stall++) {
    const middle = width * ((stall + 0.5) / count + shift + (chance.next() - 0.5) * 0.04);
    const fade = size < 1 ? 0.34 : 0;
    const cloth = mix(
      mix(cloths[(first + stall) % 4] ?? paints.accent, mix(paints.ink, paints.haze, 0.2), darkOf(drawing) * 0.6),
      paints.haze,
      fade,
    );
    drawStall(drawing, { x: middle, foot, size, cloth, fade }, chance);
  }
}

type Stall = {
  readonly x: number;
  readonly foot: number;
  readonly size: number;
  readonly cloth: Colour;
  readonly fade: number;
};

function drawStall(
  drawing: DrawingContext,
  { x, foot, size, cloth, fade }: Stall,
  chance: ReturnType<DrawingContext['chance']>,
): void {
  const { context, width, height, paints, unit } = drawing;
  const across = width * 0.38 * size;
  const [tall, counter] = [height * 0.34 * size, height * 0.13 * size];
  const wood = mix(mix(toned(drawing, '#9a7048'), paints.haze, fade), paints.ink, 0.08);
  context.fillStyle = css(paints.ink, 0.24);
  context.beginPath();
  context.ellipse(x, foot, across * 0.58, 10 * unit * size, 0, 0, 7);
  context.fill();
  context.fillStyle = css(mix(mix(paints.ink, wood, 0.4), paints.haze, fade));
  context.fillRect(x - across * 0.46, foot - tall, across * 0.92, tall - counter);
  if (glows(drawing)) {
    withBlendMode(drawing, 'screen', 1, () => {
      context.fillStyle = radialGradient(drawing, { x, y: foot - tall * 0.7 }, across * 0.6, [
        [0, [0.84, 0.04, 0.13], 0.75],
        [1, [0.84, 0.04, 0.13], 0],
      ]);
      context.fillRect(x - across * 0.46, foot - tall, across * 0.92, tall - counter);
    });
  }
  const kind = chance.pick(['grocer', 'grocer', 'grocer', 'bakery', 'florist'] as const);
  const boards = size < 1 ? [foot - counter] : [foot - counter - height * 0.06, foot - counter];
  for (const [row, y] of boards.entries()) {
    const inset = row === 0 && boards.length > 1 ? 0.06 : 0;
    const box = { x: x - across * (0.48 - inset), y, width: across * (0.96 - inset * 2), tall: height * 0.068 * size };
    drawWares(drawing, kind, box, chance);
  }
  const front = new Path2D();
  front.rect(x - across * 0.5, foot - counter, across, counter);
  fillShape(
    drawing,
    front,
    verticalGradient(drawing, foot - counter, foot, [
      [0, wood],
      [1, mix(wood, paints.ink, 0.35)],
    ]),
    paints.ink,
  );
  context.fillStyle = css(mix(wood, paints.sun, 0.3));
  context.fillRect(x - across * 0.52, foot - counter, across * 1.04, 6 * unit * size);
  context.fillStyle = css(mix(wood, paints.ink, 0.3));
  for (const side of [-0.5, 0.485]) context.fillRect(x + across * side, foot - tall, across * 0.015 + 2 * unit, tall);
  drawAwning(
    drawing,
    {
      x: x - across * 0.5,
      y: foot - tall - height * 0.05 * size,
      width: across,
      height: height * 0.12 * size,
      flare: across * 0.05,
    },
    cloth,
    mix(mix(paints.snow, paints.sand, 0.3), mix(paints.ink, paints.haze, 0.3), darkOf(drawing) * 0.6 + fade * 0.3),
  );
}

/** Strings with lamps and pennants from side to side. */
function drawStrings(drawing: DrawingContext): void {
  const { context, width, height, paints, unit, scene } = drawing;
  const chance = drawing.chance('strings');
  const isLit = glows(drawing);
  const high = Math.max(0.2, scene.composition.textSafeArea + 0.05);
  for (const [row, from] of [high, high + 0.07].entries()) {
    const sag = height * (0.08 + chance.next() * 0.05);
    const at = (t: number) => height * (from + (row === 0 ? 0.03 : -0.02) * t) + Math.sin(t * Math.PI) * sag;
    context.strokeStyle = css(mix(paints.ink, paints.haze, 0.15), 0.8);
    context.lineWidth = 1.6 * unit;
    context.beginPath();
    for (let step = 0; step <= 30; step++) context.lineTo((step / 30) * width, at(step / 30));
    context.stroke();
    for (let piece = 1; piece < 15; piece++) {
      const [x, y] = [(piece / 15) * width, at(piece / 15)];
      context.fillStyle = css([paints.accent, paints.second, paints.snow][piece % 3] ?? paints.accent);
      if (row === 0 && !isLit) {
        context.beginPath();
        context.moveTo(x - 12 * unit, y);
        context.lineTo(x + 12 * unit, y);
        context.lineTo(x, y + 26 * unit);
        context.fill();
        continue;
      }
      const bulb = new Path2D();
      addCircle(bulb, x, y + 7 * unit, 5 * unit);
      context.fillStyle = css(isLit ? [0.95, 0.01, 0.09] : mix(paints.sun, paints.second, 0.4));
      context.fill(bulb);
      if (!isLit) continue;
      withBlendMode(drawing, 'screen', 1, () => {
        context.fillStyle = radialGradient(drawing, { x, y: y + 7 * unit }, 34 * unit, [
          [0, [0.86, 0.04, 0.12], 0.6],
          [1, [0.86, 0.04, 0.12], 0],
        ]);
        context.fillRect(x - 34 * unit, y - 27 * unit, 68 * unit, 68 * unit);
      });
    }
  }
}

export const market = defineSetting({
  id: 'market',
  words: [
    {
      phrases:
        'market markets bazaar marketplace market-square farmers-market street-market flea-market christmas-market market-stall market-stalls food-fair',
    },
  ],
  isIndoors: false,
  hasSky: true,
  hasWater: false,
  ground: 'paving',
  weather: 'any',
  surface: 'counter',
  isBuilt: true,
  layOut,
});
