import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer } from '../figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { type Coat, coat, fill, stroke } from '../shapes/paint.ts';
import { moved, union, within } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

const coats = ['#c9a27a', '#b89878', '#e6d8c2'] as const;
const [mask, sock, pale, ink] = ['#5a4034', '#4a362e', '#f6ecdc', '#1f1816'];

/** The masked head in profile, its neck at 0,0, turned by degrees. */
function head(fur: Coat, x: number, y: number, turn = 0): readonly FigureLayer[] {
  const at = (path: string) => moved(path, x, y, turn);
  const skull = limb('0,0,13.4 13,-2,13 25,2,9.4 34,6,5.2 38,7.4,3.4');
  return [
    fill('shade', fur.shade, at(ellipse(1, -13, 5, 5.4, -16))),
    fill('body', fur.body, at(union(skull, ellipse(6, -13.4, 5.6, 6, -10)))),
    fill('light', pale, at(ellipse(6.4, -13, 3, 3.6, -10))),
    fill('light', pale, at(within(outline('-12,8 4,3 20,6 30,-2 44,2 44,16 -12,18'), skull))),
    fill('shade', mask, at(within(outline('7,-12! 20,-12 28,-3 23,5 13,4 8,-3'), skull))),
    fill('dark', ink, at(ellipse(18.6, -2.4, 2.7, 3))),
    fill('light', '#ffffff', at(ellipse(19.6, -3.4, 0.9))),
    fill('dark', '#7a4a44', at(ellipse(39.4, 5.6, 2.6, 2.2))),
    stroke('detail', mask, 1, at(line('38,9.4 33,11 28,10'))),
    stroke('detail', pale, 0.6, at('M35 7L46 2M35 9L47 9')),
  ];
}

/** A long body on short legs; `back` is its spine from the rump to the neck, `tail` and feet as limbs. */
const walking =
  (
    back: string,
    tail: string,
    near: readonly [hind: string, fore: string],
    far: string,
    neck: readonly number[],
  ): Pose =>
  (look) => {
    const fur = coat(look, coats);
    const [torso, brush] = [limb(back), limb(tail)];
    const legs = union(limb(near[0]), limb(near[1]));
    const [x = 0, y = 0, turn = 0] = neck;
    return [
      fill('shade', mask, far),
      fill('shade', sock, brush),
      fill('body', fur.body, union(torso, legs)),
      fill('shade', fur.shade, underside(torso, 6)),
      fill('dark', sock, within(outline('20,82! 176,82! 176,101! 20,101!'), legs)),
      stroke('detail', fur.shade, 1.3, line('58,58 68,54 77,62 77,74')),
      ...head(fur, x, y, turn),
    ];
  };

const arched = walking(
  '54,64,17 72,50,19 96,44,18.4 118,52,16.4 136,54,14 148,46,13',
  '52,62,9 36,72,9 20,82,7.4 6,85,3',
  ['62,68,14 72,82,7 64,90,5 68,95.6,4.2 77,96.2,3.4', '130,62,11 134,80,6 130,90,4.8 134,95.6,4.2 143,96.2,3.4'],
  limb('78,66,11 88,82,6 82,91,4.6 86,95.6,4 94,96.2,3.2') +
    limb('118,62,9 116,80,5.4 112,90,4.4 116,95.6,4 125,96.2,3.2'),
  [152, 42, 4],
);

const stretched = walking(
  '46,66,16 70,64,17.4 98,62,17 124,62,15.6 140,56,13.4 150,52,12.6',
  '44,62,9 30,54,8.6 16,50,7 4,54,3',
  ['54,70,13 48,84,6.6 36,90,5 32,95.6,4 42,96.2,3.4', '132,66,11 146,80,6 152,90,4.6 158,95.6,4 167,96.2,3.4'],
  limb('70,72,10 78,84,5.6 72,91,4.6 76,95.6,4 85,96.2,3.2') +
    limb('120,68,9 124,82,5.4 120,91,4.4 124,95.6,4 133,96.2,3.2'),
  [154, 50, 2],
);

/** Up on its haunches, looking about, the forepaws before its chest. */
const upright: Pose = (look) => {
  const fur = coat(look, coats);
  const torso = limb('84,80,19 88,64,17 95,48,14 101,34,12.4 105,24,12');
  const haunch = limb('82,82,17 96,90,9 104,95.4,4.6 114,96,3.8');
  const paw = limb('102,48,6.4 114,58,4.8 121,55,4.2 125,51,3.4');
  return [
    fill('shade', sock, limb('72,88,9 52,91,9 32,92,7.4 16,90,3')),
    fill('shade', mask, limb('98,50,6 108,63,4.6 116,62,4 120,59,3.2')),
    fill('body', fur.body, union(torso, haunch)),
    fill('light', pale, within(outline('100,34 112,30 118,52 112,72 104,84 98,62'), torso)),
    fill('shade', fur.shade, underside(haunch, 5)),
    fill('dark', sock, within(outline('98,88! 122,88! 122,101! 98,101!'), haunch)),
    stroke('detail', fur.shade, 1.3, line('72,74 82,68 94,72 98,84')),
    fill('dark', sock, paw),
    ...head(fur, 106, 22, -4),
  ];
};

export const ferret = defineFigure({
  id: 'ferret',
  words: ['ferret', 'weasel', 'stoat', 'polecat', 'ermine', 'mink'],
  kind: 'animal',
  defaultSettings: ['meadow', 'forest', 'garden'],
  realHeight: 0.2,
  aspect: 2,
  habitat: 'ground',
  poses: [arched, upright, stretched],
  actions: { stand: arched, walk: arched, run: stretched, sit: upright },
});
