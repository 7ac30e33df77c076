/** What Vizzy answers. */

import type { GeneratedImage } from './image.ts';
import type { ModeId } from './mode.ts';

/** A picture as the person gets it. */
export type ReplyImage = GeneratedImage & {
  /** Text alternative: subject, setting, style, mood, slogan; says when a lower tier drew it. */
  readonly alt: string;
};

/** What is told about a finished creation. */
export type CreationDetails = {
  /** Unguessable. */
  readonly creationId: string;
  readonly mode: ModeId;
  /** Canonical style; the empty string when none was forced. */
  readonly style: string;
  /** The mood's words, `vibrant` when none was said. */
  readonly mood: string;
  /** 0 … 2^32-1. */
  readonly seed: number;
  /** Seconds from the start of the turn to its last picture. */
  readonly generationTime: number;
  /** Calls of image models made for all pictures together, failed ones included. */
  readonly attempts: number;
  readonly promptUsed: string;
  readonly reasoning: string;
  /** Says when a picture is not from the best tier, and why; null when there is nothing to say. */
  readonly note: string | null;
  /** Whether it may help to ask a service again for the pictures that Vizzy drew in its place; see `Vizzy.improve`. */
  readonly mayAskAgain: boolean;
  readonly suggestions: readonly string[];
};

/** Words with 3 to 4 suggestions and no picture: a clarifying question, or what to say after "forget it". */
export type QuestionReply = {
  readonly type: 'question';
  readonly text: string;
  readonly suggestions: readonly string[];
  /** Set when a rule about content kept the request out. */
  readonly isDeclined?: true;
};

/** Pictures. */
export type ImageReply = {
  readonly type: 'image';
  readonly images: readonly ReplyImage[];
  readonly details: CreationDetails;
};

/** Backgrounds and the slogan that goes over them. */
export type PosterReply = {
  readonly type: 'poster';
  readonly images: readonly ReplyImage[];
  readonly slogan: string | null;
  readonly details: CreationDetails;
};

/** A title, scenes and their pictures in the same order. */
export type StoryReply = {
  readonly type: 'story';
  readonly title: string;
  readonly scenes: readonly string[];
  readonly images: readonly ReplyImage[];
  readonly details: CreationDetails;
};

/** What a turn ends with. Failures of Vizzy itself are thrown as `VizzyError`. */
export type Reply = QuestionReply | ImageReply | PosterReply | StoryReply;
