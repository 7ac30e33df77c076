/** One change that a message asks of the picture at hand. */
import type { Change } from '../brief.ts';

/** A change; `isContent` tells that it changes what is shown ("at night"), not how ("brighter"). */
export type Asked = {
  readonly change: Change;
  readonly isContent: boolean;
  /** The thing whose place the change's words take. */
  readonly instead?: string;
};

/** A change of what is shown: words that join the request. */
export const content = (words: string): Asked => ({
  change: { type: 'adjust', words: words.trim() },
  isContent: true,
});

/** The same once more. */
export const anew: Asked = { change: { type: 'again' }, isContent: false };

/** Openings that say nothing: "ok, now can you please …". */
export const opening =
  /^(?:(?:ok|okay|k|so|hmm+|hm|um|now|and|but|please|pls|plz|haha|lol|wow|omg|hey|hi|can (?:you|u)|could (?:you|u)|can we|could we|would (?:you|u)|will (?:you|u)|maybe|perhaps|actually|very nice|nice|great|cool|good|beautiful|perfect|amazing|awesome|lovely|love it|i like it|i love it|thanks|yes|well|just|then|let's|lets|try|can i have|can i get|could i have|let me see|i need|how about|what about|what if|i want|i'd like|i would like|i'd prefer|i'd rather have|i prefer|also)[\s,.!]+)+/i;

/** Closing words that say nothing: "…, please". */
export const closing =
  /(?:[\s,]+(?:please|pls|plz|thx|thanks|thank you|tho|though|bro|lol|instead|this time|for me|now|vizzy))*[\s.!?]*$/i;
