import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer } from '../figure.ts';
import { knots, line, outline } from '../shapes/curve.ts';
import { type Coat, coat, fill, stroke } from '../shapes/paint.ts';
import { ellipse, rectangle, repeat } from '../shapes/solid.ts';

const metals = ['#d9a63c', '#c8903a', '#d8b45e'] as const;
const [wax, crystal, facet] = ['#f6efdd', '#dcecf2', '#a9c8d6'];

const middle = 55;

type Place = readonly [x: number, y: number];

/** Places from `'x,y …'`. */
const places = (text: string): readonly Place[] => knots(text).map(({ x, y }) => [x, y]);

/** The chain that it hangs by, from the top of the box. */
const chain = (foot: number) => repeat(Math.ceil(foot / 5.4), (i) => ellipse(middle, 2.4 + i * 5.4, 1.5, 2.9));

/** A candle in its cup, the cup's foot at x,y. */
const cups = (at: readonly Place[]) =>
  at
    .map(([x, y]) => outline(`${x - 5},${y - 5}! ${x + 5},${y - 5}! ${x + 2.6},${y - 1} ${x},${y} ${x - 2.6},${y - 1}`))
    .join('');
const candles = (at: readonly Place[]) => at.map(([x, y]) => rectangle(x - 1.9, y - 15, 3.8, 10.4, 0.8)).join('');
const flame = ([x, y]: Place) =>
  outline(`${x},${y - 25}! ${x + 2.8},${y - 18.6} ${x},${y - 15} ${x - 2.8},${y - 18.6}`);
const drops = (at: readonly Place[], size: number) =>
  at
    .map(([x, y]) =>
      outline(
        `${x},${y}! ${x + size * 0.5},${y + size * 1.1} ${x},${y + size * 1.7} ${x - size * 0.5},${y + size * 1.1}`,
      ),
    )
    .join('');

/** The turned column in the middle. */
const column = ({ body, shade, light }: Coat): readonly FigureLayer[] => [
  fill(
    'body',
    body,
    outline(
      '52,25! 58,25! 57,30 62,35 61,41 57,45 58,52 62,58 63,66 58,72 57,78 60,83 55,88! 50,83 53,78 52,72 47,66 48,58 52,52 53,45 49,41 48,35 53,30',
    ),
  ),
  fill(
    'shade',
    shade,
    outline(
      '56,25! 58,25! 57,30 62,35 61,41 57,45 58,52 62,58 63,66 58,72 57,78 60,83 55,88! 57,82 55,77 57,70 59.6,64 58,58 55.4,51 55.4,45 58.4,40 58.4,36 55.4,31',
    ),
  ),
  stroke('light', light, 1.2, line('51,35.6 50.6,38.6 52.6,41') + line('50,60 49.6,65 52,69')),
];

/** From the column down and up again to a cup. */
function arm([x, y]: Place): string {
  const half = (x - middle) * 0.55;
  const bow = `${middle + half * 0.5},80 ${middle + half * 1.2},${y + 19}`;
  return line(`${middle},66 ${bow} ${x - (x - middle) * 0.04},${y + 9} ${x},${y}`);
}

const low = (at: readonly Place[]): readonly Place[] => at.map(([x, y]) => [x, y + 1.6]);
const [outer, inner, front] = ['8,62 102,62', '28,55 82,55', '43,67 67,67'].map(places) as [
  readonly Place[],
  readonly Place[],
  readonly Place[],
];
const behind = [...outer, ...inner];
const strings = ['55,36 44,50 28,53', '55,36 66,50 82,53', '28,53 17,64 8,60', '82,53 93,64 102,60'];

/** Curved arms with candles, and crystals below. */
const armed: Pose = (look) => {
  const metal = coat(look, metals);
  const { body, shade, light, deep } = metal;
  return [
    stroke('dark', deep, 1.3, chain(25)),
    ...behind.map((at) => fill('glow', '#ffd25e', flame(at))),
    fill('light', wax, candles(behind)),
    stroke('detail', facet, 1, strings.map(line).join('')),
    stroke('shade', shade, 2.8, inner.map(arm).join('')),
    stroke('body', body, 3, outer.map(arm).join('')),
    fill('light', crystal, drops(low(behind), 5)),
    fill('body', body, cups(behind)),
    ...column(metal),
    stroke('body', body, 3, front.map(arm).join('')),
    ...front.map((at) => fill('glow', '#ffe08a', flame(at))),
    fill('light', wax, candles(front)),
    fill('light', crystal, drops(low(front), 5)),
    fill('body', body, cups(front)),
    fill('light', light, [...behind, ...front].map(([x, y]) => rectangle(x - 5, y - 6, 10, 1.6, 0.8)).join('')),
    fill('light', crystal, drops(places('55,88'), 6.6) + drops(places('46.6,84 63.4,84'), 4.4)),
    fill('detail', facet, drops(places('55.8,91'), 3)),
  ];
};

/** Strings of crystal from a crown down to a ring of candles, and a basket of crystal below. */
const strung: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, metals);
  const row = places('16,61 35.4,64 55,65 74.6,64 94,61');
  const beads = repeat(9, (i) => {
    const t = (i - 4) / 4;
    return line(`${middle + t * 10},27 ${middle + t * 14},44 ${middle + t * 38},60`);
  });
  const basket = repeat(9, (i) => {
    const t = (i - 4) / 4;
    return line(`${middle + t * 37},66 ${middle + t * 28},82 ${middle + t * 4},95`);
  });
  return [
    stroke('dark', deep, 1.3, chain(20)),
    fill('light', '#c4dae4', outline('45,27! 65,27! 69,44 94,61! 16,61! 41,44')),
    fill('light', '#b4ced9', outline('17,66! 93,66! 84,82 59,95.4! 51,95.4! 26,82')),
    stroke('light', '#eef7fa', 1.3, beads),
    stroke('light', '#e4f1f6', 1.3, basket),
    stroke('detail', facet, 0.8, 'M40 45C50 49 60 49 70 45M28 81C44 88 66 88 82 81M38 89C48 93 62 93 72 89'),
    fill('body', body, outline('43,29! 45,22 51,19 59,19 65,22 67,29! 55,31.4')),
    fill('light', light, ellipse(55, 22.6, 5.6, 1.4)),
    ...row.map((at) => fill('glow', '#ffd96e', flame(at))),
    fill('light', wax, candles(row)),
    fill('body', body, outline('11,58! 32,62 55,63 78,62 99,58! 100,65 78,69.4 55,70.4 32,69.4 10,65')),
    fill('shade', shade, outline('10,63 32,67.4 55,68.4 78,67.4 100,63 99.6,66 78,69.8 55,70.8 32,69.8 10.4,66')),
    fill(
      'light',
      light,
      repeat(7, (i) => ellipse(18 + i * 12.33, 65.2 - Math.abs(i - 3) ** 2 * 0.22, 1.5)),
    ),
    fill('light', crystal, drops(places('14,66 27.6,69 41,70.4 55,70.8 69,70.4 82.4,69 96,66'), 4.4)),
    fill('light', crystal, drops(places('55,94'), 3.4)),
  ];
};

export const chandelier = defineFigure({
  id: 'chandelier',
  words: ['chandelier', 'crystal chandelier', 'candle chandelier'],
  kind: 'furniture',
  defaultSettings: ['room'],
  isHung: true,
  realHeight: 1.2,
  aspect: 1.1,
  habitat: 'sky',
  poses: [armed, strung],
});
