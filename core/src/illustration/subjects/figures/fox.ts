import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { union, within } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

const coats = ['#d9692a', '#cf5a24', '#e07f3a'] as const;
const [cream, sock] = ['#f7e8d3', '#3b2a28'];

const standing: Pose = (look) => {
  const { body, shade, deep } = coat(look, coats);
  const tail = limb('48,47,4 36,54,7 22,64,9.5 10,65,6 3,60,0.8');
  const head = union(limb('124,27,10.5 133,30,8.5 143,34.5,4 150,36.5,1.8'), outline('114,24 116,3! 122,8 128,19'));
  const torso = limb('52,51,12 70,48,12 92,50,14.5 106,49,14 117,36,10.5 125,27,9.5');
  const hind = limb('57,53,12 60,67,8.5 51,79,4.2 51,91,3.2 57,97.3,2.7');
  const fore = limb('104,56,9 105,72,5 103.5,86,3.4 104,95,3 108,97.3,2.7');
  const silhouette = union(torso, head, hind, fore);
  return [
    fill('shade', deep, limb('66,54,9 73,68,6.5 68,80,3.6 70,91,2.9 75,96.5,2.5')),
    fill('shade', deep, limb('98,56,8 94,72,4.4 90,86,3 88,94,2.8 91,96.5,2.5')),
    fill('shade', shade, outline('124,20 129,4! 134,20')),
    fill('body', body, tail),
    fill('light', cream, within(outline('20,50 14,58 19,66 14,80 -5,80 -5,50'), tail)),
    fill('body', body, silhouette),
    fill('shade', shade, underside(union(torso, hind), 5)),
    fill(
      'light',
      cream,
      within(outline('112,30 120,34 130,35 141,38 150,40 150,50 128,44 119,52 112,62 106,66 110,52'), silhouette),
    ),
    fill('dark', sock, within(outline('40,84 52,82 70,88 70,101 40,101'), hind)),
    fill('dark', sock, within(outline('95,80 105,76 115,84 115,101 95,101'), fore)),
    fill('shade', deep, outline('117,20 118,8 122,13 124,19')),
    fill('detail', '#241a1a', ellipse(132.5, 26.5, 1.7, 2)),
    fill('dark', '#241a1a', ellipse(149.5, 35, 2.3, 1.9)),
    stroke('detail', deep, 0.8, line('138,39 143,39.5 147,38.5')),
  ];
};

const sitting: Pose = (look) => {
  const { body, shade, deep } = coat(look, coats);
  const tail = limb('66,86,5 50,91,7 34,91,8.5 22,84,6.5 17,74,0.8');
  const head = union(limb('96,25,11.5 106,29,9 116,34,4 123,36.5,1.8'), outline('86,24 86,1! 93,6 101,16'));
  const torso = limb('72,78,19 80,62,17 90,46,13.5 95,30,10');
  const haunch = limb('72,82,15.5 83,89,10 90,97,3 97,97.5,2.5');
  const fore = limb('95,52,9 99,68,5 99,84,3.6 100,95,3 105,97.3,2.7');
  const silhouette = union(torso, head, haunch, fore);
  return [
    fill('shade', deep, limb('92,56,8 92,72,4.4 92,86,3.2 92,95,3 96,97,2.5')),
    fill('shade', shade, outline('97,18 104,3! 108,19')),
    fill('body', body, tail),
    fill('light', cream, within(outline('14,60 30,78 26,88 34,104 0,104'), tail)),
    fill('body', body, silhouette),
    fill('shade', shade, underside(haunch, 5)),
    stroke('detail', shade, 1.2, line('66,72 76,69 85,76 88,86')),
    fill(
      'light',
      cream,
      within(outline('88,31 96,34 105,36 114,39 124,40 124,48 104,46 102,56 104,68 98,74 91,60 88,44'), silhouette),
    ),
    fill('dark', sock, within(outline('90,76 99,72 110,80 110,101 90,101'), fore)),
    fill('shade', deep, outline('89,20 88.5,7 93,11 97,17')),
    fill('detail', '#241a1a', ellipse(105.5, 25.5, 1.7, 2)),
    fill('dark', '#241a1a', ellipse(122.5, 35, 2.3, 1.9)),
    stroke('detail', deep, 0.8, line('111,39.5 116,40 120,38.8')),
  ];
};

/** Curled up in its own tail. */
const asleep: Pose = (look) => {
  const { body, shade, deep } = coat(look, coats);
  const ball = outline('22,90 24,70 40,54 66,47 94,50 116,62 126,80 122,95 96,99.6 50,99.8 28,97');
  const head = union(limb('100,80,12 112,86,9 122,91,4.4 129,94,2'), outline('94,76 92,56! 99,61 107,72'));
  const tail = limb('24,82,5 28,90.4,7 48,91.8,8.2 72,91.4,8 92,91.6,5 104,95,1');
  return [
    fill('shade', shade, outline('106,72 112,58! 117,76')),
    fill('body', body, ball),
    fill('shade', shade, underside(ball, 6)),
    stroke('detail', shade, 1.4, line('44,86 46,70 60,62 76,68 82,82')),
    fill('body', body, head),
    fill('light', cream, within(outline('96,88 106,88 118,90 130,92 130,102 96,102'), head)),
    fill('shade', deep, outline('96,74 95,62 100,66 104,72')),
    stroke('detail', '#241a1a', 1.4, line('108,82 111,84.6 115,84')),
    fill('dark', '#241a1a', ellipse(128.4, 93, 2.3, 1.9)),
    fill('body', body, tail),
    stroke('detail', deep, 1.2, line('24,80 30,84 50,84 72,84 90,87.4')),
    fill('shade', shade, underside(tail, 3)),
    fill('light', cream, within(outline('80,84 88,94 82,104 120,104 120,84'), tail)),
  ];
};

export const fox = defineFigure({
  id: 'fox',
  words: ['fox', 'vixen', 'red fox'],
  kind: 'animal',
  defaultSettings: ['forest'],
  realHeight: 0.65,
  aspect: 1.54,
  habitat: 'ground',
  poses: [standing, sitting],
  actions: { stand: standing, walk: standing, sit: sitting, sleep: asleep },
});
