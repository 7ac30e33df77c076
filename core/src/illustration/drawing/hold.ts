/** Giving things to whoever holds or wears them: the place of a hand, a mouth or a head is read off the drawing. */
import { Path2D } from '@napi-rs/canvas';
import type { SceneSubject } from '../scene/scene.ts';
import { isCarried, wornAt } from '../subjects/index.ts';
import type { Placing } from './figure.ts';
import { heldUp } from './held-up.ts';
import { profileOf } from './profile.ts';
import type { Groups } from './relate.ts';
import type { Stage } from './stage.ts';

type Spot = {
  /** Middle of the thing's foot, in the holder's box. */
  readonly x: number;
  readonly y: number;
  /** Height of the thing's box in the holder's units. */
  readonly size: number;
};

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** A holder no wider than this stands upright and has its hands before its belly; others have their mouths. */
const upright = 1.1;

/** Played before the belly, whoever plays. */
const played: ReadonlySet<string> = new Set(
  ['guitar'].concat('violin banjo accordion drum saxophone'.split(' ').map((name) => `fluent-emoji-flat:${name}`)),
);

/** At a hand or a mouth; what is larger than its holder is on its back. */
function inHand(holder: Placing, thing: Placing): Spot {
  const { right, left, top } = profileOf(holder);
  const tall = 100 - top;
  const isPlayed = played.has(thing.figure.id);
  const ratio = (thing.figure.realHeight / holder.figure.realHeight) * 1.3;
  const { aspect } = thing.figure;
  if (ratio > 1.5 && !isCarried(thing.figure))
    return {
      x: 46 * holder.figure.aspect,
      y: top + tall * 0.24,
      size: Math.min(70, (70 * holder.figure.aspect) / aspect),
    };
  const most = thing.figure.stands === 'ground' ? 0.6 : 0.4;
  const size = Math.min(tall * clamp(ratio, 0.2, most), (tall * 0.52) / aspect);
  if (holder.figure.aspect <= upright || isPlayed) {
    const row = Math.round(top + tall * 0.57);
    const [from, to] = [left[row] ?? 0, right[row] ?? 50];
    const isSlim = to - from < tall * 0.45;
    return { x: isSlim ? to + size * aspect * 0.2 : (from + to) / 2 + (to - from) * 0.14, y: row + size / 2, size };
  }
  let row = top;
  for (let y = top; y < top + tall * 0.6; y++) if ((right[y] ?? -1) > (right[row] ?? -1)) row = y;
  return { x: (right[row] ?? 50) + size * aspect * 0.22, y: row + size * 0.8, size };
}

/** Those whose back is higher than their head. */
const lowHeaded: ReadonlySet<string> = new Set(['turtle', 'game-icons:tortoise']);

/** The head: the highest part, of those that look sideways the highest in front. */
function headOf(holder: Placing): { readonly x: number; readonly y: number; readonly width: number } {
  const { left, right, top } = profileOf(holder);
  const ends = right.filter((x) => x >= 0);
  const [from, to] = [Math.min(...left.filter((x) => x >= 0)), Math.max(...ends)];
  const front =
    holder.figure.aspect <= upright ? from : from + (to - from) * (lowHeaded.has(holder.figure.id) ? 0.82 : 0.66);
  let y = top;
  while (y < 99 && (right[y] ?? -1) < front) y++;
  const below = Math.min(99, y + 12);
  const [start, end] = [Math.max(front, left[below] ?? from), right[below] ?? to];
  return { x: (start + end) / 2, y, width: clamp(end - start, 12, 46) };
}

/** The eyes: small round dark shapes in the head; one of a profile, two of a face. */
function eyesOf(holder: Placing, head: { x: number; y: number; width: number }) {
  const round = holder.layers
    .filter(({ tone, stroke }) => stroke === undefined && (tone === 'dark' || tone === 'detail'))
    .map(({ path }) => new Path2D(path).computeTightBounds())
    .map(([x1, y1, x2, y2]) => ({ x: (x1 + x2) / 2, y: (y1 + y2) / 2, width: x2 - x1, height: y2 - y1 }))
    .filter(({ width, height }) => height > 1.2 && height < 12 && width > 1 && width < 40 && width / height > 0.5)
    .filter(
      ({ x, y }) =>
        Math.abs(x - head.x) < Math.max(head.width, 26) && y > head.y && y < head.y + Math.max(head.width * 1.3, 46),
    );
  return round.toSorted((one, other) => one.y - other.y)[0];
}

