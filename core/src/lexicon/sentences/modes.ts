/** How a picture is drawn: what of it was chosen, named or kept. */
export type Look = {
  /** Empty: no style. */
  readonly style: string;
  readonly why: StyleReason;
  /** The mood that was named; null: none was. */
  readonly mood: string | null;
  /** The words of the palette; null: it stayed as it was. */
  readonly palette: string | null;
  /** Whether the palette is of colours that were named. */
  readonly areColoursNamed: boolean;
  /** Whether neither mood nor colours were named and the palette is the usual, vivid one. */
  readonly isOpen: boolean;
};

/** The sentences about the choices of a plan that every language must have. */

/** Chooses among the wordings of a sentence: any whole number from 0, the same one for the same picture. */
export type Wording = number;

/** Why a style was chosen. */
export type StyleReason = 'named' | 'another' | 'kept' | 'favourite' | 'chance' | 'none';

/** What a change was, apart from the words that name it. */
export type ChangeKind = 'named' | 'again' | 'other';

/** Sentences about the choices of a plan. All arguments are words for people to read. */
export type ModeSentences = {
  /** What is seen, where the whole request is. */
  readonly shown: (subject: string, wording: Wording) => string;
  /** What was asked for, where nobody here has seen the picture. */
  readonly understood: (subject: string, wording: Wording) => string;
  /** Said first where a message tells of a loss or of luck. */
  readonly sympathy: (event: 'loss' | 'luck', wording: Wording) => string;
  /** What such a picture is; `who` was lost, as the person calls them. */
  readonly forSomebody: (event: 'loss' | 'luck', who: string | null, wording: Wording) => string;
  /** The request named nothing, so this mood and palette were chosen. */
  readonly leftOpen: (mood: string, palette: string, wording: Wording) => string;
  /** The request named a feeling and nothing to show. */
  readonly feelingAlone: (wording: Wording) => string;
  /**
   * What became of a request about the person's own life: `period` is the word for it; `isTold` when the request says what
   * happened.
   */
  readonly ownLife: (
    topic: 'day' | 'week' | 'life' | 'feelings',
    period: string,
    isTold: boolean,
    wording: Wording,
  ) => string;
  /** What an earlier creation is now. `named`: its subject already names a change; `again`: it was composed again. */
  readonly changed: (subject: string, how: ChangeKind, wording: Wording) => string;
  /** The changes that its subject does not name. */
  readonly changes: (changes: readonly string[]) => string;
  /** The same picture in another shape. */
  readonly reshaped: (subject: string) => string;
  /** More pictures were asked for than are drawn. */
  readonly tooMany: (asked: number, drawn: number) => string;
  /** Only the slogan of a poster changed. */
  readonly newSlogan: string;
  /** How it is drawn, in one sentence. Empty when there is nothing to say. */
  readonly look: (look: Look, wording: Wording) => string;
  readonly themes: (themes: readonly string[]) => string;
  readonly poster: (slogan: string | null) => string;
  readonly business: string;
  /** Who the story is about, where, and who wrote it. */
  readonly story: (hero: string, place: string, writer: 'model' | 'local') => string;
  /** Said when the request was in another language and the local writer wrote in English. */
  readonly toldInEnglish: string;
  /** What changed in a story: it continues, one scene (from 1) is new, or its pictures are new. */
  readonly retold: (what: 'next' | 'scene' | 'pictures', scene: number) => string;
  /** What became of a picture: the one that was sent, by the word for it, the last one, or none. */
  readonly transformed: (style: string, from: 'picture' | 'creation' | 'words', picture: string) => string;
  readonly suggestions: {
    readonly again: string;
    /** Other words for the same. */
    readonly anew: readonly string[];
    readonly add: (thing: string) => string;
    readonly views: readonly string[];
    readonly brighter: string;
    readonly calmer: string;
    readonly warmer: string;
    readonly atNight: string;
    readonly inWinter: string;
    readonly atSunrise: string;
    readonly inRain: string;
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
