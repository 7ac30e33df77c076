/** A style: how the brush works, and what is done to the picture it leaves. */
import type { FinishLook } from '../drawing/finish.ts';
import type { Brush, Stage } from '../drawing/stage.ts';
import type { Palette, Scene } from '../scene/scene.ts';

/** How pictures of one style are drawn. Data and two small functions; nothing here knows what is in the picture. */
export type Style = {
  readonly brush: Brush;
  /** The size at which the picture under the strokes is drawn, 0.5 … 1: strokes need no more. */
  readonly underpainting?: number;
  /** What it changes in the scene: the size of the light, what frames it. */
  readonly recompose?: (scene: Scene) => Scene;
  /** The colours it paints with. */
  readonly palette?: (palette: Palette, scene: Scene) => Palette;
  /** Things of its own, and how near they are: 0 behind the land … 1 before everything. */
  readonly extras?: { readonly nearness: number; readonly draw: (stage: Stage) => void };
  /** Works over the whole picture, before the last touch. `under` is the smaller picture when there is one. */
  readonly paint?: (stage: Stage, under: Stage) => void;
  /** Whether rain and snow fall over the painted picture: their lines are none of the drawing's contours. */
  readonly isWeatherLast?: boolean;
  readonly finish: FinishLook;
};

/** A softly shaded illustration: the style of a picture for which none was named. */
export const softBrush: Brush = { isFlat: false, detail: 1, outline: 0, margin: 0 };

/** Flat shapes. */
export const flatBrush: Brush = { isFlat: true, detail: 0.25, outline: 0, margin: 0 };
