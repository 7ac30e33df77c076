/** A turn's progress in one line. */
import { sentencesFor } from '@vizzy/core';
import type { TurnView } from './turn-view.ts';

/** The line for a view. */
export function progressLine(
  { stage, done, total, queuePosition, secondsLeft, pictures }: Omit<TurnView, 'turnId'>,
  locale: string | undefined,
): string {
  return sentencesFor(locale).surface.progress({
    stage,
    done,
    total,
    isPreview: pictures.some((picture) => picture?.isPreview),
    ...(queuePosition === undefined ? {} : { queuePosition }),
    ...(secondsLeft === undefined ? {} : { secondsLeft }),
  });
}

/** The line for a turn that has just started. */
export const thinkingLine = (locale: string | undefined): string =>
  progressLine({ stage: 'understanding', done: 0, total: 0, pictures: [] }, locale);
