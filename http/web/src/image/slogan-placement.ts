/** Looks at a picture to find where words can be read on it. */
import type { Ground } from './lettering.ts';

/** Cells along each side of the grid that a picture is looked at with. */
export const gridSide = 24;

/** Bands of rows, from and to, as parts of the height. */
const bands = { top: [0.06, 0.5], middle: [0.25, 0.75], bottom: [0.5, 0.94] } as const;

/** Luminance (0 … 1) above which dark ink has the better contrast (WCAG: both inks have 4.6 at about 0.18). */
const darkInkFrom = 0.2;

/** The middle is where most pictures have what is worth seeing. */
const reluctance = { top: 0, middle: 0.05, bottom: 0.02 } as const;

/** Chooses from the relative luminances of a grid, row by row. */
export function chooseGround(luminances: readonly number[]): Ground {
  const looked = (['top', 'middle', 'bottom'] as const).map((band) => {
    const [from, to] = bands[band];
    const cells = luminances.slice(Math.floor(from * gridSide) * gridSide, Math.ceil(to * gridSide) * gridSide);
    const mean = cells.reduce((sum, value) => sum + value, 0) / Math.max(1, cells.length);
    const variance = cells.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, cells.length);
    return { band, mean, deviation: Math.sqrt(variance) };
  });
  const calmest = looked.reduce((best, one) =>
    one.deviation + reluctance[one.band] < best.deviation + reluctance[best.band] ? one : best,
  );
  const ink = calmest.mean > darkInkFrom ? 'dark' : 'light';
  // Middle tones are hard on either ink.
  const nearness = Math.max(0, 1 - Math.abs(calmest.mean - darkInkFrom) / 0.25);
  return { band: calmest.band, ink, busyness: Math.min(1, calmest.deviation * 3 + nearness * 0.6) };
}

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** Looks at a picture. Rejects when it cannot be decoded. */
export async function lookAt(picture: Blob): Promise<Ground> {
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
    const [red, green, blue] = [0, 1, 2].map((part) => linear((pixels[index * 4 + part] ?? 0) / 255));
    return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
  });
  return chooseGround(luminances);
}
