/** Colour grading: what a darkroom does to a whole picture. */
import type { Chance } from '../../chance.ts';
import { createPicture, type Picture, type Rgb, smoothStep } from './picture.ts';

/** A tone curve: lightness in and out, both 0 … 255. */
export type Curve = (level: number) => number;

/** Applies one curve a channel. */
export function applyCurves(picture: Picture, red: Curve, green: Curve, blue: Curve): Picture {
  const tables = [red, green, blue].map((curve) => Uint8ClampedArray.from({ length: 256 }, (_, level) => curve(level)));
  const [reds, greens, blues] = tables as [Uint8ClampedArray, Uint8ClampedArray, Uint8ClampedArray];
  const result = createPicture(picture.width, picture.height);
  for (let at = 0; at < picture.data.length; at += 3) {
    result.data[at] = reds[picture.data[at] ?? 0] ?? 0;
    result.data[at + 1] = greens[picture.data[at + 1] ?? 0] ?? 0;
    result.data[at + 2] = blues[picture.data[at + 2] ?? 0] ?? 0;
  }
  return result;
}

/** Colour strength times `amount`: 0 is grey, 1 unchanged, 1.5 vivid. */
export function saturate(picture: Picture, amount: number): Picture {
  const result = createPicture(picture.width, picture.height);
  for (let at = 0; at < picture.data.length; at += 3) {
    const red = picture.data[at] ?? 0;
    const green = picture.data[at + 1] ?? 0;
    const blue = picture.data[at + 2] ?? 0;
    const grey = red * 0.299 + green * 0.587 + blue * 0.114;
    result.data[at] = grey + (red - grey) * amount;
    result.data[at + 1] = grey + (green - grey) * amount;
    result.data[at + 2] = grey + (blue - grey) * amount;
  }
  return result;
}

/** An S-shaped curve: 0 leaves as it is, 1 is a strong contrast. */
export function contrastCurve(strength: number): Curve {
  return (level) => level + (smoothStep(0, 255, level) * 255 - level) * strength;
}

/**
 * A curve that stretches the picture's own darkest and lightest tones (2nd and 98th percentile) towards black and
 * white, `amount` of the way, so that pale and dim photos make full drawings.
 */
export function levelsCurve(picture: Picture, amount: number): Curve {
  const histogram = new Uint32Array(256);
  let count = 0;
  for (let at = 1; at < picture.data.length; at += 12, count++) {
    const level = picture.data[at] ?? 0;
    histogram[level] = (histogram[level] ?? 0) + 1;
  }
  const percentile = (share: number) => {
    let seen = 0;
    for (let level = 0; level < 256; level++) {
      seen += histogram[level] ?? 0;
      if (seen >= share * count) return level;
    }
    return 255;
  };
  // A white wall stays white and a night stays night: only what a photo lost to haze or dim light is given back.
  const low = Math.min(110, percentile(0.02)) * amount;
  const high = 255 - (255 - Math.max(145, percentile(0.98))) * amount;
  return (level) => ((level - low) * 255) / (high - low);
}

/** Darkens the corners in place, `amount` 0 … 1, towards `colour`. */
export function vignette({ data, width, height }: Picture, amount: number, colour: Rgb = [0, 0, 0]): void {
  for (let y = 0, at = 0; y < height; y++) {
    const dy = (2 * y) / height - 1;
    for (let x = 0; x < width; x++, at += 3) {
      const dx = (2 * x) / width - 1;
      const shade = smoothStep(0.35, 1.9, dx * dx + dy * dy) * amount;
      data[at] = (data[at] ?? 0) * (1 - shade) + colour[0] * shade;
      data[at + 1] = (data[at + 1] ?? 0) * (1 - shade) + colour[1] * shade;
      data[at + 2] = (data[at + 2] ?? 0) * (1 - shade) + colour[2] * shade;
    }
  }
}

/** Adds film grain in place; `amount` is its deviation in levels of 255, strongest in the mid-tones. */
export function addGrain({ data }: Picture, amount: number, chance: Chance): void {
  const grains = Float32Array.from({ length: 65_521 }, () => (chance.next() + chance.next() + chance.next() - 1.5) * 2);
  let grain = chance.integer(0, grains.length - 1);
  for (let at = 0; at < data.length; at += 3) {
    const level = data[at + 1] ?? 0;
    const noise = (grains[grain] ?? 0) * amount * (0.45 + (level * (255 - level)) / 29_000);
    grain = grain + 1 === grains.length ? 0 : grain + 1;
    data[at] = (data[at] ?? 0) + noise;
    data[at + 1] = level + noise;
    data[at + 2] = (data[at + 2] ?? 0) + noise;
  }
}
