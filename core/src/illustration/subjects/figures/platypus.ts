import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { moved, union, within } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

const coats = ['#6b4a35', '#5d4232', '#75543c'] as const;
const [bill, ink] = ['#4d4a52', '#1c1614'];

/** `paddles`: whether the feet push water, or stand; `nose`: how far it is lowered. */
const platypusOf =
  (paddles: boolean, nose: number): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, coats);
    const tail = outline('66,46 44,34 18,34 4,48 4,66 18,80 44,80 68,74');
    const torso = limb('70,62,22 104,54,30 142,52,28 168,54,20');
    const head = limb(`160,52,21 182,${54 + nose * 0.7},18 194,${57 + nose},13`);
    const silhouette = union(torso, head);
    const atNose = (path: string) => moved(path, 0, nose);
    const beak = atNose(outline('196,48 208,50 224,54 236,60 236,67 222,70 206,69 194,68'));
    const foot = (x: number, y: number) =>
      paddles
        ? outline(
            `${x},${y}! ${x - 22},${y + 10}! ${x - 18},${y + 14} ${x - 20},${y + 19}! ${x - 12},${y + 18} ${x - 9},${y + 23}! ${x - 2},${y + 17} ${x + 8},${y + 8}!`,
          )
        : outline(
            `${x - 4},${y}! ${x - 4},${y + 12} ${x - 8},${y + 17}! ${x + 4},${y + 15.4} ${x + 10},${y + 18}! ${x + 16},${y + 15} ${x + 24},${y + 17}! ${x + 12},${y + 6} ${x + 10},${y}!`,
          );
    return [
      fill('shade', bill, foot(98, 76)),
      fill('shade', bill, foot(166, 70)),
      fill('shade', shade, tail),
      stroke('detail', deep, 1.6, 'M16 44L30 66M26 40L44 66M38 40L54 62M30 42L14 66M44 42L24 72M56 46L38 74'),
      fill('body', body, silhouette),
      fill('light', light, within(outline('74,76 110,72 150,70 186,64 192,80 150,92 96,92'), silhouette)),
      fill('shade', shade, underside(torso, 6)),
      stroke(
        'detail',
        deep,
        1.6,
        line('92,44 100,41 108,42') + line('120,38 129,36 138,38') + line('104,56 112,54 121,56'),
      ),
      fill('dark', bill, foot(84, paddles ? 76 : 80)),
      fill('dark', bill, foot(152, paddles ? 73 : 76)),
      fill('dark', bill, beak),
      fill('light', '#77747e', within(atNose(outline('192,46 210,48 236,58 236,62 214,58 194,58')), beak)),
      stroke('detail', ink, 1.2, atNose(line('204,64 218,65 235,64'))),
      fill('dark', ink, atNose(ellipse(224, 56.6, 1.5, 1.2) + ellipse(230, 58.6, 1.3, 1.1))),
      fill('light', '#e9dcc4', atNose(ellipse(186, 49, 4.4, 3.8))),
      fill('dark', ink, atNose(ellipse(187, 49.2, 3, 3))),
      fill('light', '#ffffff', atNose(ellipse(188, 48, 1))),
    ];
  };

const standing = platypusOf(false, 0);
const sniffing = platypusOf(false, 14);
const swimming = platypusOf(true, -6);

export const platypus = defineFigure({
  id: 'platypus',
  words: ['platypus', 'duckbill', 'duck billed platypus'],
  kind: 'animal',
  defaultSettings: ['river', 'lake'],
  realHeight: 0.26,
  aspect: 2.4,
  habitat: 'ground',
  poses: [standing, sniffing],
  otherHabitats: { underwater: [swimming], water: [swimming] },
  actions: { stand: standing, walk: standing },
});
