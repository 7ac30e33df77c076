import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer } from '../figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { type Coat, coat, fill, stroke } from '../shapes/paint.ts';
import { moved, union, within } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';
import { spots } from '../shapes/spots.ts';

const coats = ['#b98c5c', '#a8835f', '#c29a6b'] as const;
const [pale, ink] = ['#f3e8d6', '#2a211c'];

/** The ruffed face with its tufted ears, turned a little to us, about 0,0; some 44 wide. */
function head(fur: Coat, x: number, y: number, size: number): readonly FigureLayer[] {
  const at = (path: string) => moved(path, x, y, 0, size);
  const ruff = outline(
    '-17,-4 -21,6! -18,8! -20,15! -13,14! -11,20! -3,15 5,15 12,20! 14,14! 21,15! 18,8! 21,6! 17,-4',
  );
  const skull = outline('-15,-2 -14,-11 -6,-16 6,-16 14,-11 15,-2 12,8 5,13 -5,13 -12,8');
  const ears = outline('-15,-6! -14,-25! -3,-15!') + outline('15,-6! 14,-25! 3,-15!');
  return [
    stroke('dark', ink, 1.7 * size, at('M-13.8 -24L-15.4 -35M13.8 -24L15.4 -35')),
    fill('body', fur.body, at(ears)),
    fill('dark', ink, at(outline('-14.4,-17! -14,-25! -9,-20.4!') + outline('14.4,-17! 14,-25! 9,-20.4!'))),
    fill('light', pale, at(outline('-12.6,-9! -12.4,-18! -6.4,-13.6!') + outline('12.6,-9! 12.4,-18! 6.4,-13.6!'))),
    fill('light', pale, at(ruff)),
    fill('body', fur.body, at(skull)),
    fill('light', pale, at(outline('-9,3 -4,0 0,2 4,0 9,3 9,9 4,13 -4,13 -9,9'))),
    stroke('dark', ink, 1.3 * size, at('M-14 5L-20 10M14 5L20 10M-12 9.6L-14.6 14.6M12 9.6L14.6 14.6')),
    stroke('detail', fur.deep, 1.2 * size, at('M-4 -14L-5 -9M0 -14.6V-9M4 -14L5 -9')),
    fill('light', '#e8c65a', at(ellipse(-6.6, -2.6, 3.1, 2.5, 14) + ellipse(6.6, -2.6, 3.1, 2.5, -14))),
    fill('dark', ink, at(ellipse(-6.2, -2.6, 1.4, 2.1) + ellipse(7, -2.6, 1.4, 2.1))),
    stroke('dark', ink, 1 * size, at('M-10.4 -4.4C-8 -6.2 -5 -5.6 -3.6 -3M10.4 -4.4C8 -6.2 5 -5.6 3.6 -3')),
    fill('dark', '#8a4b42', at(outline('-3,3.4! 3,3.4! 0,6.6!'))),
    stroke('detail', ink, 0.9 * size, at('M0 6.4C0 9 -2.6 9.6 -4 8.6M0 6.4C0 9 2.6 9.6 4 8.6')),
  ];
}

const standing: Pose = (look) => {
  const fur = coat(look, coats);
  const torso = limb('36,52,14 54,49,13 74,50,13.6 92,48,13 102,40,11');
  const hind = limb('38,54,13 42,68,9 34,79,5.4 38,90,4.4 40,96,4 46,96.6,3.4');
  const fore = limb('92,54,10 95,70,6.4 93,84,5 95,95.4,4.4 102,96.4,3.4');
  const silhouette = union(torso, hind, fore);
  const tail = limb('28,46,4.4 20,48,4.6 14,53,4.2');
  return [
    fill('shade', fur.deep, limb('48,56,10 54,70,6.4 49,82,4.6 52,95,4 58,96.4,3.2')),
    fill('shade', fur.deep, limb('82,56,9 80,72,5.6 78,86,4.4 80,95.4,4 86,96.4,3.2')),
    fill('body', fur.body, tail),
    fill('dark', ink, within('M4 40H18V62H4Z', tail)),
    fill('body', fur.body, silhouette),
    fill('light', pale, within(outline('86,44 104,44 106,60 96,68 88,60'), silhouette)),
    fill('shade', fur.shade, underside(union(torso, hind), 5)),
    fill(
      'dark',
      fur.deep,
      spots(
        '32,46 40,42 50,40 60,41 70,42 79,43 36,56 46,52 56,53 66,52 76,54 40,66 48,62 38,76 94,72 92,80',
        2,
        silhouette,
      ),
    ),
    ...head(fur, 108, 30, 0.86),
  ];
};

const sitting: Pose = (look) => {
  const fur = coat(look, coats);
  const torso = outline('56,42! 46,56 40,76 44,94 62,98.6 84,98.6 98,92 99,74 94,56 86,42!');
  const haunch = outline('40,80 48,68 60,72 64,88 60,98.4 42,98.4 35,93');
  const tail = limb('42,93,4.4 30,94.6,4.6 22,93,4.2');
  return [
    fill('body', fur.body, tail),
    fill('dark', ink, within('M10 84H26V100H10Z', tail)),
    fill('body', fur.body, union(torso, haunch)),
    fill('light', pale, within(outline('60,46 82,46 86,62 80,84 72,90 64,82 58,62'), torso)),
    fill('shade', fur.shade, underside(torso, 4)),
    stroke('detail', fur.shade, 1.4, line('42,82 50,72 60,76 63,90')),
    fill('body', fur.body, limb('64,62,7 66,80,5.6 65,94,5 68,95.4,4') + limb('82,62,7 81,80,5.6 81,94,5 84,95.4,4')),
    stroke('detail', fur.shade, 1.2, 'M73.4 66V96M64 96.4V98M68 96.4V98M81 96.4V98M85 96.4V98'),
    fill(
      'dark',
      fur.deep,
      spots('50,60 47,70 54,66 44,78 52,82 46,90 56,90 92,62 94,72 95,82 66,76 81,78', 2, union(torso, haunch)),
    ),
    ...head(fur, 72, 34, 0.94),
  ];
};

export const lynx = defineFigure({
  id: 'lynx',
  words: ['lynx', 'bobcat', 'caracal'],
  kind: 'animal',
  defaultSettings: ['forest'],
  realHeight: 0.75,
  aspect: 1.32,
  habitat: 'ground',
  poses: [standing, sitting],
  actions: { stand: standing, walk: standing, sit: sitting },
});
