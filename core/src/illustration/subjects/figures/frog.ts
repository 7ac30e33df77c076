import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { union, within } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

const sitting =
  (onLeaf: boolean): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, ['#6f9a4a', '#5a8f52', '#8a9a44', '#4f9a6a'] as const);
    const torso = limb('34,78,14 48,66,19 66,52,20 84,42,16 98,42,11');
    const eye = ellipse(84, 27, 9, 9);
    const haunch = limb('40,76,15 58,80,10 44,90,6 30,93,4.4');
    const foot = outline('28,90! 50,90 64,92 78,91! 84,95 70,95! 74,98! 52,97.4 30,97');
    const fore = limb('84,56,8 90,70,5.4 86,84,4 90,92,3.4');
    const hand = outline('86,91! 92,90 100,91! 108,94! 100,95 104,98! 92,97 84,98! 86,94');
    return [
      ...(onLeaf
        ? [
            fill('accent', '#4f8a5a', outline('4,96! 30,91 70,90.6 112,93 126,97! 100,99.6 50,100 20,99')),
            fill('light', '#6fae6a', outline('14,95.4 50,92.4 100,93.4 70,95.6')),
          ]
        : []),
      fill('shade', deep, limb('76,58,7 78,72,5 74,84,3.8 77,92,3.2')),
      fill('shade', deep, ellipse(95, 29, 6.4, 6.4)),
      fill('body', body, union(torso, eye)),
      fill('light', '#eae6b8', within(outline('108,48 96,52 82,56 74,66 70,78 84,76 100,62 112,52'), torso)),
      fill('shade', shade, underside(torso, 5)),
      fill('body', body, union(haunch, foot)),
      fill('shade', shade, underside(haunch, 4)),
      stroke('detail', shade, 1.4, line('30,70 40,62 54,66 60,76')),
      fill('body', body, union(fore, hand)),
      fill(
        'shade',
        shade,
        ellipse(46, 58, 4, 3, -30) +
          ellipse(58, 46, 4.4, 3.2, -30) +
          ellipse(36, 68, 3, 2.4, -30) +
          ellipse(68, 56, 3, 2.2),
      ),
      stroke('detail', light, 1.3, line('70,36 56,44 44,54')),
      fill('glow', '#f0d25a', ellipse(86, 26, 6)),
      fill('dark', '#1f2420', ellipse(87.4, 26, 3.4, 2.4)),
      fill('light', '#ffffff', ellipse(88.6, 24.6, 1)),
      stroke('detail', deep, 1.2, line('109,43 100,48 86,48')),
      fill('detail', deep, ellipse(106, 37.6, 0.9)),
    ];
  };

export const frog = defineFigure({
  id: 'frog',
  words: ['frog', 'toad', 'tree frog', 'bullfrog'],
  kind: 'animal',
  defaultSettings: ['river', 'lake'],
  realHeight: 0.11,
  aspect: 1.3,
  habitat: 'ground',
  poses: [sitting(false), sitting(true)],
  actions: { sit: sitting(false), stand: sitting(true) },
  otherHabitats: { water: [sitting(true)], surface: [sitting(false)] },
});
