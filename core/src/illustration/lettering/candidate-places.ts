/** Where a look's text may stand: its own places, and others that step aside for what the picture shows. */
import type { Box } from './box.ts';
import type { PosterLook } from './poster-looks.ts';

/** A place in shares of the frame, and what it costs to leave the favourite for it. */
export type CandidatePlace = { readonly place: Box; readonly cost: number };

/** A smaller block at the same edge. */
function smaller(place: Box): Box {
  const height = place.height * 0.6;
  return { ...place, y: place.y + place.height / 2 > 0.5 ? place.y + place.height - height : place.y, height };
}

/** The same height at the left or the right half of the frame. */
function halves(place: Box): readonly Box[] {
  return place.width < 0.6 ? [] : [place.x, 1 - place.x - 0.44].map((x) => ({ ...place, x, width: 0.44 }));
}

/** The look's own places first; a panel runs the whole width, so it only moves up or down. */
export function candidatePlaces({ places, backing, alignment, lines }: PosterLook): readonly CandidatePlace[] {
  const own = places.map((place, index) => ({ place, cost: index * 0.09 }));
  if (backing === 'panel') return own;
  const small = own.map(({ place, cost }) => ({ place: smaller(place), cost: cost + 0.16 }));
  const aside =
    alignment === 'start' && lines === 'even'
      ? own.flatMap(({ place, cost }) => halves(place).map((half) => ({ place: half, cost: cost + 0.12 })))
      : [];
  return [...own, ...small, ...aside];
}
