import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer, FigureLook } from '../figure.ts';
import { outline } from '../shapes/curve.ts';
import { placed } from '../shapes/group.ts';
import { coat, fill } from '../shapes/paint.ts';
import { within } from '../shapes/path-algebra.ts';

function heartLayers(look: FigureLook): readonly FigureLayer[] {
  const { body, shade, light } = coat(look, ['#d93f52', '#e0607a', '#c9364a'] as const);
  const shape = outline(
    '54,99! 40,84 18,64 5,44 4,24 14,8 30,4 44,10 54,24! 64,10 80,4 95,9 104,26 102,46 88,66 68,85',
  );
  return [
    fill('body', body, shape),
    fill('shade', shade, within(outline('96,0 120,20 110,60 70,100 40,100 30,74 54,84 80,62 94,40'), shape)),
    fill('light', light, outline('14,36 14,24 22,15 32,14 26,20 20,28 18,38')),
    fill('light', light, outline('18,46 20,44 23,50 21,51')),
  ];
}

const single: Pose = (look) => placed(heartLayers(look), 0, 0, 1);
const pair: Pose = (look) => [
  ...placed(heartLayers({ ...look, colour: look.colour ?? '#e88a9c' }), 52, 2, 0.5, { turn: 12 }),
  ...placed(heartLayers(look), 0, 40, 0.66, { turn: -10 }),
];

export const heart = defineFigure({
  id: 'heart',
  words: ['heart', 'love heart', 'love'],
  kind: 'thing',
  realHeight: 0.5,
  aspect: 1.08,
  habitat: 'surface',
  poses: [single, pair],
  otherHabitats: { sky: [single, pair] },
});
