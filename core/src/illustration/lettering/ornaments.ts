/** What a style draws beside its letters. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { css } from './css-colour.ts';
import { type LetteringPlan, panelBehind } from './plan-lettering.ts';

/** Draws the ornament of the plan's look. */
export function drawOrnament(context: SKRSContext2D, plan: LetteringPlan): void {
  const { layout } = plan;
  const { ornament } = layout.look;
  if (ornament === 'frame') drawFrame(context, plan);
  if (ornament === 'rules') drawRules(context, plan);
  if (ornament === 'bar') drawBar(context, plan, 0.13, 0.014);
  if (ornament === 'slab') drawBar(context, plan, 0.3, 0.024);
  if (ornament === 'hairline') drawBar(context, plan, 0.07, 0.004);
  if (ornament === 'gem') drawGems(context, plan);
  if (layout.look.backing === 'panel') drawEdge(context, plan);
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
  const free = block.width - width;
  const x = block.x + (layout.look.alignment === 'centre' ? free / 2 : layout.direction === 'rtl' ? free : 0);
  context.fillStyle = css(layout.look.ornament === 'hairline' ? inks.text : inks.accent);
  context.fillRect(x, block.y - small * 0.045 - thickness * small, width, Math.max(1.5, thickness * small));
}

/** Three small diamonds above and below the text. */
function drawGems(context: SKRSContext2D, { frame, layout, inks }: LetteringPlan): void {
  const small = Math.min(frame.width, frame.height);
  const { block } = layout;
  const centre = block.x + block.width / 2;
  context.fillStyle = css(inks.text, 0.92);
  context.beginPath();
  for (const y of [block.y - small * 0.05, block.y + block.height + small * 0.05]) {
    for (const [dx, size] of [
      [-0.034, 0.0055],
      [0, 0.009],
      [0.034, 0.0055],
    ] as const) {
      const [x, gem] = [centre + dx * small, size * small];
      context.moveTo(x, y - gem);
      context.lineTo(x + gem, y);
      context.lineTo(x, y + gem);
      context.lineTo(x - gem, y);
      context.closePath();
    }
  }
  context.fill();
}

/** A line of the picture's liveliest colour where a panel meets the picture. */
function drawEdge(context: SKRSContext2D, { frame, layout, inks }: LetteringPlan): void {
  const { y, height } = panelBehind(layout.block, frame);
  const thick = Math.max(2, 0.012 * Math.min(frame.width, frame.height));
  context.fillStyle = css(inks.accent);
  context.fillRect(0, y > 0 ? y - thick / 2 : height - thick / 2, frame.width, thick);
}
