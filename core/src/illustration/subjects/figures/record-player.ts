import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { choice, coat, fill, stroke } from '../shapes/paint.ts';
import { ellipse, rectangle } from '../shapes/solid.ts';

const cases = ['#a8603f', '#5f7f8a', '#b5485a', '#6a7a55'] as const;

/** With its lid up; `horned` ones are gramophones. */
const lidded: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, cases);
  const label = choice(look.seed, ['#e0a03c', '#d9584a', '#e9d9b8'] as const, 2);
  return [
    fill('shade', shade, rectangle(8, 2, 144, 58, 6)),
    fill('shade', deep, rectangle(14, 8, 132, 48, 4)),
    fill('body', body, outline('2,70! 10,56 150,56 158,70! 158,96 152,100 8,100 2,96')),
    fill('light', light, outline('6,69! 12,59 148,59 154,69!')),
    fill('dark', '#1d1d22', ellipse(70, 65, 52, 7.6)),
    stroke('detail', '#45454e', 0.7, ellipse(70, 65, 42, 5.8) + ellipse(70, 65, 32, 4.2)),
    fill('accent', label, ellipse(70, 65, 16, 2.6)),
    stroke('light', '#dfe3e6', 2, 'M138 60L132 66L104 66'),
    fill('dark', '#33333a', rectangle(14, 78, 60, 14, 3)),
    fill('light', '#dfd3b8', ellipse(110, 86, 6) + ellipse(132, 86, 6)),
  ];
};

const horned: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, ['#8a5f40', '#7a4a3a'] as const);
  return [
    stroke('shade', '#a8843c', 5, line('96,70 116,62 112,44 96,36')),
    fill('shade', '#a8843c', outline('100,40! 70,44 34,58! 22,30 36,0! 66,24 98,30!')),
    fill('accent', '#d9b45a', outline('34,58! 22,46 18,26 24,8 36,0! 46,12 48,30 44,48')),
    fill('dark', '#5a4020', outline('36,50 28,42 26,26 29,14 36,8 41,18 42,32 40,44')),
    fill('dark', '#1d1d22', ellipse(74, 72, 48, 6)),
    fill('accent', '#c9503c', ellipse(74, 72, 12, 2)),
    fill('body', body, outline('20,76! 128,76! 132,92 138,100! 10,100! 16,92')),
    fill('light', light, rectangle(22, 77, 104, 4, 2)),
    fill('shade', shade, rectangle(30, 84, 88, 10, 2)),
    stroke('detail', deep, 0.8, 'M30 89H118'),
  ];
};

export const recordPlayer = defineFigure({
  id: 'record-player',
  words: ['record player', 'turntable', 'gramophone', 'phonograph', 'vinyl player', 'vinyl', 'vinyl record'],
  kind: 'thing',
  realHeight: 0.35,
  aspect: 1.6,
  habitat: 'surface',
  poses: [lidded, horned],
});
