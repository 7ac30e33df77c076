/** A picture: what is asked for, and what came back. */
import type { ModeId } from './mode.ts';

/** The ways a picture can come about, in the usual order: servers of one's own first, then services, then Vizzy itself. */
export const tierNames = ['webui', 'openai', 'comfyui', 'huggingface', 'space', 'horde', 'local', 'emergency'] as const;

/** One of the ways a picture can come about. */
export type TierName = (typeof tierNames)[number];

/** Whether a service elsewhere draws this tier's pictures; those of the others are drawn in this process. */
export const isRemoteTier = (tier: TierName): boolean => tier !== 'local' && tier !== 'emergency';

/** The size of a picture, in pixels. */
export type Size = { readonly width: number; readonly height: number };

/** One shot: everything an image model needs, and nothing else. Plain data, so that it can be stored as a recipe. */
export type ImagePrompt = {
  /** The whole prompt. */
  readonly text: string;
  /** What must not be in the picture, comma-separated. */
  readonly negative: string;
  /** What must not be seen, as the brief has it: what the illustrator leaves out. Absent: nothing was excluded. */
  readonly without?: readonly string[];
  /** The person's own words about what is seen, without mood and style: what the illustrator reads for its scene. */
  readonly subject: string;
  readonly mode: ModeId;
  /** Canonical style, or the empty string. */
  readonly style: string;
  /** Canonical mood id such as `dull`, or `vibrant`. */
  readonly mood: string;
  /** 0 … 2^32-1. */
  readonly seed: number;
  /**
   * 0 … 2^32-1: the group seed. Shots that share it share palette and the look of recurring figures; all shots of a turn do.
   * The field keeps the name that the recipes of stored creations have it under.
   */
  readonly family: number;
  /** Pixels, 64 to 2048. */
  readonly width: number;
  /** Pixels, 64 to 2048. */
  readonly height: number;
  /** Which of the turn's compositions this is, from 0: shots with different numbers must differ in composition. */
  readonly composition: number;
};

/** A shot with the picture it starts from, when it is image-to-image. The bytes are never stored. */
export type Shot = ImagePrompt & { readonly source?: Uint8Array };

/** A thing that is seen, and how it stands to the one with that index: `on`, `under`, `held`, `worn`. */
export type SeenThing = {
  readonly noun: string;
  readonly count: number;
  readonly colour?: string;
  readonly relation?: { readonly type: string; readonly to: number };
};

/** What is seen in a picture that Vizzy drew itself: facts, from which sentences are made. */
export type Seen = {
  /** What stands, swims or flies in it, the main thing first; `count` of 1 to 12, `colour` as a word where one was named. */
  readonly things: readonly SeenThing[];
  /** A setting such as `beach`, or what a room is for: `kitchen`. */
  readonly place: string;
  /** Hour and weather that are seen: `dusk`, `rain`. */
  readonly moments: readonly string[];
};

/** What a picture shows, held against what was asked for. Known only of what Vizzy draws itself. */
export type Depiction = {
  readonly drawn: Seen;
  /** Words of the request that are not in the picture because they are unknown or found no place, at most 4. */
  readonly notDrawn: readonly string[];
  /** Letters that were to stand on something in the picture: the illustrator sets none. */
  readonly notLettered?: readonly string[];
  /** Whether every word of the request was read and has its place, so that the request itself says what is seen. */
  readonly isAsAsked: boolean;
};

/** The depiction that a picture carries; undefined for those of services. */
export function depictionOf({ drawn, notDrawn, notLettered, isAsAsked }: Partial<Depiction>): Depiction | undefined {
  if (drawn === undefined || notDrawn === undefined || isAsAsked === undefined) return undefined;
  return { drawn, notDrawn, ...(notLettered ? { notLettered } : {}), isAsAsked };
}

