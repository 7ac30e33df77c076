import { css, mix } from '../drawing/colour.ts';
import { blended, clipped, type Stage } from '../drawing/stage.ts';
import { groundPath } from '../drawing/terrain.ts';
import { dots } from './comic.ts';
import { onInks, tuned } from './repaint.ts';
import { flatBrush, type Style } from './style.ts';

/** The ground for loud letters: three or four strong inks, rays, dots. */
export const boldTypography: Style = {
  brush: { ...flatBrush, detail: 0.1 },
  palette: (palette) => onInks(tuned(palette, 0, 1.7), [palette.ink, palette.accent, palette.second, palette.sun], 0.4),
  extras: { nearness: 0.01, draw: drawRays },
  paint: (stage) => dots(stage, 9),
  finish: { grain: 0.06, vignette: 0 },
};

/** Rays from the light over the sky. */
export function drawRays(stage: Stage): void {
  const { context, width, height, horizon, light, paints, scene } = stage;
  if (scene.setting === 'room' || scene.setting === 'studio' || scene.setting === 'underwater') return;
  const sky = groundPath({ step: width, heights: [0, 0] }, horizon);
  clipped(stage, sky, () =>
    blended(stage, 'source-over', 0.4, () => {
      context.fillStyle = css(mix(paints.sun, paints.second, 0.35));
      const reach = Math.max(width, height) * 1.4;
      for (let ray = 0; ray < 18; ray++) {
        const from = (ray / 18) * Math.PI * 2;
        context.beginPath();
        context.moveTo(light.x, light.y);
        context.lineTo(light.x + Math.cos(from) * reach, light.y + Math.sin(from) * reach);
        context.lineTo(
          light.x + Math.cos(from + Math.PI / 18) * reach,
          light.y + Math.sin(from + Math.PI / 18) * reach,
        );
        context.closePath();
        context.fill();
      }
    }),
  );
}
