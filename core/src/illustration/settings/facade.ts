/** Windows of house fronts seen straight on. */
import { Path2D } from '@napi-rs/canvas';
import type { Chance } from '../../chance.ts';
import type { Box } from '../drawing/buildings.ts';
import { type Colour, css, mix } from '../drawing/colour.ts';
import { type DrawingContext, fillShape } from '../drawing/drawing-context.ts';
import { glows } from '../drawing/figure.ts';

/** A row of tall windows with frames, some with shutters and flower boxes, some lit. */
export function drawFacadeWindows(drawing: DrawingContext, box: Box, wall: Colour, chance: Chance): void {
  const { context, paints, unit } = drawing;
  const count = Math.max(1, Math.round(box.width / (150 * unit)));
  const [across, tall] = [Math.min((box.width / count) * 0.46, 78 * unit), box.height];
  const hasShutters = chance.next() < 0.6;
  const shutter = mix(chance.next() < 0.5 ? paints.accent : paints.water, mix(wall, paints.ink, 0.45), 0.5);
  if (tall < 30 * unit) return;
  for (let index = 0; index < count; index++) {
    const x = box.x + (box.width * (index + 0.5)) / count - across / 2;
    const frame = new Path2D();
    frame.rect(x - 6 * unit, box.y - 6 * unit, across + 12 * unit, tall + 12 * unit);
    fillShape(drawing, frame, css(mix(wall, paints.snow, 0.45)), paints.ink);
    const isLit = glows(drawing) && chance.next() < 0.5;
    context.fillStyle = css(
      isLit ? mix(paints.sun, [0.86, 0.03, 0.12], 0.6) : mix(paints.ink, paints.sky[2] ?? paints.haze, 0.42),
    );
    context.fillRect(x, box.y, across, tall);
    context.fillStyle = css(mix(wall, paints.snow, 0.4));
    context.fillRect(x + across / 2 - 2 * unit, box.y, 4 * unit, tall);
    context.fillRect(x, box.y + tall * 0.36, across, 4 * unit);
    if (hasShutters) {
      context.fillStyle = css(shutter);
      for (const side of [x - 8 * unit - across * 0.34, x + across + 8 * unit])
        context.fillRect(side, box.y - 4 * unit, across * 0.34, tall + 8 * unit);
    }
    context.fillStyle = css(mix(wall, paints.ink, 0.32));
    context.fillRect(x - 10 * unit, box.y + tall + 6 * unit, across + 20 * unit, 6 * unit);
    if (chance.next() < 0.5) drawFlowerBox(drawing, x, box.y + tall + 4 * unit, across, chance);
  }
}

function drawFlowerBox(drawing: DrawingContext, x: number, y: number, across: number, chance: Chance): void {
  const { context, paints, unit } = drawing;
  for (let bloom = 0; bloom < 16; bloom++) {
    const paint =
      bloom % 2 === 0 ? mix(paints.foliage, paints.ink, 0.25) : bloom % 4 === 1 ? paints.accent : paints.second;
    context.fillStyle = css(paint);
    context.beginPath();
    context.arc(x + chance.next() * across, y - chance.next() * 14 * unit, (4 + chance.next() * 3) * unit, 0, 7);
    context.fill();
  }
}
