import { Path2D } from '@napi-rs/canvas';
import { css, lighten, mix } from '../../drawing/colour.ts';
import { addCircle, type DrawingContext, fillShape, verticalGradient } from '../../drawing/drawing-context.ts';
import { indoor } from '../indoor.ts';
import type { RoomPlan } from './kind.ts';

/** A counter along the wall with a stove, cupboards and pans above, a window over the sink. */
export const kitchen: RoomPlan = (drawing, floor) => {
  const { width, height, scene } = drawing;
  const top = height * 0.6;
  const isWindowLeft = scene.composition.focus > 0.5;
  const across = width * 0.34;
  const upper = Math.max(height * 0.14, scene.composition.textSafeArea * height * 0.9);
  const pane = {
    x: isWindowLeft ? width * 0.1 : width * 0.56,
    y: upper,
    width: across,
    height: top - upper - height * 0.09,
  };
  const shelf = { x: isWindowLeft ? width * 0.56 : width * 0.06, width: width * 0.38, y: top - height * 0.2 };
  return {
    pane,
    surface: top + height * 0.015,
    layers: [
      { name: 'tiles', depth: 0.05, draw: () => drawTiles(drawing, top) },
      { name: 'pans', depth: 0.32, draw: () => drawPans(drawing, shelf) },
      { name: 'counter', depth: 0.5, draw: () => drawCounter(drawing, top, floor) },
      { name: 'stove', depth: 0.55, draw: () => drawStove(drawing, shelf.x + shelf.width * 0.5, top, floor) },
      { name: 'kitchen things', depth: 0.6, draw: () => drawThings(drawing, top, pane.x + pane.width / 2) },
    ],
  };
};

function drawTiles(drawing: DrawingContext, top: number): void {
  const { context, width, height, unit, paints } = drawing;
  const tile = indoor(drawing, '#e6ded0');
  context.fillStyle = css(tile);
  context.fillRect(0, top - height * 0.16, width, height * 0.16);
  context.strokeStyle = css(mix(tile, paints.ink, 0.16), 0.7);
  context.lineWidth = 1.2 * unit;
  context.beginPath();
  const size = height * 0.04;
  for (let row = 0; row <= 4; row++) {
    const y = top - row * size;
    context.moveTo(0, y);
    context.lineTo(width, y);
    for (let x = row % 2 === 0 ? 0 : size; x < width; x += size * 2) {
      context.moveTo(x, y);
      context.lineTo(x, y - size);
    }
  }
  context.stroke();
}

/** A rail with hanging pans, and a shelf with jars above. */
function drawPans(drawing: DrawingContext, { x, y, width: across }: { x: number; y: number; width: number }): void {
  const { context, height, unit, paints } = drawing;
  const chance = drawing.chance('pans');
  const wood = indoor(drawing, '#9a6b45');
  if (drawing.scene.composition.textSafeArea === 0) {
    for (let jar = 0; jar < 7; jar++) {
      const at = x + (across * (jar + 0.5)) / 7;
      const tall = (34 + chance.next() * 26) * unit;
      const body = new Path2D();
      body.roundRect(at - 15 * unit, y - height * 0.1 - tall, 30 * unit, tall, 6 * unit);
      fillShape(
        drawing,
        body,
        css(indoor(drawing, chance.pick(['#d9b45a', '#b5533c', '#8fa37a', '#e8dcc4', '#7f93a3']))),
        paints.ink,
      );
      context.fillStyle = css(mix(wood, paints.ink, 0.2));
      context.fillRect(at - 12 * unit, y - height * 0.1 - tall - 6 * unit, 24 * unit, 8 * unit);
    }
    context.fillStyle = css(wood);
    context.fillRect(x, y - height * 0.1, across, 9 * unit);
  }
  context.fillStyle = css(mix(paints.ink, paints.haze, 0.2));
  context.fillRect(x, y - height * 0.04, across, 4 * unit);
  for (let pan = 0; pan < 4; pan++) {
    const at = x + (across * (pan + 0.5)) / 4;
    const size = (20 + chance.next() * 10) * unit;
    const metal = indoor(drawing, chance.pick(['#b8744a', '#5a5f66', '#b8744a']));
    context.fillStyle = css(mix(metal, paints.ink, 0.3));
    context.fillRect(at - 2.5 * unit, y - height * 0.036, 5 * unit, size * 1.5);
    const bowl = new Path2D();
    addCircle(bowl, at, y - height * 0.036 + size * 2.2, size);
    fillShape(drawing, bowl, css(metal), paints.ink);
    context.fillStyle = css(lighten(metal, 0.12), 0.6);
    context.beginPath();
    context.arc(at, y - height * 0.036 + size * 2.2, size * 0.7, 3.4, 4.9);
    context.lineTo(at, y - height * 0.036 + size * 2.2);
    context.fill();
  }
}

