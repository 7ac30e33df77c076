import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer, FigureLook } from '../figure.ts';
import { outline } from '../shapes/curve.ts';
import { placed } from '../shapes/group.ts';
import { choice, coat, fill, stroke } from '../shapes/paint.ts';
import { dressed } from '../shapes/people.ts';
import { ellipse, repeat } from '../shapes/solid.ts';
import { spokedWheel } from '../shapes/wheel.ts';
import { outfitOf } from './person.ts';

const coats = ['#c9463d', '#3f86a8', '#4f8a6a', '#e0a43c'] as const;

/** The bicycle 100 high, from handlebar to ground. */
function bicycleLayers(look: FigureLook, basket: boolean): readonly FigureLayer[] {
  const { body, shade } = coat(look, coats);
  const flower = choice(look.seed, ['#e0607a', '#f0b63c', '#8f6ac0'] as const, 2);
  return [
    ...spokedWheel(36, 67, 33, 14, '#4a4a50', 3.4),
    ...spokedWheel(130, 67, 33, 14, '#4a4a50', 3.4),
    stroke('shade', shade, 2.8, 'M36 67L74 70M36 67L64 26'),
    stroke('body', body, 3.6, 'M74 70L62 20M74 70L112 28M64 28C82 36 98 34 111 24M130 67L110 14'),
    stroke('dark', '#3a3a40', 1.4, ellipse(74, 70, 8)),
    stroke('dark', '#3a3a40', 2.4, 'M74 70L80 84M75 85H86'),
    fill('dark', '#4a342c', outline('50,16! 54,13 66,13 74,15 76,18 66,19 58,21')),
    stroke('dark', '#3a3a40', 2.6, 'M110 15L108 8C112 4 120 4 122 9L118 13'),
    stroke('shade', shade, 2.6, 'M12 44C18 30 40 26 56 44M106 44C116 28 142 26 154 44'),
    ...(basket
      ? [
          fill(
            'accent',
            flower,
            repeat(4, (i) => ellipse(126 + i * 7, 17 - (i % 2) * 4, 4.4)),
          ),
          fill('light', '#b98a55', outline('120,20! 154,20! 150,40! 125,40!')),
          stroke('detail', '#8a623a', 1, 'M121 26H153M122.6 33H151.6M130 20L132 40M138 20V40M146 20L144 40'),
        ]
      : [fill('glow', '#fff0b8', ellipse(122, 22, 4)), stroke('dark', '#3a3a40', 1.6, 'M30 36H58')]),
  ];
}

const parked =
  (basket: boolean): Pose =>
  (look) =>
    placed(bicycleLayers(look, basket), 2, 42, 0.58);

/** With a rider. */
const ridden: Pose = (look) => [
  ...placed(bicycleLayers(look, false), 2, 42, 0.58),
  ...placed(
    dressed(
      {
        head: [40, 12, 4],
        neck: '38,17,2.8 35.6,24,3.2',
        torso: '30,25 36,22 42,26 43,34 37,46 33,57! 19,55! 20,44 24,33',
        nearArm: '33,29,3.9 44,38,3.2 59,43,2.3',
        farArm: '40,29,3.6 50,36,2.9 61,41,2.2',
        nearLeg: '25,55,5.4 42,62,4.4 36,80,2.8',
        farLeg: '27,55,5 44,70,4.2 45,86,2.6',
        nearFoot: '33,78! 39,79! 40,82 45,84.6 45,87! 33,87!',
        farFoot: '42,85! 47,85! 48.6,88 53,90 53,92! 42,92!',
        skirt: '19,48! 33,50! 42,60 44,68! 34,70 24,68 18,62 18,56',
      },
      { ...outfitOf({ variant: look.variant, facing: look.facing, seed: look.seed }), skirt: false },
    ),
    9,
    -2,
    0.98,
  ),
];

export const bicycle = defineFigure({
  id: 'bicycle',
  words: ['bicycle', 'bike', 'cycle', 'cyclist', 'push bike', 'pushbike'],
  kind: 'vehicle',
  defaultSettings: ['street', 'city'],
  uses: ['mount', 'pedal'],
  realHeight: 1.75,
  aspect: 1,
  habitat: 'ground',
  measured: { seat: 0.5 },
  parts: ['wheel', 'bell'],
  poses: [parked(true), ridden, parked(false)],
  actions: { empty: parked(true) },
});
