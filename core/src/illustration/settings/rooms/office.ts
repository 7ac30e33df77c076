import { Path2D } from '@napi-rs/canvas';
import { css, lighten, mix } from '../../drawing/colour.ts';
import {
  type DrawingContext,
  fillShape,
  pathOf,
  radialGradient,
  verticalGradient,
  withBlendMode,
} from '../../drawing/drawing-context.ts';
import { glows } from '../../drawing/figure.ts';
import { indoor } from '../indoor.ts';
import type { RoomPlan } from './kind.ts';

/** A wall of glass over the city, lamps on cords, a long table with laptops; people stand behind it. */
export const office: RoomPlan = (drawing, floor) => {
  const { width, height, scene } = drawing;
  const top = Math.max(height * 0.1, scene.composition.textSafeArea * height);
  const pane = { x: -10, y: top, width: width + 20, height: floor - top - height * 0.06 };
  const table = height * 0.76;
  return {
    pane,
    surface: table + height * 0.03,
    standing: { y: height * 0.8, depth: 0.6 },
    layers: [
      { name: 'posts', depth: 0.3, draw: () => drawPosts(drawing, pane.y, floor) },
      { name: 'chart', depth: 0.34, draw: () => drawChart(drawing, top) },
      { name: 'lamps', depth: 0.4, draw: () => drawLamps(drawing) },
      { name: 'long table', depth: 0.7, draw: () => drawTable(drawing, table) },
    ],
  };
};

function drawPosts(drawing: DrawingContext, top: number, floor: number): void {
  const { context, width, unit, paints } = drawing;
  const frame = mix(indoor(drawing, '#3f474f'), paints.ink, 0.2);
  context.fillStyle = css(frame);
  for (let post = 0; post <= 4; post++) context.fillRect((width * post) / 4 - 4 * unit, top, 8 * unit, floor - top);
  context.fillRect(0, top - 10 * unit, width, 12 * unit);
  context.fillRect(0, top + (floor - top) * 0.22, width, 5 * unit);
}

/** A board on wheels with rising bars, at the side. */
function drawChart(drawing: DrawingContext, top: number): void {
  const { context, width, height, paints, unit, scene } = drawing;
  if (scene.composition.textSafeArea > 0) return;
  const isLeft = scene.composition.focus > 0.5;
  const x = isLeft ? width * 0.11 : width * 0.61;
  const [y, across, tall] = [top + height * 0.2, width * 0.28, height * 0.24];
  drawing.reservedAreas.push({
    left: x / width,
    right: (x + across) / width,
    top: y / height,
    bottom: (y + tall) / height,
  });
  const board = new Path2D();
  board.roundRect(x, y, across, tall, 6 * unit);
  context.fillStyle = css(mix(paints.ink, paints.haze, 0.25));
  for (const leg of [0.12, 0.88]) context.fillRect(x + across * leg - 3 * unit, y, 6 * unit, height * 0.42);
  fillShape(drawing, board, css(mix(indoor(drawing, '#fbf8f2'), paints.snow, 0.3)), paints.ink);
  const bars = 5;
  for (let bar = 0; bar < bars; bar++) {
    const high = tall * (0.2 + 0.13 * bar + (bar % 2) * 0.04);
    context.fillStyle = css(bar % 2 === 0 ? paints.accent : paints.water);
    context.fillRect(x + across * (0.12 + bar * 0.16), y + tall * 0.9 - high, across * 0.1, high);
  }
  context.strokeStyle = css(mix(paints.ink, paints.accent, 0.2));
  context.lineWidth = 3 * unit;
  context.beginPath();
  for (let point = 0; point < bars; point++)
    context.lineTo(x + across * (0.17 + point * 0.16), y + tall * (0.62 - point * 0.12 + (point % 2) * 0.05));
  context.stroke();
}

