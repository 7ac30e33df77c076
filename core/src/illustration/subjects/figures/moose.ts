import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { moved, union, within } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

const coats = ['#5a4030', '#664632', '#4e3a2e'] as const;
const antler = '#d2b98e';

/** A shovel with points along its upper edge; its stem is at 0,0 and it sweeps back and up. */
const shovel = union(
  limb('0,0,1.5 -5,-5,1.6 -9,-9,2'),
  outline(
    '-6,-8 -13,-7 -21,-12 -25,-19! -20.6,-17.4! -19.6,-24! -15.8,-18.6! -12.4,-25.4! -9.6,-18.4! -4,-23! -4.2,-16',
  ),
  limb('-4,-5,1.2 2,-9,1 4,-14,0.4'),
);

const legs = [
  '39,66,8 44,74,4.6 40,83,2.6 41.6,92,2.2 44,96.4,2.2',
  '69,66,7.4 68,76,4 65,85,2.4 64,92,2.1 66,96.4,2.2',
];

/** Head held level, both antlers up. */
const standing: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const head = union(limb('84,36,6.6 92,40,5.6 100,46,4.6 104.6,50,4.4'), outline('84,33 77,29! 75,33.4 81,37'));
  const torso = limb('33,55,9.6 46,53,10 60,51,11.6 70,47,11.6 79,42,8 87,38,6');
  const hind = limb('34,56,10 38,68,6 31,79,3 33,90,2.4 34.6,96.6,2.2');
  const fore = limb('73,56,9 75,70,4.6 74,82,2.7 74.6,91,2.2 76.6,96.8,2.2');
  const beard = limb('90,46,2.4 89.6,52,1.9 89,56,0.7');
  const silhouette = union(torso, head, hind, fore, beard);
  return [
    fill('detail', '#a98f66', moved(shovel, 87, 33, 14, -0.86, 0.9)),
    ...legs.map((leg) => fill('shade', deep, limb(leg))),
    fill('body', body, silhouette),
    fill('shade', shade, underside(union(torso, hind), 5)),
    fill('light', '#9a8270', within('M24 74H82V101H24Z', union(hind, fore))),
    fill('light', light, within(outline('97,40 106,44 110,50 106,55 99,52 96,46'), silhouette)),
    fill('dark', '#2c221c', within('M24 95.2H84V101H24Z', silhouette)),
    fill('shade', shade, outline('83,35 78.6,31 77.4,33.4 81,36')),
    fill('light', antler, moved(shovel, 84, 33)),
    fill('dark', '#17110e', ellipse(91.4, 37.6, 1.2, 1.3)),
    fill('dark', '#241a15', ellipse(107, 47.6, 1.3, 1)),
    stroke('detail', deep, 0.7, line('99,52.4 103,53.4 106.4,52.6')),
  ];
};

/** Head down at the water plants. */
const browsing: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const head = union(limb('90,62,6.4 96,70,5.6 101,79,4.6 103.6,84,4.2'), outline('89,58 82.6,53! 81,58 86,62'));
  const torso = limb('33,55,9.6 46,53,10 60,51,11.6 70,50,11 80,55,8 90,62,6.2');
  const hind = limb('34,56,10 38,68,6 31,79,3 33,90,2.4 34.6,96.6,2.2');
  const fore = limb('72,57,9 73,70,4.6 76,82,2.7 77.6,91,2.2 79.6,96.8,2.2');
  const silhouette = union(torso, head, hind, fore, limb('92,71,2.4 90,76,1.9 88.6,80,0.7'));
  return [
    fill('detail', '#a98f66', moved(shovel, 93, 58, 30, -0.8, 0.86)),
    ...legs.map((leg) => fill('shade', deep, limb(leg))),
    fill('body', body, silhouette),
    fill('shade', shade, underside(union(torso, hind), 5)),
    fill('light', '#9a8270', within('M24 74H84V101H24Z', union(hind, fore))),
    fill('light', light, within(outline('97,77 105,76 109,84 104,90 98,86'), silhouette)),
    fill('dark', '#2c221c', within('M24 95.2H88V101H24Z', silhouette)),
    fill('light', antler, moved(shovel, 90, 58)),
    fill('dark', '#17110e', ellipse(97, 67.6, 1.2, 1.3)),
    stroke('detail', '#6f8a4c', 0.9, 'M104 100L103 91M106.6 100L108 93M109.6 100L110.4 95'),
  ];
};

export const moose = defineFigure({
  id: 'moose',
  words: ['moose', 'bull moose', 'elk bull'],
  kind: 'animal',
  defaultSettings: ['forest'],
  realHeight: 2.2,
  aspect: 1.18,
  habitat: 'ground',
  poses: [standing, browsing],
  actions: { stand: standing, walk: standing },
});
