/** What a turn under way looks like: everything that one message can show of it. */
import type { Progress, ReplyImage, Stage } from '@vizzy/core';

/** A picture that can be shown already. */
export type ViewedPicture = {
  readonly image: ReplyImage;
  /** Drawn here at once; the real one is on its way. */
  readonly isPreview: boolean;
};

/** One turn, as it stands. */
export type TurnView = {
  /** Names the turn for `Turns.cancel`; at most 22 characters. */
  readonly turnId: string;
  readonly stage: Stage;
  /** Finished pictures. */
  readonly done: number;
  readonly total: number;
  /** From 1 while waiting. */
  readonly queuePosition?: number;
  /** Seconds, as far as earlier turns tell; absent when nothing is known. */
  readonly secondsLeft?: number;
  /** By place in the reply; undefined where nothing can be shown yet. */
  readonly pictures: readonly (ViewedPicture | undefined)[];
};

/** A turn of which nothing is known yet. */
export const initialView = (turnId: string): TurnView => ({
  turnId,
  stage: 'understanding',
  done: 0,
  total: 0,
  pictures: [],
});

/** The view after one more thing was told. A finished picture never gives way to a preview. */
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
