/** The door of the lettering: slogans set on pictures by a layout engine, in bundled fonts. */
export { drawSlogan } from './draw-slogan.ts';
export { type Frame, layoutSlogan, type PlacedLine, type SloganLayout } from './layout-slogan.ts';
export { letterPicture } from './letter-picture.ts';
export { type LetteringPlan, planLettering } from './plan-lettering.ts';
export { warmUpLettering } from './warm-up-lettering.ts';
