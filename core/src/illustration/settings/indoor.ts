/** Light and colours of rooms. */
import { type Colour, mix } from '../drawing/colour.ts';
import type { DrawingContext } from '../drawing/drawing-context.ts';
import { localColour } from '../drawing/local-colour.ts';

/** Whether a room is lit by its lamp. */
export const isEvening = ({ scene }: DrawingContext): boolean => scene.time === 'night' || scene.time === 'dusk';

/** A colour of a thing indoors: darker in the evening. */
export const indoor = (drawing: DrawingContext, hex: string): Colour =>
  mix(mix(localColour(drawing, hex), drawing.paints.haze, 0.12), drawing.paints.ink, isEvening(drawing) ? 0.34 : 0.08);
