/** Where somebody's head, eyes and neck are: read off the drawing, since every pose has them elsewhere. Box units, facing right. */
import { Path2D } from '@napi-rs/canvas';
import type { Point } from './drawing-context.ts';
import { type Mask, maskOf, type Neck, neckOf, reach } from './neck.ts';
import type { PlacedFigure } from './placed-figure.ts';
import { profileOf } from './profile.ts';

/** A holder no wider than this stands upright and has its hands before its belly; others have their mouths. */
export const upright = 1.1;

/** Top of a head, and how wide it is there. */
export type Head = { readonly x: number; readonly y: number; readonly width: number };

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** The head: the highest part, of those that look sideways the highest in front. */
function outlinedHead(holder: PlacedFigure): Head {
  const { left, right, top } = profileOf(holder);
  const ends = right.filter((x) => x >= 0);
  const [from, to] = [Math.min(...left.filter((x) => x >= 0)), Math.max(...ends)];
  const front =
    holder.figure.aspect <= upright ? from : from + (to - from) * (holder.figure.measured?.isHeadLow ? 0.82 : 0.66);
  let y = top;
  while (y < 99 && (right[y] ?? -1) < front) y++;
  const below = Math.min(99, y + 12);
  const [start, end] = [Math.max(front, left[below] ?? from), right[below] ?? to];
  return { x: (start + end) / 2, y, width: clamp(end - start, 12, 46) };
}

/** The eyes: small round dark shapes in the head; one of a profile, two of a face. */
function eyesOf(holder: PlacedFigure, head: Head): Point | undefined {
  const round = holder.layers
    .filter(({ tone, stroke }) => stroke === undefined && (tone === 'dark' || tone === 'detail'))
    .map(({ path }) => new Path2D(path).computeTightBounds())
    .map(([x1, y1, x2, y2]) => ({ x: (x1 + x2) / 2, y: (y1 + y2) / 2, width: x2 - x1, height: y2 - y1 }))
    .filter(
      ({ width, height }) => height > 1.2 && height < 12 && width > 1 && width / height > 0.5 && width / height < 1.8,
    )
    .filter(
      ({ x, y }) =>
        Math.abs(x - head.x) < Math.max(head.width, 26) &&
        y > head.y + 2 &&
        y < head.y + Math.max(head.width * 1.3, 46),
    );
  return round.toSorted((one, other) => one.y - other.y)[0];
}

const isPerson = ({ figure }: PlacedFigure): boolean =>
  figure.aspect <= 0.75 && figure.actions.length > 0 && figure.id !== 'robot';

/** What is known of a head: its top, its eyes when they are found, and whether it is over the body or before it. */
export type Face = { readonly head: Head; readonly eye?: Point; readonly isUpright: boolean };

/** The head of somebody. */
export function headOf(holder: PlacedFigure): Face {
  const width = holder.figure.aspect * 100;
  const outlined = outlinedHead(holder);
  const known = holder.look.action === 'sit' ? undefined : holder.figure.measured?.eye;
  const eye = known ?? eyesOf(holder, outlined) ?? eyesOf(holder, { x: width * 0.75, y: 8, width: 60 });
  const isUpright =
    holder.figure.aspect <= upright &&
    (holder.figure.measured?.isUpright || !eye || Math.abs(eye.x - width / 2) < width * 0.21);
  if (!eye || isPerson(holder)) return { head: outlined, ...(eye ? { eye } : {}), isUpright };
  return { head: skullOf(holder, outlined, eye, isUpright), eye, isUpright };
}

/** The top of the head above the eyes, without ears, antlers and crests. */
function skullOf(holder: PlacedFigure, outlined: Head, eye: Point, isUpright: boolean): Head {
  const { covers } = maskOf(holder);
  const solid: Mask = (x, y) => covers(x - 3, y) && covers(x + 3, y);
  const x = holder.figure.measured?.isUpright ? eye.x - 6 : isUpright ? outlined.x : eye.x - 4;
  const up = reach(solid, { x, y: eye.y }, { x: 0, y: -1 }, 40);
  if (up < 2) return outlined;
  const most = isUpright ? 46 : Math.max(up * 1.9, 11);
  const row = { x, y: eye.y - up * 0.5 };
  const [back, front] = [-1, 1].map((way) => reach(covers, row, { x: way, y: 0 }, most));
  return { x, y: eye.y - up, width: clamp((back ?? 0) + (front ?? 0), 15, 46) };
}

/** The neck of somebody, and whether the head is above it or before it. */
export function neckIn(holder: PlacedFigure): { readonly neck: Neck; readonly isUpright: boolean } {
  const { head, eye, isUpright } = headOf(holder);
  // Hair makes the heads of people high above the eyes; animals have more of the head below them.
  const chin = holder.figure.measured?.chin ?? (isPerson(holder) ? 0.55 : isUpright ? 1.2 : 1.4);
  const from = eye ?? { x: head.x, y: head.y + head.width * 0.5 };
  return { neck: neckOf(holder, from, { isUpright, chin, isPerson: isPerson(holder) }), isUpright };
}
