import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer } from '../figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { type Coat, coat, fill, stroke } from '../shapes/paint.ts';
import { moved, union, within } from '../shapes/path-algebra.ts';
import { ellipse, repeat } from '../shapes/solid.ts';

const coats = ['#8a8a8c', '#7a7674', '#94908a'] as const;
const [mask, pale] = ['#33303a', '#ece6dc'];

/** The masked face, looking at us, about 0,0. */
function head(fur: Coat, x: number, y: number, size: number): readonly FigureLayer[] {
  const at = (path: string) => moved(path, x, y, 0, size);
  const skull = outline('-21,-2! -16,-12 0,-16 16,-12 21,-2! 16,8 6,14 0,15 -6,14 -16,8');
  return [
    fill('shade', mask, at(union(ellipse(-14, -13, 6, 6.6, -20), ellipse(14, -13, 6, 6.6, 20)))),
    fill('light', pale, at(ellipse(-13.4, -12.4, 3.4, 4, -20) + ellipse(13.4, -12.4, 3.4, 4, 20))),
    fill('body', fur.body, at(skull)),
    fill('light', pale, at(within(outline('-22,-3! -10,-8 0,-5 10,-8 22,-3! 16,9 0,16 -16,9'), skull))),
    fill('dark', mask, at(outline('-18,-1 -10,-6 -3,-1 -4,4 -12,6 -17,4') + outline('18,-1 10,-6 3,-1 4,4 12,6 17,4'))),
    fill('shade', fur.shade, at(outline('-2.6,-15! 2.6,-15! 2,-4 0,0 -2,-4'))),
    fill('light', '#ffffff', at(ellipse(-8.4, 0, 2.6) + ellipse(8.4, 0, 2.6))),
    fill('dark', '#16141a', at(ellipse(-8, 0.2, 1.7) + ellipse(8.8, 0.2, 1.7))),
    fill('dark', '#221e24', at(ellipse(0, 8, 3, 2.2))),
    stroke('detail', mask, 0.9 * size, at('M0 10C0 12.6 -3 13 -4 11.8M0 10C0 12.6 3 13 4 11.8')),
  ];
}

function ringed(fur: Coat, tail: string, rings: string): readonly FigureLayer[] {
  const shape = limb(tail);
  return [fill('body', fur.body, shape), fill('dark', mask, within(rings, shape))];
}

const walking: Pose = (look) => {
  const fur = coat(look, coats);
  const torso = limb('44,62,17 62,54,20 84,54,19 102,58,14');
  const legs = union(
    limb('46,68,13 52,80,8 44,88,5 46,95.6,4.2 54,96,3.6'),
    limb('96,66,11 98,80,6.4 96,90,4.6 98,95.6,4 106,96,3.4'),
  );
  return [
    fill(
      'shade',
      mask,
      limb('62,70,9 70,84,6 66,92,4.4 70,95.6,3.8 76,96,3') + limb('84,68,8 86,82,5.4 82,90,4.2 86,95.6,3.8 92,96,3'),
    ),
    ...ringed(
      fur,
      '44,62,8 29,62,9.4 16,70,9 7,79,5 4,84,2',
      repeat(4, (i) => `M${34 - i * 9.4} ${44 + i * 5}l5 0l-2 44l-6 0Z`),
    ),
    fill('body', fur.body, union(torso, legs)),
    fill('shade', fur.shade, underside(union(torso, legs), 5)),
    fill('dark', mask, within(outline('36,90! 110,90! 110,101! 36,101!'), legs)),
    stroke('detail', fur.shade, 1.4, line('36,66 44,56 56,58 62,70')),
    ...head(fur, 112, 48, 1.14),
  ];
};

const sitting: Pose = (look) => {
  const fur = coat(look, coats);
  const torso = outline('52,44! 44,58 40,78 46,96 70,99.6 94,96 100,78 94,58 86,44!');
  return [
    ...ringed(
      fur,
      '46,90,8 30,90,9 17,85,8 10,75,5.4 8,66,2',
      'M34 80L40 80L38 104L32 104ZM22 76L28 80L20 102L14 98ZM12 70L20 76L8 90L0 84ZM2 60L14 64L14 72L0 72Z',
    ),
    fill('body', fur.body, torso),
    fill('light', pale, within(ellipse(70, 76, 17, 20), torso)),
    fill('shade', fur.shade, underside(torso, 5)),
    fill('dark', mask, ellipse(54, 96, 10, 3.8) + ellipse(86, 96, 10, 3.8)),
    fill('body', fur.body, limb('52,58,7 56,70,6 64,74,4') + limb('88,58,7 84,70,6 76,74,4')),
    fill('dark', mask, ellipse(66, 74.6, 4, 3.4) + ellipse(74, 74.6, 4, 3.4)),
    ...head(fur, 70, 30, 1.36),
  ];
};

export const raccoon = defineFigure({
  id: 'raccoon',
  words: ['raccoon', 'racoon', 'trash panda'],
  kind: 'animal',
  defaultSettings: ['forest'],
  realHeight: 0.5,
  aspect: 1.38,
  habitat: 'ground',
  poses: [walking, sitting],
  actions: { stand: walking, walk: walking, sit: sitting },
});
