/** Colours that things have of themselves, seen in the mood of the picture. */
import { moodLooks } from '../scene/moods.ts';
import { grade } from '../scene/palette.ts';
import { type Colour, colour } from './colour.ts';
import type { DrawingContext } from './drawing-context.ts';

/** The colour of a wall or a board in this picture: its own hue, as far as the mood lets it have one. */
export const localColour = ({ scene }: DrawingContext, hex: string): Colour =>
  grade(colour(hex), moodLooks[scene.mood].grading);
