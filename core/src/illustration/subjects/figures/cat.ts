import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer, FigureLook } from '../figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { choice, coat, fill, stroke } from '../shapes/paint.ts';
import { moved, union, within } from '../shapes/path-algebra.ts';
import { ellipse, repeat } from '../shapes/solid.ts';

const coats = ['#e0913f', '#6d6f78', '#3a3a44', '#c9a27a', '#8a6a52'] as const;
const pink = '#e59a92';

/** The head, looking out of the picture, in a space where the middle of the face is 0,0 and the ears reach up to −20. */
const headShape = union(
  outline('-14,-2 -11,-10 0,-12 11,-10 14,-2 13,6 7,11 0,12 -7,11 -13,6'),
  outline('-13.5,-3 -13,-20! -8,-17 -3,-10'),
  outline('13.5,-3 13,-20! 8,-17 3,-10'),
);

function face(look: FigureLook, x: number, y: number, tilt: number): readonly FigureLayer[] {
  const { shade, light, deep } = coat(look, coats);
  const at = (path: string) => moved(path, x, y, tilt);
  const iris = choice(look.seed, ['#b9c95a', '#e3b44b', '#8fc7bd'], 3);
  return [
    fill('detail', pink, at('M-11.3 -8L-11.6 -16L-6 -10.5ZM11.3 -8L11.6 -16L6 -10.5Z')),
    fill('shade', shade, at('M-3.4 -12L-2.2 -6.5L-1.2 -12ZM3.4 -12L2.2 -6.5L1.2 -12ZM-0.8 -12L0 -5.6L0.8 -12Z')),
    fill('light', light, at(union(ellipse(-3.1, 6, 4.4, 3.6), ellipse(3.1, 6, 4.4, 3.6), ellipse(0, 8.6, 3, 2.4)))),
    fill('glow', iris, at(union(ellipse(-6, -0.5, 2.7, 2.9), ellipse(6, -0.5, 2.7, 2.9)))),
    fill('dark', '#1d1a20', at(union(ellipse(-5.7, -0.5, 1.2, 2.6), ellipse(5.7, -0.5, 1.2, 2.6)))),
    fill('detail', pink, at(outline('-1.8,3! 1.8,3! 0,5.2'))),
    stroke('detail', deep, 0.6, at('M0 5C0 7 -2.6 7.6 -3.6 6.6M0 5C0 7 2.6 7.6 3.6 6.6')),
    stroke('detail', light, 0.4, at('M-7 5L-17 3M-7 6.5L-17 7.5M7 5L17 3M7 6.5L17 7.5')),
  ];
}

const stripes = (look: FigureLook) => (look.colour ? 0 : choice(look.seed, [1, 0, 1], 5));

const sitting: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const torso = outline('55,44 47,54 40,70 37,86 41,97 52,100 78,100 84,94 84,74 82,58 77,45');
  const haunch = limb('50,80,13 52,90,9 62,96,4 70,97,3');
  const tail = limb('44,93,4 34,96,4 22,93,3.8 16,84,3.6 20,76,2.8');
  const head = moved(headShape, 68, 31, -4, 1.32);
  return [
    fill('body', body, tail),
    fill('light', light, within(ellipse(20, 74, 9, 8), tail)),
    fill(
      'body',
      body,
      union(torso, limb('74,66,8 76,84,4.6 77,95.6,4.4 80,96,4'), limb('64,66,8 65,84,4.6 65,95.6,4.4 68,96,4')),
    ),
    fill('light', light, within(outline('58,50 80,50 79,64 72,76 63,66'), torso)),
    fill('shade', shade, underside(haunch, 4)),
    stroke('detail', shade, 1.4, line('41,80 47,69 56,70 61,80 62,92')),
    stroke('detail', shade, 1.1, 'M70.5 80L70.5 99M75 97L75 99.4M79 97L79 99.4M63.6 97L63.6 99.4M67 97L67 99.4'),
    ...(stripes(look)
      ? [
          fill(
            'shade',
            deep,
            within(
              repeat(4, (i) => outline(`${34 + i},${56 + i * 8} ${50 - i},${58 + i * 8}! ${34 + i},${60 + i * 8}`)),
              torso,
            ),
          ),
        ]
      : []),
    fill('body', body, head),
    fill('shade', shade, underside(head, 3)),
    ...face(look, 68, 31, -4).map((layer) => ({
      ...layer,
      path: moved(moved(moved(layer.path, -68, -31), 0, 0, 4), 68, 31, -4, 1.32),
    })),
  ];
};

