import { colour, css, mix } from '../drawing/colour.ts';
import { type DrawingContext, radialGradient, verticalGradient, withBlendMode } from '../drawing/drawing-context.ts';
import { gradeAsFilm } from '../filters/styles/cinematic.ts';
import { posterLooks } from '../lettering/poster-looks.ts';
import { pageLooks } from '../pages/page-looks.ts';
import { mapTones, readPixels, strengthen, writePixels } from './pixels.ts';
import { type Style, softBrush } from './style.ts';

/** A still of a film: teal shadows, orange light, a flare, bars above and below. */
export const cinematic: Style = {
  brush: { ...softBrush, margin: 0.12 },
  paint: (drawing) => {
    const pixels = readPixels(drawing);
    strengthen(pixels, 1.16, 0.92);
    mapTones(pixels, ['#06161c', '#14505c', '#578a8c', '#e2a876', '#fff0d8'].map(colour), 0.44, 0.4);
    writePixels(drawing, pixels);
    flare(drawing);
    bars(drawing);
  },
  finish: { grain: 0.09, vignette: 0.5 },
  filter: gradeAsFilm,
  poster: posterLooks.classic,
  page: pageLooks.cinematic,
};

/** The blue streak that an anamorphic lens draws through a light. */
function flare(drawing: DrawingContext): void {
  const { context, width, light, unit, scene } = drawing;
  if (scene.light.body === 'hidden') return;
  withBlendMode(drawing, 'screen', 1, () => {
    const streak = context.createLinearGradient(light.x - width * 0.6, 0, light.x + width * 0.6, 0);
    const blue = mix(colour('#7fd0ff'), drawing.paints.glow, 0.3);
    streak.addColorStop(0, css(blue, 0));
    streak.addColorStop(0.5, css(blue, 0.5));
    streak.addColorStop(1, css(blue, 0));
    context.fillStyle = streak;
    context.fillRect(0, light.y - 1.6 * unit, width, 3.2 * unit);
    context.fillStyle = radialGradient(drawing, light, light.radius * 4, [
      [0, drawing.paints.sun, 0.4],
      [1, drawing.paints.glow, 0],
    ]);
    context.fillRect(light.x - light.radius * 4, light.y - light.radius * 4, light.radius * 8, light.radius * 8);
  });
}

function bars(drawing: DrawingContext): void {
  const { context, width, height } = drawing;
  const bar = height * 0.105;
  context.fillStyle = verticalGradient(drawing, 0, height, [
    [0, colour('#050607')],
    [1, colour('#050607')],
  ]);
  context.fillRect(0, 0, width, bar);
  context.fillRect(0, height - bar, width, bar);
}
