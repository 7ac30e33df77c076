/** Draws planned lettering on a canvas, in three coats: veil, ornament, letters. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { css } from './css-colour.ts';
import type { SloganLayout } from './layout-slogan.ts';
import { setType } from './measure-text.ts';
import { drawOrnament } from './ornaments.ts';
import { halo, type LetteringPlan, panelBehind } from './plan-lettering.ts';

/** Draws everything over what the canvas holds. */
export function drawSlogan(context: SKRSContext2D, plan: LetteringPlan): void {
  drawVeil(context, plan);
  drawOrnament(context, plan);
  drawStandOff(context, plan);
  drawLitLetters(context, plan);
}

/**
 * The veil: as thick as planned wherever the text is, and fading out beyond it; towards the nearer edge of the frame it
 * runs on, so that it reads as light falling off rather than as a box.
 */
export function drawVeil(context: SKRSContext2D, { frame, layout, inks }: LetteringPlan): void {
  if (inks.veil <= 0) return;
  if (layout.look.backing === 'panel') {
    const { x, y, width, height } = panelBehind(layout.block, frame);
    context.fillStyle = css(inks.ground);
    context.fillRect(x, y, width, height);
    return;
  }
  const margin = halo * Math.min(frame.width, frame.height) + 1;
  const top = layout.block.y - margin;
  const bottom = layout.block.y + layout.block.height + margin;
  const fade = frame.height * 0.16;
  const middle = (top + bottom) / 2 / frame.height;
  const gradient = context.createLinearGradient(0, 0, 0, frame.height);
  const stop = (y: number, share: number) => {
    gradient.addColorStop(Math.min(1, Math.max(0, y / frame.height)), css(inks.ground, inks.veil * share));
  };
  if (middle >= 0.4) {
    for (const [distance, share] of falloff) stop(top - fade * distance, share);
  }
  stop(top, 1);
  stop(bottom, 1);
  if (middle <= 0.6) {
    for (const [distance, share] of [...falloff].reverse()) stop(bottom + fade * distance, share);
  }
  context.fillStyle = gradient;
  context.fillRect(0, 0, frame.width, frame.height);
}

/** A smooth S instead of a straight ramp, whose end the eye would see as a line. */
const falloff = [
  [1, 0],
  [0.75, 0.1],
  [0.5, 0.42],
  [0.25, 0.82],
] as const;

/** The letters alone, in one colour. */
export function drawLetters(context: SKRSContext2D, layout: SloganLayout, fill: string, dx = 0, dy = 0): void {
  for (const { text, size, x, baseline } of layout.lines) {
    setType(context, layout.type, size, layout.direction);
    context.fillStyle = fill;
    context.fillText(text, x + dx, baseline + dy);
  }
}

/** The letters as they are seen: each line lit from above. */
function drawLitLetters(context: SKRSContext2D, { layout, inks }: LetteringPlan): void {
  for (const { text, size, x, baseline, ink } of layout.lines) {
    setType(context, layout.type, size, layout.direction);
    const light = context.createLinearGradient(0, ink.y, 0, ink.y + ink.height);
    light.addColorStop(0.1, css(inks.top));
    light.addColorStop(0.9, css(inks.text));
    context.fillStyle = light;
    context.fillText(text, x, baseline);
  }
}

/** What lifts the letters off the picture; always of the ground's colour, so that it only adds contrast. */
function drawStandOff(context: SKRSContext2D, { layout, inks }: LetteringPlan): void {
  const { finish } = layout.look;
  // A light shadow is no shadow: dark letters stand on the veil alone.
  if (finish === 'plain' || !inks.isLight) return;
  const size = Math.min(...layout.lines.map((line) => line.size));
  context.save();
  context.shadowColor = css(inks.ground, 0.55);
  context.shadowBlur = size * 0.24;
  context.shadowOffsetY = size * 0.04;
  drawLetters(context, layout, css(inks.ground));
  context.restore();
  if (finish !== 'extruded') return;
  for (let step = Math.max(2, size * 0.055); step > 0; step--) {
    drawLetters(context, layout, css(inks.ground), step * 0.72, step);
  }
}
