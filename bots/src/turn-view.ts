/** The state of a running turn, as far as a message can show it. */
import type { Progress, ReplyImage, Stage } from '@vizzy/core';

/** A picture that can be shown. */
export type ViewedPicture = {
  readonly image: ReplyImage;
  /** Whether it is only a local preview of the final picture. */
  readonly isPreview: boolean;
};

/** The state of one turn. */
export type TurnView = {
  /** The turn's id for `TurnService.cancel`; at most 22 characters. */
  readonly turnId: string;
  readonly stage: Stage;
  /** Finished pictures. */
  readonly done: number;
  readonly total: number;
  /** From 1, while the turn waits in the queue. */
  readonly queuePosition?: number;
  /** Seconds, estimated from earlier turns; absent if unknown. */
  readonly secondsLeft?: number;
  /** By index in the reply; undefined where there is no picture yet. */
  readonly pictures: readonly (ViewedPicture | undefined)[];
};

/** A turn that has just started. */
export const initialView = (turnId: string): TurnView => ({
  turnId,
  stage: 'understanding',
  done: 0,
  total: 0,
  pictures: [],
});

/** The view after one more progress event. A preview never replaces a finished picture. */
export function applyProgress(view: TurnView, progress: Progress): TurnView {
  if (progress.type === 'stage') {
    const { stage, done, total, queuePosition } = progress;
    const { queuePosition: _, ...rest } = view;
    return { ...rest, stage, done, total, ...(queuePosition === undefined ? {} : { queuePosition }) };
  }
  const { index, image } = progress;
  const isPreview = progress.type === 'preview';
  const before = view.pictures[index];
  if (isPreview && before && !before.isPreview) return view;
  const length = Math.max(view.pictures.length, view.total, index + 1);
  const pictures = Array.from({ length }, (_, at) => (at === index ? { image, isPreview } : view.pictures[at]));
  return { ...view, pictures };
}
