import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer } from '../figure.ts';
import { outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { placed } from '../shapes/group.ts';
import { limb } from '../shapes/limb.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { moved, union, within } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

const coats = ['#5a8a5c', '#a8483f', '#4f6f9a', '#7a5a8f'] as const;
const belly = '#ecd6a0';
const wingShape = outline(
  '0,0! -8,-20 -6,-36 4,-50! 8,-44! 22,-48 42,-46! 36,-38 35,-30! 30,-30 27,-20! 22,-20 19,-9! 12,-8 6,2!',
);

/** Head with horns, jaw and nostril; the neck joins at 0,0 and the snout points right. */
const headParts = (body: string, deep: string): readonly FigureLayer[] => [
  fill(
    'light',
    '#e9dcbc',
    outline('-1,-6! -8,-12 -16,-14! -10,-7 -4,-2!') + outline('4,-7! 0,-14 -6,-19! -3,-10 0,-5!'),
  ),
  fill('body', body, union(limb('0,0,7 8,0,6.4 17,3.4,4.6 25,5,3.6'), limb('2,5,4 10,8,3 20,10.4,2'))),
  fill('dark', '#4a2228', outline('26,7.4! 16,7 8,5.4! 14,8.6 22,9.6!')),
  fill('light', '#ffffff', outline('22,7.2! 21,9.4! 20,7.2!') + outline('17,7! 16,9.2! 15,6.8!')),
  fill('glow', '#f6d34a', outline('6,-2.6 9,-4.4 12,-2 9,-0.6')),
  fill('dark', '#241a1e', ellipse(9.4, -2.5, 0.8, 1.6)),
  fill('shade', deep, ellipse(26, 3.6, 1.1, 0.8)),
];

/** On its four feet, wings raised, breathing nothing yet. */
const standing =
  (fiery: boolean): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, coats);
    const torso = limb('42,66,14 60,62,16 80,62,16 92,52,11 98,38,8 106,26,7');
    const tail = limb('46,70,12 30,82,8 16,84,5 6,76,3 6,66,1.4');
    const hind = limb('48,70,14 58,82,8 50,91,5 52,95.6,4.2 60,95.8,4');
    const fore = limb('86,64,10 92,78,6 89,90,4.4 92,95.8,4 98,96,3.8');
    const silhouette = union(torso, tail, hind, fore);
    const wing = (shape: string) => (fiery ? moved(shape, 72, 58, -50, -0.86, 0.96) : moved(shape, 66, 56, -16, -1, 1));
    const spikes = 'M30 72L31 66L36 71ZM40 60L42 52L48 57ZM54 49L57 41L62 47ZM86 44L84 36L91 38ZM93 33L89 26L97 27Z';
    return [
      fill('shade', deep, moved(wingShape, 76, 52, 10, -0.78, 0.86)),
      fill(
        'shade',
        deep,
        union(limb('62,72,10 68,84,6 64,92,4 68,95.4,3.6'), limb('80,68,8 80,82,5 76,91,4 79,95.6,3.6')),
      ),
      fill('shade', deep, spikes),
      fill('accent', deep, outline('6,68! 0,64 -1,54! 6,58 12,56! 11,64')),
      fill('body', body, silhouette),
      fill('light', belly, within(outline('104,30 112,34 106,50 100,64 84,76 64,78 54,76 70,72 88,64 97,48'), torso)),
      stroke('detail', shade, 0.8, 'M103 40L108 42M100 48L106 51M96 56L102 61M90 64L95 70M80 69L83 76M68 72L69 78'),
      fill('shade', shade, within(underside(union(tail, hind), 5), silhouette)),
      fill('accent', light, wing(wingShape)),
      stroke(
        'detail',
        deep,
        1.2,
        [
          'M0 0C-8 -20 -6 -36 4 -50',
          'M4 -50C14 -36 24 -40 35 -30',
          'M3 -48C10 -30 18 -28 27 -20',
          'M2 -46C4 -28 10 -20 19 -9',
        ]
          .map(wing)
          .join(''),
      ),
      ...(fiery
        ? [
            fill('glow', '#f2802e', outline('127,34! 132,27 133,34 139,30! 137,37 141.6,43! 134,43 131,48! 127,40')),
            fill('glow', '#ffd166', outline('127,35! 132,33 135,37! 132,41 128,39')),
          ]
        : []),
      ...headParts(body, deep).map((layer) => ({ ...layer, path: moved(layer.path, fiery ? 103 : 107, 25, 6) })),
      fill('detail', '#e9dcbc', 'M60 94L64 97.6L59 98ZM98 94L102 97.6L97 98.4Z'),
    ];
  };

