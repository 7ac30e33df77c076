import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { union, within } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

const coats = ['#8fa3b5', '#e9e6e0', '#7a8a9a'] as const;
const legs = '#8a6a4a';

/** Standing on one leg or two, its neck in an S. */
const standing =
  (bent: boolean): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, coats);
    const neck = limb('48,46,6 56,36,4 52,26,3.2 45,18,3 48,9,3.4 55,7,4');
    const torso = outline('14,64! 20,52 32,44 46,42 55,48 53,57 42,65 28,67');
    return [
      stroke('shade', '#6a5038', 2, bent ? 'M42 62L40 76L50 80' : 'M42 62L43 80L45 98'),
      stroke('dark', legs, 2.2, 'M36 62L35 80L36 98'),
      stroke('dark', legs, 1.5, `M36 98.6h7M36 98.6l-4 .6${bent ? '' : 'M45 98.6h7'}`),
      fill('shade', deep, outline('10,70! 20,58 32,54 26,64 18,68')),
      fill('body', body, union(torso, neck)),
      fill('shade', shade, underside(torso, 4)),
      fill('light', light, within(limb('54,44,3 58,34,2 54,26,2 49,18,2'), neck)),
      fill('shade', deep, outline('18,60! 28,49 42,46 48,52 38,58 26,62')),
      stroke('detail', light, 0.8, line('24,58 32,53 42,51')),
      fill('accent', '#e0a23c', outline('57,4.4! 68,6 80,9.6! 68,10 57,9.4!')),
      stroke('dark', '#2f3440', 1.8, 'M52 4.6C46 2 40 3 34 7'),
      fill('dark', '#221c1c', ellipse(56, 5.8, 1)),
    ];
  };

const flying: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const torso = limb('26,52,3 40,50,7 54,48,6 62,44,3.6 66,46,3 72,44,3');
  return [
    fill('shade', deep, outline('46,46! 44,30 36,14 24,4! 40,8 56,20 60,42!')),
    stroke('dark', legs, 1.8, 'M30 53L4 58M32 55L6 61'),
    fill('body', body, torso),
    fill('shade', shade, underside(torso, 3)),
    fill('accent', '#e0a23c', outline('73,42! 80,43 84,45! 80,46 73,46!')),
    fill('dark', '#221c1c', ellipse(71.4, 43, 0.9)),
    fill('body', light, outline('40,48! 34,64 38,80 50,94! 56,82 58,66 56,50!')),
    fill('shade', deep, outline('36,72! 38,82 50,94! 53,88 46,80 42,72')),
  ];
};

export const heron = defineFigure({
  id: 'heron',
  words: ['heron', 'crane', 'stork', 'egret', 'ibis'],
  kind: 'animal',
  defaultSettings: ['river', 'lake'],
  realHeight: 1,
  aspect: 0.84,
  habitat: 'ground',
  poses: [standing(false), standing(true)],
  otherHabitats: { sky: [flying] },
});
