/** The door of the room that finds out what a message means. */
export { brokenRule } from './content-rules.ts';
export { questionLifetime, understand } from './understand.ts';
export type { Context, Heard, LastCreation, PendingQuestion, Understanding } from './understanding.ts';
