import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { placed } from '../shapes/group.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { within } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

const cruising: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, ['#6f8494', '#5f7688', '#7d8790'] as const);
  const hull = outline('26,50! 50,42 90,32 130,34 164,46 186,56! 182,62 170,68 140,74 100,72 60,62 30,58');
  return [
    fill('shade', shade, outline('92,36! 96,20 106,6! 112,20 126,36!')),
    fill('shade', deep, outline('118,66! 120,80 112,92! 132,84 142,68!')),
    fill('body', body, outline('34,54! 18,40 4,14! 26,26 44,48!')),
    fill('body', body, outline('34,54! 22,66 10,84! 28,76 46,58!')),
    fill('shade', shade, outline('56,44! 60,36 68,36 72,42!') + outline('58,60! 54,68 62,70 72,64!')),
    fill('body', body, hull),
    fill('light', '#e6e9ea', within(outline('20,58 70,60 120,62 160,60 190,58 184,84 90,84 20,66'), hull)),
    fill('light', light, within(outline('70,38 100,32 134,34 160,43 130,40 96,40'), hull)),
    fill('body', shade, outline('112,62! 108,78 94,96! 118,88 136,70 138,62!')),
    stroke('detail', deep, 1.1, 'M126 46C123 52 123 58 125 62M132 46C129 52 129 58 131 62M138 47C135 52 135 58 137 62'),
    fill('dark', '#3a2a30', outline('178,61! 166,64 156,65! 162,69 172,68.4')),
    fill(
      'light',
      '#ffffff',
      'M174 62.4L172.6 65.4L170.6 63ZM169.4 63.2L168 66.2L166 63.8ZM164.6 64.2L163.2 66.8L161.4 64.6Z',
    ),
    fill('dark', '#14181e', ellipse(163, 53, 2, 2.2)),
    stroke('detail', deep, 1, line('178,54 176,55')),
  ];
};

const rising: Pose = (look) => placed(cruising(look), 12, 30, 0.86, { turn: -13 });

/** Only the fin cuts the surface. */
const fin: Pose = (look) => {
  const { body, shade } = coat(look, ['#6f8494', '#5f7688'] as const);
  return [
    fill('body', body, outline('70,100! 78,74 96,50 112,42! 110,62 118,84 128,100!')),
    fill('shade', shade, outline('70,100! 78,74 96,50 104,46! 92,68 88,100!')),
    fill('light', '#dcecf2', outline('50,100! 60,94 74,97 88,93 104,97 120,93 140,96 150,100!')),
  ];
};

export const shark = defineFigure({
  id: 'shark',
  words: ['shark', 'great white shark', 'great white', 'white shark'],
  kind: 'animal',
  defaultSettings: ['sea'],
  realHeight: 1.6,
  aspect: 1.9,
  habitat: 'underwater',
  poses: [cruising, rising],
  otherHabitats: { water: [fin], ground: [cruising], sky: [cruising, rising] },
});
