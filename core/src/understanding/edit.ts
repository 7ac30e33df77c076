/** One edit that a message asks of the last picture. */
import type { Change } from '../brief.ts';

/** One change of the last picture. */
export type Edit = {
  readonly change: Change;
  /** Whether it changes what is shown ("at night") rather than how it looks ("brighter"). */
  readonly changesContent: boolean;
  /** The thing that the change's words replace; absent: they are added. */
  readonly replaces?: string;
};

/** An edit of what is shown, whose words are added to the request. */
export const contentEdit = (words: string): Edit => ({
  change: { type: 'adjust', words: words.trim() },
  changesContent: true,
});

/** The same request once more. */
export const again: Edit = { change: { type: 'again' }, changesContent: false };

/** Polite openings that carry no meaning: "ok, now can you please …". */
export const leadingCourtesies =
  /^(?:(?:ok|okay|k|so|hmm+|hm|um|now|and|but|please|pls|plz|haha|lol|wow|omg|hey|hi|can (?:you|u)|could (?:you|u)|can we|could we|would (?:you|u)|will (?:you|u)|maybe|perhaps|actually|very nice|nice|great|cool|good|beautiful|perfect|amazing|awesome|lovely|love it|i like it|i love it|thanks|yes|well|just|then|let's|lets|try|can i have|can i get|could i have|let me see|i need|how about|what about|what if|i want|i'd like|i would like|i'd prefer|i'd rather have|i prefer|also)[\s,.!]+)+/i;

/** Polite endings that carry no meaning: "…, please". */
export const trailingCourtesies =
  /(?:[\s,]+(?:please|pls|plz|thx|thanks|thank you|tho|though|bro|lol|instead|this time|for me|now|vizzy))*[\s.!?]*$/i;
