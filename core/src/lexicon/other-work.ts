/** Work that Vizzy does not do, in English: lines for `listed`. */

/** Verbs at the start of a message that ask for work on words, which Vizzy does not do, and what they are done to. */
export const writingVerbs =
  'give find do write draft compose proofread rewrite summarize summarise translate code program debug explain define spell fix calculate solve compute correct edit finish';

/** What is written: with one of the verbs above it is no picture. */
export const writings =
  'equation equations problem recipe recipes email emails mail e-mail essay essays homework code script python javascript java html css sql program function cv resume cover-letter speech article blog report paragraph sentence poem haiku lyrics message text letter paper thesis assignment exam test translation review bio caption tweet post list';

/** Openings of errands: things that other programs do. */
export const errands =
  'set-a-timer set-a-alarm set-an-alarm set-alarm set-a-reminder set-timer remind-me wake-me play-a-song play-some play-music play-me turn-on turn-off call-my call-me text-my order-a order-me order-some book-a book-me buy-me google search-for search-the look-up open-the-app open-the-browser open-the-website open-the-link open-the-file open-the-page open-the-tab open-my-email open-my-browser open-my-calendar send-an-email send-a-message send-email help-me-with-my do-my-homework do-my-taxes invest';

/** What the world knows and Vizzy does not: asked about, each is a question that no picture answers. */
export const worldly =
  'weather forecast temperature news score capital president population meaning-of-life stock bitcoin what-time time-is-it what-day-is what-date date-is-it todays-date';
