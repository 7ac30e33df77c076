/** A poster as one PNG: the background, the slogan over it, and the text chunks of the background. */
import { type Lettering, layOutLettering } from './lettering.ts';
import { textChunk, withTexts } from './png-text.ts';
import type { SloganPlacement } from './slogan-placement.ts';
import { createMeasure, fontOf, loadTypeface, type Typeface, typefaceOf } from './typeface.ts';

/** Colours of the words and of the veil behind them, as red, green and blue. */
export const inks = {
  light: { words: '#fffaf0', veil: '20, 12, 8' },
  dark: { words: '#1c1410', veil: '255, 250, 240' },
} as const;

/** The opacity of the veil for a busyness. */
export function veilStrength(busyness: number): number {
  return Math.min(0.62, 0.12 + busyness * 0.55);
}

/** Lays out a slogan in the typeface of a style. `height` is that of the picture, whose width is 1,000. */
export function layOutSlogan(slogan: string, style: string, placement: SloganPlacement, height: number): Lettering {
  const typeface = typefaceOf(style);
  const { isUppercase, leading } = typeface;
  return layOutLettering({
    slogan,
    isUppercase,
    leading,
    measure: createMeasure(typeface),
    band: placement.band,
    height,
  });
}

type Painting = {
  readonly context: CanvasRenderingContext2D;
  readonly lettering: Lettering;
  readonly placement: SloganPlacement;
  readonly typeface: Typeface;
  /** Pixels of a thousandth of the width. */
  readonly unit: number;
};

function paintVeil({ context, lettering, placement, unit }: Painting): void {
  const { width, height } = context.canvas;
  const veilMargin = lettering.size * 0.9;
  const from = (lettering.top - veilMargin) * unit;
  const to = (lettering.top + lettering.height + veilMargin) * unit;
  const veil = context.createLinearGradient(0, from, 0, to);
  const colour = (strength: number) => `rgba(${inks[placement.ink].veil}, ${strength})`;
  const strength = veilStrength(placement.busyness);
  for (const [at, part] of [
    [0, 0],
    [0.3, 1],
    [0.7, 1],
    [1, 0],
  ] as const)
    veil.addColorStop(at, colour(strength * part));
  context.fillStyle = veil;
  context.fillRect(0, Math.max(0, from), width, Math.min(height, to) - Math.max(0, from));
}

function paintWords({ context, lettering, placement, typeface, unit }: Painting): void {
  context.font = fontOf(typeface, lettering.size * unit);
  context.textAlign = 'center';
  context.fillStyle = inks[placement.ink].words;
  for (const { text, y } of lettering.lines) context.fillText(text, context.canvas.width / 2, y * unit);
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be encoded'))),
      'image/png',
    );
  });
}

/** Draws a slogan on a picture. The PNG keeps the text chunks of the picture and has the slogan in one more. */
export async function renderPoster(
  picture: Blob,
  slogan: string,
  style: string,
  placement: SloganPlacement,
): Promise<Blob> {
  const typeface = typefaceOf(style);
  await loadTypeface(typeface, slogan).catch(() => undefined);
  const bitmap = await createImageBitmap(picture);
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser cannot draw');
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  const lettering = layOutSlogan(slogan, style, placement, (1000 * canvas.height) / canvas.width);
  const painting = { context, lettering, placement, typeface, unit: canvas.width / 1000 };
  paintVeil(painting);
  paintWords(painting);
  const [from, to] = await Promise.all([picture.arrayBuffer(), (await pngOf(canvas)).arrayBuffer()]);
  return withTexts(new Uint8Array(to), new Uint8Array(from), [textChunk('Title', slogan)]);
}
