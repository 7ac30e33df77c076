/** Ratios in figures. */
import { tallestAspect, widestAspect } from '../../lexicon/shapes.ts';

const ratio = /^(\d{1,5}(?:\.\d{1,3})?)\s*[:x×/∶*-]\s*(\d{1,5}(?:\.\d{1,3})?)(?:\s*(?:px|pixels?))?$/i;

/** Width to height as it can be drawn: 1/3 … 3. */
export const limitedAspect = (aspect: number): number => Math.min(widestAspect, Math.max(tallestAspect, aspect));

/** The ratio of "16:9", "1920x1080", "1.78", limited to what can be drawn; undefined for anything else. */
export function aspectOf(text: string): number | undefined {
  const [, width, height] = ratio.exec(text.trim()) ?? [];
  const aspect = height === undefined ? Number(/^\d\.\d{1,3}$/.exec(text.trim())?.[0]) : Number(width) / Number(height);
  return Number.isFinite(aspect) && aspect > 0 ? limitedAspect(aspect) : undefined;
}
