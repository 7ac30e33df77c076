/** One layer of a painting: strokes of one size that follow the forms (Hertzmann, "Painterly Rendering", 1998). */
import type { Chance } from '../../chance.ts';
import { type Brush, createBrush, type Painting, paintStroke } from './brush.ts';
import type { Flow } from './flow.ts';
import { clamp, type Picture, type Rgb } from './picture.ts';

/** How a layer is painted. Lengths in pixels. */
export type Layer = {
  readonly width: number;
  /** Length of a stroke as a multiple of its width. */
  readonly stretch: number;
  /** Distance between strokes as a multiple of the width: below 1 they overlap. */
  readonly spacing: number;
  /** Strokes are laid only where the painting is further than this from the reference (0 … 255); 0: everywhere. */
  readonly tolerance: number;
  /** Radians by which strokes stray from the direction of the form. */
  readonly straying: number;
  /** 0 fluid … 1 dry. */
  readonly dryness: number;
  /** Makes the paint of a stroke from the colour seen. */
  readonly mix: (colour: Rgb) => Rgb;
};

/** Paints one layer over what is there, in an order left to chance so that no rows show. */
export function paintLayer(painting: Painting, reference: Picture, flow: Flow, layer: Layer, chance: Chance): void {
  const brushes = Array.from({ length: 8 }, () => createBrush(chance, layer.dryness));
  for (const [x, y] of scatter(reference, layer.width * layer.spacing, chance)) {
    const pixel = Math.round(y) * reference.width + Math.round(x);
    const seen = colourAt(reference, pixel);
    if (layer.tolerance > 0 && distance(seen, colourAt(painting.picture, pixel)) < layer.tolerance) continue;
    paintStroke(painting, chance.pick(brushes) satisfies Brush, {
      x,
      y,
      ...direction(flow, x, y, layer, chance),
      length: layer.width * layer.stretch * (0.75 + 0.5 * chance.next()),
      width: layer.width * (0.8 + 0.4 * chance.next()),
      colour: layer.mix(seen),
    });
  }
}

/** Places on a jittered grid, shuffled. */
function scatter(picture: Picture, gap: number, chance: Chance): readonly (readonly [number, number])[] {
  const places: [number, number][] = [];
  for (let y = gap / 2; y < picture.height + gap / 2; y += gap) {
    for (let x = gap / 2; x < picture.width + gap / 2; x += gap) {
      const jitter = () => (chance.next() - 0.5) * gap;
      places.push([clamp(x + jitter(), 0, picture.width - 1), clamp(y + jitter(), 0, picture.height - 1)]);
    }
  }
  for (let index = places.length - 1; index > 0; index--) {
    const other = chance.integer(0, index);
    const [here, there] = [places[index], places[other]];
    if (here && there) [places[index], places[other]] = [there, here];
  }
  return places;
}

/** The stroke's direction at its middle, and how it bends towards the direction at its end. */
function direction(flow: Flow, x: number, y: number, layer: Layer, chance: Chance) {
  const pixel = Math.round(y) * flow.width + Math.round(x);
  const stray = (chance.next() - 0.5) * 2 * layer.straying;
  const angle = Math.atan2(flow.alongY[pixel] ?? 0, flow.alongX[pixel] ?? 1) + stray;
  const alongX = Math.cos(angle);
  const alongY = Math.sin(angle);
  const half = (layer.width * layer.stretch) / 2;
  const aheadX = clamp(Math.round(x + alongX * half), 0, flow.width - 1);
  const aheadY = clamp(Math.round(y + alongY * half), 0, flow.height - 1);
  const ahead = aheadY * flow.width + aheadX;
  const turned = alongX * (flow.alongY[ahead] ?? 0) - alongY * (flow.alongX[ahead] ?? 0);
  const facing = alongX * (flow.alongX[ahead] ?? 0) + alongY * (flow.alongY[ahead] ?? 0) < 0 ? -1 : 1;
  return { alongX, alongY, bend: clamp((turned * facing) / half, -0.8 / half, 0.8 / half) };
}

function colourAt({ data }: Picture, pixel: number): Rgb {
  return [data[pixel * 3] ?? 0, data[pixel * 3 + 1] ?? 0, data[pixel * 3 + 2] ?? 0];
}

function distance(one: Rgb, other: Rgb): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}
