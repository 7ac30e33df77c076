/** The colours of a hall with a stage. */
import { type Colour, lighten, mix, turn } from '../drawing/colour.ts';
import type { DrawingContext } from '../drawing/drawing-context.ts';

/** Colours of the lamps, from the palette: what is on a stage is lit by the mood. */
export const gels = ({ paints }: DrawingContext): readonly Colour[] => [
  mix(paints.accent, paints.glow, 0.25),
  turn(mix(paints.accent, paints.glow, 0.2), -70),
  paints.glow,
  mix(paints.second, paints.sun, 0.3),
];

/** The darkest tone of the hall. */
export const night = ({ paints }: DrawingContext): Colour => mix(lighten(paints.ink, -0.04), [0.16, 0.02, -0.05], 0.6);
