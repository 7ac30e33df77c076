import { defineFigure, type Pose } from '../define-figure.ts';
import { outline, polygon } from '../shapes/curve.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { ellipse, rectangle } from '../shapes/solid.ts';

const irons = ['#3b434c', '#2f4a44', '#4a4038'] as const;
const warm = '#ffdf9a';

/** A gas lamp of an old town: one lantern on a post. */
const lanternPost: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, irons);
  return [
    fill('shade', deep, outline('7,100! 8,96 12,94 20,94 24,96 25,100!')),
    fill('body', body, polygon('14.4,24 17.6,24 18.4,95 13.6,95')),
    fill('shade', shade, polygon('16.4,24 17.6,24 18.4,95 16.6,95')),
    fill('body', body, rectangle(12, 86, 8, 3, 1) + rectangle(12.6, 60, 6.8, 2, 0.8) + rectangle(9, 27, 14, 1.8, 0.8)),
    fill('glow', warm, polygon('9.6,9 22.4,9 20.2,22 11.8,22')),
    stroke('dark', deep, 0.9, 'M9.6 9L11.8 22M22.4 9L20.2 22M16 9V22'),
    fill('body', body, polygon('8,9.4 24,9.4 19,4 13,4') + rectangle(10.6, 21.4, 10.8, 2.8, 1)),
    fill('light', light, polygon('8.6,9 13,4.4 14.6,4.4 11.6,9')),
    fill('body', body, ellipse(16, 2.6, 1.6, 2.2)),
  ];
};

/** One with two arms that hang over the way. */
const armed: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, irons);
  const hung = (x: number) => [
    fill('glow', warm, ellipse(x, 18.4, 4.4, 4)),
    fill('body', body, outline(`${x - 5.6},17! ${x - 4},12 ${x},10.4 ${x + 4},12 ${x + 5.6},17!`)),
  ];
  return [
    fill('shade', deep, outline('7,100! 8,95 13,93 19,93 24,95 25,100!')),
    stroke('body', body, 1.6, 'M6.4 11C7 4 13 3 16 9M25.6 11C25 4 19 3 16 9'),
    fill('body', body, polygon('14.6,6 17.4,6 18.4,94 13.6,94')),
    fill('shade', shade, polygon('16.4,6 17.4,6 18.4,94 16.6,94')),
    fill('body', body, rectangle(12, 82, 8, 3, 1) + ellipse(16, 4.6, 2.2)),
    fill('light', light, rectangle(14.2, 40, 1, 40)),
    ...hung(6.4),
    ...hung(25.6),
  ];
};

export const streetLamp = defineFigure({
  id: 'street-lamp',
  words: [
    'street lamp',
    'streetlamp',
    'street light',
    'streetlight',
    'lamp post',
    'lamppost',
    'lantern post',
    'gas lamp',
  ],
  kind: 'thing',
  defaultSettings: ['street', 'city'],
  realHeight: 3.6,
  aspect: 0.32,
  habitat: 'ground',
  poses: [lanternPost, armed],
});
