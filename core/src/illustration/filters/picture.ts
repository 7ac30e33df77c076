/** The two rasters every filter works on: a picture of three 8-bit channels, and a plane of one number a pixel. */

/** Pixels in sRGB, interleaved red, green, blue; row after row, 3 × width × height numbers. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
};

/** One number a pixel, row after row: a luminance, an edge strength, a paper's height. */
export type Plane = {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
};

/** Red, green and blue, each 0 … 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** A black picture of this size. */
export function createPicture(width: number, height: number): Picture {
  return { width, height, data: new Uint8ClampedArray(width * height * 3) };
}

/** A plane of zeros. */
export function createPlane(width: number, height: number): Plane {
  return { width, height, data: new Float32Array(width * height) };
}

/** Gives one pixel a colour. */
export function setPixel({ data }: Picture, pixel: number, colour: Rgb): void {
  data[pixel * 3] = colour[0];
  data[pixel * 3 + 1] = colour[1];
  data[pixel * 3 + 2] = colour[2];
}

/** A copy that may be painted over. */
export function copyPicture(picture: Picture): Picture {
  return { ...picture, data: picture.data.slice() };
}

/** How light each pixel looks, 0 … 1 (Rec. 601 weights on the encoded values, as painters squint). */
export function luminance(picture: Picture): Plane {
  const plane = createPlane(picture.width, picture.height);
  const { data } = picture;
  for (let pixel = 0, at = 0; pixel < plane.data.length; pixel++, at += 3) {
    plane.data[pixel] = ((data[at] ?? 0) * 0.299 + (data[at + 1] ?? 0) * 0.587 + (data[at + 2] ?? 0) * 0.114) / 255;
  }
  return plane;
}

/**
 * The unit of length of brushes and lines: 1 for a picture of 768 × 768 pixels, 2 for one twice as wide and high.
 * What is measured in it looks the same at any size.
 */
export function lengthUnit(picture: { readonly width: number; readonly height: number }): number {
  return Math.sqrt(picture.width * picture.height) / 768;
}

/** `value` held between `low` and `high`. */
export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : Math.min(value, high);
}

/** 0 below `from`, 1 above `to`, and a smooth S between. */
export function smoothStep(from: number, to: number, value: number): number {
  const t = clamp((value - from) / (to - from), 0, 1);
  return t * t * (3 - 2 * t);
}
