import { defineFigure, type Pose } from '../define-figure.ts';
import { outline, polygon } from '../shapes/curve.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { ellipse, rectangle } from '../shapes/solid.ts';

const shades = ['#e0b04a', '#c9563f', '#5f9a8a', '#e8dcc2'] as const;

/** A table lamp with a turned foot. */
const table: Pose = (look) => {
  const { body, shade, light } = coat(look, shades);
  return [
    fill(
      'dark',
      '#8a6238',
      outline(
        '36,48! 46,48! 46,58 52,66 54,78 48,88 45,92! 56,95 58,100! 24,100! 26,95 37,92! 34,88 28,78 30,66 36,58',
      ),
    ),
    fill('shade', '#6b4a2c', outline('43,48! 46,48! 46,58 52,66 54,78 48,88 45,92! 56,95 58,100! 44,100! 44,90 46,78')),
    fill('body', body, polygon('26,6 56,6 72,50 10,50')),
    fill('shade', shade, polygon('48,6 56,6 72,50 56,50')),
    fill('glow', '#ffe7a8', polygon('32,12 44,12 50,46 24,46')),
    fill('light', light, rectangle(25, 4.6, 32, 3, 1) + rectangle(9, 48, 64, 3.4, 1)),
    stroke('detail', '#8a6238', 0.8, 'M62 51V66'),
    fill('detail', '#8a6238', ellipse(62, 67, 1.5)),
  ];
};

/** A jointed desk lamp. */
const desk: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, shades);
  return [
    stroke('dark', '#4a4f58', 3, 'M28 94L16 56L46 26'),
    fill('dark', '#4a4f58', ellipse(16, 56, 4)),
    fill('body', body, outline('8,100! 10,95 16,92 40,92 46,95 48,100!')),
    fill('shade', shade, outline('8,100! 9,97 47,97 48,100!')),
    fill('body', body, outline('40,16! 46,14 54,14 66,20 76,28! 44,44! 40,32 38,22')),
    fill('shade', shade, outline('58,15 66,20 76,28! 60,36! 62,26')),
    fill('light', light, outline('42,20 47,17 46,30 44,38')),
    fill('glow', '#fff6dc', outline('46,43! 74,29! 70,42 60,47 52,48')),
    fill('dark', deep, ellipse(44, 22, 3)),
  ];
};

export const lamp = defineFigure({
  id: 'lamp',
  words: ['lamp', 'table lamp', 'desk lamp', 'reading lamp', 'bedside lamp'],
  kind: 'thing',
  defaultSettings: ['room'],
  realHeight: 0.5,
  aspect: 0.82,
  habitat: 'surface',
  feature: 'lamp',
  outdoors: 'street-lamp',
  poses: [table, desk],
});
