import { createChance } from '../../../chance.ts';
import { defineFigure, type Pose } from '../define-figure.ts';
import { outline } from '../shapes/curve.ts';
import { foliage } from '../shapes/foliage.ts';
import { limb } from '../shapes/limb.ts';
import { choice, coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { union } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

const fleece = [
  [26, 46, 17],
  [42, 36, 18],
  [62, 35, 18],
  [80, 42, 17],
  [34, 58, 17],
  [54, 60, 18],
  [74, 58, 17],
  [54, 46, 20],
] as const;

const posed =
  (lowered: boolean): Pose =>
  (look) => {
    const wool = coat(look, ['#f5efe3', '#ece4d4', '#57504e'] as const);
    const skin = coatOf(choice(look.seed, ['#3f3638', '#e6cbb0', '#4a3d38'] as const, 2));
    const mass = foliage(createChance(look.seed), fleece);
    const [x, y] = lowered ? [102, 74] : [100, 32];
    const head = lowered
      ? limb('92,58,9 100,70,8 104,82,5.4 105,86,4.6')
      : limb('94,34,9.4 104,40,8 111,47,5.4 113,49,4.8');
    return [
      fill(
        'shade',
        skin.shade,
        union(limb('42,70,4.6 42,84,3.6 43,96.6,3.4'), limb('70,70,4.6 68,84,3.6 67,96.6,3.4')),
      ),
      fill('dark', skin.body, union(limb('32,70,5 31,84,3.8 32,96.4,3.6'), limb('80,70,5 81,84,3.8 80,96.4,3.6'))),
      fill('body', wool.body, mass.mass),
      fill('shade', wool.shade, mass.shadow),
      fill('light', wool.light, mass.light),
      fill('body', wool.body, ellipse(10, 50, 5.4, 6.4, 20)),
      fill('dark', skin.body, head),
      fill(
        'shade',
        skin.shade,
        outline(`${x - 6},${y - 3}! ${x - 14},${y - 5} ${x - 17},${y} ${x - 12},${y + 4} ${x - 6},${y + 3}!`),
      ),
      fill(
        'body',
        wool.body,
        union(ellipse(x - 7, y - 8, 6, 5), ellipse(x - 1, y - 8.6, 5, 4.4), ellipse(x - 11, y - 3, 4, 4)),
      ),
      fill('light', '#f4efe6', ellipse(x + 3.4, y + 2, 1.9, 2.2)),
      fill('dark', '#1d1819', ellipse(x + 3.9, y + 2.2, 1, 1.4)),
      stroke('detail', skin.shade, 0.8, lowered ? 'M106 88L108 86' : 'M111 51L115 49.6'),
    ];
  };

export const sheep = defineFigure({
  id: 'sheep',
  words: ['sheep', 'lamb', 'ewe'],
  kind: 'animal',
  defaultSettings: ['meadow', 'village'],
  realHeight: 0.95,
  aspect: 1.22,
  habitat: 'ground',
  poses: [posed(false), posed(true)],
});
