import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { union, within } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

const coats = ['#3f7fb5', '#d0604a', '#e0a93c', '#5a8f6a', '#7a6a9c'] as const;
const [cream, beak, ink] = ['#f6ead6', '#e8a33d', '#26222a'];

const flying: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const tail = outline('42,66 26,70 8,68! 12,74! 4,78! 14,80 8,86! 28,82 46,76');
  const torso = limb('40,72,5 56,68,10 76,60,12 92,52,10 100,48,8.6');
  const near = outline('60,62 50,46 40,30 36,12 37,2! 46,10 52,12! 58,16 64,19! 69,24 75,27! 79,33 83,40! 84,50 84,60');
  const far = outline('84,56 90,42 102,26 114,14 122,9! 121,18 123,21! 118,27 119,31! 113,36 112,42! 104,48 98,58');
  return [
    fill('shade', deep, far),
    fill('shade', shade, tail),
    fill('body', body, torso),
    fill('light', cream, within(outline('40,78 60,72 84,66 100,52 112,50 110,66 80,80 50,86'), torso)),
    fill('body', body, near),
    fill('shade', deep, within(outline('30,0 37,12 46,22 54,27 64,31 72,37 78,46 90,50 90,30 60,8 46,0'), near)),
    fill('light', light, within(outline('44,34 54,38 64,46 72,56 66,62 54,50'), near)),
    stroke('detail', shade, 0.9, 'M46 24L56 44M55 27L64 47M65 32L71 50M73 38L77 53'),
    fill('accent', beak, outline('107,45! 118,48.6! 107.6,51.6!')),
    fill('detail', ink, ellipse(102, 46, 1.8)),
    fill('detail', '#ffffff', ellipse(102.6, 45.3, 0.6)),
  ];
};

/** Wings on the downstroke. */
const gliding: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const torso = limb('36,50,4.6 52,48,9 72,42,12 90,38,10.4 100,36,8.6');
  const near = outline('82,44! 84,56 78,72 66,86 52,95! 52,88 46,87! 48,80 42,78! 46,71 42,67! 50,60 56,52 64,44');
  return [
    fill('shade', deep, outline('82,36! 88,22 98,12 112,6! 110,14 114,16! 108,21 109,25! 102,29 100,34!')),
    fill('shade', shade, outline('40,46 24,44 8,36! 10,43! 2,44! 12,50 6,56! 26,58 44,54')),
    fill('body', body, torso),
    fill('light', cream, within(outline('40,56 60,54 84,48 100,42 112,40 108,52 80,62 44,62'), torso)),
    fill('body', body, near),
    fill('shade', deep, within(outline('40,60 52,66 62,72 72,76 80,70 76,100 36,100'), near)),
    fill('light', light, within(outline('66,48 80,48 80,58 72,66 62,62 58,56'), near)),
    stroke('detail', shade, 0.9, 'M52 66L62 58M52 76L68 64M58 84L74 68'),
    fill('accent', beak, outline('107,33! 118,37! 107.6,39.6!')),
    fill('detail', ink, ellipse(102, 34, 1.8)),
    fill('detail', '#ffffff', ellipse(102.6, 33.3, 0.6)),
  ];
};

const perched: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const tail = outline('44,66 30,76 14,84! 16,90! 24,92! 40,86 56,76');
  const torso = union(limb('50,72,12 62,62,19 74,48,18 80,34,14.5 82,28,13'));
  const wing = outline('72,46 62,46 50,54 40,66 28,78! 40,80 46,80! 54,78 60,76! 68,70 74,60 76,52');
  return [
    stroke(
      'accent',
      '#b97b3a',
      1.8,
      'M60 80L58 96M70 79L71 96M58 96L52 98.6M58 96L64 98.8M71 96L65 98.6M71 96L78 98.8',
    ),
    fill('shade', deep, tail),
    fill('body', body, torso),
    fill('light', cream, within(outline('92,36 84,42 78,54 74,68 60,80 76,84 96,70 100,44'), torso)),
    fill('shade', shade, within(underside(torso, 5), outline('50,70 100,60 100,90 50,90'))),
    fill('shade', shade, wing),
    fill('shade', deep, within(outline('20,84 38,72 52,66 66,64 78,62 70,80 40,90'), wing)),
    stroke('detail', light, 0.8, line('66,52 56,58 48,66')),
    fill('accent', beak, outline('94,26! 106,31.6! 94.4,34.4!')),
    stroke('detail', '#a86f22', 0.6, line('94,30.6 99,31.2 104,31.6')),
    fill('light', cream, outline('80,24 86,21 91,24 90,29 84,29')),
    fill('detail', ink, ellipse(86.6, 25.6, 2.3)),
    fill('detail', '#ffffff', ellipse(87.4, 24.7, 0.8)),
  ];
};

export const bird = defineFigure({
  id: 'bird',
  words: [
    'bird',
    'songbird',
    'bluebird',
    'robin',
    'kingfisher',
    'woodpecker',
    'magpie',
    'puffin',
    'quail',
    'sparrow',
    'swallow',
    'finch',
    'birdie',
    'nightingale',
    'canary',
    'thrush',
  ],
  kind: 'animal',
  defaultSettings: ['sky', 'meadow'],
  realHeight: 0.2,
  aspect: 1.25,
  habitat: 'sky',
  poses: [flying, gliding],
  otherHabitats: { ground: [perched], surface: [perched] },
});
