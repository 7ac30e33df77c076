/** The progress of a running turn. */
import type { DrawingProgress, TierName } from './image.ts';
import type { ReplyImage } from './reply.ts';

/** The stage of a turn. */
export type Stage = 'understanding' | 'queued' | 'planning' | 'drawing' | 'composing';

/** What a service tells about the picture that it is drawing, without the unfinished picture. */
export type ServiceProgress = Omit<DrawingProgress, 'preview'> & { readonly tier: TierName };

/** One report about a running turn. */
export type Progress =
  /** `done` of `total` pictures; `queuePosition` from 1 while waiting for a slot. */
  | {
      readonly type: 'stage';
      readonly stage: Stage;
      readonly done: number;
      readonly total: number;
      readonly queuePosition?: number;
      /** What the service tells about a picture that it is drawing. */
      readonly service?: ServiceProgress;
    }
  /** A local picture of the shot, shown until the real one replaces it. */
  | { readonly type: 'preview'; readonly index: number; readonly image: ReplyImage }
  /** A finished picture. */
  | { readonly type: 'image'; readonly index: number; readonly image: ReplyImage };

/** Takes progress; must not throw. */
export type ProgressListener = (progress: Progress) => void;
