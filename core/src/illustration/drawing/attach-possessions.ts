/** Attaching things to their holders or wearers: the position of a hand, a mouth or a head is read off the drawing. */
import type { SceneSubject } from '../scene/scene.ts';
import type { Groups } from './apply-relations.ts';
import type { DrawingContext } from './drawing-context.ts';
import { headOf, neckIn, upright } from './head.ts';
import { holdUmbrella } from './hold-umbrella.ts';
import type { PlacedFigure } from './placed-figure.ts';
import { profileOf } from './profile.ts';
import { scarfLayers } from './scarf.ts';

/** How a thing is had. */
type Having = { readonly isWorn: boolean; readonly isSecond: boolean };

type Spot = {
  /** Middle of the thing's foot, in the holder's box. */
  readonly x: number;
  readonly y: number;
  /** Height of the thing's box in the holder's units. */
  readonly size: number;
};

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** At a hand or a mouth; what is larger than its holder is on its back. */
function spotInHand(holder: PlacedFigure, thing: PlacedFigure): Spot {
  const { right, left, top } = profileOf(holder);
  const tall = 100 - top;
  const isPlayed = thing.figure.uses.includes('play');
  const ratio = (thing.figure.realHeight / holder.figure.realHeight) * 1.3;
  const { aspect } = thing.figure;
  if (ratio > 1.5 && !thing.figure.isCarried)
    return {
      x: 46 * holder.figure.aspect,
      y: top + tall * 0.24,
      size: Math.min(70, (70 * holder.figure.aspect) / aspect),
    };
  const most = thing.figure.habitat === 'ground' ? 0.6 : 0.4;
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

/** A scarf is wound about the neck that it is for. */
function woundScarf(holder: PlacedFigure, scarf: PlacedFigure): Partial<PlacedFigure> {
  const { neck, isUpright } = neckIn(holder);
  return {
    figure: { ...scarf.figure, aspect: holder.figure.aspect },
    x: holder.x,
    y: holder.y,
    height: holder.height,
    layers: scarfLayers(neck, isUpright, scarf.look.colour ?? '#c8453a'),
  };
}

function spotOnBody(holder: PlacedFigure, thing: PlacedFigure): Spot {
  const { head, eye, isUpright } = headOf(holder);
  const { aspect } = thing.figure;
  if (thing.figure.worn === 'head') {
    // Wide brims reach beyond the head.
    const size = (head.width * Math.min(1.7, Math.max(1.15, aspect))) / aspect;
    return { x: head.x, y: head.y + Math.min(7, size * 0.24), size };
  }
  if (thing.figure.worn === 'neck') {
    const { neck } = neckIn(holder);
    const size = (neck.width * 0.72) / aspect;
    // Before the throat: of those that look sideways the lower end of the neck.
    const share = isUpright ? 0.5 : 0.8;
    const x = neck.from.x + (neck.to.x - neck.from.x) * share;
    return { x, y: neck.from.y + (neck.to.y - neck.from.y) * share + size * 0.62, size };
  }
  const size = (head.width * 0.95) / aspect;
  return {
    x: eye && !isUpright ? eye.x : head.x,
    y: (eye?.y ?? head.y + Math.max(9, head.width * 0.5)) + size / 2,
    size,
  };
}

/** A kite is high in the air in front of its holder, a toy balloon above the hand. */
function flownAbove(
  holder: PlacedFigure,
  thing: PlacedFigure,
  { width, height, unit, brush }: DrawingContext,
): Partial<PlacedFigure> {
  const hand = pointOf(holder, { ...spotInHand(holder, thing), size: 0 });
  const tall = Math.min(holder.height * 0.8, height * 0.24);
  const side = holder.x > width / 2 ? -1 : 1;
  const x = clamp(holder.x + side * width * 0.26, tall, width - tall);
  const edge = brush.margin * Math.min(width, height) + 14 * unit;
  const y = Math.max(tall + edge, holder.y - holder.height - height * 0.16);
  const look = { ...thing.look, habitat: 'surface', facing: side === 1 ? -1 : 1 } as const;
  return { x, y, height: tall, look, layers: thing.figure.layers(look), on: 'air', tether: hand };
}

function pointOf({ figure, height, x, y, look }: PlacedFigure, spot: Spot): { readonly x: number; readonly y: number } {
  const scale = height / 100;
  return { x: x + (spot.x - 50 * figure.aspect) * scale * look.facing, y: y - (100 - spot.y) * scale };
}

/** The second thing that a figure holds is in the other hand, or at the feet of those that have no hands. */
function spotInOtherHand(holder: PlacedFigure, spot: Spot): Spot {
  const width = holder.figure.aspect * 100;
  return holder.figure.aspect <= upright
    ? { ...spot, x: width - spot.x }
    : { ...spot, x: width * 1.02, y: 100, size: Math.min(spot.size, 30) };
}

function attach(
  drawing: DrawingContext,
  holder: PlacedFigure,
  thing: PlacedFigure,
  { isWorn, isSecond }: Having,
): PlacedFigure {
  const depth = holder.depth + 0.003;
  if (thing.figure.uses.includes('let-up')) return { ...thing, ...flownAbove(holder, thing, drawing), depth };
  if (thing.figure.uses.includes('hold-over')) return { ...thing, ...holdUmbrella(holder, thing)[1], depth };
  const look = { ...thing.look, facing: holder.look.facing, variant: 0 };
  if (isWorn && isScarf(thing))
    return { ...thing, ...woundScarf(holder, thing), look, depth, on: 'air', isHero: holder.isHero };
  const first = isWorn ? spotOnBody(holder, thing) : spotInHand(holder, thing);
  const spot = isSecond ? spotInOtherHand(holder, first) : first;
  const height = (spot.size * holder.height) / 100;
  return {
    ...thing,
    ...pointOf(holder, spot),
    height,
    look,
    layers: thing.figure.layers(look),
    depth,
    on: 'air',
    isHero: false,
  };
}

/** One board for all who play on it; where no table is, large enough to be seen in the grass, and nearer than the players. */
function sharedBoard(thing: PlacedFigure, holders: readonly PlacedFigure[], isOnTable: boolean): PlacedFigure {
  const x = holders.reduce((sum, holder) => sum + holder.x, 0) / holders.length;
  if (isOnTable) return { ...thing, x };
  const [nearest] = holders.toSorted((one, other) => other.y - one.y);
  if (!nearest) return thing;
  const height = Math.max(thing.height, nearest.height * 0.24);
  return { ...thing, x, y: nearest.y + height * 0.4, height, depth: nearest.depth + 0.003, isHero: false };
}

const isScarf = ({ figure }: PlacedFigure): boolean => figure.id.endsWith(':scarf');

/** Whether it is held or worn: it goes where its holder goes. */
export const isPossessed = ({ relation }: SceneSubject): boolean =>
  relation?.type === 'held' || relation?.type === 'worn';

/** Whether the holder already holds a thing that was named earlier. */
const alreadyHolds = ({ scene }: DrawingContext, index: number, holder: number): boolean =>
  scene.subjects.slice(0, index).some(({ relation }) => relation?.type === 'held' && relation.to === holder);

/** Every group, with possessions moved to their holders; `had` are the groups as they were before anything was moved. */
export function attachPossessions(drawing: DrawingContext, groups: Groups, had: Groups): Groups {
  return groups.map((group, index) => {
    const { relation } = drawing.scene.subjects[index] ?? {};
    const holders = relation ? groups[relation.to] : undefined;
    const [thing] = had[index] ?? [];
    if (
      !relation ||
      !thing ||
      !holders ||
      !drawing.scene.subjects[index] ||
      !isPossessed(drawing.scene.subjects[index])
    )
      return group;
    const isOnTable = drawing.scene.subjects[index].placement === 'surface';
    if (thing.figure.uses.includes('play-between') && (isOnTable || holders.length > 1))
      return [sharedBoard(thing, holders, isOnTable)];
    const isWorn = relation.type === 'worn';
    const isSecond = !isWorn && alreadyHolds(drawing, index, relation.to);
    return holders.map((holder) => attach(drawing, holder, thing, { isWorn, isSecond }));
  });
}
