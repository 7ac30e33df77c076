import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLook } from '../figure.ts';
import { outline } from '../shapes/curve.ts';
import { placed } from '../shapes/group.ts';
import { choice, coat, fill, stroke } from '../shapes/paint.ts';
import { within } from '../shapes/path-algebra.ts';
import { ellipse, rectangle, repeat } from '../shapes/solid.ts';

const coats = ['#7fa3b0', '#d98a4a', '#9aa0a8', '#c9a94f', '#6f9a86'] as const;
const dark = '#45525e';

/** What is above the legs. */
const upperPart =
  (waving: boolean): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, coats);
    const eyes = choice(look.seed, ['#8ef0e6', '#ffd76a', '#ff9a8a'] as const, 2);
    const trunk = rectangle(17, 42, 32, 32, 7);
    const head = rectangle(15, 13, 36, 24, 9);
    return [
      stroke('dark', dark, 3.6, 'M49 50C56 52 58 58 57 64'),
      fill('shade', deep, outline('52,62 60,62 61,68! 58,72! 58,67! 54,67! 54,72! 51,68!')),
      fill('dark', dark, rectangle(28, 36, 10, 8)),
      stroke('dark', dark, 1.6, 'M33 13V5'),
      fill('glow', '#ff8a6a', ellipse(33, 4, 3)),
      fill('body', body, trunk),
      fill('shade', shade, within(rectangle(17, 62, 40, 14) + rectangle(43, 40, 10, 40), trunk)),
      fill('body', body, head),
      fill('shade', shade, within(rectangle(15, 32, 40, 8), head)),
      fill('light', light, outline('18,19 21,15.6 30,14.6! 44,14.6! 40,17 26,17.6 21,20')),
      fill('dark', dark, rectangle(21, 18, 28, 13, 6)),
      fill('glow', eyes, ellipse(30.4, 24, 3.1, 3.7) + ellipse(41.6, 24, 3.1, 3.7)),
      fill('light', '#ffffff', ellipse(31.4, 22.6, 0.9) + ellipse(42.6, 22.6, 0.9)),
      fill('shade', deep, rectangle(11.6, 20, 4, 9, 1.8) + rectangle(50.4, 20, 4, 9, 1.8)),
      fill('dark', dark, rectangle(23, 48, 20, 13, 3)),
      stroke('glow', eyes, 1, 'M25 55h4l1.8 -4 2.6 7 2.2 -5 1.2 2h4'),
      fill('detail', '#ff8a6a', ellipse(26, 66.6, 1.7)),
      fill('detail', '#ffd76a', ellipse(32, 66.6, 1.7)),
      fill(
        'detail',
        deep,
        repeat(3, (i) => rectangle(37, 64 + i * 2.2, 7, 1.1, 0.5)),
      ),
      stroke('dark', dark, 4, waving ? 'M18 49C9 48 5 40 6 31' : 'M18 49C10 51 8 58 9 65'),
      fill('body', body, ellipse(17.6, 49, 5.4)),
      fill(
        'shade',
        shade,
        waving
          ? outline('1,29 11,29 11.6,23! 8.6,19! 8.4,24! 4,24! 3.6,19! 0.8,23!')
          : outline('4,64 14,64 15,70! 12,75! 11.6,69.6! 7,69.6! 6.4,75! 3,70!'),
      ),
    ];
  };

/** A leg from the hip to an ankle, with its knee, cuff and boot; the ankle's foot points right. */
const leg = (
  look: FigureLook,
  way: string,
  [x, y]: readonly [number, number],
  [kneeX, kneeY]: readonly [number, number],
) => {
  const { deep } = coat(look, coats);
  return [
    stroke('dark', dark, 3.6, way),
    fill('shade', deep, ellipse(kneeX, kneeY, 3)),
    fill('shade', deep, rectangle(x - 6.5, y - 3, 13, 5, 2.5)),
    fill(
      'dark',
      dark,
      outline(
        `${x - 9},${y + 12}! ${x - 8.6},${y + 7} ${x - 5.4},${y + 2} ${x + 5.4},${y + 2} ${x + 9},${y + 7} ${x + 10.4},${y + 12}!`,
      ),
    ),
  ];
};

