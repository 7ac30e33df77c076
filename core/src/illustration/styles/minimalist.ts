import { printInFlatColours } from '../filters/styles/minimalist.ts';
import { posterLooks } from '../lettering/poster-looks.ts';
import { pageLooks } from '../pages/page-looks.ts';
import type { Palette, Scene } from '../scene/scene.ts';
import { onInks } from './repaint.ts';
import { flatBrush, type Style } from './style.ts';

/** A few flat shapes of five colours, one great disc, and much room. */
export const minimalist: Style = {
  brush: { ...flatBrush, detail: 0.1 },
  recompose: simplify,
  palette: reduce,
  finish: { grain: 0.035, vignette: 0 },
  filter: printInFlatColours,
  poster: posterLooks.minimalist,
  page: pageLooks.illustrated,
};

function simplify(scene: Scene): Scene {
  const { light, composition } = scene;
  return {
    ...scene,
    weather: scene.weather.filter((each) => each !== 'clouds'),
    light: { ...light, radius: Math.min(0.24, light.radius * 1.9) },
    composition: { ...composition, frame: 'none' },
  };
}

/** Everything drawn towards five tones of the picture's own light. */
function reduce(palette: Palette): Palette {
  const [high, , middle, , low] = palette.sky;
  return {
    ...onInks(palette, [palette.ink, palette.water, middle, palette.glow, '#fbf3e4'], 0.5),
    sky: [high, high, middle, low, low],
  };
}