function onBody(holder: Placing, thing: Placing): Spot {
  const head = headOf(holder);
  const eye = eyesOf(holder, head);
  const { aspect } = thing.figure;
  if (wornAt(thing.figure) === 'head') {
    // Wide brims reach beyond the head.
    const size = (head.width * Math.min(1.7, Math.max(1.15, aspect))) / aspect;
    return { x: head.x, y: head.y + Math.min(7, size * 0.24), size };
  }
  if (wornAt(thing.figure) === 'neck') {
    const size = (head.width * 0.9) / aspect;
    // The neck of those that look sideways is behind their head.
    const back = holder.figure.aspect > upright ? head.width * 0.45 : 0;
    const chin = (eye?.y ?? head.y + head.width * 0.5) + Math.max(head.width * (back > 0 ? 0.85 : 0.6), 14);
    return { x: (back > 0 && eye ? eye.x : head.x) - back, y: chin + size * 0.6, size };
  }
  const size = (head.width * 0.95) / aspect;
  return {
    x: eye && holder.figure.aspect > upright ? eye.x : head.x,
    y: (eye?.y ?? head.y + Math.max(9, head.width * 0.5)) + size / 2,
    size,
  };
}

/** A kite is high in the air before whoever has its line, a toy balloon above the hand. */
function aloft(holder: Placing, thing: Placing, { width, height, unit, brush }: Stage): Partial<Placing> {
  const hand = pointOf(holder, { ...inHand(holder, thing), size: 0 });
  const tall = Math.min(holder.height * 0.8, height * 0.24);
  const side = holder.x > width / 2 ? -1 : 1;
  const x = clamp(holder.x + side * width * 0.26, tall, width - tall);
  const edge = brush.margin * Math.min(width, height) + 14 * unit;
  const y = Math.max(tall + edge, holder.y - holder.height - height * 0.16);
  const look = { ...thing.look, stands: 'surface', facing: side === 1 ? -1 : 1 } as const;
  return { x, y, height: tall, look, layers: thing.figure.layers(look), on: 'air', tether: hand };
}

function pointOf({ figure, height, x, y, look }: Placing, spot: Spot): { readonly x: number; readonly y: number } {
  const scale = height / 100;
  return { x: x + (spot.x - 50 * figure.aspect) * scale * look.facing, y: y - (100 - spot.y) * scale };
}

function given(stage: Stage, holder: Placing, thing: Placing, isWorn: boolean): Placing {
  const nearness = holder.nearness + 0.003;
  if (thing.figure.id === 'kite') return { ...thing, ...aloft(holder, thing, stage), nearness };
  if (thing.figure.id === 'umbrella') return { ...thing, ...heldUp(holder, thing)[1], nearness };
  const spot = isWorn ? onBody(holder, thing) : inHand(holder, thing);
  const look = { ...thing.look, facing: holder.look.facing, variant: 0 };
  const height = (spot.size * holder.height) / 100;
  return {
    ...thing,
    ...pointOf(holder, spot),
    height,
    look,
    layers: thing.figure.layers(look),
    nearness,
    on: 'air',
    isHero: false,
  };
}

/** Whether somebody has it: it goes where its holder goes. */
export const isHad = ({ relation }: SceneSubject): boolean => relation?.type === 'held' || relation?.type === 'worn';

/** Every group, those that somebody has at their holders; `had` are the groups as they were before anything was moved. */
export function hold(stage: Stage, groups: Groups, had: Groups): Groups {
  return groups.map((group, index) => {
    const { relation } = stage.scene.subjects[index] ?? {};
    const holders = relation ? groups[relation.to] : undefined;
    const [thing] = had[index] ?? [];
    if (!relation || !thing || !holders || !stage.scene.subjects[index] || !isHad(stage.scene.subjects[index]))
      return group;
    return holders.map((holder) => given(stage, holder, thing, relation.type === 'worn'));
  });
}
