/** Repaints a whole picture in strokes: what impressionist, oil and expressionist pictures have in common. */
import type { Stage } from '../drawing/drawing-context.ts';
import { readPixels, strengthen, writePixels } from './pixels.ts';
import { busynessOf, type Flow, flowOf, layStrokes, lightRelief, type StrokeLayer } from './strokes.ts';

/** How a picture is repainted. */
export type StrokeLook = {
  readonly layers: readonly StrokeLayer[];
  readonly contrast: number;
  readonly chroma: number;
  /** How much the thickness of the paint shows. */
  readonly relief: number;
  /** Directions where the picture is even; parts of width and height in, radians out. */
  readonly still: (stage: Stage) => (x: number, y: number) => number;
  /** Directions that the brush insists on, whatever is under it. */
  readonly bent?: (stage: Stage, flow: Flow) => Flow;
};

/** Repaints a stage from its underpainting. */
export function paintStrokes(stage: Stage, under: Stage, look: StrokeLook): void {
  const source = readPixels(under);
  strengthen(source, look.contrast, look.chroma);
  writePixels(under, source);
  stage.context.drawImage(under.canvas, 0, 0, stage.width, stage.height);
  const target = readPixels(stage);
  const flow = flowOf(source, look.still(stage));
  const relief = new Uint8Array(target.width * target.height);
  const painting = {
    target,
    source,
    busy: busynessOf(source),
    relief,
    flow: look.bent?.(stage, flow) ?? flow,
    unit: stage.unit,
    chance: stage.chance('strokes'),
    focus: under.marks,
  };
  for (const layer of look.layers) layStrokes(painting, layer);
  if (look.relief > 0) lightRelief(target, relief, look.relief);
  writePixels(stage, target);
}

/** Level in water and on land, slowly turning in the sky, as a hand would move. */
export function calmHand({ scene }: Stage): (x: number, y: number) => number {
  const { horizon } = scene.composition;
  return (x, y) => (y > horizon ? 0.06 * Math.sin(x * 9) : 0.35 * Math.sin(x * 5 + y * 7) - 0.15);
}
