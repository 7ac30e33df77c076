/** Repaints a whole picture in strokes: what impressionist, oil and expressionist pictures have in common. */
import type { DrawingContext } from '../drawing/drawing-context.ts';
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
  readonly still: (drawing: DrawingContext) => (x: number, y: number) => number;
  /** Directions that the brush insists on, whatever is under it. */
  readonly bent?: (drawing: DrawingContext, flow: Flow) => Flow;
};

/** Repaints a drawing from its underpainting. */
export function paintStrokes(drawing: DrawingContext, under: DrawingContext, look: StrokeLook): void {
  const source = readPixels(under);
  strengthen(source, look.contrast, look.chroma);
  writePixels(under, source);
  drawing.context.drawImage(under.canvas, 0, 0, drawing.width, drawing.height);
  const target = readPixels(drawing);
  const flow = flowOf(source, look.still(drawing));
  const relief = new Uint8Array(target.width * target.height);
  const painting = {
    target,
    source,
    busy: busynessOf(source),
    relief,
    flow: look.bent?.(drawing, flow) ?? flow,
    unit: drawing.unit,
    chance: drawing.chance('strokes'),
    focus: under.subjectAreas,
  };
  for (const layer of look.layers) layStrokes(painting, layer);
  if (look.relief > 0) lightRelief(target, relief, look.relief);
  writePixels(drawing, target);
}

/** Level in water and on land, slowly turning in the sky, as a hand would move. */
export function calmHand({ scene }: DrawingContext): (x: number, y: number) => number {
  const { horizon } = scene.composition;
  return (x, y) => (y > horizon ? 0.06 * Math.sin(x * 9) : 0.35 * Math.sin(x * 5 + y * 7) - 0.15);
}
