import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer } from '../figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { type Coat, coat, fill, stroke } from '../shapes/paint.ts';
import { moved, union, within } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

const coats = ['#a79a92', '#8a7466', '#c9b49a', '#7f858c'] as const;
const pink = '#eba79c';

/** The head about 0,0, its nose at 27,8. */
function head(fur: Coat, x: number, y: number, tilt: number): readonly FigureLayer[] {
  const at = (path: string) => moved(path, x, y, tilt);
  const skull = union(limb('-4,-1,15 8,2,11.5 18,6,6.5 25,8.6,2.6'), ellipse(-2, 2, 15, 14));
  return [
    fill('shade', fur.deep, at(ellipse(7, -15, 10.5, 12, 12))),
    fill('shade', pink, at(ellipse(8, -14.4, 7, 8.6, 12))),
    fill('body', fur.body, at(skull)),
    fill('light', fur.light, at(within(outline('-14,8 0,6 12,7 27,8 26,14 4,18 -12,18'), skull))),
    fill('body', fur.body, at(ellipse(-9, -14, 12.6, 13.6, -14))),
    fill('accent', pink, at(ellipse(-8.4, -13, 8.8, 9.8, -14))),
    fill('dark', '#241c1e', at(ellipse(8.6, -1.4, 2.9, 3.3))),
    fill('light', '#ffffff', at(ellipse(9.6, -2.6, 1.1))),
    fill('accent', '#d9776c', at(ellipse(26.4, 8, 2.7, 2.3))),
    stroke('detail', fur.deep, 0.7, at('M20 9L34 5M20 10.6L34 12M19 11.6L31 17')),
    stroke('detail', fur.deep, 0.9, at(line('23,11.4 20,13 16.6,12.8'))),
  ];
}

const tail = (path: string): FigureLayer => fill('accent', pink, limb(path));

/** On all fours. */
const scurrying =
  (paws: string, back: number): Pose =>
  (look) => {
    const fur = coat(look, coats);
    const torso = outline(
      `24,84 26,${66 - back} 44,${50 - back} 70,${48 - back} 96,56 106,70 100,86 80,93 46,94 30,91`,
    );
    const haunch = ellipse(46, 78, 19, 16);
    return [
      tail('30,88,3 16,90,2.6 4,82,2.2 3,68,1.8 12,58,1.2 20,58,0.6'),
      fill('shade', fur.deep, limb('58,86,5 64,95,3.6 72,97,2.6')),
      fill('shade', fur.deep, limb('96,84,4.6 102,94,3 109,97,2.4')),
      fill('body', fur.body, torso),
      fill('shade', fur.shade, underside(torso, 7)),
      fill('body', fur.body, haunch),
      stroke('detail', fur.shade, 1.6, line('30,72 40,62 54,63 63,72 64,84')),
      fill('accent', pink, limb('40,93,3.6 48,97,3 58,97.4,2.4')),
      fill('accent', pink, limb(paws)),
      ...head(fur, 108, 62, 10),
    ];
  };

/** Upright, paws to its chest. */
const upright =
  (cheese: boolean): Pose =>
  (look) => {
    const fur = coat(look, coats);
    const torso = outline('58,40! 46,54 36,72 34,88 44,98 70,99.4 88,96 96,84 94,66 86,50 80,42!');
    return [
      tail('42,94,3.2 26,96.4,2.8 12,92,2.4 8,80,1.9 14,70,1.3 21,70,0.6'),
      fill('body', fur.body, torso),
      fill('light', fur.light, within(ellipse(82, 76, 17, 23), torso)),
      fill('shade', fur.shade, within(outline('30,86 50,94 80,96 96,90 96,102 30,102'), torso)),
      fill('body', fur.body, ellipse(54, 84, 17, 14.6)),
      stroke('detail', fur.shade, 1.6, line('40,78 50,69 62,71 69,80 69,90')),
      fill('accent', pink, limb('58,96,3.6 68,96.6,3.2 80,96.6,2.6')),
      fill('accent', pink, limb('84,96.6,2.8 92,97,2.6 100,96.8,2.2')),
      ...(cheese
        ? [
            fill('light', '#f0c44f', 'M92 66L116 58L117 70L93 74Z'),
            fill('shade', '#c9963a', `${ellipse(102, 67, 2.2)}${ellipse(111, 65.6, 1.6)}`),
          ]
        : []),
      fill('body', fur.body, limb('70,56,5 82,66,4 92,67,3')),
      fill('accent', pink, ellipse(94.4, 67, 3.2, 2.8)),
      ...head(fur, 72, 34, -4),
    ];
  };

/** Curled up, its tail about it. */
const asleep: Pose = (look) => {
  const fur = coat(look, coats);
  const ball = outline('22,90 26,70 44,56 70,52 96,58 110,74 108,92 92,99 46,99.6 28,98');
  return [
    fill('body', fur.body, ball),
    fill('shade', fur.shade, underside(ball, 8)),
    stroke('detail', fur.shade, 1.8, line('34,84 42,70 58,66 72,74 76,88')),
    fill('body', fur.body, union(limb('92,80,14 104,88,10 115,93,4 119,95,2.4'), ellipse(90, 70, 11, 12, -20))),
    fill('accent', pink, ellipse(90, 71, 7.4, 8.4, -20)),
    stroke('detail', '#241c1e', 1.3, line('101,83.6 104,86 107.4,85.4')),
    fill('accent', '#d9776c', ellipse(119.4, 94.4, 2.6, 2.2)),
    tail('34,95,3 60,97.6,2.8 90,98,2.4 112,97.4,1.8 121,98,0.8'),
  ];
};

const standing = scurrying('92,86,4 96,95,3 104,97.4,2.4', 0);
const running = scurrying('96,86,4 106,92,3 115,96.6,2.4', 4);

export const mouse = defineFigure({
  id: 'mouse',
  words: ['mouse', 'field mouse', 'little mouse', 'church mouse'],
  kind: 'animal',
  realHeight: 0.09,
  aspect: 1.42,
  habitat: 'ground',
  poses: [standing, upright(false), upright(true)],
  actions: { stand: upright(false), walk: standing, run: running, sit: upright(true), sleep: asleep },
});
