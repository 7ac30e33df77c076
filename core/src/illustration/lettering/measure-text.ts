/** How large text is when drawn, measured by the canvas that will draw it. */
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { SettableText } from './choose-faces.ts';

/** The ink of a line set at a size of 1, from its origin on the baseline; multiply by the size in pixels. */
export type LineInk = {
  /** Ink to the left of the origin. */
  readonly left: number;
  /** Ink to the right of the origin. */
  readonly right: number;
  readonly ascent: number;
  readonly descent: number;
};

/** Measures a line. */
export type MeasureText = (line: string) => LineInk;

/** Pixels at which text is measured; large, so that hinting does not matter. */
const probe = 200;

/** Readies a canvas context to draw this text from its left edge, at `size` pixels. */
export function setType(context: SKRSContext2D, text: SettableText, size: number, direction: 'ltr' | 'rtl'): void {
  context.lang = 'en';
  context.font = `${size}px ${text.families}`;
  // Not through `font`: asked for a bold, the canvas smears the faces that have one weight only.
  context.fontVariationSettings = `"wght" ${text.weight}`;
  context.letterSpacing = `${(text.tracking * size).toFixed(3)}px`;
  context.direction = direction;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
}

/** A measurer for one text; it remembers what it measured. */
export function createMeasure(text: SettableText, direction: 'ltr' | 'rtl'): MeasureText {
  const context = createCanvas(1, 1).getContext('2d');
  setType(context, text, probe, direction);
  const measured = new Map<string, LineInk>();
  return (line) => {
    const known = measured.get(line);
    if (known) return known;
    const metrics = context.measureText(line);
    const ink = {
      left: metrics.actualBoundingBoxLeft / probe,
      right: metrics.actualBoundingBoxRight / probe,
      ascent: metrics.actualBoundingBoxAscent / probe,
      descent: metrics.actualBoundingBoxDescent / probe,
    };
    measured.set(line, ink);
    return ink;
  };
}
