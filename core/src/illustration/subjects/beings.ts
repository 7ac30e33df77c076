/** Who can do something, hold something and wear something. */
import { isLivingKind } from './define-figure.ts';
import type { Figure } from './figure.ts';

/** Whether a figure is a person, a character of a tale or an animal. */
export const isBeing = ({ kind }: Figure): boolean => isLivingKind(kind);

/** Whether it can play a part by a hat alone: a being that is not drawn upright in the clothes of a part of its own. */
export const isAnimal = (figure: Figure): boolean =>
  isBeing(figure) && !(figure.aspect <= 0.75 && figure.actions.length > 0);