/** On the wing, with fire. */
const flying: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const torso = limb('44,66,9 60,60,13 78,54,12 90,44,8.6 98,36,7');
  const tail = limb('48,66,9 32,76,6.4 18,76,4.4 8,68,2.8 4,60,1.2');
  const silhouette = union(
    torso,
    tail,
    limb('54,68,8 58,80,5 50,88,3.2 46,90,2'),
    limb('80,60,6 88,72,4 84,80,2.8 81,83,1.8'),
  );
  return [
    fill('shade', deep, moved(wingShape, 74, 48, 38, -0.8, 0.9)),
    fill('glow', '#f2802e', outline('124,42! 132,34 131,42 140,38! 137,46 141,52! 133,52 130,58! 126,50')),
    fill('glow', '#ffd166', outline('124,43! 130,40 134,44! 131,49 127,49')),
    fill('accent', deep, outline('5,62! -1,58 -1,48! 5,52 11,49! 10,57')),
    fill('body', body, silhouette),
    fill('light', belly, within(outline('98,42 106,46 94,58 78,68 58,76 50,74 70,64 86,54'), torso)),
    fill('shade', shade, underside(tail, 3.4)),
    fill('shade', deep, 'M36 69L36 63L42 66ZM46 59L47 52L53 56ZM82 41L80 34L87 36Z'),
    fill('accent', light, moved(wingShape, 62, 55, 8, -1.16, 1.06)),
    stroke(
      'detail',
      deep,
      1.2,
      [
        'M0 0C-8 -20 -6 -36 4 -50',
        'M4 -50C14 -36 24 -40 35 -30',
        'M3 -48C10 -30 18 -28 27 -20',
        'M2 -46C4 -28 10 -20 19 -9',
      ]
        .map((rib) => moved(rib, 62, 55, 8, -1.16, 1.06))
        .join(''),
    ),
    ...headParts(body, deep).map((layer) => ({ ...layer, path: moved(layer.path, 99, 35, 2) })),
  ];
};

const soaring: Pose = (look) => placed(flying(look), 4, 6, 0.93);

/** Lying on its hoard of sleep, tail about it. */
const lying: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const bulk = limb('34,82,14 54,74,20 76,76,19 92,84,13 104,86,8');
  const tail = limb('28,87,9 14,92,6 26,95.6,4.2 52,96.4,3.6 74,96.8,2.6 84,94,1.2');
  const neck = limb('92,80,9 106,78,7 112,86,6');
  return [
    fill('shade', deep, moved(wingShape, 74, 66, 20, -0.7, 0.8)),
    fill('shade', deep, 'M32 72L33 64L39 68ZM44 61L46 52L52 57ZM58 56L61 47L67 53Z'),
    fill('body', body, union(bulk, neck)),
    fill('shade', shade, underside(bulk, 7)),
    fill('body', body, limb('52,83,14 62,91.6,7 74,95.4,4')),
    fill('accent', light, moved(wingShape, 66, 74, -52, -0.8, 0.86)),
    stroke(
      'detail',
      deep,
      1.2,
      ['M0 0C-8 -20 -6 -36 4 -50', 'M4 -50C14 -36 24 -40 35 -30', 'M2 -46C4 -28 10 -20 19 -9']
        .map((rib) => moved(rib, 66, 74, -52, -0.8, 0.86))
        .join(''),
    ),
    fill('body', body, limb('96,88,7 110,95.4,4.4 122,96,3.8')),
    fill('body', body, tail),
    fill('light', belly, within(underside(tail, 2.4), tail)),
    fill('accent', deep, outline('82,94! 88,88 96,88! 92,93 94,99! 87,98')),
    ...headParts(body, deep).map((layer) => ({ ...layer, path: moved(layer.path, 108, 82, 4) })),
  ];
};

export const dragon = defineFigure({
  id: 'dragon',
  words: ['dragon', 'wyvern'],
  kind: 'animal',
  defaultSettings: ['forest', 'mountains'],
  uses: ['mount'],
  realHeight: 5,
  aspect: 1.42,
  habitat: 'ground',
  poses: [standing(false), standing(true)],
  actions: { stand: standing(true), walk: standing(false), sit: lying, sleep: lying, fly: soaring },
  otherHabitats: { sky: [soaring] },
});
