/** Finds where a slogan is readable on a picture. */

/** Where a slogan is placed, and how. */
export type SloganPlacement = {
  /** The calmest part of the picture. */
  readonly band: 'top' | 'middle' | 'bottom';
  /** The ink that is readable there. */
  readonly ink: 'light' | 'dark';
  /** From 0, a plain surface, to 1: how dense the veil behind the words must be. */
  readonly busyness: number;
};

/** Cells along each side of the grid in which a picture is analysed. */
export const gridSide = 24;

/** Bands of rows, from and to, as parts of the height. */
const bands = { top: [0.06, 0.5], middle: [0.25, 0.75], bottom: [0.5, 0.94] } as const;

/** Luminance (0 … 1) above which dark ink has the better contrast (WCAG: both inks have 4.6 at about 0.18). */
const darkInkFrom = 0.2;

/** Penalties of the bands: the middle is where most pictures have their subject. */
const bandPenalty = { top: 0, middle: 0.05, bottom: 0.02 } as const;

/** Chooses a placement from the relative luminances of a grid, row by row. */
export function choosePlacement(luminances: readonly number[]): SloganPlacement {
  const candidates = (['top', 'middle', 'bottom'] as const).map((band) => {
    const [from, to] = bands[band];
    const cells = luminances.slice(Math.floor(from * gridSide) * gridSide, Math.ceil(to * gridSide) * gridSide);
    const mean = cells.reduce((sum, value) => sum + value, 0) / Math.max(1, cells.length);
    const variance = cells.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, cells.length);
    return { band, mean, deviation: Math.sqrt(variance) };
  });
  const calmest = candidates.reduce((best, one) =>
    one.deviation + bandPenalty[one.band] < best.deviation + bandPenalty[best.band] ? one : best,
  );
  const ink = calmest.mean > darkInkFrom ? 'dark' : 'light';
  // On middle tones neither ink is easy to read.
  const midtone = Math.max(0, 1 - Math.abs(calmest.mean - darkInkFrom) / 0.25);
  return { band: calmest.band, ink, busyness: Math.min(1, calmest.deviation * 3 + midtone * 0.6) };
}

const linearise = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** Analyses a picture. Rejects when it cannot be decoded. */
export async function findSloganPlacement(picture: Blob): Promise<SloganPlacement> {
  const bitmap = await createImageBitmap(picture, {
    resizeWidth: gridSide,
    resizeHeight: gridSide,
    resizeQuality: 'medium',
  });
  const canvas = document.createElement('canvas');
  canvas.width = gridSide;
  canvas.height = gridSide;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.drawImage(bitmap, 0, 0);
  bitmap.close();
  const pixels = context?.getImageData(0, 0, gridSide, gridSide).data ?? [];
  const luminances = Array.from({ length: gridSide ** 2 }, (_, index) => {
    const [red, green, blue] = [0, 1, 2].map((part) => linearise((pixels[index * 4 + part] ?? 0) / 255));
    return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
  });
  return choosePlacement(luminances);
}
