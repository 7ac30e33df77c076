import { defineFigure, type Pose } from '../define-figure.ts';
import { outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { union, within } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

const [beak, ink] = ['#e9a83a', '#2a2830'];
const coats = ['#f5f3ee', '#f0eeea'] as const;

const soaring =
  (raised: boolean): Pose =>
  (look) => {
    const { body, shade } = coat(look, coats);
    const grey = '#a3adb8';
    const torso = limb('52,66,3.4 66,62,7 84,58,8.6 98,54,7 106,52,6.4');
    const near = raised
      ? outline('74,60! 60,40 42,24 20,12 4,10! 24,24 40,42 54,60 66,66!')
      : outline('74,60! 58,50 38,48 18,58 2,76! 26,66 46,64 62,68!');
    const far = raised
      ? outline('86,54! 96,34 112,20 130,12 146,12! 130,22 116,38 104,54!')
      : outline('88,54! 104,42 124,42 140,50 150,62! 132,54 116,54 100,58!');
    return [
      fill('shade', grey, far),
      fill('dark', ink, within(outline('126,0 156,0 156,70 138,70 130,30'), far)),
      fill('light', body, outline('56,62! 44,64 36,68! 40,72 38,76! 52,72 60,69!')),
      fill('body', body, torso),
      fill('shade', shade, underside(torso, 4)),
      fill('shade', grey, near),
      fill('light', body, underside(near, 3)),
      fill('dark', ink, within(outline('0,0 20,4 24,30 16,90 0,90'), near)),
      fill('accent', beak, outline('111,50! 119,52.6 122,55.6! 117,56.4 111,55!')),
      fill('dark', ink, ellipse(107.6, 50.4, 1.2)),
    ];
  };

const standing: Pose = (look) => {
  const { body, shade } = coat(look, coats);
  const torso = union(limb('50,62,9 66,60,15 86,54,14 98,40,9.4 103,28,9'), outline('56,54! 34,66 20,74! 30,76 52,74'));
  return [
    stroke('accent', '#d99030', 1.8, 'M72 74V96M82 73V96M72 96L79 98.6M72 96L67 98.6M82 96L89 98.6M82 96L77 98.6'),
    fill('body', body, torso),
    fill('shade', shade, within(underside(torso, 5), outline('40,60 110,50 110,90 40,90'))),
    fill('shade', '#a3adb8', outline('84,46 70,46 54,54 40,64 24,73! 48,74 66,72 80,66 88,56')),
    fill('dark', ink, outline('14,75! 26,70 40,68! 34,74 24,77!')),
    fill('accent', beak, outline('110,25! 119,28 122,32! 116,33 110,31!')),
    fill('dark', ink, ellipse(105.4, 25.6, 1.5)),
  ];
};

export const seagull = defineFigure({
  id: 'seagull',
  words: ['seagull', 'gull', 'albatross', 'sea gull', 'seabird', 'sea bird'],
  kind: 'animal',
  defaultSettings: ['sea'],
  realHeight: 0.5,
  aspect: 1.52,
  habitat: 'sky',
  poses: [soaring(true), soaring(false)],
  otherHabitats: { ground: [standing], surface: [standing] },
});
