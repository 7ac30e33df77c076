import { defineFigure, type Pose } from '../define-figure.ts';
import { outline, polygon } from '../shapes/curve.ts';
import { coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { moved, within } from '../shapes/path-algebra.ts';
import { ellipse, rectangle, repeat } from '../shapes/solid.ts';

const sail = polygon('-0.9,0 0.9,0 0.7,-36 -0.7,-36');
const cloth = polygon('1,-7 8.4,-8 8.4,-36 1,-35');
const lattice = `M1 -13h7.4M1 -19h7.4M1 -25h7.4M1 -31h7.4M4.7 -7.6V-36`;
const white = coatOf('#f2eadb');

const mill =
  (turn: number, stone: boolean): Pose =>
  (look) => {
    const wall = stone
      ? coat(look, ['#c9b79a', '#d9cdb8'] as const)
      : coat(look, ['#8a5f44', '#5f7a78', '#a8604a'] as const);
    const tower = polygon('29,36 51,36 59,100 21,100');
    const sails = [0, 90, 180, 270].map((quarter) => quarter + turn);
    return [
      fill('body', wall.body, tower),
      fill('shade', wall.shade, within(polygon('42,30 70,30 70,100 45,100'), tower)),
      stroke(
        'detail',
        wall.shade,
        0.8,
        stone ? 'M27 56h6M31 66h7M24 84h6M38 78h5' : repeat(7, (i) => `M${28 - i} ${46 + i * 7.4}H${52 + i}`),
      ),
      fill('shade', wall.deep, rectangle(19, 70, 42, 2.6)),
      stroke('dark', '#5d4538', 0.8, `M19 64h42${repeat(7, (i) => `M${20 + i * 6.6} 64v7`)}`),
      fill('dark', '#4a342c', outline('35,100! 35,88! 37,84 40,83 43,84 45,88! 45,100!')),
      fill('glow', '#ffd98a', rectangle(37.4, 50, 5.4, 7, 1) + rectangle(37.6, 75, 5, 5.4, 1)),
      stroke('light', white.body, 0.8, 'M40 50v7M37.4 53.4h5.4'),
      fill('accent', '#8a4a3a', outline('26,38! 28,29 34,23 41,21.6 48,24 53,30 54,38!')),
      fill('shade', '#6e3a30', outline('42,21.6! 48,24 53,30 54,38! 45,38! 45,28')),
      ...sails.map((angle) => fill('light', white.body, moved(cloth, 41, 36, angle))),
      stroke('detail', '#8a6a50', 0.5, sails.map((angle) => moved(lattice, 41, 36, angle)).join('')),
      fill('dark', '#5d4538', sails.map((angle) => moved(sail, 41, 36, angle)).join('')),
      fill('dark', '#3f302a', ellipse(41, 36, 2.8)),
      fill('body', '#5f8a4a', outline('16,100! 18,96 22,97 25,94 30,97 33,100!')),
    ];
  };

export const windmill = defineFigure({
  id: 'windmill',
  words: ['windmill', 'wind mill', 'mill'],
  kind: 'building',
  hasModels: true,
  defaultSettings: ['meadow', 'village'],
  realHeight: 16,
  aspect: 0.82,
  habitat: 'ground',
  parts: ['door', 'window', 'gate'],
  poses: [mill(28, false), mill(8, true)],
});
