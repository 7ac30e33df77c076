/** What other rooms may use of understanding. */
export { mayPointBack } from './act/earlier-picture.ts';
export { brokenRule } from './content-rules.ts';
export { questionLifetime, understand } from './understand.ts';
export type {
  Context,
  History,
  LastCreation,
  PendingQuestion,
  TalkAnswer,
  TasteSignals,
  Understanding,
} from './understanding.ts';
