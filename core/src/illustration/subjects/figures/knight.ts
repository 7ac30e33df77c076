import { defineFigure, type Pose } from '../define-figure.ts';
import { outline } from '../shapes/curve.ts';
import { placed } from '../shapes/group.ts';
import { limb } from '../shapes/limb.ts';
import { coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { moved, union, within, without } from '../shapes/path-algebra.ts';
import { ellipse, rectangle } from '../shapes/solid.ts';

/** The plate on the middle joint of a leg. */
function kneeOf(leg: string): string {
  const [x = 0, y = 0] = (leg.split(' ')[1] ?? '').split(',').map(Number);
  return ellipse(x + 0.4, y, 4.2, 3.4);
}

type Bearing = {
  readonly sword: 'none' | 'planted' | 'raised';
  readonly cape: string;
  readonly near: readonly [leg: string, shoe: string];
  readonly far: readonly [leg: string, shoe: string];
};

const posed =
  ({ sword: held, cape, near, far }: Bearing): Pose =>
  (look) => {
    const drawn = held === 'raised';
    const cloth = coat(look, ['#a83a3f', '#3a5a8f', '#4f7a4a', '#7a4a8a'] as const);
    const steel = coatOf('#a9b2bd');
    const tabard = outline('25,30 32,28 39,30 41,44 42,62 44,72! 32,74 20,72! 22,60 23,44');
    const shield = outline('10,40! 20,38 30,40! 30,54 26,63 20,69! 14,63 10,54');
    const helm = outline('25,22! 24,12 28,6 34,5 40,8 42,14 41,24 37,28! 28,28!');
    const sword = drawn
      ? [
          stroke('light', '#dfe6ec', 2.2, 'M49 36L62 6'),
          stroke('accent', '#c9a24a', 2, 'M44.4 35.6L53 39.4'),
          stroke('dark', '#5a4232', 2.2, 'M48 38.4L46.4 42'),
        ]
      : [
          stroke('light', '#dfe6ec', 2.2, 'M48 58V95'),
          stroke('accent', '#c9a24a', 2, 'M42.6 57H53.4'),
          stroke('dark', '#5a4232', 2.2, 'M48 50V56'),
        ];
    return [
      fill('shade', cloth.deep, outline(cape)),
      ...(held === 'none' ? [] : sword),
      fill('shade', steel.shade, limb(far[0])),
      fill('dark', steel.deep, outline(far[1])),
      fill('body', steel.body, limb(near[0])),
      fill('shade', steel.shade, kneeOf(near[0])),
      fill('dark', steel.deep, outline(near[1])),
      fill(
        'shade',
        steel.shade,
        drawn ? limb('38,34,4.6 45,42,3.8 48.4,38,3.2') : limb('38,34,4.6 44,44,3.8 48,52,3.2'),
      ),
      fill('accent', cloth.body, tabard),
      fill('shade', cloth.shade, without(tabard, moved(tabard, 3, -3))),
      fill('light', '#e9c860', within(rectangle(30.6, 30, 3.4, 44) + rectangle(20, 42, 24, 3.4), tabard)),
      fill('dark', '#4a342c', within(rectangle(15, 56, 34, 3.2), tabard)),
      fill('body', steel.body, union(ellipse(25, 33, 5.6, 5), limb('25,34,4.6 20,44,4 20,52,3.4'))),
      fill('body', cloth.body, shield),
      fill('light', '#e9c860', within(rectangle(18.4, 36, 3.2, 36) + rectangle(8, 48, 24, 3.2), shield)),
      stroke('light', steel.light, 1.4, shield),
      fill('accent', cloth.body, outline('33,6! 30,0.4 22,0.6 16,6 14,14! 20,9 26,8 31,9!')),
      fill('body', steel.body, helm),
      fill('shade', steel.shade, within(outline('20,20 30,25 44,22 44,32 20,32'), helm)),
      fill('light', steel.light, outline('27,12 30,8 34,7 31,10 29,15')),
      fill('dark', '#262a33', outline('31,14.4! 42.4,13.4! 42.4,16.4! 31,17.4!')),
      stroke('dark', '#3a404c', 0.8, 'M36 20V26M38.6 20V25.6M41 19.6V24'),
    ];
  };

const cape = '24,30! 16,46 12,70 8,92! 20,95 30,90! 32,50';
const upright: Bearing = {
  sword: 'planted',
  cape,
  near: ['28,68,5.8 26.6,80,4.8 26,92,3.8', '22.4,91.4! 29.8,91.4! 36,96.4 36.4,100! 22,100!'],
  far: ['35,68,5.4 37,80,4.4 37.6,92,3.6', '34,91! 41,91! 47,96 47.6,99.4! 34,99.4!'],
};
const standing = posed(upright);
const fighting = posed({ ...upright, sword: 'raised' });
const marching = posed({
  sword: 'raised',
  cape: '24,30! 14,46 6,68 0,88! 12,93 26,89! 31,50',
  near: ['30,68,5.8 37,79,4.8 39,92,3.8', '35.6,90.8! 43,90.6! 49,96 49.4,99.8! 35.6,100!'],
  far: ['31,68,5.4 26,80,4.4 17,89,3.6', '13,86.6! 19.6,90! 20.4,95 18,99.6! 10,96! 11,91'],
});
const resting: Pose = (look) =>
  placed(
    posed({
      sword: 'none',
      cape: '24,30! 15,46 8,66 6,78! 20,79.6 30,78! 32,50',
      near: ['26,70,6.4 42,60,5.2 46,73,3.9', '42,72.4! 49.4,72.4! 55,76.6 55.4,79.4! 41.6,79.4!'],
      far: ['32,70,6 48,59,4.8 53,72,3.7', '49,71.6! 56,71.6! 61,75.6 61.4,78.6! 49,78.6!'],
    })(look),
    0,
    20.6,
    1,
  );

export const knight = defineFigure({
  id: 'knight',
  words: ['knight', 'paladin', 'crusader', 'man at arms'],
  kind: 'character',
  defaultSettings: ['forest', 'mountains'],
  realHeight: 1.9,
  aspect: 0.66,
  habitat: 'ground',
  poses: [standing, fighting],
  actions: { stand: standing, walk: marching, sit: resting, wave: fighting },
});
