/** What a style draws beside its letters. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { css } from './css-colour.ts';
import type { LetteringPlan } from './plan-lettering.ts';

/** Draws the ornament of the plan's look. */
export function drawOrnament(context: SKRSContext2D, plan: LetteringPlan): void {
  const { ornament } = plan.layout.look;
  if (ornament === 'frame') drawFrame(context, plan);
  if (ornament === 'rules') drawRules(context, plan);
  if (ornament === 'bar') drawBar(context, plan, 0.13, 0.014);
  if (ornament === 'hairline') drawBar(context, plan, 0.07, 0.004);
}

/** A line inside the poster's edge. */
function drawFrame(context: SKRSContext2D, { frame, inks }: LetteringPlan): void {
  const small = Math.min(frame.width, frame.height);
  const inset = small * 0.028;
  context.strokeStyle = css(inks.text, 0.85);
  context.lineWidth = Math.max(1.5, small * 0.0065);
  context.strokeRect(inset, inset, frame.width - 2 * inset, frame.height - 2 * inset);
}

/** Above and below the text a fine rule that opens around a diamond. */
function drawRules(context: SKRSContext2D, { frame, layout, inks }: LetteringPlan): void {
  const small = Math.min(frame.width, frame.height);
  const { block } = layout;
  const centre = block.x + block.width / 2;
  const half = Math.min(small * 0.17, Math.max(small * 0.09, block.width * 0.3));
  context.fillStyle = css(inks.text, 0.92);
  for (const y of [block.y - small * 0.045, block.y + block.height + small * 0.045]) {
    const gem = small * 0.0085;
    const line = Math.max(1, small * 0.0024);
    context.fillRect(centre - half, y - line / 2, half - gem * 2, line);
    context.fillRect(centre + gem * 2, y - line / 2, half - gem * 2, line);
    context.beginPath();
    context.moveTo(centre, y - gem);
    context.lineTo(centre + gem, y);
    context.lineTo(centre, y + gem);
    context.lineTo(centre - gem, y);
    context.fill();
  }
}

/** A short bar above the text, at the side where reading starts. Shares of the frame's shorter side. */
function drawBar(context: SKRSContext2D, plan: LetteringPlan, length: number, thickness: number): void {
  const { frame, layout, inks } = plan;
  const small = Math.min(frame.width, frame.height);
  const { block } = layout;
  const width = length * small;
  const x = layout.direction === 'rtl' ? block.x + block.width - width : block.x;
  context.fillStyle = css(layout.look.ornament === 'bar' ? inks.accent : inks.text);
  context.fillRect(x, block.y - small * 0.045 - thickness * small, width, Math.max(1.5, thickness * small));
}
