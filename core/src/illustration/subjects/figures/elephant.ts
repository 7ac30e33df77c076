import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { union, within } from '../shapes/path-algebra.ts';
import { ellipse, repeat } from '../shapes/solid.ts';

const posed =
  (raised: boolean): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, ['#8b8f9b', '#978f8c', '#7d8793'] as const);
    const torso = limb('28,44,22 50,36,26 74,37,26 90,38,20');
    const skull = limb('92,32,19 104,34,17 112,40,11');
    const trunk = raised
      ? limb('110,40,11 120,52,8 130,50,6.4 134,38,5 131,26,4 135,19,3')
      : limb('111,40,11 119,54,8.4 121,70,6.4 120,84,4.6 125,91,3.6 130,90,2.8');
    const hind = limb('26,52,18 29,70,11 27,86,9 28,93,7');
    const fore = limb('86,54,15 88,72,10 87,86,8.8 88,93,7');
    const ear = outline('80,18 92,14 99,22 100,36 95,52 86,62! 80,56 72,48 70,34 73,24');
    const silhouette = union(torso, skull, trunk, hind, fore);
    return [
      fill(
        'shade',
        deep,
        union(limb('44,56,14 48,72,10 49,86,8.4 50,92,6.6'), limb('74,56,13 71,72,9 68,86,8 68,92,6.6')),
      ),
      stroke('shade', shade, 2.2, line('8,36 3,48 4,60')),
      fill('dark', deep, limb('4,58,1.6 3.4,64,2.2 5,68,0.6')),
      fill('body', body, silhouette),
      fill('shade', shade, within(underside(union(torso, hind), 9), outline('0,52 92,52 92,90 0,90'))),
      fill(
        'light',
        '#f3ead6',
        raised
          ? outline('106,48! 110,47! 120,58 131,60! 120,63 110,57')
          : outline('106,48! 111,47! 118,60 128,68! 117,67 109,58'),
      ),
      fill('shade', shade, outline('82,20 93,16 101,24 102,38 97,54 88,64! 82,58 75,50 73,36 76,26')),
      fill('body', body, ear),
      fill('accent', light, within(outline('82,26 90,22 94,30 92,46 86,54 79,47 76,36'), ear)),
      fill('dark', '#262229', ellipse(108, 33, 1.7, 2)),
      stroke('detail', shade, 0.8, 'M105 29.6C107 28.4 109 28.6 110.6 30'),
      stroke(
        'detail',
        shade,
        0.9,
        raised
          ? 'M118 57L124 49M125 58L127 49M133 46L126 43M136 36L129 36'
          : 'M115 61L122 57M116 69L126 67M116 77L126 76M118 85L124 82',
      ),
      fill(
        'detail',
        '#e9e2d6',
        repeat(3, (i) => ellipse(23 + i * 5, 98, 2, 1.9)) + repeat(3, (i) => ellipse(83 + i * 5, 98, 2, 1.9)),
      ),
    ];
  };

export const elephant = defineFigure({
  id: 'elephant',
  words: ['elephant', 'mammoth', 'baby elephant'],
  kind: 'animal',
  defaultSettings: ['meadow', 'desert'],
  uses: ['mount'],
  realHeight: 3,
  aspect: 1.42,
  habitat: 'ground',
  measured: { seat: 0.86 },
  poses: [posed(false), posed(true)],
  actions: { stand: posed(false), walk: posed(false), wave: posed(true) },
});
