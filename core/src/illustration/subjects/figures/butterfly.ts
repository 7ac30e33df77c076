import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { limb } from '../shapes/limb.ts';
import { choice, coat, fill, stroke } from '../shapes/paint.ts';
import { moved, within } from '../shapes/path-algebra.ts';
import { ellipse, repeat } from '../shapes/solid.ts';

const coats = ['#e08a2e', '#3f7fc0', '#d9637f', '#8f6ac0', '#e6c23c'] as const;
const ink = '#2b2430';

const fore = outline('0,0! 6,-20 20,-38 38,-46 50,-42 52,-30 44,-14 26,-2 10,4');
const hind = outline('0,2! 14,0 30,4 38,16 36,30 28,40! 24,36 16,34 8,22');
const margin = outline('8,-14 22,-34 40,-48 56,-46 56,-26 46,-12 42,-18 44,-32 36,-38 22,-28 14,-14');

/** Seen from above, wings spread, as it crosses the picture. */
const spread: Pose = (look) => {
  const { body, shade, light } = coat(look, coats);
  const spots = choice(look.seed, ['#fdf3d8', '#ffffff'] as const, 2);
  const wing = (flip: 1 | -1) => {
    const at = (path: string) => moved(path, 58 + flip * 1.6, 54, flip * -4, flip, 1);
    return [
      fill('shade', shade, at(hind)),
      fill('accent', light, at(within(ellipse(22, 17, 9, 8), hind))),
      fill('dark', ink, at(within(outline('40,8 40,34 28,44 18,40 22,32 32,30 36,18'), hind))),
      fill('body', body, at(fore)),
      fill('light', light, at(within(outline('6,-4 18,-20 32,-30 36,-20 26,-8 12,0'), fore))),
      fill('dark', ink, at(within(margin, fore))),
      fill(
        'light',
        spots,
        at(
          ellipse(45, -38, 2.2) +
            ellipse(48, -30, 1.6) +
            ellipse(37, -41.6, 1.6) +
            ellipse(33, 29, 1.7) +
            ellipse(36, 22, 1.3),
        ),
      ),
      stroke('detail', ink, 0.8, at('M2 -2C12 -10 22 -20 30 -34M3 0C16 -6 28 -10 42 -16M4 4C14 8 22 16 26 32')),
    ];
  };
  return [
    ...wing(-1),
    ...wing(1),
    fill('dark', ink, limb('58,42,3.2 58,54,3 58,70,2.2 58,84,1.2')),
    fill('dark', ink, ellipse(58, 39, 3.2, 3)),
    stroke('dark', ink, 0.9, `${line('57,37 52,28 46,22')}${line('59,37 64,28 70,22')}`),
    fill('dark', ink, ellipse(46, 22, 1.5) + ellipse(70, 22, 1.5)),
  ];
};

/** From the side, wings folded up. */
const folded: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const front = outline('66,66! 64,46 54,24 40,10 28,8 24,20 30,40 44,58 58,66');
  const rear = outline('62,68! 50,56 36,50 24,54 20,66 24,78 34,86 40,88! 48,80');
  return [
    fill('shade', deep, moved(front, 12, -2, 6)),
    fill('shade', shade, rear),
    fill('light', light, within(ellipse(38, 68, 8, 7), rear)),
    fill('dark', ink, within(outline('18,50 26,50 24,66 30,78 42,86 34,94 16,84'), rear)),
    fill('body', body, front),
    fill('dark', ink, within(outline('20,4 44,4 54,20 46,18 36,14 30,18 32,34 42,52 34,50 22,30'), front)),
    fill('light', light, within(outline('60,60 58,44 48,28 40,24 40,34 48,50'), front)),
    fill('light', '#fdf3d8', repeat(3, (i) => ellipse(29 + i * 1.2, 18 + i * 7, 1.6)) + ellipse(36, 11, 1.4)),
    stroke('detail', ink, 0.8, 'M64 64C58 46 50 32 40 20M62 66C54 54 46 44 36 36M60 68C50 62 40 60 28 62'),
    fill('dark', ink, limb('72,60,3 66,66,3.2 58,74,2.4 50,82,1.2')),
    fill('dark', ink, ellipse(75, 57, 3)),
    stroke('dark', ink, 0.9, `${line('76,55 82,46 90,42')}${line('77,56 86,50 94,50')}`),
    stroke('dark', ink, 0.7, 'M70 64L74 74M66 68L68 78'),
    fill('dark', ink, ellipse(90, 42, 1.4) + ellipse(94, 50, 1.4)),
  ];
};

export const butterfly = defineFigure({
  id: 'butterfly',
  words: ['butterfly', 'monarch butterfly', 'moth'],
  kind: 'animal',
  defaultSettings: ['meadow', 'garden'],
  realHeight: 0.08,
  aspect: 1.16,
  habitat: 'sky',
  poses: [spread, folded],
});
