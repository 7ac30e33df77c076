/** A style: how the brush works, and what is done to the picture it leaves. */

import type { Brush, DrawingContext } from '../drawing/drawing-context.ts';
import type { FinishLook } from '../drawing/finish.ts';
import type { Filter } from '../filters/filter.ts';
import type { PosterLook } from '../lettering/poster-looks.ts';
import type { PageLook } from '../pages/page-looks.ts';
import type { Palette, Scene, SettingId } from '../scene/scene.ts';

/** How one style looks wherever it is asked for: drawn from words, painted over a photo, under a slogan, on a page. */
export type Style = {
  readonly brush: Brush;
  /** The size at which the picture under the strokes is drawn, 0.5 … 1: strokes need no more. */
  readonly underpainting?: number;
  /** What it changes in the scene: the size of the light, what frames it. */
  readonly recompose?: (scene: Scene) => Scene;
  /** The colours it paints with. */
  readonly palette?: (palette: Palette, scene: Scene) => Palette;
  /** Things of its own, and how near they are: 0 behind the land … 1 before everything. */
  readonly extras?: { readonly depth: number; readonly draw: (drawing: DrawingContext) => void };
  /** Works over the whole picture, before the last touch. `under` is the smaller picture when there is one. */
  readonly paint?: (drawing: DrawingContext, under: DrawingContext) => void;
  /** Whether rain and snow fall over the painted picture: their lines are none of the drawing's contours. */
  readonly isWeatherLast?: boolean;
  readonly finish: FinishLook;
  /** What it makes of a given picture. */
  readonly filter: Filter;
  /** How posters in it set their slogan. */
  readonly poster: PosterLook;
  /** How the pages of a story in it look. */
  readonly page: PageLook;
  /** Where it sets what would be in open country. */
  readonly countryBecomes?: SettingId;
  /** Where it sets a picture that names nothing to be seen. */
  readonly emptyScene?: SettingId;
};

/** A softly shaded illustration: the style of a picture for which none was named. */
export const softBrush: Brush = { isFlat: false, detail: 1, outline: 0, margin: 0 };

/** Flat shapes. */
export const flatBrush: Brush = { isFlat: true, detail: 0.25, outline: 0, margin: 0 };
