/** A turn's progress in one line. */
import { isRemoteTier, sentencesFor } from '@vizzy/core';
import type { TurnView } from './turn-view.ts';

/** Whose previews a view shows: those of the service say more. */
function previewOf(pictures: TurnView['pictures']) {
  const previews = pictures.flatMap((picture) => (picture?.isPreview ? [picture.image.tier] : []));
  if (previews.length === 0) return 'none';
  return previews.some(isRemoteTier) ? 'unfinished' : 'sketch';
}

/** The line for a view. */
export function progressLine(
  { stage, done, total, queuePosition, service, secondsLeft, pictures }: Omit<TurnView, 'turnId'>,
  locale: string | undefined,
): string {
  return sentencesFor(locale).surface.progress({
    stage,
    done,
    total,
    preview: previewOf(pictures),
    ...(service === undefined ? {} : { service }),
    ...(queuePosition === undefined ? {} : { queuePosition }),
    ...(secondsLeft === undefined ? {} : { secondsLeft }),
  });
}

/** The line for a turn that has just started. */
export const thinkingLine = (locale: string | undefined): string =>
  progressLine({ stage: 'understanding', done: 0, total: 0, pictures: [] }, locale);
