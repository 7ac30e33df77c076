/** The typefaces of posters, by style. */

/** How a style sets a slogan. */
export type Typeface = {
  /** CSS families: the first one, and others for scripts that it lacks. */
  readonly family: string;
  readonly weight: number;
  /** Line height in ems. */
  readonly leading: number;
  readonly isUppercase: boolean;
};

const otherScripts = 'system-ui, "Noto Sans", sans-serif';

const typefaces: Readonly<Record<string, Typeface>> = {
  'bold typography': { family: `Anton, Impact, ${otherScripts}`, weight: 400, leading: 1.12, isUppercase: true },
  elegant: { family: `"Playfair Display", Georgia, ${otherScripts}`, weight: 600, leading: 1.14, isUppercase: false },
  modern: { family: `Jost, Futura, ${otherScripts}`, weight: 700, leading: 1.08, isUppercase: false },
  minimalist: { family: `Jost, Futura, ${otherScripts}`, weight: 500, leading: 1.16, isUppercase: false },
};

const defaultTypeface: Typeface = {
  family: `"Frank Ruhl Libre", Georgia, ${otherScripts}`,
  weight: 700,
  leading: 1.1,
  isUppercase: false,
};

/** The typeface of a style. */
export function typefaceOf(style: string): Typeface {
  return typefaces[style] ?? defaultTypeface;
}

/** CSS `font` of a typeface at a size in pixels. */
export function fontOf({ family, weight }: Typeface, size: number): string {
  return `${weight} ${size}px ${family}`;
}

/**
 * Loads the parts of a typeface that a text needs. Rejects when its file cannot be loaded; then the next family is
 * used.
 */
export async function loadTypeface(typeface: Typeface, text: string): Promise<void> {
  await document.fonts.load(fontOf(typeface, 40), text);
}

/** A function that measures the width of texts in ems. */
export function createMeasure(typeface: Typeface): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = fontOf(typeface, 100);
  return (text) => (context ? context.measureText(text).width / 100 : text.length * 0.55);
}
