import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer, FigureLook } from '../figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { topside, underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { choice, coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { union, within } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

const shells = ['#c0733f', '#a8563f', '#c99a4a', '#8a6a8f'] as const;

/** The house on its back, a coil about 62,52. */
function shell(look: FigureLook): readonly FigureLayer[] {
  const { body, shade, light, deep } = coat(look, shells);
  const round = outline('24,62 26,38 42,20 64,14 86,22 98,42 98,64 88,80 66,86 40,84');
  return [
    fill('body', body, round),
    fill('shade', shade, underside(round, 9)),
    fill('light', light, within(topside(round, 4), outline('20,0 70,0 70,50 20,50'))),
    stroke(
      'shade',
      deep,
      3.4,
      line('96,70 84,80 62,82 44,72 40,54 48,38 66,32 82,40 87,56 78,68 64,70 55,60 58,49 68,46 74,54 68,59'),
    ),
    stroke('light', light, 1.5, line('33,62 33,46 42,31 58,23')),
    stroke('detail', shade, 1.6, 'M30 50L40 53M42 30L48 38M66 16L66 31M90 30L82 39M98 56L88 57'),
  ];
}

type Carriage = {
  readonly foot: string;
  readonly near: string;
  readonly far: string;
  readonly eyes: readonly [near: readonly [number, number], far: readonly [number, number]];
  readonly face: readonly [x: number, y: number];
};

const creeping =
  ({ foot, near, far, eyes, face: [x, y] }: Carriage): Pose =>
  (look) => {
    const flesh = coatOf(choice(look.seed, ['#d9b98a', '#c9a68a', '#b8b48a'] as const, 2));
    const sole = union(outline('2,99 12,92 30,86 60,84 96,84 112,90 124,99! 60,100! 2,100!'), limb(foot));
    return [
      stroke('shade', flesh.shade, 3.2, line(far)),
      fill('dark', '#2a2228', ellipse(...eyes[1], 3.1)),
      fill('body', flesh.body, sole),
      fill('shade', flesh.shade, within(underside(sole, 4.5), outline('0,80 150,80 150,101 0,101'))),
      ...shell(look),
      stroke('body', flesh.body, 3.6, line(near)),
      fill('dark', '#2a2228', ellipse(...eyes[0], 3.5)),
      fill('light', '#ffffff', ellipse(eyes[0][0] + 1.1, eyes[0][1] - 1.2, 1.1)),
      stroke('detail', flesh.deep, 1.2, line(`${x},${y} ${x + 4},${y + 2} ${x + 8},${y}`)),
      fill('detail', '#d98a7a', ellipse(x - 1.4, y - 2.4, 2.6, 1.7)),
      stroke('body', flesh.shade, 2, `M${x + 9} ${y + 4}L${x + 14} ${y + 7}`),
    ];
  };

/** On its way, feelers forward. */
const along = creeping({
  foot: '60,92,8 94,91,9 114,84,10 124,72,10.5 127,64,9.5',
  near: '124,58 128,44 131,30',
  far: '130,58 137,48 142,36',
  eyes: [
    [131, 28],
    [142.4, 34],
  ],
  face: [126, 72],
});

/** Rearing up to look about. */
const lookingUp = creeping({
  foot: '60,92,8 92,91,9 108,82,10 113,64,10 113,50,9.5',
  near: '110,44 109,28 105,14',
  far: '117,44 122,30 126,17',
  eyes: [
    [105, 12],
    [126.4, 15],
  ],
  face: [112, 58],
});

/** Drawn back into its house. */
const hidden: Pose = (look) => {
  const flesh = coatOf(choice(look.seed, ['#d9b98a', '#c9a68a', '#b8b48a'] as const, 2));
  return [
    fill('body', flesh.body, outline('30,99 44,88 80,84 100,88 112,94 116,99.6! 70,100! 30,100!')),
    fill('shade', flesh.shade, outline('30,99 60,95 100,95 116,99! 70,100! 30,100!')),
    ...shell(look).map((layer) => ({ ...layer })),
    stroke('body', flesh.body, 3.2, 'M104 88L109 80M110 91L117 85'),
    fill('dark', '#2a2228', ellipse(109.6, 79, 2.6)),
    fill('dark', '#2a2228', ellipse(118, 84, 2.4)),
  ];
};

export const snail = defineFigure({
  id: 'snail',
  words: ['snail', 'garden snail'],
  kind: 'animal',
  defaultSettings: ['meadow', 'garden'],
  realHeight: 0.06,
  aspect: 1.48,
  habitat: 'ground',
  poses: [along, lookingUp],
  actions: { stand: along, walk: along, sit: lookingUp, sleep: hidden },
});
