import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { union } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

/** Gliding, the wings a little lifted or folded. */
const gliding =
  (lifted: boolean): Pose =>
  (look) => {
    const { body, shade, light } = coat(look, ['#f6f4ef', '#f1eff2'] as const);
    const hull = outline('4,62! 18,70 40,66 66,62 88,66 100,76 98,90 82,98 50,100 26,96 12,82');
    const neck = limb('90,82,10 99,66,6.4 96,50,5 86,38,4.6 82,24,4.8 90,13,5.4 99,13,6');
    const wing = lifted
      ? outline('22,70! 8,52 6,34 16,20! 20,32 26,26! 30,40 38,34! 42,50 52,48! 62,58 80,68 84,80! 70,90 44,88')
      : outline('6,56! 22,62 44,58 66,60 84,72! 84,84 66,90 40,88 20,78');
    return [
      ...(lifted
        ? [fill('shade', shade, outline('40,66! 32,44 34,24 42,12! 48,26 54,22! 58,38 66,36! 70,52 80,62!'))]
        : []),
      fill('body', body, union(hull, neck)),
      fill('shade', shade, underside(hull, 8)),
      fill('light', light, wing),
      fill('shade', shade, underside(wing, 4)),
      stroke(
        'detail',
        shade,
        1.1,
        lifted ? 'M18 40L34 72M30 46L44 76M44 56L56 80' : `${line('24,68 46,66 66,70')}${line('30,76 50,75 68,78')}`,
      ),
      fill('accent', '#e0803a', outline('103,9! 112,14.6 117,19.4! 110,20 102,17.4!')),
      fill('dark', '#26222a', outline('98,11! 103,8.4 106,10.6 103,18! 101,15')),
      fill('dark', '#26222a', ellipse(97.4, 12, 1.3)),
    ];
  };

export const swan = defineFigure({
  id: 'swan',
  words: ['swan', 'white swan'],
  kind: 'animal',
  defaultSettings: ['sea', 'lake'],
  realHeight: 1.1,
  aspect: 1.2,
  habitat: 'water',
  poses: [gliding(false), gliding(true)],
});
