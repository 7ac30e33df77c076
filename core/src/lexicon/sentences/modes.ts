/** What modes say about what they chose, in every language the same pieces. */

/** Why a style was chosen. */
export type StyleReason = 'named' | 'another' | 'kept' | 'favourite' | 'chance' | 'none';

/** What a change was, beside the words that are told. */
export type ChangeKind = 'said' | 'anew' | 'other';

/** Sentences about the choices of a plan; all arguments are words for people to read. */
export type ModeSentences = {
  /** What was understood. */
  readonly understood: (subject: string) => string;
  /** Nothing was named at all, and this mood and palette were chosen. */
  readonly leftOpen: (mood: string, palette: string) => string;
  /** A feeling was named, and nothing to show. */
  readonly feelingAlone: string;
  /** What a request about one's own time became: `period` is the word for it, `isTold` when it names what happened. */
  readonly ownLife: (topic: 'day' | 'week' | 'life' | 'feelings', period: string, isTold: boolean) => string;
  /** What was changed of an earlier creation; `said`: what is shown says a change by itself; `anew`: composed anew. */
  readonly changed: (subject: string, changes: readonly string[], how: ChangeKind) => string;
  /** A poster of which only the slogan changed. */
  readonly newSlogan: string;
  readonly style: (style: string, why: StyleReason) => string;
  /** The mood that was said, and the palette it leads to. */
  readonly mood: (mood: string, palette: string) => string;
  /** No mood was said. */
  readonly noMood: (mood: string, palette: string) => string;
  /** The colours that were named lead the palette. */
  readonly colours: (mood: string | null, colours: string) => string;
  readonly themes: (themes: readonly string[]) => string;
  readonly poster: (slogan: string | null) => string;
  readonly business: string;
  /** Who the story is about, where, and who wrote it. */
  readonly story: (hero: string, place: string, writer: 'model' | 'local') => string;
  /** The request was in another language, and Vizzy's own storyteller told it in English. */
  readonly toldInEnglish: string;
  /** What became of a story that was told: it goes on, or one scene (from 1) is another. */
  readonly retold: (what: 'next' | 'scene' | 'pictures', scene: number) => string;
  readonly transformed: (style: string, from: 'picture' | 'creation' | 'words') => string;
  readonly suggestions: {
    readonly again: string;
    readonly brighter: string;
    readonly calmer: string;
    readonly warmer: string;
    readonly atNight: string;
    readonly inWinter: string;
    readonly atSunrise: string;
    readonly simpler: string;
    readonly moreAbstract: string;
    readonly differentStyle: string;
    readonly inStyle: (style: string) => string;
    readonly asPoster: (subject: string) => string;
    readonly asStory: (subject: string) => string;
    readonly whatNext: string;
    readonly happyEnding: string;
    readonly funnyEnding: string;
    readonly redoScene: (scene: number) => string;
  };
};
