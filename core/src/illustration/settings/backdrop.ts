/** What lies far behind: skies, mountain ranges, hills, tree lines. */
import { Path2D } from '@napi-rs/canvas';
import { drawClouds } from '../drawing/clouds.ts';
import { type Colour, css, mix } from '../drawing/colour.ts';
import type { DrawingContext } from '../drawing/drawing-context.ts';
import { createNoise } from '../drawing/noise.ts';
import { addLeafTree, addPine } from '../drawing/plants.ts';
import { drawSky } from '../drawing/sky.ts';
import { drawMist, drawRidge, type Edge, heightAt, ridgeEdge } from '../drawing/terrain.ts';
import { drawRainbow, drawSkyWeather } from '../drawing/weather.ts';
import { drawBirds } from './dressing.ts';
import type { Layer } from './setting.ts';

/** Sky, clouds and what hangs in it. */
export const skyLayer = (drawing: DrawingContext): Layer => ({
  name: 'sky',
  depth: 0,
  draw: () => {
    drawSky(drawing);
    drawSkyWeather(drawing);
    drawClouds(drawing);
    drawRainbow(drawing);
    drawBirds(drawing);
  },
});

/** A paint at a distance: near things in their own colour, far ones in the haze. */
export function faded({ paints }: DrawingContext, near: Colour, depth: number): Colour {
  return mix(near, paints.haze, Math.min(0.86, 0.8 * (1 - depth) ** 1.15 + 0.03));
}

/** How far hills or mountains are drawn. */
export type RangeLook = {
  readonly kind: 'peaks' | 'hills' | 'dunes';
  readonly count: number;
  /** Height of the farthest as a part of the horizon's height. */
  readonly height: number;
  /** Depth of the nearest. */
  readonly upTo: number;
  readonly hasSnow?: boolean;
  readonly trees?: 'pine' | 'leaf';
  /** Base colour of what is near. */
  readonly near: Colour;
};

const roughness = {
  peaks: { octaves: 6, persistence: 0.5, isSharp: true },
  hills: { octaves: 3, persistence: 0.42, isSharp: false },
  dunes: { octaves: 2, persistence: 0.3, isSharp: true },
} as const;

/** How the far ranges rise to one massif and sink beside it: −1 at its top … 0.6. */
function massif({ scene }: DrawingContext, along: number): number {
  const { focus, template } = scene.composition;
  const top = template === 'symmetry' || template === 'framed' ? 0.5 : focus > 0.5 ? 0.32 : 0.68;
  return 0.6 - 1.6 * Math.exp(-(((along - top) / 0.2) ** 2));
}

/** An edge flattened towards its base until none of it is above `ceiling`. */
function lowered(edge: Edge, base: number, ceiling: number): Edge {
  const top = Math.min(...edge.heights);
  if (top >= ceiling) return edge;
  const part = Math.max(0.1, (base - ceiling) / (base - top));
  return { step: edge.step, heights: edge.heights.map((y) => base - (base - y) * part) };
}

/** Ranges behind each other, the last foot on the horizon. */
export function rangeLayers(drawing: DrawingContext, look: RangeLook): readonly Layer[] {
  const { horizon, unit } = drawing;
  // Peaks stay below what a frame covers and what a slogan needs.
  const ceiling = drawing.height * Math.max(0.1 + drawing.brush.margin, drawing.scene.composition.textSafeArea * 0.75);
  return Array.from({ length: look.count }, (_, index) => {
    const t = look.count === 1 ? 1 : index / (look.count - 1);
    const depth = 0.06 + (look.upTo - 0.06) * t;
    // A high horizon does not make the mountains small.
    const amplitude = look.height * Math.max(horizon, drawing.height * 0.5) * (1 - 0.55 * t);
    const base = horizon * (1 - 0.14 * (1 - t)) + 2 * unit;
    const rough = ridgeEdge(drawing, {
      label: `${look.kind} ${index}`,
      base,
      amplitude,
      frequency: look.kind === 'peaks' ? 1.7 + t * 2.2 : 1.4 + t * 1.2,
      roughness: roughness[look.kind],
      power: look.kind === 'peaks' ? 1.5 : 1,
      // The farthest range culminates across from the subject.
      ...(look.kind === 'peaks' && index < 2 && !drawing.scene.features.includes('volcano')
        ? { bend: (along) => massif(drawing, along) * amplitude * (index === 0 ? 0.42 : 0.2) }
        : {}),
    });
    const edge = lowered(rough, base, ceiling);
    return {
      name: `${look.kind} ${index}`,
      depth: depth * 0.5,
      draw: () => {
        const near = look.kind === 'peaks' ? mix(drawing.paints.ink, look.near, 0.3 * t) : look.near;
        const top = faded(drawing, near, depth);
        drawRidge(drawing, edge, horizon + 12 * unit, {
          top,
          foot: mix(top, drawing.paints.haze, 0.45 - 0.2 * t),
          depth,
          hasFacets: look.kind === 'peaks',
          ...(look.hasSnow && t < 0.5 ? { snow: drawing.paints.snow } : {}),
        });
        if (look.trees && t > 0.45 && !drawing.scene.absent.includes('trees'))
          drawTreeLine(drawing, edge, look.trees, depth, `trees ${index}`);
        drawMist(drawing, base - amplitude * 0.35, base + 26 * unit, 0.36 * (1 - t * 0.7));
      },
    };
  });
}

/** Trees along an edge, in groups. */
export function drawTreeLine(
  drawing: DrawingContext,
  edge: Edge,
  kind: 'pine' | 'leaf',
  depth: number,
  label: string,
): void {
  const { context, width, unit, paints } = drawing;
  const chance = drawing.chance(label);
  const density = createNoise(chance);
  const path = new Path2D();
  const add = kind === 'pine' ? addPine : addLeafTree;
  const size = (10 + 34 * depth) * unit;
  for (let x = 0; x < width; x += size * (0.22 + chance.next() * 0.3)) {
    const crowd = density(x / 90 / unit);
    if (crowd > 0.36)
      add(path, x, heightAt(edge, x) + 3 * unit, size * (0.5 + chance.next() * 0.8) * (0.6 + crowd), chance);
  }
  const dark = mix(paints.ink, paints.foliage, kind === 'pine' ? 0.22 : 0.45);
  context.fillStyle = css(faded(drawing, dark, depth));
  context.fill(path);
}
