/**
 * What a button means, written so that a process that has never seen it can act on it: version, verb, what it is about, and
 * sometimes a number. The rest is in the store.
 */

/** Everything that a button can ask for. */
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

/** One of the things that a button can ask for. */
export type ActionVerb = (typeof actionVerbs)[number];

/** What a button stands for. */
export type Action = {
  readonly verb: ActionVerb;
  /** A creation, a turn, or the person who was asked, by the verb; without colons. */
  readonly subject: string;
  /** Which picture, scene, suggestion or page, from 0. */
  readonly number?: number;
};

/** Written into every id; ids of other versions are not ours to read. */
const version = 'v1';

/** Characters that every platform takes (the strictest takes 100). */
const longest = 100;

/** Writes an action. Throws a `RangeError` for a subject that cannot be written. */
export function formatAction({ verb, subject, number }: Action): string {
  const id = [version, verb, subject, ...(number === undefined ? [] : [number])].join(':');
  if (subject.includes(':') || id.length > longest) throw new RangeError(`not a subject of an action: ${subject}`);
  return id;
}

const isVerb = (word: string | undefined): word is ActionVerb => actionVerbs.some((verb) => verb === word);

/** Reads an action; undefined for what we did not write. */
export function parseAction(id: string): Action | undefined {
  const [stated, verb, subject, number, ...rest] = id.split(':');
  if (stated !== version || !isVerb(verb) || !subject || rest.length > 0 || id.length > longest) return undefined;
  if (number === undefined) return { verb, subject };
  return /^\d{1,4}$/.test(number) ? { verb, subject, number: Number(number) } : undefined;
}
