/** What is told while a turn is under way. */
import type { ReplyImage } from './reply.ts';

/** Where a turn is. */
export type Stage = 'understanding' | 'queued' | 'planning' | 'drawing' | 'composing';

/** One thing told about a turn under way. */
export type Progress =
  /** `done` of `total` pictures; `queuePosition` from 1 while waiting for a turn. */
  | {
      readonly type: 'stage';
      readonly stage: Stage;
      readonly done: number;
      readonly total: number;
      readonly queuePosition?: number;
    }
  /** A local picture of the shot, shown until the real one replaces it. */
  | { readonly type: 'preview'; readonly index: number; readonly image: ReplyImage }
  /** A finished picture. */
  | { readonly type: 'image'; readonly index: number; readonly image: ReplyImage };

/** Hears progress; must not throw. */
export type ProgressListener = (progress: Progress) => void;
