import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { union, within, without } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

const built =
  (tunnel: number): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, ['#e4eef5', '#dbe8f2'] as const);
    const dome = outline('2,100! 4,66 22,28 60,8 98,28 116,66 118,100!');
    const porch = outline(
      `${tunnel - 26},100! ${tunnel - 26},70 ${tunnel - 14},54 ${tunnel},50 ${tunnel + 14},54 ${tunnel + 26},70 ${tunnel + 26},100!`,
    );
    const mouth = outline(
      `${tunnel - 16},100! ${tunnel - 16},80 ${tunnel - 8},67 ${tunnel},64 ${tunnel + 8},67 ${tunnel + 16},80 ${tunnel + 16},100!`,
    );
    const joints = `${line('4,78 40,74 80,74 117,78')}${line('10,54 40,49 80,49 111,54')}${line('26,30 48,26 74,26 95,30')}M30 52L27 76M56 49L54 74M88 50L92 75M44 27L40 49M74 27L78 49M18 77L15 99M44 75L42 99M104 53L110 77`;
    return [
      fill('body', body, dome),
      fill('shade', shade, without(dome, ellipse(50, 70, 62, 66))),
      fill('light', light, within(ellipse(40, 44, 30, 22, -24), dome)),
      stroke('detail', shade, 1.3, joints),
      fill('body', light, porch),
      fill(
        'shade',
        shade,
        without(
          porch,
          outline(`${tunnel - 30},100! ${tunnel - 24},60 ${tunnel - 4},50 ${tunnel + 18},66 ${tunnel + 20},100!`),
        ),
      ),
      stroke(
        'detail',
        shade,
        1.2,
        `M${tunnel - 25} 78L${tunnel - 17} 80M${tunnel + 17} 80L${tunnel + 25} 78M${tunnel - 13} 56L${tunnel - 9} 67M${tunnel + 13} 56L${tunnel + 9} 67`,
      ),
      fill('dark', deep, mouth),
      fill(
        'glow',
        '#ffcf85',
        outline(
          `${tunnel - 10},100! ${tunnel - 10},84 ${tunnel - 4},75 ${tunnel},73 ${tunnel + 4},75 ${tunnel + 10},84 ${tunnel + 10},100!`,
        ),
      ),
      fill(
        'light',
        light,
        union(ellipse(15, 97.4, 15, 3.6), union(ellipse(106, 97.4, 15, 3.6), ellipse(60, 98.4, 20, 2.4))),
      ),
    ];
  };

export const igloo = defineFigure({
  id: 'igloo',
  words: ['igloo', 'snow house', 'ice house'],
  kind: 'building',
  defaultSettings: ['snow'],
  realHeight: 2.4,
  aspect: 1.22,
  habitat: 'ground',
  parts: ['door'],
  poses: [built(78), built(60)],
});
