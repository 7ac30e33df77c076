/** Words for periods of the person's own life. */
import { createPhraseIndex, listed } from './find.ts';
import { foreignPeriods, normalizedPhrases } from './other-languages.ts';

/** The periods that Vizzy asks about, each with its own question. */
export const lifePeriods = ['day', 'morning', 'evening', 'week', 'weekend', 'year', 'life', 'feelings'] as const;

/** A period of the person's own life, or their feelings. */
export type LifePeriod = (typeof lifePeriods)[number];

/** Nouns that mean the person's own life only with a possessive: "my day". */
const periodNouns: Readonly<Record<LifePeriod, string>> = {
  day: 'day days afternoon noon lunchtime monday tuesday wednesday thursday friday workday weekday routine hours',
  morning: 'morning mornings',
  evening: 'evening evenings night nights',
  week: 'week weeks workweek fortnight weekdays',
  weekend: 'weekend weekends saturday sunday',
  year: 'year years month months semester term quarter decade',
  life: 'life lifetime existence childhood youth past future journey story biography',
  feelings:
    'feelings feeling headspace head-space mood moods emotions emotion soul mind mindset thoughts headspace vibe vibes spirit spirits energy state-of-mind inner-world inner-self inner-life frame-of-mind mental-state emotional-state state',
};

/** Phrases that always mean the person's own life: "paint today", "the week I had". */
const periodPhrases: Readonly<Record<LifePeriod, string>> = {
  day: 'today yesterday this-day this-afternoon yesterday-afternoon day-i-had day-i-have-had day-i-just-had day-ive-had day-i-am-having day-im-having how-it-went how-things-went day-it-has-been day-its-been',
  morning: 'this-morning yesterday-morning',
  evening: 'tonight last-night this-evening yesterday-evening',
  week: 'this-week last-week the-past-week the-last-week week-i-had week-ive-had',
  weekend: 'this-weekend last-weekend the-weekend weekend-i-had',
  year: 'this-year last-year this-month last-month the-past-year the-past-month year-i-had year-ive-had',
  life: 'who-i-am where-i-am-in-life my-life-so-far',
  feelings:
    'thoughts-in-my-head thoughts-on-my-mind whats-going-on-in-my-head what-is-going-on-in-my-head going-on-in-my-head going-on-inside-me whats-on-my-mind on-my-mind whats-in-my-heart in-my-heart whats-in-my-head in-my-head in-my-mind goes-on-in-my-mind goes-on-in-my-head going-on-in-my-mind going-on-in-my-life goes-through-my-head going-through-my-head going-through-my-mind how-i-feel how-im-feeling how-i-am-feeling how-ive-been-feeling how-i-have-been-feeling how-i-felt how-im-doing how-i-am-doing how-ive-been how-i-have-been what-i-feel what-i-felt what-im-feeling what-i-am-feeling what-im-going-through what-i-am-going-through the-way-i-feel the-way-i-felt the-way-im-feeling inside-my-head inside-my-heart my-inner-world',
};

const phrasesOf = (phrases: (period: LifePeriod) => readonly string[]) =>
  lifePeriods.flatMap((period) => phrases(period).map((phrase) => [phrase, period] as const));

/** Finds "day", "weekend", "mood" …, which need a possessive. */
export const periodNounIndex = createPhraseIndex(phrasesOf((period) => listed(periodNouns[period])));

/** Finds "today", "how I feel" …, which need none. */
export const periodPhraseIndex = createPhraseIndex(
  phrasesOf((period) => [...listed(periodPhrases[period]), ...normalizedPhrases(foreignPeriods[period])]),
);
