/** The sentences about the choices of a plan that every language must have. */

/** Why a style was chosen. */
export type StyleReason = 'named' | 'another' | 'kept' | 'favourite' | 'chance' | 'none';

/** What a change was, apart from the words that name it. */
export type ChangeKind = 'named' | 'again' | 'other';

/** Sentences about the choices of a plan. All arguments are words for people to read. */
export type ModeSentences = {
  /** What was understood. */
  readonly understood: (subject: string) => string;
  /** The request named nothing, so this mood and palette were chosen. */
  readonly leftOpen: (mood: string, palette: string) => string;
  /** The request named a feeling and nothing to show. */
  readonly feelingAlone: string;
  /**
   * What became of a request about the person's own life: `period` is the word for it; `isTold` when the request says what
   * happened.
   */
  readonly ownLife: (topic: 'day' | 'week' | 'life' | 'feelings', period: string, isTold: boolean) => string;
  /** What changed in an earlier creation. `named`: its subject already names a change; `again`: it was composed again. */
  readonly changed: (subject: string, changes: readonly string[], how: ChangeKind) => string;
  /** The same picture in another shape. */
  readonly reshaped: (subject: string) => string;
  /** More pictures were asked for than are drawn. */
  readonly tooMany: (asked: number, drawn: number) => string;
  /** Only the slogan of a poster changed. */
  readonly newSlogan: string;
  readonly style: (style: string, why: StyleReason) => string;
  /** The mood that the request named, and its palette. */
  readonly mood: (mood: string, palette: string) => string;
  /** The request named no mood. */
  readonly noMood: (mood: string, palette: string) => string;
  /** The palette of the colours that the request named. */
  readonly colours: (mood: string | null, colours: string) => string;
  readonly themes: (themes: readonly string[]) => string;
  readonly poster: (slogan: string | null) => string;
  readonly business: string;
  /** Who the story is about, where, and who wrote it. */
  readonly story: (hero: string, place: string, writer: 'model' | 'local') => string;
  /** Said when the request was in another language and the local writer wrote in English. */
  readonly toldInEnglish: string;
  /** What changed in a story: it continues, one scene (from 1) is new, or its pictures are new. */
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
