import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { union, within } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

const coats = ['#b08a68', '#8f8a88', '#e9e2d8', '#7a5a46'] as const;
const pink = '#e5a79d';

const crouching: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const torso = limb('34,76,20 46,70,23 62,70,19 76,66,14 84,56,13');
  const head = union(limb('84,50,13 92,52,11 99,55,7.6'));
  const ear = outline('80,42! 70,32 65,18 66,4 72,3 79,14 84,28 87,40!');
  const haunch = limb('38,80,17 50,86,10 54,95.6,4.2 66,96.2,3.8');
  const fore = limb('76,74,9 80,86,5 82,95.6,4 90,96.4,3.6');
  const silhouette = union(torso, head, haunch, fore);
  return [
    fill('shade', deep, outline('86,42! 82,28 83,12 88,3 93,8 94,24 91,40!')),
    fill('shade', deep, limb('70,78,7 71,90,4.4 72,96,3.4 78,96.6,3.2')),
    fill('light', light, union(ellipse(17, 78, 8.4, 8), ellipse(14, 74, 5), ellipse(15, 83, 5))),
    fill('body', body, silhouette),
    fill('shade', shade, within(underside(union(torso, haunch), 6), outline('0,80 110,80 110,101 0,101'))),
    stroke('detail', shade, 1.5, line('26,78 34,66 48,66 56,78 56,88')),
    fill('light', light, within(outline('84,60 92,58 100,57 110,60 104,70 90,66 86,74 82,84 74,82 78,70'), silhouette)),
    fill('body', body, ear),
    fill('accent', pink, outline('79,37 72,28 68.6,16 69.6,8 74,13 79,24')),
    fill('dark', '#2a1f20', ellipse(91, 49, 2.2, 2.6)),
    fill('detail', '#ffffff', ellipse(91.8, 48, 0.8)),
    fill('accent', pink, ellipse(106, 53.4, 1.8, 1.5)),
    stroke('detail', light, 0.5, 'M101 56L92 60M101 57.6L94 63'),
  ];
};

/** Upright on its haunches, ears up. */
const alert: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const torso = outline('48,46 41,58 36,74 36,90 46,98 66,99 76,92 77,76 72,60 68,46');
  const haunch = limb('48,84,14 58,90,9 62,95.6,4.2 76,96,4');
  const head = union(limb('60,36,13 68,38,11 75,41,7.4'));
  const near = outline('54,28! 46,18 44,6 48,0.8 54,7 59,18 61,27!');
  return [
    fill('shade', deep, outline('60,27! 60,14 64,2 69,3 70,12 67,27!')),
    fill('light', light, union(ellipse(34, 90, 7.6, 7), ellipse(31, 87, 4.6))),
    fill('body', body, union(torso, haunch, head)),
    fill('light', light, within(outline('66,46 76,44 82,48 80,70 78,88 66,90 62,74 64,60'), union(torso, head))),
    stroke('detail', shade, 1.5, line('40,82 46,72 58,74 63,84 63,91')),
    fill('shade', shade, underside(haunch, 4)),
    fill('body', body, limb('66,56,6 72,66,4.2 77,68,3.2')),
    fill('shade', shade, limb('62,58,5 66,69,4 71,72,3.2')),
    fill('body', body, near),
    fill('accent', pink, outline('54,24 48.6,16 47.6,7 50,5 54,11 57,20')),
    fill('dark', '#2a1f20', ellipse(67, 34.4, 2.2, 2.6)),
    fill('detail', '#ffffff', ellipse(67.8, 33.4, 0.8)),
    fill('accent', pink, ellipse(82, 39.4, 1.8, 1.5)),
    stroke('detail', deep, 0.6, line('81.6,41 80.6,43.6 77.4,44.6')),
  ];
};

/** In the middle of a hop. */
const hopping: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const torso = limb('30,60,17 46,54,19 64,52,17 80,46,12');
  const head = union(limb('84,38,12.4 92,40,10.6 99,43,7.2'));
  const haunch = limb('32,62,15.4 38,76,8 24,86,4.6 10,96,3.6');
  const fore = limb('76,58,8 88,70,4.6 94,83,3.4 99,85,3');
  const silhouette = union(torso, head, haunch, fore);
  return [
    fill('shade', deep, outline('84,30! 76,18 73,6 76,0.6 82,5 86,16 89,28!')),
    fill('shade', deep, limb('36,66,11 46,80,6 34,90,4 22,97,3.2')),
    fill('shade', deep, limb('72,58,6 80,72,4 82,86,3 87,89,2.6')),
    fill('light', light, union(ellipse(13, 54, 8, 7.6), ellipse(10, 50, 4.8))),
    fill('body', body, silhouette),
    fill('shade', shade, underside(union(torso, haunch), 5)),
    fill('light', light, within(outline('84,47 92,45 100,44 110,48 104,58 90,54 86,62 76,66 78,56'), silhouette)),
    fill('body', body, outline('80,32! 66,26 54,16 50,6 56,4 66,10 78,20 86,29!')),
    fill('accent', pink, outline('78,27 68,21 58,13 55,8 62,11 72,18')),
    fill('dark', '#2a1f20', ellipse(91, 36.6, 2.2, 2.6)),
    fill('detail', '#ffffff', ellipse(91.8, 35.6, 0.8)),
    fill('accent', pink, ellipse(105.6, 41.4, 1.8, 1.5)),
    stroke('detail', light, 0.5, 'M101 44L92 48M101 45.6L94 51'),
  ];
};

export const rabbit = defineFigure({
  id: 'rabbit',
  words: ['rabbit', 'bunny', 'hare', 'easter bunny', 'bunny rabbit', 'cottontail'],
  kind: 'animal',
  defaultSettings: ['meadow', 'garden'],
  realHeight: 0.4,
  aspect: 1.14,
  habitat: 'ground',
  poses: [crouching, alert, hopping],
  actions: { stand: alert, walk: hopping, run: hopping, sit: crouching },
});
