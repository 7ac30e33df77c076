/** Buildings: towers with lit windows for skylines, and small houses for villages. */
import { Path2D } from '@napi-rs/canvas';
import type { Chance } from '../../chance.ts';
import { type Colour, css, mix } from './colour.ts';
import { type DrawingContext, fillShape, verticalGradient } from './drawing-context.ts';
import { glows } from './figure.ts';

/** A box in pixels: left, top, width and height. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The tops of towers: flat, stepped, spired, slanted. */
function addTower(path: Path2D, { x, y, width, height }: Box, chance: Chance): void {
  const kind = chance.next();
  path.rect(x, y, width, height);
  if (kind < 0.22) {
    path.rect(x + width * 0.18, y - height * 0.09, width * 0.64, height * 0.1);
    path.rect(x + width * 0.34, y - height * 0.16, width * 0.32, height * 0.1);
  } else if (kind < 0.4) {
    path.rect(x + width * 0.47, y - height * 0.2, width * 0.06, height * 0.22);
  } else if (kind < 0.52) {
    path.moveTo(x, y + 1);
    path.lineTo(x + width, y - width * 0.45);
    path.lineTo(x + width, y + 1);
    path.closePath();
  } else if (kind < 0.62) {
    path.moveTo(x, y + 1);
    path.lineTo(x + width / 2, y - width * 0.8);
    path.lineTo(x + width, y + 1);
    path.closePath();
  }
}

/** How one row of a skyline looks. */
export type SkylineLook = {
  readonly label: string;
  readonly foot: number;
  /** Heights of towers, pixels. */
  readonly low: number;
  readonly high: number;
  /** Widths, pixels. */
  readonly narrow: number;
  readonly wide: number;
  readonly paint: Colour;
  /** 0 … 1: how many windows are lit when lamps are. */
  readonly lights: number;
  /** 0 far … 1 near: what is near has colours of its own. */
  readonly depth?: number;
};

/** A row of towers across the picture, highest about the light; each has a side in the light and one in shade. */
export function drawSkyline(drawing: DrawingContext, look: SkylineLook): void {
  const { context, width, paints, unit, scene } = drawing;
  const chance = drawing.chance(look.label);
  const panes = [new Path2D(), new Path2D(), new Path2D()];
  const crown = scene.light.x;
  const towers = tints(drawing, look).map((paint) => ({ paint, path: new Path2D(), shade: new Path2D() }));
  for (let x = -look.wide * 0.5; x < width; ) {
    const across = look.narrow + chance.next() * (look.wide - look.narrow);
    const middle = 1 - Math.min(1, Math.abs((x + across / 2) / width - crown) * 1.3);
    const tall = look.low + (look.high - look.low) * (chance.next() ** 1.5 * 0.6 + middle * 0.4 * chance.next() ** 0.5);
    const box = { x, y: look.foot - tall, width: across, height: tall + 4 };
    const tower = towers[chance.integer(0, towers.length - 1)];
    if (tower) {
      addTower(tower.path, box, chance);
      const isLitRight = drawing.light.x > x + across / 2;
      tower.shade.rect(isLitRight ? x : x + across * 0.66, box.y, across * 0.34, box.height);
    }
    addPanes(panes, box, look.lights, unit, chance);
    x += across * (0.92 + chance.next() * 0.3);
  }
  for (const { paint, path, shade } of towers) {
    const fill = drawing.brush.isFlat
      ? css(paint)
      : verticalGradient(drawing, look.foot - look.high, look.foot, [
          [0, paint],
          [1, mix(paint, paints.haze, 0.35)],
        ]);
    fillShape(drawing, path, fill, paints.ink);
    context.fillStyle = css(mix(paint, paints.ink, 0.5), 0.34);
    context.fill(shade);
  }
  drawPanes(drawing, panes, look.paint);
}

