import { blurPlane } from '../blur.ts';
import { smoothWithinEdges } from '../edge-aware-blur.ts';
import type { Filter } from '../filter.ts';
import { readFlow } from '../flow.ts';
import { applyCurves, levelsCurve, saturate } from '../grade.ts';
import { createNoise, fractal, type Noise } from '../noise.ts';
import { createPaper } from '../paper.ts';
import {
  clamp,
  createPicture,
  createPlane,
  lengthUnit,
  luminance,
  type Picture,
  type Plane,
  smoothStep,
} from '../picture.ts';

const paperColour = [250, 246, 236] as const;

/**
 * Watercolour (after Bousseau et al., "Interactive watercolor rendering with temporal coherence and abstraction"):
 * washes that stop at outlines, edges that wander and darken where pigment gathers, grain in the paper's hollows,
 * and a border that the brush left ragged.
 */
export const paintInWatercolor: Filter = (photo, chance) => {
  const unit = lengthUnit(photo);
  const levels = levelsCurve(photo, 0.8);
  // Water thins the paint: shadows lift, lights go to bare paper.
  const thin = (level: number) => 56 + 199 * (clamp(levels(level), 0, 255) / 255) ** 0.78;
  const washes = smoothWithinEdges(photo, { reach: 26 * unit, tolerance: 0.32 });
  const pale = saturate(applyCurves(washes, thin, thin, thin), 1.5);
  const noise = createNoise(chance.integer(0, 0xffff));
  const wet = wander(pale, noise, unit);
  const density = pigment(wet, noise, unit, chance.integer(0, 9999));
  return glaze(wet, density, brushedArea(wet, noise, unit));
};

/** Water carries colour a few pixels over the line. */
function wander(picture: Picture, noise: Noise, unit: number): Picture {
  const { width, height } = picture;
  const result = createPicture(width, height);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 3) {
      const fromX = x + (fractal(noise, x / (22 * unit), y / (22 * unit), 2) - 0.5) * 9 * unit;
      const fromY = y + (fractal(noise, 90 + x / (22 * unit), 40 + y / (22 * unit), 2) - 0.5) * 9 * unit;
      const from = (clamp(Math.round(fromY), 0, height - 1) * width + clamp(Math.round(fromX), 0, width - 1)) * 3;
      result.data[at] = picture.data[from] ?? 0;
      result.data[at + 1] = picture.data[from + 1] ?? 0;
      result.data[at + 2] = picture.data[from + 2] ?? 0;
    }
  }
  return result;
}

/** How much pigment lies where, about 1: gathered at edges, uneven in the wash, settled in the paper's hollows. */
function pigment(picture: Picture, noise: Noise, unit: number, seed: number): Plane {
  const { width, height } = picture;
  const light = luminance(picture);
  const edges = blurPlane({ width, height, data: readFlow(light, 0.8 * unit).strength }, 0.6 * unit);
  const paper = createPaper(width, height, seed, 2.2 * unit);
  const result = createPlane(width, height);
  for (let pixel = 0, y = 0; y < height; y++) {
    for (let x = 0; x < width; x++, pixel++) {
      const wash = fractal(noise, 7 + x / (95 * unit), 3 + y / (95 * unit), 3) - 0.5;
      const gathered = smoothStep(0.1, 0.75, edges.data[pixel] ?? 0);
      const grain = (paper.data[pixel] ?? 0) * (0.1 + 0.26 * (1 - (light.data[pixel] ?? 0)));
      result.data[pixel] = 1 + wash * 1.1 + gathered * 0.85 - grain;
    }
  }
  return result;
}

/** 1 where the brush went, 0 on the bare margin, with a wandering, slightly darker rim between. */
function brushedArea({ width, height }: Picture, noise: Noise, unit: number): Plane {
  const result = createPlane(width, height);
  const margin = 15 * unit;
  for (let pixel = 0, y = 0; y < height; y++) {
    for (let x = 0; x < width; x++, pixel++) {
      const inside = Math.min(x, y, width - 1 - x, height - 1 - y);
      const ragged = margin + (fractal(noise, 60 + x / (34 * unit), 70 + y / (34 * unit), 3) - 0.5) * 34 * unit;
      result.data[pixel] = (inside - ragged) / unit;
    }
  }
  return result;
}

/** Pigment over paper: c − (c − c²)(density − 1), as thin layers of transparent paint darken. */
function glaze(picture: Picture, density: Plane, depth: Plane): Picture {
  const result = createPicture(picture.width, picture.height);
  for (let pixel = 0; pixel < density.data.length; pixel++) {
    const inside = depth.data[pixel] ?? 0;
    const covered = smoothStep(-1.2, 1.2, inside);
    const rim = Math.exp(-((inside - 2.5) ** 2) / 9) * 0.42;
    const thickness = (density.data[pixel] ?? 1) + rim - 1;
    for (let channel = 0; channel < 3; channel++) {
      const at = pixel * 3 + channel;
      const colour = (picture.data[at] ?? 0) / 255;
      const laid = colour - (colour - colour * colour) * thickness;
      const paper = paperColour[channel] ?? 255;
      result.data[at] = paper * (1 - covered + covered * laid);
    }
  }
  return result;
}
