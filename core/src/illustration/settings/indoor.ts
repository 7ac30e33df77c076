/** Light and colours of rooms. */
import { type Colour, mix } from '../drawing/colour.ts';
import type { Stage } from '../drawing/drawing-context.ts';
import { localColour } from '../drawing/local-colour.ts';

/** Whether a room is lit by its lamp. */
export const isEvening = ({ scene }: Stage): boolean => scene.time === 'night' || scene.time === 'dusk';

/** A colour of a thing indoors: darker in the evening. */
export const indoor = (stage: Stage, hex: string): Colour =>
  mix(mix(localColour(stage, hex), stage.paints.haze, 0.12), stage.paints.ink, isEvening(stage) ? 0.34 : 0.08);
