/** The four styles of business pictures: clean shapes, a company's blues, much room. */
import { Path2D } from '@napi-rs/canvas';
import { type Colour, colour, css, mix } from '../drawing/colour.ts';
import { addCircle, pathOf, type Stage, slanted } from '../drawing/stage.ts';
import { mapTones, readPixels, writePixels } from './pixels.ts';
import { onInks, tuned } from './repaint.ts';
import { flatBrush, type Style, softBrush } from './style.ts';

const navy = colour('#12305c');
const blue = colour('#2f7fe0');

/** Navy and blue, slanted panels. */
export const corporate: Style = {
  brush: { ...flatBrush, detail: 0.3 },
  palette: (palette) => onInks(palette, ['#0e2447', '#1f5aa8', '#6fb0ea', '#d6e8f8', '#ffffff'], 0.72),
  paint: (stage) => {
    const { width, height } = stage;
    const { isLeft, reach } = freeSide(stage);
    const at = (x: number) => (isLeft ? x * reach : 1 - x * reach) * width;
    panel(stage, [at(0), at(0.26), at(0.1), at(0)], [0, 0, height, height], navy, 0.9);
    panel(stage, [at(0.26), at(0.31), at(0.15), at(0.1)], [0, 0, height, height], blue, 0.85);
    panel(stage, [at(0.33), at(0.345), at(0.185), at(0.17)], [0, 0, height, height], colour('#f2a33a'), 0.95);
  },
  finish: { grain: 0.02, vignette: 0 },
};

/** How far the panels reach in, parts of the width. */
const panels = 0.345;

/** The side with more room beside the subjects and what must stay in sight, and how much of their width the panels have there, 0.3 … 1. */
function freeSide({ marks: figures, kept, scene }: Stage): { readonly isLeft: boolean; readonly reach: number } {
  const marks = [...figures, ...kept];
  if (marks.length === 0) return { isLeft: scene.composition.focus > 0.5, reach: 1 };
  const left = Math.min(...marks.map((mark) => mark.left));
  const right = 1 - Math.max(...marks.map((mark) => mark.right));
  return { isLeft: left >= right, reach: Math.min(1, Math.max(0.3, Math.max(left, right) / panels)) };
}

function panel(stage: Stage, xs: readonly number[], ys: readonly number[], paint: Colour, alpha: number): void {
  const path = pathOf(xs.map((x, index) => ({ x, y: ys[index] ?? 0 })));
  stage.context.fillStyle = css(paint, alpha);
  stage.context.fill(path);
}

/** Muted, evenly lit, in a thin frame. */
export const professional: Style = {
  brush: { ...softBrush, detail: 0.5, margin: 0.05 },
  palette: (palette) =>
    onInks(tuned(palette, 0.03, 0.85), ['#1c2b3a', '#4a6379', '#9fb3c2', '#dfe6ea', '#ffffff'], 0.32),
  paint: (stage) => {
    const { context, width, height, unit } = stage;
    const inset = 34 * unit;
    context.strokeStyle = 'rgba(255,255,255,0.85)';
    context.lineWidth = 2 * unit;
    context.strokeRect(inset, inset, width - inset * 2, height - inset * 2);
  },
  finish: { grain: 0.03, vignette: 0.14 },
};

/** White, with the picture in one round shape. */
export const clean: Style = {
  brush: { ...flatBrush, detail: 0.3, margin: 0.1 },
  palette: (palette) => tuned(palette, 0.05, 0.95),
  paint: (stage) => {
    const { context, width, height, unit } = stage;
    const mask = new Path2D();
    mask.rect(-1, -1, width + 2, height + 2);
    const inset = 58 * unit;
    mask.roundRect(inset, inset, width - inset * 2, height - inset * 2, [
      Math.min(width, height) * 0.3,
      26 * unit,
      Math.min(width, height) * 0.3,
      26 * unit,
    ]);
    context.fillStyle = '#fbfcfd';
    context.fill(mask, 'evenodd');
    const dot = new Path2D();
    addCircle(dot, width - inset * 0.9, inset * 0.95, 15 * unit);
    context.fillStyle = css(stage.paints.accent);
    context.fill(dot);
  },
  finish: { grain: 0, vignette: 0 },
};

/** Sets of inks for modern pictures, from dark to light. */
const inkSets = [
  ['#16163a', '#3b3bd6', '#ff7a59', '#ffe3d3', '#fffaf5'],
  ['#10242e', '#0f8f8a', '#ffb02e', '#fdeccb', '#fffdf6'],
  ['#2a1038', '#c2326e', '#ff9b6a', '#ffe0d6', '#fff9f6'],
  ['#0d1f2d', '#2f6fe4', '#39c6c0', '#dff5f0', '#fbfffd'],
] as const;

/** Four strong inks, one large quarter disc and a bar in them, off the centre. */
export const modern: Style = {
  extras: { nearness: 0.02, draw: drawBlocks },
  brush: { ...flatBrush, detail: 0.25 },
  paint: (stage) => {
    const pixels = readPixels(stage);
    mapTones(pixels, inkSets[stage.scene.family % inkSets.length]?.map(colour) ?? [navy, blue], 0.9, 0.7);
    writePixels(stage, pixels);
  },
  finish: { grain: 0.05, vignette: 0 },
};

/** A quarter disc of colour in an upper corner behind everything, a bar and a row of dots at the side. */
function drawBlocks(stage: Stage): void {
  const { context, width, height, paints, scene, unit } = stage;
  const isLeft = scene.composition.focus > 0.5;
  const size = Math.min(width, height);
  const corner = isLeft ? 0 : width;
  const disc = new Path2D();
  disc.moveTo(corner, 0);
  disc.arc(corner, 0, size * 0.56, 0, Math.PI * 2);
  context.fillStyle = slanted(stage, { x: corner, y: 0 }, { x: width / 2, y: height * 0.5 }, [
    [0, mix(paints.accent, paints.ink, 0.25)],
    [1, mix(paints.accent, paints.sun, 0.1)],
  ]);
  context.fill(disc);
  context.fillStyle = css(mix(paints.ink, paints.accent, 0.2));
  context.fillRect(isLeft ? width * 0.93 : 0, 0, width * 0.07, height);
  const dots = new Path2D();
  for (let row = 0; row < 6; row++)
    for (let column = 0; column < 6; column++)
      addCircle(
        dots,
        (isLeft ? 60 : width / unit - 160) * unit + column * 20 * unit,
        (60 + row * 20) * unit,
        3.4 * unit,
      );
  context.fillStyle = css(paints.sun, 0.9);
  context.fill(dots);
}
