/**
 * A button's id: version, verb, subject and sometimes a number. A process that never saw the message can act on it; the rest
 * is in the store.
 */

/** Everything a button can do. */
export const actionVerbs = [
  'again',
  'brighter',
  'warmer',
  'abstract',
  'restyle',
  'transform',
  'redo',
  'next',
  'happy',
  'pick',
  'enlarge',
  'why',
  'delete',
  'slogan',
  'answer',
  'say',
  'words',
  'cancel',
  'gallery',
  'forget',
  'settings',
  'taste',
  'create',
] as const;

/** One of these verbs. */
export type ActionVerb = (typeof actionVerbs)[number];

/** What a button does. */
export type Action = {
  readonly verb: ActionVerb;
  /** The id of a creation, a turn, or the person who was asked, depending on the verb; without colons. */
  readonly subject: string;
  /** Which picture, scene, suggestion or page, from 0. */
  readonly number?: number;
};

/** Starts every id; ids of other versions are not read. */
const version = 'v1';

/** Characters that every platform accepts (the strictest accepts 100). */
const maxLength = 100;

/** Writes an action as an id. Throws a `RangeError` for a subject that does not fit. */
export function formatAction({ verb, subject, number }: Action): string {
  const id = [version, verb, subject, ...(number === undefined ? [] : [number])].join(':');
  if (subject.includes(':') || id.length > maxLength) throw new RangeError(`not a subject of an action: ${subject}`);
  return id;
}

const isVerb = (word: string | undefined): word is ActionVerb => actionVerbs.some((verb) => verb === word);

/** Reads an id; undefined if it is not one of ours. */
export function parseAction(id: string): Action | undefined {
  const [stated, verb, subject, number, ...rest] = id.split(':');
  if (stated !== version || !isVerb(verb) || !subject || rest.length > 0 || id.length > maxLength) return undefined;
  if (number === undefined) return { verb, subject };
  return /^\d{1,4}$/.test(number) ? { verb, subject, number: Number(number) } : undefined;
}
