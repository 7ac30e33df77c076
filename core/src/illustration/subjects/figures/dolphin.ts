import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { placed } from '../shapes/group.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { within } from '../shapes/path-algebra.ts';
import { ellipse, repeat } from '../shapes/solid.ts';

const arched: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, ['#5f8aa3', '#6f8296', '#4f93a8'] as const);
  const hull = outline(
    '16,84! 20,64 32,42 52,24 78,16 102,18 116,26 126,36 138,42! 138,47! 124,47 112,45 98,48 78,48 56,54 36,68 22,86!',
  );
  return [
    fill('shade', shade, outline('64,24! 64,10 56,2! 74,6 84,12 88,22!')),
    fill('shade', deep, outline('20,82! 8,82 0,92! 12,92 18,90 22,98! 30,94 30,86 24,80!')),
    fill('body', body, hull),
    fill('light', '#e3ecee', within(outline('140,44 120,42 100,40 76,44 54,50 30,72 40,84 130,60'), hull)),
    fill('light', light, within(outline('44,34 60,22 84,16 104,20 84,22 62,29 46,42'), hull)),
    fill('shade', shade, outline('94,44! 88,54 80,66! 92,64 102,56 106,46!')),
    stroke('detail', deep, 0.9, line('138,45 126,43.6 118,41')),
    fill('dark', '#18222c', ellipse(113.4, 34.6, 1.8, 2)),
    fill('detail', '#ffffff', ellipse(114, 34, 0.6)),
  ];
};

const splash = repeat(5, (i) => ellipse(6 + i * 9, 93 - ((i * 5) % 7), 1.6));

/** Leaping out of the water in an arc. */
const leaping: Pose = (look) => [...arched(look), fill('light', '#e6f2f5', splash)];

/** Diving back in, nose down. */
const diving: Pose = (look) => placed(arched(look), 32, 14, 0.84, { turn: 20 });

export const dolphin = defineFigure({
  id: 'dolphin',
  words: ['dolphin', 'porpoise'],
  kind: 'animal',
  defaultSettings: ['sea'],
  realHeight: 1.8,
  aspect: 1.4,
  habitat: 'water',
  poses: [leaping, diving],
  otherHabitats: { underwater: [arched, diving] },
});
