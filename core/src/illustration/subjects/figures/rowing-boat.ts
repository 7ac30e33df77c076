import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer, FigureLook } from '../figure.ts';
import { outline } from '../shapes/curve.ts';
import { limb } from '../shapes/limb.ts';
import { choice, coat, fill, stroke } from '../shapes/paint.ts';
import { within } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

const hulls = ['#9a6238', '#3f7f86', '#b5483f', '#e0d6c2'] as const;

function hullLayers(look: FigureLook): readonly FigureLayer[] {
  const { body, shade, light, deep } = coat(look, hulls);
  const hull = outline('4,54! 40,63 120,66 190,61 226,49! 216,72 200,92! 160,99 110,100 60,98 28,90! 14,74');
  return [
    fill('body', body, hull),
    fill('shade', shade, within(outline('0,80 110,88 230,76 230,104 0,104'), hull)),
    fill('light', light, within(outline('0,52! 40,62 120,65 190,60 230,46! 228,53! 190,67 120,72 40,69 0,59!'), hull)),
    stroke('detail', deep, 0.9, 'M14 74C60 82 150 84 216 71M24 86C70 93 150 94 204 85'),
  ];
}

/** Empty, oars shipped. */
const moored: Pose = (look) => {
  const { deep } = coat(look, hulls);
  return [
    fill('shade', deep, outline('4,54! 40,52 120,54 190,51 226,49! 190,61 120,66 40,63')),
    fill('light', '#c9a26f', outline('52,54! 74,54.6! 76,62! 54,61!') + outline('112,55! 134,55! 136,63! 114,63!')),
    stroke('dark', '#7a5436', 3, 'M40 60L150 36'),
    fill('dark', '#8a623f', outline('146,33! 162,29 174,28 176,33 164,38 150,40!')),
    ...hullLayers(look),
    stroke('dark', '#7a5436', 3, 'M96 62L178 92'),
    fill('dark', '#8a623f', outline('172,86! 186,92 196,98 192,101! 180,98 170,92!')),
  ];
};

/** With someone at the oars. */
const rowed: Pose = (look) => {
  const shirt = choice(look.seed, ['#c8553d', '#e0b04a', '#587f5c', '#e8e0d2'] as const, 3);
  return [
    stroke('dark', '#7a5436', 2.6, 'M140 52L196 84'),
    fill('dark', '#39475e', limb('96,58,9 118,52,7.4 130,62,5')),
    fill('body', shirt, outline('84,62! 82,42 86,26 96,21 105,25 108,40 106,62!')),
    fill('light', '#e2b08a', ellipse(98, 13, 7, 7.6)),
    fill('accent', '#8a6a45', outline('86,9.6! 90,6! 92,2 99,1 105,3 106,7! 112,9.6! 99,10.6')),
    fill('dark', '#4a342c', outline('90,9 95,10 93,16 90,15')),
    fill('detail', '#2a2024', ellipse(102.4, 11.6, 1, 1.2)),
    fill('shade', shirt, limb('96,30,5 112,38,4.2 128,44,3.4')),
    fill('light', '#e2b08a', ellipse(131, 45, 3.6)),
    ...hullLayers(look),
    stroke('dark', '#7a5436', 3, 'M126 43L84 88'),
    fill('dark', '#8a623f', outline('88,80! 80,86 70,96 72,100! 80,98 92,86!')),
  ];
};

export const rowingBoat = defineFigure({
  id: 'rowing-boat',
  words: ['rowing boat', 'rowboat', 'row boat', 'canoe', 'skiff', 'wooden boat', 'rower', 'rowing'],
  kind: 'vehicle',
  defaultSettings: ['sea', 'lake'],
  realHeight: 1.4,
  aspect: 2.3,
  habitat: 'water',
  poses: [moored, rowed],
});
