import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline, polygon } from '../shapes/curve.ts';
import { limb } from '../shapes/limb.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { ellipse } from '../shapes/solid.ts';

const handles = ['#b27c46', '#a06a3c', '#c0935a'] as const;
const [steel, dim, bright, dark] = ['#9aa1a8', '#6f767e', '#cfd5da', '#4f555c'];

/** On its blade, the handle leaning to the right. */
const leaning: Pose = (look) => {
  const { body, shade, light } = coat(look, handles);
  return [
    fill('body', body, limb('50.6,3.4,2.7 48.8,12,2.4 38,60,2.4 35.6,70,2.7')),
    stroke('shade', shade, 1.3, line('52,5 50.2,13 39.6,60 37.4,69')),
    stroke('light', light, 0.9, line('48.6,9 42.6,36 37,61')),
    stroke('dark', dim, 4, line('34.4,74 32,82 25,86.6 19,82.6 16.4,84')),
    fill('shade', dark, limb('36.2,67,3.4 34.4,74.4,3.1')),
    fill('light', steel, polygon('6,81 27,83 33,98 2.6,95.2')),
    fill('shade', dim, polygon('2.6,95.2 33,98 33.2,100 2.4,97.2')),
    fill('light', bright, polygon('7.4,82.4 26,84.2 26.6,85.9 7,84.1')),
    fill('dark', dark, ellipse(16.6, 85.4, 1.6)),
    stroke('detail', dim, 0.8, 'M8.4 91.4L14 92M18 93.6L25 94.3'),
  ];
};

/** On its handle, the blade up, as it waits at a fence or a wall. */
const resting: Pose = (look) => {
  const { body, shade, light } = coat(look, handles);
  return [
    fill('body', body, limb('20,97.4,2.6 22,88,2.4 33,26,2.4 35.6,13,2.7')),
    stroke('shade', shade, 1.3, line('21.8,96 23.8,86 34.6,26 36.6,16')),
    stroke('light', light, 0.9, line('22.4,80 27,54 31.4,29')),
    stroke('dark', dim, 4, line('36.2,11 35.4,4.6 29,3 24,6.4')),
    fill('shade', dark, limb('34.6,18,3.4 36,11,3.2')),
    fill('light', steel, polygon('13.4,3.6 33,6.8 31.4,21.6 4.4,16.6')),
    fill('shade', dim, polygon('4.4,16.6 31.4,21.6 31,23.6 4.2,18.6')),
    fill('light', bright, polygon('13.4,5 31.6,8 31.4,10 12,6.8')),
    fill('dark', dark, ellipse(23.6, 7.8, 1.6)),
    stroke('detail', dim, 0.8, 'M10 13.4L15 14.3M19 16.4L26 17.7'),
    fill('dark', '#6f5a3c', outline('14,100! 17,97.4 20.4,98 24,97.6 27,100!')),
  ];
};

export const hoe = defineFigure({
  id: 'hoe',
  words: ['hoe', 'garden hoe', 'weeding hoe', 'mattock'],
  kind: 'thing',
  defaultSettings: ['meadow', 'garden'],
  isCarried: true,
  realHeight: 1.45,
  aspect: 0.54,
  habitat: 'ground',
  poses: [leaning, resting],
});