const walking: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const torso = limb('38,53,12.5 54,50,12.5 74,52,13 90,50,12.5 98,42,10');
  const tail = limb('33,46,4 23,38,3.8 19,24,3.8 25,12,3.6 32,9,2.6');
  const hind = limb('40,58,12 44,70,8 34,81,4 32,92,3.2 37,97,3');
  const fore = limb('92,56,9 97,70,5.4 101,84,4 105,94,3.4 109,96.8,3.2');
  const silhouette = union(torso, tail, hind, fore);
  const head = moved(headShape, 105, 34, 3, 1.12);
  return [
    fill('shade', deep, limb('48,58,10 56,70,6.8 52,82,3.8 56,92,3.2 61,96.5,2.8')),
    fill('shade', deep, limb('86,56,8 83,72,5 78,84,3.6 75,93,3.2 79,96.5,2.8')),
    fill('body', body, silhouette),
    fill('shade', shade, underside(union(torso, hind), 4.5)),
    ...(stripes(look)
      ? [
          fill(
            'shade',
            deep,
            within(
              repeat(5, (i) => outline(`${44 + i * 9},34 ${50 + i * 9},34 ${46.5 + i * 9},${56 - (i % 2) * 4}!`)),
              torso,
            ),
          ),
        ]
      : []),
    fill('light', light, within(ellipse(108, 97, 6, 4), fore)),
    fill('light', light, within(ellipse(36, 97, 6, 4), hind)),
    fill('body', body, head),
    fill('shade', shade, underside(head, 2.4)),
    ...face(look, 0, 0, 0).map((layer) => ({ ...layer, path: moved(layer.path, 105, 34, 3, 1.12) })),
  ];
};

const curled: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const torso = outline('18,88 20,72 34,59 56,54 80,58 96,70 101,86 94,97 70,100 34,100 22,97');
  const head = moved(headShape, 88, 79, 14, 1.05);
  const tail = limb('24,86,5 30,95,5 48,96,4.8 66,95,4.4 76,92,3');
  return [
    fill('body', body, torso),
    fill('shade', shade, underside(torso, 7)),
    stroke('detail', shade, 1.4, line('32,88 32,72 44,66 56,72 60,86')),
    ...(stripes(look)
      ? [
          fill(
            'shade',
            deep,
            within(
              repeat(4, (i) => outline(`${36 + i * 11},48 ${43 + i * 11},48 ${40 + i * 11},${66 - (i % 2) * 3}!`)),
              torso,
            ),
          ),
        ]
      : []),
    fill('body', body, tail),
    stroke('detail', shade, 1, line('25,84 31,90 48,91 64,90 74,88')),
    fill('light', light, within(ellipse(77, 92, 8, 6), tail)),
    fill('body', body, head),
    fill('shade', shade, underside(head, 2)),
    fill('detail', pink, moved('M-11.3 -8L-11.6 -16L-6 -10.5ZM11.3 -8L11.6 -16L6 -10.5Z', 88, 79, 14, 1.05)),
    fill('light', light, moved(union(ellipse(-3.1, 6, 4.4, 3.6), ellipse(3.1, 6, 4.4, 3.6)), 88, 79, 14)),
    stroke(
      'detail',
      '#2a2228',
      0.9,
      moved('M-8.6 -0.4C-7 1.6 -5 1.6 -3.4 -0.4M8.6 -0.4C7 1.6 5 1.6 3.4 -0.4', 88, 79, 14),
    ),
    fill('detail', pink, moved(outline('-1.8,3! 1.8,3! 0,5.2'), 88, 79, 14)),
  ];
};

export const cat = defineFigure({
  id: 'cat',
  words: ['cat', 'kitten', 'kitty', 'tomcat', 'house cat', 'pussycat', 'tabby'],
  kind: 'animal',
  defaultSettings: ['room'],
  realHeight: 0.42,
  aspect: 1.25,
  habitat: 'ground',
  poses: [sitting, walking, curled],
  actions: { stand: walking, walk: walking, sit: sitting, sleep: curled },
});
