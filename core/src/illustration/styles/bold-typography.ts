import { colour, css, mix } from '../drawing/colour.ts';
import { type DrawingContext, withBlendMode, withClip } from '../drawing/drawing-context.ts';
import { groundPath } from '../drawing/terrain.ts';
import { printInFlatColours } from '../filters/styles/minimalist.ts';
import { posterLooks } from '../lettering/poster-looks.ts';
import { pageLooks } from '../pages/page-looks.ts';
import { dots } from './comic.ts';
import { mapTones, readPixels, writePixels } from './pixels.ts';
import { onInks, tuned } from './repaint.ts';
import { flatBrush, type Style } from './style.ts';

/** Sets of inks, from dark to light. */
const inkSets = [
  ['#1d1030', '#c4203f', '#f7931e', '#ffd65a', '#fff3d0'],
  ['#0f1f3d', '#0d6fb8', '#f2542d', '#f9c22e', '#fff6df'],
  ['#1b1228', '#6a1fb0', '#ee3e8c', '#ffb84d', '#fff1dc'],
  ['#10261f', '#0c8a5a', '#f0a202', '#f7dc6f', '#fdf7e3'],
] as const;

/** The ground for loud letters: three or four strong inks, rays, dots. */
export const boldTypography: Style = {
  brush: { ...flatBrush, detail: 0.1 },
  palette: (palette) => onInks(tuned(palette, 0, 1.7), [palette.ink, palette.accent, palette.second, palette.sun], 0.4),
  extras: { depth: 0.01, draw: drawRays },
  paint: (drawing) => {
    const pixels = readPixels(drawing);
    mapTones(pixels, inkSets[drawing.scene.groupSeed % inkSets.length]?.map(colour) ?? [], 0.72, 0.45);
    writePixels(drawing, pixels);
    dots(drawing, 9);
  },
  finish: { grain: 0.06, vignette: 0 },
  filter: printInFlatColours,
  poster: posterLooks.bold,
  page: pageLooks.illustrated,
};

/** Rays from the light over the sky. */
export function drawRays(drawing: DrawingContext): void {
  const { context, width, height, horizon, light, paints, scene, setting } = drawing;
  if (setting.isIndoors || setting.realm === 'water') return;
  const sky = groundPath({ step: width, heights: [0, 0] }, horizon);
  withClip(drawing, sky, () =>
    withBlendMode(drawing, 'source-over', scene.composition.textSafeArea > 0 ? 0.2 : 0.4, () => {
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
