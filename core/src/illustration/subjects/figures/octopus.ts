import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { ellipse, repeat } from '../shapes/solid.ts';

const armsOf = {
  resting: {
    back: [
      '42,60,7 26,66,5 10,60,3.6 5,50,1',
      '76,60,7 94,64,5 108,58,3.6 114,48,1',
      '50,64,7 44,82,5 50,95,2.6 60,96,0.8',
    ],
    front: [
      '46,62,8 30,78,6 14,84,4.4 6,94,3 12,98,0.9',
      '56,64,8 56,82,5.4 44,94,3.4 34,95,0.9',
      '66,64,8 72,82,5.6 86,94,3.4 94,92,0.9',
      '74,62,8 92,74,6 106,82,4.4 114,92,3 108,97,0.9',
    ],
  },
  swimming: {
    back: ['46,60,7 34,74,5 34,88,3 28,98,0.8', '72,60,7 84,74,5 84,88,3 92,97,0.8'],
    front: [
      '50,62,8 44,78,5.4 48,90,3.4 42,98.6,0.9',
      '57,64,8 55,80,5.4 60,90,3.4 56,99,0.9',
      '64,64,8 66,80,5.4 62,90,3 70,98.6,0.9',
      '70,62,8 76,78,5.4 72,88,3.4 80,96,0.9',
    ],
  },
} as const;

const posed =
  (arms: (typeof armsOf)[keyof typeof armsOf]): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, ['#c9555c', '#8f5a9e', '#d9793f', '#3f8f93'] as const);
    const mantle = outline('60,2 78,8 88,24 86,40 80,52 80,64 70,70 50,70 40,64 40,52 33,40 32,24 42,8');
    return [
      ...arms.back.map((arm) => fill('shade', deep, limb(arm))),
      ...arms.front.flatMap((arm, index) => [fill('body', index % 2 ? body : shade, limb(arm))]),
      fill('body', body, mantle),
      fill('shade', shade, underside(mantle, 4)),
      fill('light', light, outline('42,12 52,5 60,6 50,12 43,24 39,24')),
      fill('shade', shade, ellipse(72, 18, 3.4, 2.4, 20) + ellipse(78, 28, 2.4, 1.8, 20) + ellipse(66, 10, 2, 1.4, 20)),
      fill('light', '#fbf4e6', ellipse(52, 46, 6.4, 7) + ellipse(72, 46, 6.4, 7)),
      fill('dark', '#231c2a', ellipse(54, 47, 3.4, 4) + ellipse(74, 47, 3.4, 4)),
      fill('light', '#ffffff', ellipse(55.2, 45, 1.2) + ellipse(75.2, 45, 1.2)),
      stroke('detail', deep, 1.1, line('58,59 63,61 68,59')),
      fill(
        'detail',
        light,
        repeat(4, (i) => ellipse(56 + (i % 2), 70 + i * 4, 1.2)),
      ),
    ];
  };

export const octopus = defineFigure({
  id: 'octopus',
  words: ['octopus'],
  kind: 'animal',
  defaultSettings: ['sea'],
  realHeight: 1,
  aspect: 1.2,
  habitat: 'underwater',
  measured: { chin: 0.4, eye: { x: 60, y: 46 } },
  poses: [posed(armsOf.resting), posed(armsOf.swimming)],
});
