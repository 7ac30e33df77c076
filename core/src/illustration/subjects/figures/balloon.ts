import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer, FigureLook } from '../figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { choice, coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { moved, within } from '../shapes/path-algebra.ts';

const coats = ['#d9403f', '#3f86c0', '#f0b63c', '#8f5ac0', '#4f9a6a', '#e0709a'] as const;

function one(look: FigureLook, x: number, y: number, scale: number, colour: string): readonly FigureLayer[] {
  const { body, shade, light } = coat({ ...look, colour }, coats);
  const at = (path: string) => moved(path, x, y, 0, scale);
  const skin = outline('0,-24 12,-21 19,-11 19,2 13,14 4,22! -4,22! -13,14 -19,2 -19,-11 -12,-21');
  return [
    fill('shade', shade, at(outline('-1.6,21! 1.6,21! 4,26.4! 0,25 -4,26.4!'))),
    fill('body', body, at(skin)),
    fill('shade', shade, at(within(outline('14,-20 24,-10 24,20 -10,26 -10,18 4,14 13,4 16,-8'), skin))),
    fill('light', light, at(outline('-13,-4 -12,-13 -6,-19 -2,-19 -7,-13 -9,-5'))),
  ];
}

const single: Pose = (look) => [
  stroke('detail', '#6a5a54', 0.7, line('26,50 28,62 23,74 27,86 25,98')),
  ...one(look, 26, 25, 0.98, coat(look, coats).body),
];

/** A bunch, in the named colour and its neighbours. */
const bunch: Pose = (look) => {
  const first = coat(look, coats);
  const [second, third] = look.colour
    ? [first.light, first.shade]
    : [choice(look.seed, coats, 5), choice(look.seed, coats, 9)];
  return [
    stroke(
      'detail',
      '#6a5a54',
      0.6,
      `${line('12,38 18,62 26,97')}${line('40,42 34,66 26,97')}${line('27,46 27,70 26,97')}`,
    ),
    ...one(look, 12.6, 24, 0.56, coatOf(second).body),
    ...one(look, 40, 28, 0.54, coatOf(third).body),
    ...one(look, 27, 29, 0.66, first.body),
    fill('accent', '#f3ead6', outline('26,95! 20,92 19,97 24,97! 22,99.6! 26,98! 30,99.6! 28,97! 33,97 32,92')),
  ];
};

export const balloon = defineFigure({
  id: 'balloon',
  words: ['balloon', 'party balloon', 'toy balloon', 'helium balloon'],
  kind: 'thing',
  defaultSettings: ['sky', 'meadow'],
  isCarried: true,
  realHeight: 1.1,
  aspect: 0.54,
  habitat: 'sky',
  uses: ['fly'],
  poses: [single, bunch],
  otherHabitats: { ground: [single, bunch] },
});
