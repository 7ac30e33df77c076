import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { placed } from '../shapes/group.ts';
import { choice, coat, fill, stroke } from '../shapes/paint.ts';
import { within, without } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

/** Upright, its tail in the sand. */
const upright: Pose = (look) => {
  const { body, shade, light } = coat(look, ['#e8734a', '#3f9ab0', '#f0c04a', '#e07a9a'] as const);
  const band = choice(look.seed, ['#fbf5e6', '#2f5f86', '#f6d06a'] as const, 2);
  const board = outline('18,0! 26,12 31,32 31,58 27,84 22,99! 14,99! 9,84 5,58 5,32 10,12');
  return [
    fill('body', body, board),
    fill('accent', band, within(outline('0,34! 40,26! 40,42! 0,52!'), board)),
    fill('shade', shade, without(board, outline('16,-2! 22,14 26,34 26,60 22,86 18,101! 0,101! 0,0!'))),
    fill('light', light, within(outline('12,12 8,30 8,56 10,36 14,18'), board)),
    stroke('detail', shade, 0.8, line('18,2 18,50 18,98')),
    fill('shade', '#d9b878', ellipse(18, 98, 13, 2.4)),
  ];
};

/** Two that lean on each other. */
const pair: Pose = (look) =>
  [
    ...placed(upright({ ...look, seed: look.seed + 3 }), 13, 1, 0.96, { turn: 6 }),
    ...placed(upright(look), 2, 1.2, 0.97, { turn: -4 }),
  ].filter(({ path }) => path !== '');

/** Flat on the water, on a crest of foam. */
const riding: Pose = (look) => {
  const { body, shade, light } = coat(look, ['#e8734a', '#3f9ab0', '#f0c04a', '#e07a9a'] as const);
  return [
    fill('light', '#e6f4f8', outline('0,99 4,95 10,97 16,94 24,96.4 32,94 38,96.6 43.6,97 40,100 4,100')),
    fill('shade', shade, outline('1,94! 8,97 22,98.4 36,97.4 43.6,92! 36,95 22,96')),
    fill('body', body, outline('1,94! 8,92.6 22,92.4 36,92 43.6,90.4! 38,95 22,96.6 8,96')),
    fill('light', light, outline('6,93.6 22,93 38,92.2 22,94.2')),
  ];
};

export const surfboard = defineFigure({
  id: 'surfboard',
  words: ['surfboard', 'surf board', 'surfing board'],
  kind: 'thing',
  defaultSettings: ['beach', 'sea'],
  uses: ['raft', 'board'],
  realHeight: 2,
  aspect: 0.44,
  habitat: 'ground',
  measured: { seat: 0.06 },
  poses: [upright, pair],
  otherHabitats: { water: [riding] },
});
