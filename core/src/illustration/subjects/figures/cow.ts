import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer, FigureLook } from '../figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { choice, coat, fill, shift, stroke } from '../shapes/paint.ts';
import { union, within } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

const patches = [
  outline('34,20 52,18 60,28 56,42 46,50 36,44 30,34') +
    outline('78,18 94,20 100,32 94,46 82,44 74,32') +
    outline('14,36 26,40 24,58 14,58'),
  outline('20,20 44,16 48,34 36,46 22,42') +
    outline('62,24 80,14 92,26 84,48 68,54 60,40') +
    outline('104,30 112,34 106,50 100,44'),
] as const;

const hides = ['#f4efe6', '#b5703f', '#f4efe6', '#8a5a3c'] as const;

const spotOf = (look: FigureLook) =>
  look.colour ? shift(look.colour, -0.22) : choice(look.seed, ['#3a3233', '#6b4632', '#3a3233', '#f0e6d6'] as const, 2);

/** Horn, skull, muzzle, ear and eye. */
function headLayers(lowered: boolean, look: FigureLook): readonly FigureLayer[] {
  const [hx, hy] = lowered ? [112, 60] : [112, 17];
  const { body } = coat(look, hides);
  const spot = spotOf(look);
  const head = lowered ? limb('114,66,9.4 122,76,8 128,84,7') : limb('114,23,9.4 124,30,8 132,37,6.8');
  return [
    fill(
      'light',
      '#e6d8bd',
      outline(
        `${hx - 2},${hy - 4}! ${hx - 4},${hy - 10} ${hx + 1},${hy - 15}! ${hx + 1.4},${hy - 9} ${hx + 4},${hy - 4}!`,
      ),
    ),
    fill('body', body, head),
    fill(
      'dark',
      spot,
      within(
        outline(
          `${hx - 10},${hy - 10} ${hx + 2},${hy - 10} ${hx + 8},${hy + 4} ${hx},${hy + 18} ${hx - 10},${hy + 14}`,
        ),
        head,
      ),
    ),
    fill('accent', '#e8b3a6', within(ellipse(lowered ? 130 : 135, lowered ? 88 : 39.6, 8.4, 8), head)),
    fill(
      'body',
      spot,
      outline(`${hx - 4},${hy}! ${hx - 12},${hy - 3} ${hx - 18},${hy + 1} ${hx - 12},${hy + 5} ${hx - 5},${hy + 5}!`),
    ),
    fill('dark', '#241b1b', ellipse(lowered ? 120.4 : 121, lowered ? 69 : 24.6, 1.7, 2)),
    fill('detail', '#8a5a54', ellipse(lowered ? 132 : 136, lowered ? 84 : 36, 1.1, 1.4)),
  ];
}

const posed =
  (lowered: boolean): Pose =>
  (look) => {
    const { body, shade, deep } = coat(look, hides);
    const spot = spotOf(look);
    const torso = lowered
      ? limb('26,40,17 50,39,19 80,40,19 98,46,14 110,58,9 116,66,8')
      : limb('26,40,17 50,39,19 80,39,19 98,36,14 108,27,10 114,24,8.6');
    const hind = limb('24,46,14 28,64,8.4 22,76,5 22.6,90,3.8 24,95.6,4.2');
    const fore = limb('92,52,11 94,68,6.6 93,82,4.4 93,91,3.8 95,95.6,4.2');
    const silhouette = union(torso, hind, fore);
    return [
      fill(
        'shade',
        deep,
        union(
          limb('36,50,12 40,66,7.4 34,78,4.8 35,90,3.6 37,95,4'),
          limb('84,52,10 83,70,6 81,82,4.2 80,91,3.6 82,95,4'),
        ),
      ),
      stroke('shade', shade, 2.4, line('11,36 8,46 9,58 7,66')),
      fill('dark', spot, limb('7.4,64,2.2 5.6,72,3.2 7,78,0.8')),
      fill('accent', '#e8b3a6', outline('42,58! 58,59! 60,66 56,69 52,67 48,70 43,66')),
      fill('body', body, silhouette),
      fill('dark', spot, within(choice(look.seed, patches, 2), silhouette)),
      fill('shade', shade, within(underside(torso, 6), outline('0,48 104,48 104,80 0,80'))),
      ...headLayers(lowered, look),
      fill('dark', '#3a3030', within('M10 94H110V101H10Z', silhouette)),
    ];
  };

export const cow = defineFigure({
  id: 'cow',
  words: ['cow', 'cattle', 'calf', 'heifer', 'dairy cow'],
  kind: 'animal',
  defaultSettings: ['meadow', 'village'],
  uses: ['mount'],
  realHeight: 1.5,
  aspect: 1.46,
  habitat: 'ground',
  poses: [posed(false), posed(true)],
  actions: { stand: posed(false), walk: posed(false) },
});
