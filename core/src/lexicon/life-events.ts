/** Losses and lucky days that people tell of themselves: what a friend would answer first. Lines for `listed`. */
import { createPhraseIndex, findAll, listed } from './find.ts';
import { wordsOf } from './words.ts';

/** What a person may have lived through. */
export type LifeEvent = 'loss' | 'luck';

/** What only happens to somebody who is dear. */
const losses =
  'died passed-away has-passed lost-my lost-our lost-him lost-her lost-someone buried-my funeral had-to-put-down put-to-sleep miscarriage diagnosed-with got-fired was-fired laid-off broke-up-with we-broke-up broke-up split-up got-dumped left-me dumped-me divorced divorcing my-breakup heartbroken grieving in-mourning';
const lucky =
  'got-engaged just-engaged said-yes got-married just-married had-a-baby gave-birth im-pregnant were-pregnant got-promoted got-the-job passed-my passed-the-exam graduated won-the won-my got-accepted adopted-a new-job';

const index = createPhraseIndex<LifeEvent>([
  ...listed(losses).map((phrase) => [phrase, 'loss'] as const),
  ...listed(lucky).map((phrase) => [phrase, 'luck'] as const),
]);

const own = /^(?:i|im|ive|my|we|our|us|me|were|weve)$/;
const harmless = /^(?:key|keys|phone|wallet|way|glasses|umbrella|sock|socks|mind|temper|voice|battery|laptop)$/;

/** What somebody tells of their own life; undefined for other people's and for what can be found again. Linear in its length. */
export function findLifeEvent(text: string): LifeEvent | undefined {
  const words = wordsOf(text.slice(0, 600));
  if (!words.some(({ base }) => own.test(base))) return undefined;
  const found = findAll(words, index).find(
    ({ end, value }) => value === 'luck' || !harmless.test(words[end]?.base ?? ''),
  );
  const before = words[(found?.start ?? 0) - 1]?.base ?? '';
  return /^(?:battery|phone|laptop|computer|car|engine|wifi|internet|not|never)$/.test(before)
    ? undefined
    : found?.value;
}