/** A finished or raw picture from one tier. */
export type GeneratedImage = Partial<Depiction> & {
  /** Encoded picture. From `generate`: as the tier gave it. After `compose`: PNG, longest side ≤ 1024. */
  readonly bytes: Uint8Array;
  readonly format: 'png' | 'jpeg' | 'webp';
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  /** Who drew it. */
  readonly tier: TierName;
  /** The model's name on remote tiers; `vizzy` for what is drawn here. */
  readonly model: string;
  /** Who ran the model, where one tier asks several: `nscale`, `fal-ai`. */
  readonly provider?: string;
  /** What the service says that this picture cost; absent when it does not say. */
  readonly cost?: DrawingCost;
};

/** What a service says that one picture cost. */
export type DrawingCost = {
  /** US dollars. */
  readonly dollars?: number;
  /** Seconds that the service computed, without waiting. */
  readonly computeSeconds?: number;
};

/** What an image model can do. */
export type ImageAbilities = {
  /** Whether it draws from words alone. */
  readonly draws: boolean;
  /** Whether it can redraw a given picture. A shot with a source goes only to models that can. */
  readonly transforms: boolean;
  /** Sizes that it can be asked for; others are asked for by the nearest of them. */
  readonly sizes: 'any' | readonly Size[];
};

/** How far a service has come with one shot; each part only where the service says it. */
export type DrawingProgress = {
  /** 0 … 1 of the picture is drawn. */
  readonly fraction?: number;
  /** Place in the service's own queue, from 1. */
  readonly queuePosition?: number;
  /** Seconds that the service expects to take. */
  readonly waitSeconds?: number;
  /** The unfinished picture, encoded. */
  readonly preview?: Uint8Array;
};

/** How one shot is drawn. */
export type DrawOptions = {
  /** Cancels the shot, and the service's job where that is possible. */
  readonly signal: AbortSignal;
  /** Takes progress; must not throw. */
  readonly onProgress?: (progress: DrawingProgress) => void;
};

/** A way to get a picture. Implementations run the shared contract suite in `testing`. */
export interface ImageModel {
  readonly name: TierName;
  /** What it can do now; may change when a service loses a model. */
  readonly abilities: ImageAbilities;
  /** Host and port that it asks, where that is always the same: what is known of a call that was never answered. */
  readonly host?: string;
  /** Draws one shot. Throws a `VizzyError` that says whether trying again may help; stops when the signal aborts. */
  generate(shot: Shot, options: DrawOptions): Promise<GeneratedImage>;
  /**
   * Looks whether the service can be used, without asking for a picture; resolves to a line for the operator, such as
   * `pictures: FLUX.1-schnell by nscale`. Throws a `VizzyError` whose reason says why not.
   */
  prepare?(options: { readonly signal: AbortSignal }): Promise<string>;
}

/** Draws here, in this process's own threads. */
export interface Illustrator {
  /** Draws one shot, or redraws its source picture in the shot's style. */
  draw(shot: Shot, options: { readonly signal: AbortSignal }): Promise<GeneratedImage>;
  /** Ends the threads. */
  close(): Promise<void>;
}

/** Sets slogans on pictures, in this process's own threads. */
export interface Letterer {
  /** A PNG of the same size with the slogan set in the style's typography; see `letterPicture`. */
  letter(background: Uint8Array, slogan: string, style: string, seed: number): Promise<Uint8Array>;
}

/** A story for its pages. */
export type StoryPages = {
  readonly title: string;
  /** In reading order; each picture is an encoded PNG, JPEG or WebP. */
  readonly scenes: readonly { readonly text: string; readonly picture: Uint8Array }[];
  /** The style that it was drawn in, which decides how its pages look. */
  readonly style: string;
  /** One small line: who told and drew it. */
  readonly credit: string;
};

/** Sets pages, in this process's own threads. Rejects with a `VizzyError` `bad-answer` when a picture cannot be read. */
export interface PageSetter {
  /** Title, pictures and captions on one page, as PNG. */
  setStoryboard(story: StoryPages): Promise<Pick<GeneratedImage, 'bytes' | 'width' | 'height'>>;
  /** A book of a cover and a page for each scene, as PDF. */
  setStorybook(story: StoryPages): Promise<Uint8Array>;
}
