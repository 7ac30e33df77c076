import { Path2D } from '@napi-rs/canvas';
import { type Colour, css, lighten, mix } from '../drawing/colour.ts';
import {
  addCircle,
  type DrawingContext,
  fillShape,
  radialGradient,
  slantedGradient,
  verticalGradient,
  withBlendMode,
} from '../drawing/drawing-context.ts';
import { defineSetting } from './define-setting.ts';
import type { Anchor, Layout } from './setting.ts';

/** A set for things: a wall, a table or podium, an arch or a disc behind, light from a window. */
const layOut: Layout = (drawing) => {
  const { scene, width, height } = drawing;
  const table = height * 0.7;
  const hasPodium = scene.subjects.length > 0 && scene.subjects[0]?.count === 1;
  const top = hasPodium ? table - height * 0.02 : table + height * 0.09;
  const focus = width * scene.composition.focus;
  const surface: Anchor = {
    y: () => top + height * 0.02,
    from: 0.2,
    to: 0.8,
    scale: 1.18,
    depth: 0.85,
    on: 'ground',
  };
  return {
    layers: [
      { name: 'wall', depth: 0, draw: () => drawWall(drawing, table) },
      { name: 'shape', depth: 0.2, draw: () => drawShape(drawing, focus, table) },
      { name: 'window light', depth: 0.3, draw: () => drawWindowLight(drawing) },
      { name: 'table', depth: 0.4, draw: () => drawTable(drawing, table) },
      ...(hasPodium ? [{ name: 'podium', depth: 0.5, draw: () => drawPodium(drawing, focus, top) }] : []),
      { name: 'props', depth: 0.6, draw: () => drawProps(drawing, focus, table) },
    ],
    anchors: {
      ground: surface,
      surface,
      sky: { y: () => height * 0.5, from: 0.2, to: 0.8, scale: 0.9, depth: 0.8, on: 'air' },
    },
  };
};

const wallOf = ({ paints }: DrawingContext): Colour => mix(paints.sky[2] ?? paints.haze, paints.haze, 0.4);

function drawWall(drawing: DrawingContext, table: number): void {
  const { context, width, height, paints, light } = drawing;
  const wall = wallOf(drawing);
  context.fillStyle = verticalGradient(drawing, 0, table, [
    [0, mix(wall, paints.sky[0] ?? wall, 0.35)],
    [1, lighten(wall, 0.03)],
  ]);
  context.fillRect(0, 0, width, height);
  if (drawing.brush.isFlat) return;
  context.fillStyle = radialGradient(drawing, { x: light.x, y: table * 0.4 }, width * 0.7, [
    [0, paints.sun, 0.5],
    [1, paints.sun, 0],
  ]);
  context.fillRect(0, 0, width, height);
}

/** An arch, a disc or panels behind the thing. */
function drawShape(drawing: DrawingContext, focus: number, table: number): void {
  const { width, height, paints } = drawing;
  const kind = drawing.chance('studio').integer(0, 2);
  const paint = mix(paints.accent, wallOf(drawing), 0.35);
  const path = new Path2D();
  const reach = Math.min(width, height) * 0.29;
  if (kind === 0) {
    path.moveTo(focus - reach, table + 2);
    path.lineTo(focus - reach, table - reach * 0.75);
    path.arc(focus, table - reach * 0.75, reach, Math.PI, 0);
    path.lineTo(focus + reach, table + 2);
    path.closePath();
  } else if (kind === 1) {
    addCircle(path, focus, table - reach * 0.82, reach * 1.02);
  } else {
    path.rect(focus - reach * 1.05, table - reach * 2, reach * 1.05, reach * 2 + 2);
  }
  fillShape(
    drawing,
    path,
    slantedGradient(drawing, { x: focus - reach, y: table - reach * 2 }, { x: focus + reach, y: table }, [
      [0, lighten(paint, 0.05)],
      [1, lighten(paint, -0.06)],
    ]),
    paints.ink,
  );
  if (kind !== 2) return;
  const panel = new Path2D();
  panel.rect(focus, table - reach * 1.35, reach * 1.1, reach * 1.35 + 2);
  fillShape(drawing, panel, css(mix(paints.second, wallOf(drawing), 0.45)), paints.ink);
}

