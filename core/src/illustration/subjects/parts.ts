/** What figures have in their own drawing. */
import type { Figure } from './figure.ts';

/** A figure's name without its set's. */
const nameOf = ({ id }: Figure): string => id.slice(id.indexOf(':') + 1);

/** Whether the drawing of a whole shows that part: the door of a barn. */
export const hasPart = ({ parts }: Figure, part: Figure): boolean => parts?.includes(nameOf(part)) === true;

/** What tells parts from other things, given all figures there are. */
export function partsAmong(figures: Iterable<Figure>): (figure: Figure) => boolean {
  const names = new Set([...figures].flatMap(({ parts = [] }) => parts));
  return (figure) => names.has(nameOf(figure));
}
