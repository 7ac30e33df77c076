import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { union, within } from '../shapes/path-algebra.ts';
import { ellipse, repeat } from '../shapes/solid.ts';

const coats = ['#5f8fc0', '#7a6ab0', '#5a9a7a', '#c0705a'] as const;

/** A shaggy outline: tufts about an egg. */
const fur = outline(
  '46,4 58,6 66,14! 70,18 74,28! 76,34 79,44! 80,52 83,62! 82,70 84,80! 80,86 78,94! 62,92 58,96! 46,92 34,96! 30,92 14,94! 12,86 8,80! 10,70 9,62! 12,52 13,44! 16,34 18,28! 22,18 26,14! 34,6',
);

const shaggy =
  (eyes: 1 | 2): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, coats);
    const lids = eyes === 1 ? [46] : [35, 58];
    const size = eyes === 1 ? 15 : 10.4;
    return [
      fill('light', '#efe3c8', outline('28,14! 18,10 14,0! 24,3 34,9!') + outline('64,14! 74,10 78,0! 68,3 58,9!')),
      fill('shade', deep, ellipse(32, 96, 10, 4) + ellipse(61, 96, 10, 4)),
      fill('shade', shade, limb('78,48,6 87,60,5 86,74,4.4')),
      fill('body', body, union(fur, limb('16,48,6.4 6,60,5.4 7,75,4.8'))),
      fill('shade', shade, within(underside(fur, 8), fur)),
      fill('light', light, within(ellipse(46, 76, 19, 20), fur)),
      fill(
        'light',
        '#ffffff',
        repeat(lids.length, (i) => ellipse(lids[i] ?? 46, 32, size)),
      ),
      fill(
        'glow',
        '#f0c04a',
        repeat(lids.length, (i) => ellipse((lids[i] ?? 46) + 1.6, 32.6, size * 0.62)),
      ),
      fill(
        'dark',
        '#221c24',
        repeat(lids.length, (i) => ellipse((lids[i] ?? 46) + 2.2, 33, size * 0.34)),
      ),
      fill(
        'light',
        '#ffffff',
        repeat(lids.length, (i) => ellipse((lids[i] ?? 46) + 4, 30, size * 0.14)),
      ),
      fill('dark', '#4a2430', outline('28,54! 46,58 64,54! 60,66 46,70 32,66')),
      fill('light', '#ffffff', 'M33 55.2L36 61L40 56.8ZM52 56.8L56 61L59.4 55.2Z'),
      fill('accent', '#e0757a', within(ellipse(46, 68, 8, 4), outline('28,54! 46,58 64,54! 60,66 46,70 32,66'))),
      stroke(
        'detail',
        deep,
        1.1,
        line('20,42 23,46') + line('70,42 73,46') + line('22,80 25,84') + line('66,82 69,86'),
      ),
    ];
  };

export const monster = defineFigure({
  id: 'monster',
  words: ['monster', 'furry monster', 'little monster', 'troll', 'ogre', 'goblin', 'creature', 'beast'],
  kind: 'character',
  defaultSettings: ['forest'],
  realHeight: 1.9,
  aspect: 0.92,
  habitat: 'ground',
  poses: [shaggy(2), shaggy(1)],
});