const standing =
  (waving: boolean): Pose =>
  (look) => [
    ...leg(look, 'M41 74V88', [41.6, 88], [41, 80]),
    ...leg(look, 'M26 74V88', [26, 88], [26, 80]),
    ...upperPart(waving)(look),
  ];

const striding: Pose = (look) => [
  ...leg(look, 'M27 74L24 81L15 85', [15, 85.6], [24, 80]),
  ...leg(look, 'M40 74L46 80L47 88', [48, 88], [45.4, 80]),
  ...upperPart(false)(look),
];

/** Sitting towards us, the soles of its boots in front. */
const seated: Pose = (look) => {
  const { deep } = coat(look, coats);
  const soles = (x: number) => ellipse(x, 90, 9.4, 9.8);
  return [
    ...placed(upperPart(false)(look), 0, 25, 0.98),
    fill('dark', dark, soles(20) + soles(45)),
    fill('shade', deep, ellipse(20, 89.6, 6, 6.6) + ellipse(45, 89.6, 6, 6.6)),
    stroke('detail', dark, 1.4, 'M16 87H24M15.6 91H24.4M41 87H49M40.6 91H49.4'),
  ];
};

/** Rolling on a track, round-headed. */
const rolling: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const eye = choice(look.seed, ['#8ef0e6', '#ffd76a', '#ff9a8a'] as const, 2);
  const dome = outline('12,40! 13,24 22,13 34,11 46,14 54,26 55,40!');
  const trunk = outline('13,44! 54,44! 53,66 48,78! 19,78! 14,66');
  return [
    stroke('dark', dark, 1.4, 'M42 14L47 4'),
    fill('glow', '#ff8a6a', ellipse(47.4, 3.6, 2.6)),
    fill('dark', dark, rectangle(15, 38, 37, 8)),
    fill('body', body, trunk),
    fill('shade', shade, within(outline('40,40 60,40 60,80 36,80 42,64'), trunk)),
    fill('body', body, dome),
    fill('light', light, within(outline('14,34 18,22 28,14 24,22 20,34'), dome)),
    fill('dark', dark, ellipse(40, 28, 9.4)),
    fill('glow', eye, ellipse(41, 28, 6)),
    fill('dark', dark, ellipse(42.4, 28, 2.6)),
    fill('light', '#ffffff', ellipse(43.6, 26.4, 1.1)),
    fill(
      'detail',
      deep,
      repeat(4, (i) => rectangle(22, 52 + i * 3.4, 12, 1.6, 0.8)),
    ),
    fill('glow', '#ffd76a', ellipse(42, 55, 2.4)),
    stroke('dark', dark, 3.6, 'M52 52C60 53 62 60 60 67'),
    fill('shade', deep, outline('56,66 64,66 65,71! 62,75! 61.6,70.4! 58.4,70.4! 58,75! 55,71!')),
    fill('dark', dark, outline('10,100! 4,93 6,84 14,78 52,78 61,84 63,93 57,100!')),
    fill(
      'shade',
      deep,
      repeat(4, (i) => ellipse(14 + i * 13, 89.4, 5)),
    ),
    fill(
      'light',
      light,
      repeat(4, (i) => ellipse(14 + i * 13, 89.4, 1.8)),
    ),
  ];
};

export const robot = defineFigure({
  id: 'robot',
  words: ['robot', 'android', 'droid', 'cyborg', 'bot', 'automaton', 'mech'],
  kind: 'character',
  hasModels: true,
  defaultSettings: ['street', 'city'],
  realHeight: 1.5,
  aspect: 0.66,
  habitat: 'ground',
  measured: { chin: 1.4, eye: { x: 33, y: 25 } },
  poses: [standing(true), rolling, standing(false)],
  actions: { stand: standing(false), walk: striding, sit: seated, wave: standing(true) },
});
