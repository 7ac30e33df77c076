/** Heads of people about a middle at 0,0, 15 units high: in profile facing right, and from behind. */
import type { FigureLayer } from '../figure.ts';
import { line, outline } from './curve.ts';
import { limb } from './limb.ts';
import { between, coatOf, fill, stroke } from './paint.ts';
import { moved, union, within, without } from './path-algebra.ts';
import { ellipse } from './solid.ts';

/** How a head is covered. */
export type Hair = 'short' | 'long' | 'bun' | 'bald' | 'hat' | 'beanie' | 'ponytail' | 'bob' | 'curls';

const cropped = outline(
  '-6.6,3 -7.6,-3 -5.2,-7.8 0,-9.4 5.2,-8.2 7.2,-4.6! 4.4,-5 1,-4.4 -1,-2.4! -2.2,-0.6! -3.2,3 -4.6,4.8',
);

const profile: Readonly<Record<Hair, string>> = {
  short: cropped,
  long: outline(
    '7.2,-4.6! 4.6,-8.4 0,-9.6 -5,-8.2 -8,-3 -9,4 -10,11 -9.4,17.4! -5.4,16 -2.4,11.6! -3.2,4.6 -2.4,-1! 1,-4 4,-4.6',
  ),
  bun: union(cropped, ellipse(-7, -7.6, 3.9)),
  ponytail: union(cropped, limb('-6,-5,2 -10,-3,3.2 -12,4,2.8 -11,11.6,0.8')),
  bob: outline('7.2,-4.6! 4.6,-8.4 0,-9.6 -5,-8.2 -8.4,-3 -9,3 -8.6,8.4! -5,9 -1.8,7.4! -2.8,3 -2.2,-1! 1,-4 4,-4.6'),
  curls: union(
    union(ellipse(-6, 1.6, 3.4), ellipse(-7.2, -3, 3.8)),
    union(ellipse(-4.4, -7, 4.2), union(ellipse(0.6, -8.4, 4), ellipse(4.8, -6.6, 3.2))),
  ),
  bald: outline('-6.6,1.6 -7,-1.4! -4.6,-1.6 -4,2.4! -5,4.4'),
  hat: union(
    outline('-6.6,-5! -6,-11 -1,-13.2 4.6,-12.2 6.4,-6!'),
    union(limb('-11,-3.6,1 -4,-5.2,1.5 4,-5.8,1.5 11.4,-5.4,1'), outline('-6.6,3 -7,-4 -3,-4! -2.4,-0.4! -4.4,4.6')),
  ),
  beanie: union(
    outline('-7.6,-2! -7.4,-8 -2,-11.8 4,-10.6 7.4,-4.6!'),
    union(limb('-7.4,-2,1.7 0,-4,1.9 7,-5,1.7'), ellipse(-1.4, -12.4, 2.4)),
  ),
};

const nape = outline('-7.2,3 -7.6,-2 -5.4,-7.4 0,-9.4 5.4,-7.4 7.6,-2 7.2,3 4.4,6.6 0,7.4 -4.4,6.6');

const behind: Readonly<Record<Hair, string>> = {
  short: nape,
  long: outline('-7.6,3 -7.8,-2 -5.4,-7.6 0,-9.6 5.4,-7.6 7.8,-2 7.6,3 8.4,12 7,17.6! 0,18.6 -7,17.6! -8.4,12'),
  bun: union(nape, ellipse(0, -8.8, 4)),
  ponytail: union(nape, limb('0,-4,2.4 0.8,3,3.6 -0.4,12,2.8 0.8,18,0.8')),
  bob: outline('-7.8,3 -7.8,-2 -5.4,-7.6 0,-9.6 5.4,-7.6 7.8,-2 7.8,3 8,9! 0,10 -8,9!'),
  curls: union(
    union(ellipse(-4.6, -3, 3.8), ellipse(4.6, -3, 3.8)),
    union(ellipse(0, -5.4, 4.6), union(ellipse(-3.6, 2.4, 3.8), union(ellipse(3.6, 2.4, 3.8), ellipse(0, 1, 5)))),
  ),
  bald: outline('-7,2.6 -7.2,-1! 0,0.4 7.2,-1! 7,2.6 4.2,5.6 -4.2,5.6'),
  hat: union(
    outline('-6.4,-4! -6,-11 0,-13 6,-11 6.4,-4!'),
    union(limb('-11.4,-3.4,1 -4,-3.8,1.6 4,-3.8,1.6 11.4,-3.4,1'), outline('-6.8,-3! 6.8,-3! 6.4,4 0,6 -6.4,4')),
  ),
  beanie: union(
    outline('-7.6,-1.4! -7,-8 0,-11.8 7,-8 7.6,-1.4!'),
    union(limb('-7.4,-1,1.8 0,-0.6,1.9 7.4,-1,1.8'), ellipse(0, -12.4, 2.4)),
  ),
};

/** What a head needs to know of an outfit. */
type Headdress = { readonly skin: string; readonly hair: string; readonly hairstyle: Hair };

const face = outline('-6,-3 -3,-6.6 2,-7.4 5.4,-5 6.1,-2! 7.6,1.1 6.5,2.1! 6.3,4.6 4.2,7.2 0.4,7.6 -3.6,5.6 -5.8,2');

/** Facing right. */
function inProfile({ skin, hair, hairstyle }: Headdress): readonly FigureLayer[] {
  const tone = coatOf(skin);
  const lips = between(tone.deep, '#a8322f', 0.3);
  return [
    fill('light', skin, face),
    fill('shade', tone.shade, without(face, moved(face, 1.1, -1))),
    fill('accent', hair, profile[hairstyle]),
    fill(
      'detail',
      coatOf(hair).light,
      within(outline('-4.6,-6.4 -1,-8.2 3.4,-7.4 -0.6,-7 -3.6,-4.6'), profile[hairstyle]),
    ),
    ...(hairstyle === 'curls' || hairstyle === 'long' || hairstyle === 'bob'
      ? []
      : [fill('light', skin, ellipse(-1.7, 1.3, 1.4, 1.9)), fill('detail', tone.shade, ellipse(-1.6, 1.5, 0.6, 1))]),
    fill('detail', '#2a2024', ellipse(4, -0.7, 0.8, 1.15)),
    stroke('detail', coatOf(hair).deep, 0.6, line('2.8,-3 4.1,-3.5 5.2,-3')),
    fill('detail', between(skin, '#d8483f', 0.28), ellipse(2.6, 2.7, 1.4, 1)),
    stroke('detail', lips, 0.65, line('3.5,4.5 4.8,4.9 5.9,4.1')),
  ];
}

/** Looking away from us. */
function fromBehind({ skin, hair, hairstyle }: Headdress): readonly FigureLayer[] {
  const tone = coatOf(skin);
  const cover = behind[hairstyle];
  return [
    fill('light', skin, union(ellipse(0, 0, 6.6, 7.5), union(ellipse(-6.8, 1, 1.3, 1.9), ellipse(6.8, 1, 1.3, 1.9)))),
    fill('shade', tone.shade, ellipse(0, 5, 5, 2.6)),
    fill('accent', hair, cover),
    fill('shade', coatOf(hair).shade, without(cover, moved(cover, 1.4, -1.4))),
  ];
}

/** The layers of a head; `away` shows its back. */
export const headLayers = (dress: Headdress, away: boolean): readonly FigureLayer[] =>
  away ? fromBehind(dress) : inProfile(dress);
