/** What other rooms may use of understanding. */
export { type NameOf, wordsAsSeen } from './clean.ts';
export { brokenRule } from './content-rules.ts';
export { detectLanguage, rulesLanguage } from './language.ts';
export { sureEnough, surenessOf } from './sureness.ts';
export { questionLifetime, understand } from './understand.ts';
export { understandReading } from './understand-reading.ts';
export type { Context, LastCreation, PendingQuestion, TasteSignals, Understanding } from './understanding.ts';
