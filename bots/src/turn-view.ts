/** The state of a running turn, as far as a message can show it. */
import type { Progress, ReplyImage, ServiceProgress, Stage } from '@vizzy/core';

/** A picture that can be shown. */
export type ViewedPicture = {
  readonly image: ReplyImage;
  /** Whether it is only a preview of the final picture: drawn here, or unfinished by the service. */
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
  /** What the service tells about a picture that it is drawing; its fraction is in whole percents. */
  readonly service?: ServiceProgress;
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

/** In whole percents, so that a view changes only when a reader sees a difference. */
const inPercents = (service: ServiceProgress): ServiceProgress =>
  service.fraction === undefined ? service : { ...service, fraction: Math.floor(service.fraction * 100) / 100 };

/** The view after one more progress event. A preview never replaces a finished picture. */
export function applyProgress(view: TurnView, progress: Progress): TurnView {
  if (progress.type === 'stage') {
    const { stage, done, total, queuePosition, service } = progress;
    const { queuePosition: _, service: __, ...rest } = view;
    return {
      ...rest,
      stage,
      done,
      total,
      ...(queuePosition === undefined ? {} : { queuePosition }),
      ...(service === undefined ? {} : { service: inPercents(service) }),
    };
  }
  const { index, image } = progress;
  const isPreview = progress.type === 'preview';
  const before = view.pictures[index];
  if (isPreview && before && !before.isPreview) return view;
  const length = Math.max(view.pictures.length, view.total, index + 1);
  const pictures = Array.from({ length }, (_, at) => (at === index ? { image, isPreview } : view.pictures[at]));
  return { ...view, pictures };
}
