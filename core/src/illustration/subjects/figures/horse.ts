import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer, FigureLook } from '../figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { placed } from '../shapes/group.ts';
import { limb } from '../shapes/limb.ts';
import { type Coat, choice, coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { union, within } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

/** Where a horse's parts are; the unicorn stands and runs like one. */
export type HorseStance = {
  readonly torso: string;
  readonly head: string;
  readonly ear: string;
  readonly mane: string;
  readonly tail: string;
  readonly near: readonly [hind: string, fore: string];
  readonly far: readonly [hind: string, fore: string];
  readonly eye: readonly [number, number];
  readonly nostril: readonly [number, number];
  /** Where a horn would grow, and towards where. */
  readonly horn: string;
};

/** Standing square with an arched neck. */
export const standing: HorseStance = {
  torso: '30,44,14 46,43,13.4 66,44,14.6 82,43,13.6 92,32,9.4 99,20,7.4 104,13,6.4',
  head: '103,13,7 110,19,6 117,28,4 120,32,3.7',
  ear: '98,9 99,0.6! 104,4 106,9',
  mane: '103,3! 97,2 90,8 84,18 80,27 73,33 80,34! 82,38! 89,31 91,33! 95,23 97,24! 101,14 106,12! 106,7',
  tail: '19,38,3 11,44,4.6 9,58,5.4 11,72,4.6 8,84,0.8',
  near: [
    '28,48,14 34,62,7.6 25,73,4.4 26,87,3 28,94,3.2 30,97.6,2.4',
    '84,50,10 86,66,5.6 85,80,3.4 85.6,92,2.9 88,97.4,2.6',
  ],
  far: ['40,50,11 46,63,6.6 38,74,4 40,87,2.8 42,94,3 44,97,2.3', '77,50,8 75,66,5 74,80,3.2 73,92,2.8 75.4,97,2.5'],
  eye: [109, 14.6],
  nostril: [120.6, 31.4],
  horn: '105.4,6.6! 117,-9! 108.6,9.4!',
};

/** In full gallop, all feet off the ground but one. */
export const galloping: HorseStance = {
  torso: '27,45,13.6 44,42,13 64,42,14 80,40,13.4 93,31,9.6 104,22,7.2 109,18,6.4',
  head: '108,18,6.8 115.6,23,5.8 123.6,30,4 127,33,3.6',
  ear: '103,13 103,4.6! 108.4,7.6 110.6,13',
  mane: '108,8! 102,7 93,10 84,11 76,18! 84,18 76,24 68,30! 78,29 72,35! 84,33 92,31! 97,25 103,24! 106,17 111,16! 111,12',
  tail: '16,40,3 8,36,4.6 -1,38,5 -8,44,4 -14,42,0.8',
  near: [
    '25,50,13.6 36,63,7.4 28,76,4.4 16,86,3 9,91,2.9 6,95,2.2',
    '82,48,10 96,56,5.8 106,66,3.8 98,75,2.8 94,78,2.6',
  ],
  far: ['34,50,11 48,60,6.6 46,74,4 37,84,2.8 33,91,2.8 33,96,2.3', '80,46,8 97,48,5 112,54,3.4 119,66,2.7 122,70,2.5'],
  eye: [114.4, 18.4],
  nostril: [127.6, 32],
  horn: '111,11! 125,-2! 114,14!',
};

/** A horse of a coat with a mane of another. */
export function horseLayers(stance: HorseStance, skin: Coat, hair: Coat, hoof = '#33292a'): readonly FigureLayer[] {
  const [torso, head] = [limb(stance.torso), limb(stance.head)];
  const [hind, fore] = stance.near.map((leg) => limb(leg)) as [string, string];
  const silhouette = union(torso, head, outline(stance.ear), hind, fore);
  const hooves = (legs: readonly string[]) =>
    legs.map((leg) => {
      const [x = 0, y = 0, radius = 0] = (leg.split(' ').at(-1) ?? '').split(',').map(Number);
      return ellipse(x, y, radius * 1.15, radius);
    });
  return [
    fill('shade', skin.deep, union(...stance.far.map((leg) => limb(leg)))),
    fill('dark', hoof, hooves(stance.far).join('')),
    fill('accent', hair.shade, limb(stance.tail)),
    fill('body', skin.body, silhouette),
    fill('shade', skin.shade, underside(union(torso, hind), 6)),
    fill('shade', skin.shade, within(outline('88,50 80,60 72,56 76,64 90,66'), torso)),
    fill('dark', hoof, hooves(stance.near).join('')),
    fill('accent', hair.body, outline(stance.mane)),
    fill('detail', '#241b1b', ellipse(...stance.eye, 1.3, 1.5)),
    fill('detail', skin.deep, ellipse(...stance.nostril, 1, 0.8)),
  ];
}

const coats = ['#8a5433', '#5b4034', '#c99a63', '#d8d3cb', '#3f3a3e'] as const;
const mane = (look: FigureLook) => coatOf(choice(look.seed, ['#2f2624', '#4a342a', '#efe2c6'] as const, 2));

const posed =
  (stance: HorseStance): Pose =>
  (look) => [
    ...horseLayers(stance, coat(look, coats), mane(look)),
    stroke('detail', mane(look).shade, 0.8, line('97,8 91,14 86,22')),
  ];

/** The galloping horse is longer: its tail flies behind. */
const galloper: Pose = (look) => placed(posed(galloping)(look), 14, 11, 0.88);

export const horse = defineFigure({
  id: 'horse',
  words: ['horse', 'pony', 'stallion', 'mare', 'foal', 'mustang', 'wild horse', 'steed', 'racehorse'],
  kind: 'animal',
  defaultSettings: ['mountains', 'meadow'],
  uses: ['mount'],
  realHeight: 1.9,
  aspect: 1.3,
  habitat: 'ground',
  measured: { seat: 0.6 },
  poses: [posed(standing), galloper],
  actions: { stand: posed(standing), walk: posed(standing), run: galloper },
});
