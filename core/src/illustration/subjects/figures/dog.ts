import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { choice, coat, fill, stroke } from '../shapes/paint.ts';
import { union, within } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

const coats = ['#c98a4b', '#8b5a3c', '#e6c794', '#4a4446', '#d8d0c4'] as const;
const collars = ['#d0453f', '#3f7fb5', '#3f9a6b', '#e0a436'] as const;

const standing: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const tail = limb('33,44,5 22,36,4.6 15,24,4 14,13,2.6');
  const head = limb('104,25,13 112,28,11.6 122,33,7.6 129,34,5.8');
  const torso = limb('42,49,13 60,48,13 82,49,15.5 94,46,14 100,36,11 105,26,11');
  const hind = limb('44,52,13.5 50,66,8.6 41,78,4.8 41,90,4 47,96.4,3.6');
  const fore = limb('92,54,10.5 94,70,6 92.5,84,4.6 93,93,4.2 98,96.4,3.6');
  const silhouette = union(torso, tail, head, hind, fore);
  return [
    fill('shade', deep, limb('54,52,10 62,66,7.2 57,78,4.4 59,90,3.8 64,96,3.4')),
    fill('shade', deep, limb('85,54,9 81,70,5.6 76,84,4.2 73,93,3.8 77,96,3.4')),
    fill('body', body, silhouette),
    fill('shade', shade, underside(union(torso, hind), 5.5)),
    fill(
      'light',
      light,
      within(outline('112,34 124,30 136,30 138,44 122,43 112,42 102,52 104,66 94,66 92,52 104,40'), silhouette),
    ),
    fill('light', light, within(outline('84,84 104,82 110,101 84,101'), fore)),
    fill('light', light, within(outline('34,86 52,84 60,101 34,101'), hind)),
    fill(
      'accent',
      choice(look.seed, collars, 1),
      outline('92,33 99,39 107,41 113,39.5! 112.5,43.5! 106,45 97,43 90,37'),
    ),
    fill('detail', '#f0c75a', ellipse(107, 46.5, 2.4)),
    fill('shade', deep, outline('97,13 103,15 105,24 103,36 97,42 91,38 90,26 92,16')),
    fill('dark', '#221c1e', ellipse(113, 23.5, 2, 2.3)),
    fill('detail', '#ffffff', ellipse(113.6, 22.7, 0.7)),
    fill('dark', '#221c1e', outline('129,28 134,27.6 136,30.6 133,33.4 129.6,31.6')),
    stroke('detail', deep, 1, line('131,33 129,37 123,38.6 118,37')),
  ];
};

const sitting: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const tail = limb('44,92,5 32,92,4.6 22,86,4 17,76,2.6');
  const head = limb('80,22,13 88,25,11.6 98,30.5,7.6 105,31.5,5.8');
  const torso = limb('58,80,18 66,64,17.5 74,46,14.5 78,32,11 81,24,11');
  const haunch = limb('57,82,16.5 68,89,10.5 74,96,4 82,96.5,3.5');
  const fore = limb('80,54,10.5 84,70,6 84,84,4.8 85,93,4.3 90,96.4,3.6');
  const silhouette = union(torso, tail, head, haunch, fore);
  return [
    fill('shade', deep, limb('75,58,8 76,72,5 77,86,4.2 78,94,4 82,96.2,3.4')),
    fill('body', body, silhouette),
    fill(
      'light',
      light,
      within(outline('88,31 100,27 112,27 114,41 98,40 90,40 90,52 94,66 88,74 80,64 80,48 84,38'), silhouette),
    ),
    fill('shade', shade, underside(haunch, 5)),
    stroke('detail', shade, 1.4, line('50,74 60,69 70,76 74,90')),
    fill('light', light, within(outline('76,86 92,82 100,101 76,101'), fore)),
    fill('accent', choice(look.seed, collars, 1), outline('66,33 74,38 83,39.5 90,37! 90,41.5! 83,44 72,42.5 65,37.5')),
    fill('detail', '#f0c75a', ellipse(84, 45.4, 2.4)),
    fill('shade', deep, outline('73,10 79,12 81,21 79,34 73,41 67,37 66,24 68,14')),
    fill('dark', '#221c1e', ellipse(89, 20.5, 2, 2.3)),
    fill('detail', '#ffffff', ellipse(89.6, 19.7, 0.7)),
    fill('dark', '#221c1e', outline('105,25.5 110,25 112,28 109,31 105.6,29')),
    fill('accent', '#e07b7f', outline('97,36.5! 103,36! 103.5,42 100.5,44.5 97.6,42')),
    stroke('detail', deep, 1, line('107,31 105,34.8 99,36.2 93,34.6')),
  ];
};

/** Lying down, its chin on its paws. */
const lying: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const torso = limb('34,82,16 54,78,17.5 78,78,16 96,78,13');
  const head = limb('98,68,13 106,73,11.6 116,79,7.6 123,81,5.8');
  const haunch = limb('34,84,15 46,91,9 56,95.6,4 66,96.4,3.5');
  const paw = limb('92,88,8 106,94.6,4.6 124,96.2,3.8 130,96.4,3.4');
  return [
    fill('body', body, limb('24,90,5 14,95,4.4 5,94,3.4 2,88,2')),
    fill('shade', deep, limb('96,88,6 112,92.6,4.2 132,93,3.6')),
    fill('body', body, union(torso, haunch)),
    fill('shade', shade, underside(union(torso, haunch), 5)),
    stroke('detail', shade, 1.4, line('28,80 36,71 48,72 54,82 54,90')),
    fill('body', body, union(head, paw)),
    fill('light', light, within(outline('106,82 118,78 132,78 132,92 112,90'), head)),
    fill('light', light, within(outline('116,90 140,90 140,101 116,101'), paw)),
    fill('shade', deep, outline('91,56 97,58 99,67 97,80 91,88 85,84 84,70 86,59')),
    stroke('detail', '#221c1e', 1.5, line('105,67.4 107.6,69.4 110.4,68.6')),
    fill('dark', '#221c1e', outline('123,75 128,74.6 130,77.6 127,80.4 123.6,78.6')),
    stroke('detail', deep, 1, line('125,80.4 122,84 116,85')),
  ];
};

export const dog = defineFigure({
  id: 'dog',
  words: [
    'dog',
    'puppy',
    'hound',
    'husky',
    'dingo',
    'doggy',
    'pup',
    'retriever',
    'labrador',
    'beagle',
    'terrier',
    'spaniel',
    'pet dog',
    'corgi',
    'poodle',
    'golden retriever',
    'german shepherd',
    'border collie',
    'collie',
    'dachshund',
    'shiba',
    'shiba inu',
    'pug',
    'bulldog',
    'chihuahua',
    'dalmatian',
    'greyhound',
    'doggo',
  ],
  kind: 'animal',
  defaultSettings: ['meadow', 'garden'],
  realHeight: 0.65,
  aspect: 1.4,
  habitat: 'ground',
  poses: [standing, sitting],
  actions: { stand: standing, walk: standing, sit: sitting, sleep: lying },
});