/** The soft panes that a window throws on the wall. */
function drawWindowLight(drawing: DrawingContext): void {
  const { context, width, height, paints, light } = drawing;
  if (drawing.scene.light.body === 'hidden' || drawing.brush.isFlat) return;
  const side = light.x < width / 2 ? 1 : -1;
  withBlendMode(drawing, 'soft-light', 0.8, () => {
    context.translate(width / 2 + side * width * 0.12, height * 0.1);
    context.transform(1, -side * 0.22, side * -0.35, 1, 0, 0);
    context.fillStyle = css(paints.sun, 0.75);
    for (const row of [0, 1])
      for (const column of [-1, 0])
        context.fillRect(column * width * 0.17, row * height * 0.2, width * 0.155, height * 0.185);
  });
}

function drawTable(drawing: DrawingContext, table: number): void {
  const { context, width, height, paints, unit } = drawing;
  const wood = mix(mix(paints.sand, paints.accent, 0.12), wallOf(drawing), 0.3);
  context.fillStyle = verticalGradient(drawing, table, height, [
    [0, mix(wood, paints.sun, 0.3)],
    [0.3, wood],
    [1, mix(wood, paints.ink, 0.42)],
  ]);
  context.fillRect(0, table, width, height - table);
  context.fillStyle = css(mix(wood, paints.ink, 0.3), 0.5);
  context.fillRect(0, table, width, 1.6 * unit);
}

/** A low round podium under the thing. */
function drawPodium(drawing: DrawingContext, focus: number, top: number): void {
  const { context, width, height, paints } = drawing;
  const reach = Math.min(width, height) * 0.25;
  const stone = mix(paints.snow, wallOf(drawing), 0.35);
  const tall = height * 0.1;
  const flat = reach * 0.2;
  context.fillStyle = radialGradient(drawing, { x: focus, y: top + tall + flat }, reach * 1.5, [
    [0, paints.ink, 0.34],
    [1, paints.ink, 0],
  ]);
  context.save();
  context.translate(0, (top + tall + flat) * 0.78);
  context.scale(1, 0.22);
  context.fillRect(focus - reach * 2, 0, reach * 4, height * 3);
  context.restore();
  const side = new Path2D();
  side.moveTo(focus - reach, top + flat * 0.5);
  side.lineTo(focus - reach, top + tall);
  side.ellipse(focus, top + tall, reach, flat, 0, Math.PI, 0, true);
  side.lineTo(focus + reach, top + flat * 0.5);
  side.closePath();
  const lit = drawing.light.x < focus ? 0 : 1;
  fillShape(
    drawing,
    side,
    slantedGradient(drawing, { x: focus - reach, y: 0 }, { x: focus + reach, y: 0 }, [
      [lit, lighten(stone, 0.02)],
      [1 - lit, mix(stone, paints.ink, 0.35)],
    ]),
    paints.ink,
  );
  const plate = new Path2D();
  plate.ellipse(focus, top + flat * 0.5, reach, flat, 0, 0, Math.PI * 2);
  fillShape(drawing, plate, css(lighten(mix(stone, paints.sun, 0.25), 0.03)), paints.ink);
}

/** A sprig in a vase or a few balls, away from the focus. */
function drawProps(drawing: DrawingContext, focus: number, table: number): void {
  const { context, width, height, paints, unit } = drawing;
  const chance = drawing.chance('props');
  const side = focus > width / 2 ? -1 : 1;
  const x = focus + side * Math.min(width * 0.36, side > 0 ? width * 0.9 - focus : focus - width * 0.1);
  const y = table + height * 0.13;
  for (const [dx, size, paint] of [
    [0, 40, paints.accent],
    [-side * 62, 24, paints.second],
  ] as const) {
    const radius = size * unit;
    const centre = { x: x + dx * unit, y: y - radius * 0.6 + chance.next() * 8 * unit };
    context.fillStyle = css(paints.ink, 0.22);
    context.beginPath();
    context.ellipse(centre.x, centre.y + radius, radius * 1.1, radius * 0.2, 0, 0, 7);
    context.fill();
    const ball = new Path2D();
    addCircle(ball, centre.x, centre.y, radius);
    const lit = { x: centre.x + Math.sign(drawing.light.x - centre.x) * radius * 0.4, y: centre.y - radius * 0.45 };
    fillShape(
      drawing,
      ball,
      drawing.brush.isFlat
        ? css(paint)
        : radialGradient(drawing, lit, radius * 1.7, [
            [0, mix(paint, paints.sun, 0.55)],
            [0.5, paint],
            [1, mix(paint, paints.ink, 0.55)],
          ]),
      paints.ink,
    );
  }
}

export const studio = defineSetting({
  id: 'studio',
  words: [{ phrases: 'studio product-photo product-shot product-photography still-life' }],
  isIndoors: true,
  hasSky: false,
  hasWater: false,
  ground: 'floor',
  weather: 'outside',
  surface: 'pedestal',
  isBuilt: true,
  layOut,
});
