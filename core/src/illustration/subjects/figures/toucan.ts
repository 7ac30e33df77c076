import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { within } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

/** On a branch, its great beak to the right; `lift` raises it. */
const perched =
  (lift: number): Pose =>
  (look) => {
    const { body, shade, light } = coat(look, ['#2f2c38', '#2a3038'] as const);
    const torso = outline('44,14 34,22 28,40 28,60 34,76 46,82 58,74 64,56 64,36 60,20 54,14');
    const beak = outline(
      `60,${20 - lift}! 76,${16 - lift * 2} 94,${20 - lift * 2} 106,${32 - lift * 2} 104,${40 - lift * 2}! 90,${34 - lift} 74,36 60,36!`,
    );
    return [
      fill('dark', '#6a4a36', outline('2,88 24,84 60,86 100,82 110,84 110,91 70,94 24,93 3,94')),
      fill('accent', '#5a9a4a', outline('12,86! 4,76 4,66! 14,74') + outline('98,83! 104,72 112,70! 108,80')),
      fill('shade', shade, outline('34,72! 28,86 26,99! 34,97! 38,100! 46,90 48,78!')),
      fill('body', body, torso),
      fill('light', '#f6f0e0', within(outline('50,14! 66,20! 66,52 56,56 48,46 46,28'), torso)),
      fill('accent', '#e0553f', within(outline('48,54! 64,48! 62,58 54,60'), torso)),
      fill('shade', light, outline('28,42! 26,58 32,74 44,82! 48,70 44,54 36,44')),
      stroke('detail', body, 1, line('32,52 36,64 44,74')),
      fill('accent', '#f0a830', beak),
      fill(
        'accent',
        '#e0652f',
        within(outline(`60,34! 80,30 110,${36 - lift * 2}! 106,${44 - lift * 2}! 80,40 60,40!`), beak),
      ),
      fill('dark', '#2a2228', within(ellipse(106, 36 - lift * 2, 7, 8), beak)),
      fill('accent', '#4fa6c9', ellipse(52, 25, 5.6)),
      fill('dark', '#17141a', ellipse(52.6, 25, 3)),
      fill('light', '#ffffff', ellipse(53.8, 23.8, 1)),
      stroke('accent', '#5a7a9a', 2, 'M44 80V87M48 80.4V87M54 78V86'),
    ];
  };

export const toucan = defineFigure({
  id: 'toucan',
  words: ['toucan', 'hornbill'],
  kind: 'animal',
  defaultSettings: ['forest'],
  realHeight: 0.5,
  aspect: 1.12,
  habitat: 'ground',
  measured: { eye: { x: 52, y: 25 } },
  poses: [perched(0), perched(5)],
});
