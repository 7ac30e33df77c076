import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { union, within } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

const coats = ['#7d858f', '#8d8578', '#6c7480'] as const;

const standing: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const tail = limb('40,44,5 32,54,7 26,66,7.5 22,76,5 19,82,0.8');
  const head = union(limb('124,26,11 133,28,9 143,32,5.2 151,34,3.2'), outline('115,20 118,3! 124,9 129,18'));
  const ruff = outline('98,36 106,28 118,24 128,34 126,44! 122,46 121,54! 116,55 113,62! 108,60 102,62 96,50');
  const torso = limb('50,47,13 68,45,12.5 90,46,15.5 104,42,15 116,32,12 125,26,10');
  const hind = limb('53,50,13.5 58,64,9 49,77,4.6 49,90,3.6 54,96.9,3.1');
  const fore = limb('102,52,10.5 104,70,6 102.5,84,4 103,94,3.5 107.5,96.9,3.1');
  const silhouette = union(torso, head, hind, fore, ruff);
  return [
    fill('shade', deep, limb('63,50,10 71,64,7.4 66,77,4.2 68,90,3.3 73,96.4,2.9')),
    fill('shade', deep, limb('95,52,9 91,70,5.4 86,84,3.6 84,93,3.2 88,96.4,2.9')),
    fill('shade', deep, outline('125,18 130,4! 135,19')),
    fill('body', body, tail),
    fill('shade', deep, within(outline('10,70 26,72 30,84 18,90 8,84'), tail)),
    fill('body', body, silhouette),
    fill('shade', shade, underside(union(torso, hind), 5.5)),
    fill(
      'shade',
      deep,
      within(outline('42,28 60,33 84,30 100,26 112,18 118,24 106,38 86,36.5 62,40 46,40 38,48 32,40'), silhouette),
    ),
    fill(
      'light',
      light,
      within(outline('119,32 130,33 141,35 152,38 152,46 134,44 124,50 116,60 107,66 108,54 116,44'), silhouette),
    ),
    fill('light', light, within(outline('40,82 49,79 58,84 62,101 40,101'), hind)),
    fill('light', light, within(outline('94,80 104,74 112,84 116,101 94,101'), fore)),
    fill('shade', shade, outline('118.5,17 119.5,8 123,12 126,17')),
    fill('glow', '#e3b64b', outline('130,25.8 132.5,24 135,25.6 132.6,27')),
    fill('dark', '#20222a', ellipse(132.7, 25.4, 0.9)),
    fill('dark', '#20222a', outline('148.5,31.5 152,30.8 154.6,32.6 153,35 150,34.6')),
    stroke('detail', deep, 0.9, line('140,38 146,38.2 151,36.6')),
  ];
};

const howling: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const tail = limb('58,86,6 44,92,7.4 30,92,7.4 18,88,4.6 10,85,0.8');
  const head = union(
    limb('98,26,11 104,18,8.6 109,10,5 112,4.6,3'),
    limb('105,25,5 112,18,3.2 117,13,1.8'),
    outline('86,26 76,16! 86,15 95,18'),
  );
  const torso = limb('66,80,19 74,64,18 84,48,15.5 90,36,13 97,27,11');
  const haunch = limb('64,82,16.5 76,89,10 82,96.7,3.3 90,97,3');
  const fore = limb('90,54,11 95,70,6 96,84,4.2 97,94,3.6 103,96.9,3.1');
  const ruff = outline('80,36 96,30 108,30 107,37! 104,40 106,47! 102,50 103,58! 99,60 98,68! 90,62 82,50');
  const silhouette = union(torso, head, haunch, fore, ruff);
  return [
    fill('shade', deep, limb('86,58,8 87,72,5 88,86,3.8 89,94,3.4 94,96.6,2.9')),
    fill('body', body, tail),
    fill('shade', deep, within(outline('4,76 20,82 18,96 4,96'), tail)),
    fill('body', body, silhouette),
    fill(
      'shade',
      deep,
      within(outline('40,84 46,62 60,44 72,30 86,20 98,8 108,0 104,12 94,22 86,36 78,46 66,62 56,84'), silhouette),
    ),
    fill(
      'light',
      light,
      within(outline('100,29 108,21 118,14 122,20 112,34 110,50 106,66 99,74 95,60 99,44'), silhouette),
    ),
    fill('shade', shade, underside(haunch, 5)),
    stroke('detail', shade, 1.3, line('58,74 68,70 78,76 82,88')),
    fill('light', light, within(outline('88,80 96,74 106,84 110,101 88,101'), fore)),
    fill('dark', '#3a2a30', outline('106,22! 113,9! 116,13! 110,20')),
    stroke('detail', '#20222a', 1, line('99,19 101.5,17.6 102.6,15')),
    fill('dark', '#20222a', ellipse(112.6, 3.6, 2.5, 2.1)),
    fill('shade', shade, outline('86,23 80,17.6 87,17 93,19')),
  ];
};

export const wolf = defineFigure({
  id: 'wolf',
  words: ['wolf', 'grey wolf', 'gray wolf', 'coyote'],
  kind: 'animal',
  defaultSettings: ['forest'],
  realHeight: 0.95,
  aspect: 1.58,
  habitat: 'ground',
  poses: [standing, howling],
  actions: { stand: standing, walk: standing, sit: howling },
});