/** The colours of a row: plaster, glass and brick, seen through the same air. */
function tints({ paints, scene }: DrawingContext, { paint, depth = 0.5 }: SkylineLook): readonly Colour[] {
  const strength = { dawn: 0.24, day: 0.32, dusk: 0.16, night: 0.08 }[scene.time] * (0.4 + depth);
  return [
    paint,
    mix(paint, paints.accent, strength),
    mix(paint, paints.water, strength * 1.3),
    mix(paint, paints.second, strength * 0.9),
  ];
}

function drawPanes(drawing: DrawingContext, panes: readonly Path2D[], wall: Colour): void {
  const { context, paints } = drawing;
  const isLit = glows(drawing);
  const lamps = [
    mix(paints.sun, [0.85, 0.03, 0.12], 0.6),
    mix(paints.glow, paints.sun, 0.4),
    mix(paints.second, paints.sun, 0.4),
  ];
  panes.forEach((path, index) => {
    context.fillStyle = isLit
      ? css(lamps[index] ?? paints.sun, 0.85)
      : css(index === 0 ? mix(wall, paints.sun, 0.6) : mix(wall, paints.ink, 0.45), 0.6);
    context.fill(path);
  });
}

function addPanes(
  panes: readonly Path2D[],
  { x, y, width, height }: Box,
  lights: number,
  unit: number,
  chance: Chance,
): void {
  const size = Math.max(2.2 * unit, width * 0.07);
  const columns = Math.max(2, Math.floor(width / (size * 2.4)));
  const gap = width / columns;
  const rows = Math.floor((height - size * 2) / (size * 2.5));
  const lit = lights * (0.4 + chance.next());
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (chance.next() > lit) continue;
      const path = panes[chance.integer(0, panes.length - 1)];
      path?.rect(x + gap * (column + 0.5) - size * 0.55, y + size * 1.6 + row * size * 2.5, size * 1.1, size * 1.4);
    }
  }
}

/** A small house under a gable, its side in shade. */
export function drawCottage(
  drawing: DrawingContext,
  { x, y, width, height }: Box,
  wall: Colour,
  roof: Colour,
  chance: Chance,
): void {
  const { paints, context, light, unit } = drawing;
  const eaves = y + height * 0.42;
  const front = new Path2D();
  front.rect(x, eaves, width, height * 0.58);
  const isLit = glows(drawing);
  fillShape(
    drawing,
    front,
    drawing.brush.isFlat
      ? css(wall)
      : verticalGradient(drawing, eaves, y + height, [
          [0, mix(wall, paints.glow, 0.12)],
          [1, mix(wall, paints.ink, 0.22)],
        ]),
    paints.ink,
  );
  const top = new Path2D();
  const over = width * 0.08;
  top.moveTo(x - over, eaves + height * 0.03);
  top.lineTo(x + width * 0.18, y);
  top.lineTo(x + width * 0.82, y);
  top.lineTo(x + width + over, eaves + height * 0.03);
  top.closePath();
  fillShape(drawing, top, css(roof), paints.ink);
  const chimney = new Path2D();
  chimney.rect(x + width * (light.x > x ? 0.66 : 0.24), y - height * 0.16, width * 0.09, height * 0.3);
  context.fillStyle = css(mix(roof, paints.ink, 0.35));
  context.fill(chimney);
  const panes = new Path2D();
  const count = width > height * 1.1 ? 3 : 2;
  for (let pane = 0; pane < count; pane++)
    panes.rect(x + width * ((pane + 0.5) / count) - width * 0.065, eaves + height * 0.18, width * 0.13, height * 0.2);
  context.fillStyle =
    isLit && chance.next() < 0.85
      ? css(mix(paints.sun, [0.85, 0.03, 0.12], 0.65))
      : css(mix(paints.ink, paints.sky[2] ?? paints.haze, 0.4));
  context.fill(panes);
  context.strokeStyle = css(mix(wall, paints.ink, 0.45), 0.8);
  context.lineWidth = 1.2 * unit;
  context.stroke(panes);
}
