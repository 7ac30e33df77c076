/** Bringing things that were named together to each other: on, under, over, in, behind, before. */
import type { SceneSubject } from '../scene/scene.ts';
import type { Placing } from './figure.ts';
import type { Stage } from './stage.ts';

/** The figures of every subject, by the subject's index. */
export type Groups = readonly (readonly Placing[])[];

/** How high above its foot a thing can be stood on, as a part of its height. */
function seatOf({ figure }: Placing): number {
  if (figure.stands === 'water') return 0.3;
  return seats[figure.id] ?? 0.92;
}

const seats: Readonly<Record<string, number>> = {
  chair: 0.46,
  sofa: 0.48,
  bed: 0.5,
  bench: 0.5,
  horse: 0.6,
  camel: 0.8,
  elephant: 0.86,
  table: 0.96,
};

/** Smallest step of nearness: enough to decide who is painted first. */
const step = 0.002;

const widthOf = ({ figure, height }: Placing): number => figure.aspect * height;

/** What a relation does to the thing (`one`) and to what it stands to (`other`). */
type Move = (one: Placing, other: Placing, index: number) => readonly [one: Partial<Placing>, other: Partial<Placing>];

const moves: Readonly<Partial<Record<NonNullable<SceneSubject['relation']>['type'], Move>>> = {
  on: (one, other, index) => [
    {
      x: other.x + index * widthOf(one) * 0.9,
      y: other.y - other.height * seatOf(other),
      height: Math.min(one.height, other.height * 0.66),
      nearness: other.nearness + step,
      on: 'air',
    },
    {},
  ],
  in: (one, other, index) => [
    {
      x: other.x + index * widthOf(one) * 0.7,
      y: other.y - other.height * 0.12,
      height: Math.min(one.height, other.height * 0.42),
      nearness: other.nearness - step,
      on: 'air',
    },
    {},
  ],
  under: (one, other) => [
    { nearness: other.nearness + (other.figure.stands === 'water' ? -step : step) },
    other.figure.aspect > 1.6 ? { x: one.x } : { x: one.x + (one.look.facing === 1 ? -0.3 : 0.3) * widthOf(other) },
  ],
  over: (one) => [{}, { x: one.x }],
  behind: (_, other) => [{ x: other.x + widthOf(other) * 0.34, nearness: other.nearness - step }, {}],
  before: (one, other) => [{ nearness: other.nearness + step }, { x: one.x + widthOf(other) * 0.12 }],
};

/** Keeps a figure inside the picture: smaller when there is no room above, moved when there is none beside. */
function kept({ width, height, unit, brush }: Stage, placing: Placing): Placing {
  const edge = brush.margin * Math.min(width, height) + 8 * unit;
  const tall = Math.max(height * 0.08, Math.min(placing.height, placing.y - edge));
  const half = (tall * placing.figure.aspect) / 2;
  const x = Math.min(width - edge - half, Math.max(edge + half, placing.x));
  return { ...placing, height: tall, x, y: Math.max(placing.y, tall + edge) };
}

/** Moves every group to where its relation wants it. */
export function relate(stage: Stage, groups: Groups): Groups {
  const moved = groups.map((group) => [...group]);
  stage.scene.subjects.forEach(({ relation }, index) => {
    const move = relation ? moves[relation.type] : undefined;
    const group = moved[index];
    const target = relation ? moved[relation.to] : undefined;
    const other = target?.[0];
    if (!move || !group || !target || !other) return;
    const middle = (group.length - 1) / 2;
    group.forEach((one, member) => {
      const [mine, theirs] = move(one, other, member - middle);
      group[member] = kept(stage, { ...one, ...mine });
      if (member === 0) target[0] = kept(stage, { ...other, ...theirs });
    });
  });
  return moved;
}
