/** Shaping texts to a platform's limits. */

/** Half of a character of two UTF-16 units, left at the end by a cut. */
const halfCharacter = /[\ud800-\udbff]$/;

/**
 * Cuts a text to `length` characters at a word boundary and ends it with an ellipsis. `broken` matches what a cut must not
 * leave at the end; default: half a character.
 */
export function cutText(text: string, length: number, broken: RegExp = halfCharacter): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length - 1).replace(broken, '');
  const end = head.search(/\s\S*$/);
  // Cuts inside a word that fills more than half of the room.
  return `${(end > length / 2 ? head.slice(0, end) : head).trimEnd()}…`;
}

/** Starts the text with a capital letter. */
export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
