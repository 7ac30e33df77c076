/** Bringing things that were named together to each other: on, under, over, in, behind, before. */
import type { SceneSubject } from '../scene/scene.ts';
import type { Placing } from './figure.ts';
import { figureById } from './figure-by-id.ts';
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
  sofa: 0.4,
  bed: 0.52,
  hammock: 0.34,
  bench: 0.5,
  horse: 0.6,
  camel: 0.8,
  elephant: 0.86,
  bridge: 0.68,
  'fluent-emoji-flat:rock': 0.9,
  'game-icons:stone-throne': 0.36,
  'lily-pad': 0.4,
  skateboard: 0.55,
  table: 0.96,
};

/** Smallest step of nearness: enough to decide who is painted first. */
const step = 0.002;

const widthOf = ({ figure, height }: Placing): number => figure.aspect * height;

/** What a relation does to the thing (`one`) and to what it stands to (`other`). */
type Move = (
  one: Placing,
  other: Placing,
  /** Which member of its group it is, counted from the middle. */
  index: number,
  stage: Stage,
) => readonly [one: Partial<Placing>, other: Partial<Placing>];

/** Things that others can be inside of, beyond what floats. */
const enterable: ReadonlySet<string> = new Set([
  'house',
  'cabin',
  'car',
  'bus',
  'train',
  'tent',
  'castle',
  'tower',
  'cup',
  'hot-air-balloon',
  'rocket',
  'fluent-emoji-flat:basket',
  'fluent-emoji-flat:amphora',
]);

/** Buildings hide whoever is in them: they stand at the door. */
const buildings: ReadonlySet<string> = new Set([
  'house',
  'cabin',
  'castle',
  'tower',
  'church',
  'barn',
  'lighthouse',
  'tent',
]);

const trees: ReadonlySet<string> = new Set(['tree', 'pine', 'palm']);

/** Who is in a bed lies on it. */
const lain: ReadonlySet<string> = new Set(['bed', 'sofa', 'chair', 'hammock', 'bench']);

/** In the dark gap between the bed's legs. */
function underBed(one: Placing, bed: Placing, index: number, { height, width }: Stage): ReturnType<Move> {
  const tall = Math.min(Math.max(bed.height, height * 0.4), (width * 0.84) / bed.figure.aspect);
  return [
    {
      x: bed.x + index * widthOf(one) * 0.5,
      y: bed.y - tall * 0.015,
      height: tall * 0.29,
      nearness: bed.nearness + step,
      on: 'air',
    },
    { height: tall },
  ];
}

const driven: ReadonlySet<string> = new Set(['car', 'bus']);

/** Head and shoulders in a car's window. */
function atWheel(one: Placing, car: Placing): ReturnType<Move> {
  const height = car.height * 0.74;
  return [
    {
      x: car.x + car.look.facing * widthOf(car) * 0.06,
      y: car.y - car.height * 0.52 + height * 0.5,
      height,
      look: { ...one.look, facing: car.look.facing },
      nearness: car.nearness + step,
      shown: 0.5,
      on: 'air',
    },
    {},
  ];
}

const isEnterable = ({ figure }: Placing): boolean => figure.stands === 'water' || enterable.has(figure.id);

/** How high the mouth of a vessel is, as a part of its height: what it holds shows above it. */
const mouths: Readonly<Record<string, number>> = {
  'fluent-emoji-flat:amphora': 0.62,
  'fluent-emoji-flat:basket': 0.34,
  cup: 0.5,
};

/** The arches of the stone bridge: middle as a part of its width, free height as a part of its own. */
const arches = [
  { at: 0.5, rise: 0.46 },
  { at: 0.8, rise: 0.35 },
  { at: 0.2, rise: 0.35 },
] as const;

/** An umbrella over whoever has it. */
export function heldUp(one: Placing, umbrella: Placing): ReturnType<Move> {
  const look = { ...umbrella.look, variant: 0, facing: one.look.facing };
  return [
    {},
    {
      look,
      layers: umbrella.figure.layers(look),
      height: one.height * 0.9,
      x: one.x + one.look.facing * one.height * 0.09,
      y: one.y - one.height * 0.52,
      nearness: one.nearness - step,
      on: 'air',
    },
  ];
}

/** Flat things that are as large as whoever is on them needs. */
const rafts: ReadonlySet<string> = new Set(['lily-pad', 'skateboard', 'fluent-emoji-flat:sled']);

function onRaft(one: Placing, raft: Placing, index: number): ReturnType<Move> {
  const height = (widthOf(one) * 1.15) / raft.figure.aspect;
  return [
    {
      x: raft.x + index * widthOf(one),
      y: raft.y - height * seatOf(raft),
      nearness: raft.nearness + step,
      on: 'air',
    },
    { height },
  ];
}

/** What crosses a bridge: on its deck, between the two sides of the picture. */
function overBridge(one: Placing, bridge: Placing, index: number, stage: Stage): ReturnType<Move> {
  const [, wide] = underBridge(one, bridge, 0, stage);
  const tall = wide.height ?? bridge.height;
  const height = Math.min(one.height, tall * 0.42, (stage.width * 0.6) / one.figure.aspect);
  return [
    {
      x: stage.width / 2 + index * height * one.figure.aspect * 1.1,
      y: bridge.y - tall * 0.7,
      height,
      nearness: bridge.nearness + step,
      on: 'air',
    },
    wide,
  ];
}

