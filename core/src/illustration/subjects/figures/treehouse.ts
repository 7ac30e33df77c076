import { defineFigure, type Pose } from '../define-figure.ts';
import { outline, polygon } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { choice, coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { union } from '../shapes/path-algebra.ts';
import { ellipse, rectangle, repeat } from '../shapes/solid.ts';

/** The mass of leaves behind the house. */
const crown = union(
  union(ellipse(30, 30, 24, 20), ellipse(92, 32, 22, 19)),
  union(ellipse(60, 18, 34, 17), union(ellipse(18, 44, 15, 12), ellipse(103, 46, 14, 11))),
);

const built =
  (swing: boolean): Pose =>
  (look) => {
    const bark = coatOf('#7a5640');
    const plank = coat(look, ['#c08a55', '#b5764a', '#a8855a'] as const);
    const roof = choice(look.seed, ['#a8483f', '#4f7a8a', '#6f5a86'] as const, 1);
    const leaves = coatOf(choice(look.seed, ['#5a9a4a', '#6fa04a', '#4f8a5a'] as const, 2));
    const house = polygon('36,38 86,38 84,64 38,64');
    return [
      fill('body', leaves.shade, crown),
      fill(
        'body',
        bark.body,
        union(outline('52,64! 68,64! 68,84 72,94 80,100! 44,100! 50,93 53,84'), limb('60,74,5 44,60,4 32,44,2.6')),
      ),
      fill('body', bark.body, limb('62,74,5 80,62,4 94,44,2.6')),
      fill('shade', bark.shade, outline('62,66! 68,66! 68,84 72,94 80,100! 64,100!')),
      fill('body', plank.body, house),
      fill('shade', plank.shade, polygon('70,38 86,38 84,64 70,64')),
      stroke('detail', plank.deep, 0.8, 'M37 45H86M37 51H85M38 57H85'),
      fill('accent', roof, polygon('30,40 60,20 92,40')),
      fill('shade', coatOf(roof).shade, polygon('60,20 92,40 72,40')),
      fill('dark', '#4a342c', outline('44,64! 44,53 48,49 52,53 52,64!')),
      fill('glow', '#ffd98a', rectangle(62, 46, 12, 10, 1)),
      stroke('detail', '#5a3f30', 1, 'M68 46V56M62 51H74'),
      fill('body', plank.light, rectangle(28, 64, 66, 4, 1)),
      stroke('dark', plank.deep, 1.1, `${repeat(9, (i) => `M${31 + i * 7.4} 64V57`)}M30 57.6H40M84 57.6H92`),
      stroke('dark', '#6a4a34', 1.6, 'M38 68L34 100M47 68L44 100'),
      stroke(
        'dark',
        '#6a4a34',
        1.3,
        repeat(6, (i) => `M${37.4 - i * 0.6} ${73 + i * 5}H${46.4 - i * 0.5}`),
      ),
      ...(swing
        ? [
            stroke('dark', '#6a4a34', 0.9, 'M80 68L79 90M90 67L89 90'),
            fill('accent', plank.body, rectangle(76, 89.4, 16, 2.6, 1)),
          ]
        : []),
      fill(
        'body',
        leaves.body,
        union(union(ellipse(24, 26, 17, 14), ellipse(98, 28, 16, 13)), ellipse(60, 11, 24, 10)),
      ),
      fill('light', leaves.light, union(ellipse(20, 21, 9, 6), union(ellipse(56, 7, 12, 5), ellipse(95, 23, 8, 5)))),
      fill('shade', leaves.deep, underside(union(ellipse(18, 46, 13, 9), ellipse(104, 48, 12, 8)), 4)),
      fill('body', leaves.body, outline('42,100! 46,94 52,97 56,92 62,97 68,93 74,100!')),
    ];
  };

export const treehouse = defineFigure({
  id: 'treehouse',
  words: ['treehouse', 'tree house'],
  kind: 'building',
  defaultSettings: ['forest'],
  realHeight: 8,
  aspect: 1.2,
  habitat: 'ground',
  parts: ['door', 'window', 'gate'],
  poses: [built(true), built(false)],
});