function drawCounter(drawing: DrawingContext, top: number, floor: number): void {
  const { context, width, height, unit, paints } = drawing;
  const front = mix(indoor(drawing, '#7f9a94'), paints.accent, 0.08);
  const foot = floor + height * 0.03;
  context.fillStyle = verticalGradient(drawing, top, foot, [
    [0, front],
    [1, mix(front, paints.ink, 0.3)],
  ]);
  context.fillRect(0, top, width, foot - top);
  const doors = 6;
  for (let door = 0; door < doors; door++) {
    const x = (width * door) / doors;
    context.strokeStyle = css(mix(front, paints.ink, 0.38));
    context.lineWidth = 2 * unit;
    context.strokeRect(x + 9 * unit, top + height * 0.05, width / doors - 18 * unit, foot - top - height * 0.08);
    context.fillStyle = css(mix(paints.sun, indoor(drawing, '#c9a05a'), 0.6));
    context.beginPath();
    context.arc(x + (door % 2 === 0 ? width / doors - 20 * unit : 20 * unit), top + height * 0.1, 4.5 * unit, 0, 7);
    context.fill();
  }
  const plate = indoor(drawing, '#c79a68');
  context.fillStyle = verticalGradient(drawing, top - 4 * unit, top + 26 * unit, [
    [0, mix(plate, paints.glow, 0.4)],
    [0.5, plate],
    [1, mix(plate, paints.ink, 0.35)],
  ]);
  context.fillRect(0, top - 4 * unit, width, 26 * unit);
  context.fillStyle = css(paints.ink, 0.2);
  context.fillRect(0, top + 22 * unit, width, 10 * unit);
}

/** An enamel stove with a steaming pot. */
function drawStove(drawing: DrawingContext, x: number, top: number, floor: number): void {
  const { context, height, unit, paints } = drawing;
  const enamel = indoor(drawing, '#efe6d6');
  const half = 84 * unit;
  const body = new Path2D();
  body.roundRect(x - half, top - 8 * unit, half * 2, floor + height * 0.03 - top, 8 * unit);
  fillShape(drawing, body, css(enamel), paints.ink);
  const oven = new Path2D();
  oven.roundRect(x - half * 0.74, top + height * 0.06, half * 1.48, height * 0.1, 8 * unit);
  context.fillStyle = css(mix(paints.ink, indoor(drawing, '#d9843a'), 0.35));
  context.fill(oven);
  for (const knob of [-0.6, -0.2, 0.2, 0.6]) {
    context.fillStyle = css(mix(paints.ink, enamel, 0.25));
    context.beginPath();
    context.arc(x + knob * half, top + height * 0.032, 7 * unit, 0, 7);
    context.fill();
  }
  const pot = mix(paints.accent, indoor(drawing, '#c8442e'), 0.5);
  const pan = new Path2D();
  pan.roundRect(x - 44 * unit, top - 66 * unit, 88 * unit, 58 * unit, [4 * unit, 4 * unit, 16 * unit, 16 * unit]);
  fillShape(drawing, pan, css(pot), paints.ink);
  context.fillStyle = css(mix(pot, paints.ink, 0.3));
  context.fillRect(x - 48 * unit, top - 72 * unit, 96 * unit, 9 * unit);
  for (let puff = 0; puff < 6; puff++) {
    context.fillStyle = css(mix(paints.snow, paints.haze, 0.3), 0.3 - 0.04 * puff);
    context.beginPath();
    context.ellipse(
      x + Math.sin(puff * 1.3) * 12 * unit,
      top - (86 + puff * 24) * unit,
      (13 + puff * 4) * unit,
      (12 + puff * 3) * unit,
      0,
      0,
      7,
    );
    context.fill();
  }
}

/** A bowl of fruit, a jug, a board with bread: on the counter below the window. */
function drawThings(drawing: DrawingContext, top: number, x: number): void {
  const { context, unit, paints } = drawing;
  if (drawing.scene.subjects.some((subject) => subject.placement === 'surface')) return;
  for (const [at, hue] of [
    [-30, '#d8432f'],
    [-8, '#e8a23a'],
    [16, '#8fae3f'],
    [34, '#d8432f'],
  ] as const) {
    context.fillStyle = css(indoor(drawing, hue));
    context.beginPath();
    context.arc(x + at * unit, top - 44 * unit, 17 * unit, 0, 7);
    context.fill();
  }
  const bowl = new Path2D();
  bowl.ellipse(x, top - 40 * unit, 58 * unit, 38 * unit, 0, 0, Math.PI);
  fillShape(drawing, bowl, css(indoor(drawing, '#4f7f95')), paints.ink);
  const jug = new Path2D();
  jug.roundRect(x + 82 * unit, top - 82 * unit, 44 * unit, 80 * unit, [8 * unit, 8 * unit, 20 * unit, 20 * unit]);
  fillShape(drawing, jug, css(indoor(drawing, '#f0e6d2')), paints.ink);
}