/** A stone bridge from one side of the picture to the other, and each boat in an arch of its own. */
function underBridge(one: Placing, bridge: Placing, index: number, { width, height }: Stage): ReturnType<Move> {
  const tall = Math.min(height * 0.44, (width * 1.04) / bridge.figure.aspect);
  const across = tall * bridge.figure.aspect;
  const middle = width / 2;
  const { at, rise } = arches[Math.abs(Math.round(index * 2 + (index < 0 ? 0 : 1))) % arches.length] ?? arches[0];
  const look = { ...bridge.look, variant: 0 };
  // Masts do not pass under stone.
  const boat = (one.figure.id === 'sailing-boat' && figureById('rowing-boat')) || one.figure;
  return [
    {
      figure: boat,
      layers: boat.layers(one.look),
      x: middle + (at - 0.5) * across,
      y: bridge.y + height * 0.012,
      height: Math.min(one.height, tall * rise * 0.95, (across * 0.2) / boat.aspect),
      nearness: bridge.nearness - step,
    },
    { x: middle, height: tall, look, layers: bridge.figure.layers(look), isWide: true },
  ];
}

const moves: Readonly<Partial<Record<NonNullable<SceneSubject['relation']>['type'], Move>>> = {
  on: (one, other, index, stage) =>
    other.figure.id === 'bridge'
      ? overBridge(one, other, index, stage)
      : rafts.has(other.figure.id)
        ? onRaft(one, other, index)
        : [
            {
              x: other.x + index * widthOf(one) * 0.9,
              y: other.y - other.height * seatOf(other),
              height: Math.min(one.height, other.height * 0.66),
              nearness: other.nearness + step,
              on: 'air',
            },
            {},
          ],
  in: (one, other, index, stage) =>
    lain.has(other.figure.id)
      ? (moves.on?.(one, other, index, stage) ?? [{}, {}])
      : driven.has(other.figure.id)
        ? atWheel(one, other)
        : buildings.has(other.figure.id)
          ? [
              {
                x: other.x + (index - 0.62) * widthOf(other) * 0.5,
                height: Math.min(one.height, other.height * 0.3),
                nearness: other.nearness + step,
              },
              {},
            ]
          : trees.has(other.figure.id)
            ? [
                {
                  x: other.x + index * widthOf(one),
                  y: other.y - other.height * 0.44,
                  height: Math.min(one.height, other.height * 0.3),
                  nearness: other.nearness + step,
                  on: 'air',
                },
                {},
              ]
            : isEnterable(other)
              ? [
                  {
                    x: other.x + index * widthOf(one) * 0.7,
                    y: other.y - other.height * (mouths[other.figure.id] ?? 0.12),
                    height: Math.min(one.height, other.height * (mouths[other.figure.id] === undefined ? 0.42 : 0.8)),
                    nearness: other.nearness - step,
                    on: 'air',
                  },
                  {},
                ]
              : [{ nearness: other.nearness + step }, {}],
  under: (one, other, index, stage) => {
    if (other.figure.id === 'bridge') return underBridge(one, other, index, stage);
    if (other.figure.id === 'bed') return underBed(one, other, index, stage);
    if (other.on === 'air') return [{}, { x: one.x }];
    // What stands under something is the smaller one, whatever it would be elsewhere.
    const tall = Math.max(other.height, stage.height * 0.46);
    const roof = { ...other, height: tall };
    return [
      {
        x: other.x + index * widthOf(one) * 1.05 + one.look.facing * -0.14 * widthOf(roof),
        height: Math.min(one.height, tall * 0.42),
        nearness: other.nearness + (other.figure.stands === 'water' ? -step : step),
      },
      { height: tall },
    ];
  },
  over: (one, other, _, { height, unit }) => {
    if (other.on === 'air') return [{}, { x: one.x }];
    // Clear of what it is over: that one is the smaller one.
    const tall = Math.min(other.height, height * 0.4);
    const y = Math.min(one.y, other.y - tall - 10 * unit);
    return [
      { y, height: Math.min(one.height, y * 0.9) },
      { x: one.x, height: tall },
    ];
  },
  beside: (one, other) => (other.figure.id === 'umbrella' ? heldUp(one, other) : [{}, {}]),
  behind: (_, other) => [{ x: other.x + widthOf(other) * 0.34, nearness: other.nearness - step }, {}],
  before: (one, other) => [{ nearness: other.nearness + step }, { x: one.x + widthOf(other) * 0.12 }],
};

/** Keeps a figure inside the picture: smaller when there is no room above, moved when there is none beside. */
function kept({ width, height, unit, brush }: Stage, placing: Placing): Placing {
  if (placing.isWide) return placing;
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
      const [mine, theirs] = move(one, other, member - middle, stage);
      group[member] = kept(stage, { ...one, ...mine });
      if (member === 0) target[0] = kept(stage, { ...other, ...theirs });
    });
  });
  return moved;
}
