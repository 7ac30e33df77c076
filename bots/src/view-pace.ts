/** Decides which views of a turn are worth a request: a service may tell its progress every second, for minutes. */
import { type Clock, isRemoteTier } from '@vizzy/core';
import type { TurnView, ViewedPicture } from './turn-view.ts';

/** Milliseconds between two views that differ only in what a service tells: each sends its previews again. */
const millisecondsBetweenServiceViews = 5000;

/** Whether a picture is the unfinished one of a service. */
const isUnfinished = (picture: ViewedPicture | undefined) =>
  picture?.isPreview === true && isRemoteTier(picture.image.tier);

/** Everything in the view but what a service tells and sends; pictures by whose they are. */
const ownPart = ({ stage, done, total, queuePosition, pictures }: TurnView) => [
  stage,
  done,
  total,
  queuePosition,
  ...pictures.map((picture) => (isUnfinished(picture) ? 'unfinished' : picture?.image)),
];

/** What a service tells and sends. */
const servicePart = ({ service, pictures }: TurnView) => [
  service?.fraction,
  service?.queuePosition,
  service?.waitSeconds,
  ...pictures.map((picture) => (isUnfinished(picture) ? picture?.image : undefined)),
];

const isSame = (one: readonly unknown[], other: readonly unknown[]) =>
  one.length === other.length && one.every((part, index) => part === other[index]);

/** Decides for the views of one turn, in order. */
export interface ViewPace {
  /** Whether this view should be shown; it counts as shown then. */
  isDue(view: TurnView): boolean;
}

/** A pace at which nothing is shown yet. */
export function createViewPace(clock: Clock): ViewPace {
  let shown: TurnView | undefined;
  let shownAt = 0;
  return {
    isDue(view) {
      const isNew = shown === undefined || !isSame(ownPart(shown), ownPart(view));
      if (!isNew && shown) {
        if (isSame(servicePart(shown), servicePart(view))) return false;
        const isPlain = ({ service }: TurnView) => service === undefined;
        // The first word is shown at once; and so is that it no longer holds.
        if (isPlain(shown) === isPlain(view) && clock.now() - shownAt < millisecondsBetweenServiceViews) return false;
      }
      shown = view;
      shownAt = clock.now();
      return true;
    },
  };
}
