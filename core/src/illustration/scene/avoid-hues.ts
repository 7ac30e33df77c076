/** Hues that were excluded: no paint of a palette has them. */
import { type Colour, chromaOf, hueOf, turn } from '../drawing/colour.ts';

/** In degrees of hue. */
const sameHue = 32;
/** In Oklab chroma: paler paints have no hue to the eye. */
const leastChroma = 0.035;

/** A paint turned away from the hues that were excluded; black and white have none. */
export function turnedAway(paint: Colour, avoided: readonly Colour[]): Colour {
  const isNear = (other: Colour) => {
    const apart = Math.abs(hueOf(paint) - hueOf(other));
    return chromaOf(other) > leastChroma && Math.min(apart, 360 - apart) < sameHue;
  };
  return chromaOf(paint) > leastChroma && avoided.some(isNear) ? turn(paint, 75) : paint;
}
