/** Bringing things that were named together to each other: on, under, over, in, behind, before. */
import type { SceneSubject } from '../scene/scene.ts';
import { underBridge } from './bridges.ts';
import type { DrawingContext } from './drawing-context.ts';
import { hangFromTop } from './hang-from-top.ts';
import { holdUmbrella } from './hold-umbrella.ts';
import { inBasket, inside, underBed } from './inside.ts';
import { depthStep, type Move, widthOf } from './move.ts';
import { onTop } from './on-top.ts';
import type { PlacedFigure } from './placed-figure.ts';

/** The figures of every subject, by the subject's index. */
export type Groups = readonly (readonly PlacedFigure[])[];

const moves: Readonly<Partial<Record<NonNullable<SceneSubject['relation']>['type'], Move>>> = {
  on: onTop,
  in: inside,
  under: (one, other, index, drawing) => {
    if (other.figure.uses.includes('span')) return underBridge(one, other, index, drawing);
    if (other.figure.uses.includes('hide-under')) return underBed(one, other, index, drawing);
    if (other.on === 'air') return [{}, { x: one.x }];
    // What stands under something is the smaller one, whatever it would be elsewhere.
    const tall = Math.max(other.height, drawing.height * Math.min(0.62, drawing.scene.composition.heroHeight * 1.3));
    const roof = { ...other, height: tall };
    return [
      {
        x: other.x + index * widthOf(one) * 1.05 + one.look.facing * -0.14 * widthOf(roof),
        height: Math.min(one.height, tall * 0.42),
        depth: other.depth + (other.figure.habitat === 'water' ? -depthStep : depthStep),
      },
      { height: tall },
    ];
  },
  over: (one, other, _, drawing) => {
    const { height, unit } = drawing;
    if (other.on === 'air') return [{}, { x: one.x }];
    // Clear of what it is over: that one is the smaller one.
    const tall = Math.min(other.height, height * Math.min(0.46, drawing.scene.composition.heroHeight * 1.25));
    const y = Math.min(one.y, other.y - tall - 10 * unit);
    return [
      { y, height: Math.min(one.height, y * 0.9) },
      { x: one.x, height: tall },
    ];
  },
  beside: (one, other, index, drawing) => {
    if (other.figure.uses.includes('hold-over')) return holdUmbrella(one, other);
    // Whoever is at a fence, and what leans on it, is on our side of it, be it the taller one.
    if (other.figure.uses.includes('lean-on')) return [{ depth: other.depth + 0.012 }, {}];
    // Among the clouds a figure that cannot fly is in the basket.
    const isAloft =
      drawing.setting.realm === 'air' && other.figure.uses.includes('fly-in') && one.figure.habitat !== 'sky';
    return isAloft ? inBasket(one, other, index, drawing) : [{}, {}];
  },
  behind: (_, other) => [{ x: other.x + widthOf(other) * 0.34, depth: other.depth - depthStep }, {}],
  before: (one, other) => [{ depth: other.depth + depthStep }, { x: one.x + widthOf(other) * 0.12 }],
};

/** Keeps a figure inside the picture: smaller when there is no room above, moved when there is none beside. */
function keptInside(drawing: DrawingContext, placed: PlacedFigure): PlacedFigure {
  const { width, height, unit, brush } = drawing;
  if (placed.isWide) return placed;
  if (placed.figure.isHung) return hangFromTop(drawing, placed);
  const edge = brush.margin * Math.min(width, height) + 8 * unit;
  const tall = Math.max(height * 0.08, Math.min(placed.height, placed.y - edge));
  const half = (tall * placed.figure.aspect) / 2;
  const x = Math.min(width - edge - half, Math.max(edge + half, placed.x));
  return { ...placed, height: tall, x, y: Math.max(placed.y, tall + edge) };
}

/** The subjects in an order in which what others are brought to comes first: the bench is under the lamp before the girl sits. */
function relationOrder(subjects: readonly SceneSubject[]): readonly number[] {
  const order: number[] = [];
  const visit = (index: number, seen: readonly number[]) => {
    const to = subjects[index]?.relation?.to;
    if (to !== undefined && !seen.includes(to)) visit(to, [...seen, to]);
    if (!order.includes(index)) order.push(index);
  };
  subjects.forEach((_, index) => {
    visit(index, [index]);
  });
  return order;
}

/** Moves every group to where its relation wants it. */
export function applyRelations(drawing: DrawingContext, groups: Groups): Groups {
  const moved = groups.map((group) => [...group]);
  for (const index of relationOrder(drawing.scene.subjects)) {
    const relation = drawing.scene.subjects[index]?.relation;
    const move = relation ? moves[relation.type] : undefined;
    const group = moved[index];
    const target = relation ? moved[relation.to] : undefined;
    const other = target?.[0];
    if (!move || !group || !target || !other) continue;
    const middle = (group.length - 1) / 2;
    group.forEach((one, member) => {
      const [mine, theirs] = move(one, other, member - middle, drawing);
      group[member] = keptInside(drawing, { ...one, ...mine });
      if (member === 0) target[0] = keptInside(drawing, { ...other, ...theirs });
    });
  }
  return moved;
}
