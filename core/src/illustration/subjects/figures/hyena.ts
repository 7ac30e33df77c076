import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer } from '../figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { type Coat, coat, fill, stroke } from '../shapes/paint.ts';
import { union, within } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';
import { spots } from '../shapes/spots.ts';

const coats = ['#b39468', '#a78a62', '#bfa074'] as const;
const [ink, muzzle] = ['#2b2420', '#4a3a30'];

/** The head, its nearest point of the neck at x,y. */
function face({ body, light, deep }: Coat, x: number, y: number, head: string): readonly FigureLayer[] {
  const snout = `${x + 11},${y - 6} ${x + 30},${y} ${x + 30},${y + 20} ${x + 10},${y + 14} ${x + 12},${y + 5}`;
  const cheek = `${x - 4},${y + 4} ${x + 8},${y + 5} ${x + 12},${y + 11} ${x},${y + 11}`;
  return [
    fill('dark', muzzle, within(outline(snout), head)),
    fill('body', body, ellipse(x - 5, y - 10.6, 5.4, 6.8, -10)),
    fill('dark', muzzle, ellipse(x - 4.8, y - 10, 3.2, 4.6, -10)),
    fill('light', light, within(outline(cheek), head)),
    stroke('detail', deep, 0.9, line(`${x - 2},${y + 1} ${x + 2},${y + 6} ${x + 1},${y + 11}`)),
    fill('dark', ink, ellipse(x + 8, y - 0.6, 1.7, 1.9)),
    fill('light', '#ffffff', ellipse(x + 8.6, y - 1.2, 0.6)),
    fill('dark', ink, ellipse(x + 25, y + 6, 2.4, 2)),
    stroke('light', light, 0.9, line(`${x + 12},${y + 10} ${x + 18},${y + 12} ${x + 24},${y + 11}`)),
  ];
}

/** Where its coat is spotted. */
const places = '36,54 44,52 52,48 61,48 70,44 40,62 49,58 58,58 67,55 76,52 44,70 84,48 90,56 80,42 40,76 88,66 94,40';

/** High in the shoulders, low behind; `nod` is how far the head hangs. */
const stalking =
  (nod: number): Pose =>
  (look) => {
    const fur = coat(look, coats);
    const [x, y] = [112, 30 + nod];
    const neck = limb(`88,38,12 100,${34 + nod * 0.5},9.6 ${x - 2},${y},9`);
    const head = union(
      neck,
      limb(`${x},${y},9.4 ${x + 8},${y + 3},7.4 ${x + 18},${y + 8},5.4 ${x + 22},${y + 9.4},4.4`),
    );
    const torso = limb('38,60,10.6 52,54,11.6 70,48,13 86,42,13.4');
    const hind = limb('38,60,10 43,72,6.4 36,82,3.8 38,92,3.2 42,96.4,2.8');
    const fore = limb('86,46,11 90,64,5.8 88,80,3.8 89,93,3.4 94,96.4,2.8');
    const silhouette = union(torso, hind, fore, head);
    const nape = `94,${21 + nod * 0.5}! 96,${28 + nod * 0.6}! 106,${18 + nod}! 104,${30 + nod}`;
    return [
      fill('shade', fur.deep, limb('48,62,8 54,74,5 49,84,3.2 51,95,3 56,96.6,2.4')),
      fill('shade', fur.deep, limb('78,52,8 77,70,4.6 74,84,3.4 75,94.6,3 80,96.6,2.4')),
      fill('dark', muzzle, limb('30,58,2.6 24,66,2.4 22,76,3.4 23,82,1')),
      fill('dark', muzzle, outline(`52,44! 59,34! 62,40! 69,28! 73,35! 82,22! 85,31! ${nape} 88,40 70,46`)),
      fill('shade', fur.shade, ellipse(x + 3, y - 11, 4.4, 6, 14)),
      fill('body', fur.body, silhouette),
      fill('shade', fur.shade, underside(union(torso, hind), 5)),
      fill('dark', muzzle, within('M24 84H104V101H24Z', union(hind, fore))),
      fill('dark', fur.deep, spots(places, 2.2, silhouette)),
      ...face(fur, x, y, head),
    ];
  };

export const hyena = defineFigure({
  id: 'hyena',
  words: ['hyena', 'hyaena', 'spotted hyena'],
  kind: 'animal',
  defaultSettings: ['meadow', 'desert'],
  realHeight: 1,
  aspect: 1.46,
  habitat: 'ground',
  poses: [stalking(0), stalking(14)],
  actions: { stand: stalking(0), walk: stalking(14) },
});
