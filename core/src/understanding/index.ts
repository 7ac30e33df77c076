/** The door of the room that finds out what a message means. */
export { brokenRule } from './content-rules.ts';
export { questionLifetime, understand } from './understand.ts';
export type { Context, LastCreation, PendingQuestion, TasteSignals, Understanding } from './understanding.ts';
