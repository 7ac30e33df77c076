import { defineFigure, type Pose } from '../define-figure.ts';
import { outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { union, within } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

/** Hugging the trunk of a gum tree, or sitting below it. */
const hugging =
  (leafy: boolean): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, ['#9aa0a6', '#8f9298', '#a8a29c'] as const);
    const head = ellipse(40, 34, 22, 19.4);
    const ears = union(ellipse(18, 22, 10.4, 10), ellipse(62, 21, 10.4, 10));
    return [
      fill('body', '#8a6a50', outline('62,0! 76,0! 77,40 79,80 84,100! 58,100! 63,70 61,40')),
      fill('shade', '#6a4f3c', outline('70,0! 76,0! 77,40 79,80 84,100! 74,100! 71,60')),
      ...(leafy
        ? [
            stroke('dark', '#6a5a40', 1.6, 'M64 12C56 8 50 8 42 10'),
            fill(
              'accent',
              '#6fa05a',
              outline('52,8! 46,2 38,1! 42,7') +
                outline('46,10! 38,12 32,18! 41,17') +
                outline('56,9! 54,2 58,-1! 60,5'),
            ),
          ]
        : []),
      fill('body', body, outline('24,50! 16,62 15,80 24,94 44,98 58,92 62,76 58,56!')),
      fill('light', light, ellipse(46, 76, 12, 17)),
      fill(
        'shade',
        shade,
        within(
          outline('14,80 30,92 60,92 60,102 14,102'),
          outline('24,50! 16,62 15,80 24,94 44,98 58,92 62,76 58,56!'),
        ),
      ),
      fill('body', body, limb('28,60,7 46,62,6 66,54,5 74,56,3.6')),
      fill('body', body, limb('26,86,9 46,90,7.4 66,82,5.4 74,86,3.8')),
      fill('dark', '#4a4448', ellipse(74, 56, 3, 4) + ellipse(75, 86, 3.2, 4.2)),
      fill('body', body, ears),
      fill('light', light, ellipse(17, 23, 6, 6) + ellipse(63, 22, 6, 6)),
      fill('body', body, head),
      fill('shade', shade, underside(head, 3.4)),
      fill('dark', '#2f2a30', outline('35,34 40,29 45,34 46,42 40,47 34,42')),
      fill('light', '#6a646c', ellipse(38.6, 34, 1.6, 2.4)),
      fill('dark', '#241f22', ellipse(28, 32, 2.3, 2.6) + ellipse(52, 32, 2.3, 2.6)),
      fill('light', '#ffffff', ellipse(28.8, 31, 0.8) + ellipse(52.8, 31, 0.8)),
      stroke('detail', deep, 1, 'M40 47C40 50 36 51 34.4 49.4M40 47C40 50 44 51 45.6 49.4'),
    ];
  };

export const koala = defineFigure({
  id: 'koala',
  words: ['koala', 'koala bear'],
  kind: 'animal',
  defaultSettings: ['forest'],
  realHeight: 0.8,
  aspect: 0.86,
  habitat: 'ground',
  measured: { chin: 2.2 },
  poses: [hugging(true), hugging(false)],
});
