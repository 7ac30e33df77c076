/** Words by which people say that a mood changed, or what it was in sum. Lines for `listed`. */
import { createPhraseIndex, listed } from './find.ts';

const indexOf = (line: string) => createPhraseIndex(listed(line).map((phrase) => [phrase, true] as const));

/** After these comes how it went on: what was felt before is over. */
export const turningPhrases = indexOf(
  'until till then but-then and-then turned-out turned-into turned ended-up ended ended-in ended-with ending-with in-the-end at-the-end finally eventually afterwards later by-evening by-the-evening by-the-end became got-better got-worse now-its now-im but-now',
);

/** A beginning: "started awful but turned out great". */
export const beginningPhrases = indexOf('started began starting at-first first in-the-beginning used-to-be initially');

/** After these comes the sum of it all. */
export const summingPhrases = indexOf(
  'overall all-in-all in-sum to-sum-up in-total on-the-whole all-things-considered mostly basically long-story-short',
);

/** Praise that may be meant the other way, and what nobody praises in earnest. */
export const praisePhrases = indexOf(
  'joy what-a-joy great lovely fantastic wonderful perfect fun brilliant amazing love loved lucky-me nice delightful blast how-nice splendid',
);
/** Phrases that turn any praise before them. */
export const ironicEndings = indexOf('said-no-one said-nobody yeah-right');
export const ironyMarks = indexOf(
  'oh wow yay just of-course sure what-a another lucky-me so-much thanks-a-lot again because who-doesnt how',
);
export const nuisancePhrases = indexOf(
  'traffic traffic-jam monday mondays meetings meeting delay delayed delays queue queues taxes tax-return paperwork dentist homework overtime deadline deadlines bills broke-down spilled spilt flat-tire flat-tyre missed-my-bus missed-my-train missed-the-bus missed-the-train cancelled-flight parking-ticket no-sleep alarm-clock power-cut no-wifi crashed rain-again on-hold waiting-room hangover laundry',
);

/** Directly after a mood these say that it was over: "good until my boss called". */
export const untilWords = /^(?:until|till|til)$/;

/** What comes between "but" and how it went on: "but the evening was lovely", "but my car broke down". */
export const turnedAfterBut = /^(?:the|my|our|by|around|after|at|when|later|tonight|i|we|he|she|they|it)$/;
