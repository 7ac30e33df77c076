/** A picture: what is asked for, and what came back. */
import type { ModeId } from './mode.ts';

/** The ways a picture can come about, best first. */
export const tierNames = ['huggingface', 'space', 'local', 'emergency'] as const;

/** One of the ways a picture can come about. */
export type TierName = (typeof tierNames)[number];

/** Whether a service elsewhere draws this tier's pictures; those of the others are drawn in this process. */
export const isRemoteTier = (tier: TierName): boolean => tier === 'huggingface' || tier === 'space';

/** One shot: everything an image model needs, and nothing else. Plain data, so that it can be stored as a recipe. */
export type ImagePrompt = {
  /** The whole prompt. */
  readonly text: string;
  /** What must not be in the picture, comma-separated. */
  readonly negative: string;
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

/** A finished or raw picture from one tier. */
export type GeneratedImage = {
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
};

/** A way to get a picture. Implementations run the shared contract suite in `testing`. */
export interface ImageModel {
  readonly name: TierName;
  /** Draws one shot. Throws a `VizzyError` that says whether trying again may help; stops when the signal aborts. */
  generate(shot: Shot, options: { readonly signal: AbortSignal }): Promise<GeneratedImage>;
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
