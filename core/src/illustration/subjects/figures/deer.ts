import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { moved, union, within } from '../shapes/path-algebra.ts';
import { ellipse, repeat } from '../shapes/solid.ts';

const coats = ['#a8703f', '#b67a45', '#97653d'] as const;
const antler = '#d9c3a0';

/** One antler with three tines; the burr is at 0,0 and it sweeps back and up. */
const antlerShape = union(
  limb('0,0,1.3 -4,-7,1.2 -5,-15,1 -1,-23,0.5'),
  limb('-1.5,-3,0.9 4,-6,0.8 7,-10,0.35'),
  limb('-4.4,-9,0.9 -10,-13,0.8 -12,-19,0.35'),
  limb('-5,-14,0.8 -7.5,-19,0.7 -6,-24,0.3'),
);

const stag: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const head = union(limb('86,32,6 92,34.5,5 99,38.5,3 103,40,2.3'), outline('84,31 76,26! 74,31 80,35'));
  const torso = limb('34,59,9.5 46,57.5,9 62,58.5,10.5 71,56,10 78,45,6.6 85,33,5.4');
  const hind = limb('35,60,10 40,70,6 33,79,2.8 34,90,2 35.4,97,1.8');
  const fore = limb('70,61,8 72,72,4 71,83,2.2 71.6,92,1.9 73,97.4,1.9');
  const silhouette = union(torso, head, hind, fore, limb('26,54,2 23,58,2.6 23,63,1'));
  return [
    fill('detail', '#b8a180', moved(antlerShape, 88, 29, 16, -0.9, 0.9)),
    fill('shade', deep, limb('42,62,8 47,71,5 42,80,2.6 43.6,90,1.8 45.6,96.6,1.7')),
    fill('shade', deep, limb('65,62,6 63,73,3.6 59,83,2 57,91,1.7 58.4,96.6,1.7')),
    fill('body', body, silhouette),
    fill('shade', shade, underside(union(torso, hind), 4.5)),
    fill('light', light, within(outline('22,54 27,54 28,68 20,68'), silhouette)),
    fill(
      'light',
      light,
      within(outline('86,36 94,38 104,42 102,46 90,43 84,48 79,60 74,70 70,68 76,54 80,44'), silhouette),
    ),
    fill('dark', '#33261f', within('M20 95.6H90V101H20Z', silhouette)),
    fill('shade', shade, outline('83,31 77.6,27.6 76,30.4 80,33')),
    fill('light', antler, moved(antlerShape, 85, 28)),
    fill('dark', '#1f1715', ellipse(91, 32.4, 1.1, 1.2)),
    fill('dark', '#1f1715', ellipse(103.6, 39.4, 1.7, 1.5)),
    stroke('detail', deep, 0.5, line('97,41 100,42 102.6,41.6')),
  ];
};

const grazing: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const head = union(
    limb('95,82,5 99,87,4.4 103,93,2.8 104.6,96.4,2.2'),
    outline('93,80 86,76! 86,81 90,84'),
    outline('96,78 97,70! 100,76 99,80'),
  );
  const torso = limb('34,57,10 46,55,9.6 62,56,10.6 72,57,9.6 83,66,6.2 91,76,5 95,82,4.8');
  const hind = limb('35,58,10.5 40,69,6 33,79,2.9 34,90,2 35.4,97,1.8');
  const fore = limb('70,60,8.4 71,72,4.2 73,83,2.3 74.6,92,1.9 76,97.4,1.9');
  const silhouette = union(torso, head, hind, fore, limb('26,51,2 23,55,2.6 23,60,1'));
  return [
    fill('shade', deep, limb('42,60,8 47,70,5 42,80,2.7 43.6,90,1.9 45.6,96.6,1.7')),
    fill('shade', deep, limb('65,60,6 63,72,3.6 62,83,2.1 62,91,1.8 63.4,96.6,1.7')),
    fill('body', body, silhouette),
    fill('shade', shade, underside(union(torso, hind), 4.5)),
    fill('light', light, within(outline('22,50 27,50 28,66 20,66'), silhouette)),
    fill(
      'light',
      light,
      repeat(9, (i) => ellipse(36 + i * 4.4, 49.6 + ((i * 7) % 5) * 1.7, 1, 0.8)),
    ),
    fill('dark', '#33261f', within('M20 95.6H82V101H20Z', silhouette)),
    fill('shade', shade, outline('92,81 87.6,77.6 87.4,80.4 90,82.6')),
    fill('dark', '#1f1715', ellipse(98.8, 84.6, 1.1, 1.2)),
    fill('dark', '#1f1715', ellipse(105, 97.4, 1.6, 1.6)),
    stroke('detail', '#6f8a4c', 0.8, 'M106 100L108 95M108 100L111 96.5M110 100L110.4 97'),
  ];
};

export const deer = defineFigure({
  id: 'deer',
  words: [
    'deer',
    'stag',
    'doe',
    'buck',
    'fawn',
    'reindeer',
    'elk',
    'roe',
    'caribou',
    'hart',
    'antelope',
    'gazelle',
    'impala',
  ],
  kind: 'animal',
  defaultSettings: ['forest'],
  realHeight: 1.9,
  aspect: 1.15,
  habitat: 'ground',
  poses: [stag, grazing],
  actions: { stand: stag, walk: stag },
});