function drawLamps(drawing: DrawingContext): void {
  const { context, width, height, paints, unit, scene } = drawing;
  const isLit = glows(drawing);
  const drop = height * (scene.composition.textSafeArea > 0 ? 0.44 : 0.3);
  for (const at of [0.2, 0.5, 0.8]) {
    const x = width * at;
    context.fillStyle = css(mix(paints.ink, paints.haze, 0.1));
    context.fillRect(x - 1.2 * unit, 0, 2.4 * unit, drop);
    const shade = new Path2D();
    shade.moveTo(x - 14 * unit, drop);
    shade.lineTo(x + 14 * unit, drop);
    shade.quadraticCurveTo(x + 44 * unit, drop + 14 * unit, x + 46 * unit, drop + 34 * unit);
    shade.lineTo(x - 46 * unit, drop + 34 * unit);
    shade.quadraticCurveTo(x - 44 * unit, drop + 14 * unit, x - 14 * unit, drop);
    fillShape(drawing, shade, css(mix(paints.accent, indoor(drawing, '#38424a'), 0.5)), paints.ink);
    context.fillStyle = css(isLit ? [0.95, 0.01, 0.08] : mix(paints.sun, paints.haze, 0.3));
    context.beginPath();
    context.ellipse(x, drop + 34 * unit, 30 * unit, 6 * unit, 0, 0, 7);
    context.fill();
    if (!isLit) continue;
    withBlendMode(drawing, 'screen', 1, () => {
      context.fillStyle = radialGradient(drawing, { x, y: drop + 40 * unit }, width * 0.2, [
        [0, [0.85, 0.03, 0.11], 0.6],
        [1, [0.85, 0.03, 0.11], 0],
      ]);
      context.fillRect(x - width * 0.2, drop - width * 0.1, width * 0.4, width * 0.4);
    });
  }
}

/** The table from side to side, two laptops, papers and cups on it. */
function drawTable(drawing: DrawingContext, y: number): void {
  const { context, width, height, paints, unit, scene } = drawing;
  const wood = indoor(drawing, '#b98a5c');
  const front = y + height * 0.1;
  context.fillStyle = css(paints.ink, 0.28);
  context.fillRect(width * 0.08, front, width * 0.84, height - front);
  const top = pathOf([
    { x: width * 0.06, y },
    { x: width * 0.94, y },
    { x: width * 1.04, y: front },
    { x: -width * 0.04, y: front },
  ]);
  fillShape(
    drawing,
    top,
    verticalGradient(drawing, y, front, [
      [0, mix(wood, paints.glow, 0.42)],
      [1, mix(wood, paints.ink, 0.1)],
    ]),
    paints.ink,
  );
  context.fillStyle = css(mix(wood, paints.ink, 0.4));
  context.fillRect(0, front, width, height * 0.035);
  const isBusy = scene.subjects.some((subject) => subject.placement === 'surface');
  for (const at of isBusy ? [0.12, 0.88] : [0.2, 0.52, 0.84]) drawLaptop(drawing, width * at, y + height * 0.035);
  for (const at of [0.36, 0.68]) {
    const sheet = pathOf([
      { x: width * at, y: y + height * 0.03 },
      { x: width * (at + 0.08), y: y + height * 0.03 },
      { x: width * (at + 0.09), y: y + height * 0.075 },
      { x: width * (at - 0.01), y: y + height * 0.075 },
    ]);
    context.fillStyle = css(lighten(indoor(drawing, '#f6f1e8'), 0.02));
    context.fill(sheet);
  }
  context.fillStyle = css(mix(wood, paints.sun, 0.45), 0.8);
  context.fillRect(0, front, width, 2.4 * unit);
}

/** A laptop from behind. */
function drawLaptop(drawing: DrawingContext, x: number, y: number): void {
  const { context, paints, unit } = drawing;
  const metal = indoor(drawing, '#aab2ba');
  const [half, tall] = [56 * unit, 66 * unit];
  context.fillStyle = css(paints.ink, 0.22);
  context.beginPath();
  context.ellipse(x, y + 8 * unit, half * 1.3, 9 * unit, 0, 0, 7);
  context.fill();
  const lid = new Path2D();
  lid.roundRect(x - half, y - tall, half * 2, tall, 6 * unit);
  fillShape(
    drawing,
    lid,
    verticalGradient(drawing, y - tall, y, [
      [0, lighten(metal, 0.05)],
      [1, mix(metal, paints.ink, 0.25)],
    ]),
    paints.ink,
  );
  context.fillStyle = css(mix(metal, paints.snow, 0.5));
  context.beginPath();
  context.arc(x, y - tall * 0.5, 7 * unit, 0, 7);
  context.fill();
  context.fillStyle = css(mix(metal, paints.ink, 0.35));
  context.fillRect(x - half * 1.12, y - 2 * unit, half * 2.24, 8 * unit);
}
