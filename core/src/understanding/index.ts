/** What other rooms may use of understanding. */
export { mayPointBack } from './act/earlier-picture.ts';
export { type NameOf, wordsAsSeen } from './clean.ts';
export { brokenRule } from './content-rules.ts';
export { detectLanguage, rulesLanguage } from './language.ts';
export { sureEnough } from './sureness.ts';
export { questionLifetime, understand } from './understand.ts';
export { understandReading } from './understand-reading.ts';
export type {
  Context,
  History,
  LastCreation,
  PendingQuestion,
  TalkAnswer,
  TasteSignals,
  Understanding,
} from './understanding.ts';
