import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { placed } from '../shapes/group.ts';
import { limb } from '../shapes/limb.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { union, within } from '../shapes/path-algebra.ts';
import { ellipse, repeat } from '../shapes/solid.ts';

const coats = ['#6f9a5a', '#5f8a86', '#a8834a', '#8a6f9a'] as const;

/** A tyrannosaur striding. */
export const tyrannosaur: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const torso = limb('2,42,1.6 22,52,5 44,54,10 66,50,15 84,44,14 98,32,10 104,22,9.4');
  const skull = outline(
    '98,12 108,6 122,6 136,11 141,18 139,23! 126,24 116,25! 118,28 130,28 136,27! 134,32 122,34 108,32 98,28',
  );
  const hind = limb('66,56,13 74,70,8.6 64,82,5 66,92,4 74,96.4,3.6');
  const arm = limb('92,52,4 98,60,2.8 104,57,2.2 107,59,1.2');
  const silhouette = union(torso, skull, hind);
  return [
    fill(
      'shade',
      deep,
      union(limb('76,56,10 88,68,7 84,82,4.4 92,91,3.6 99,95.6,3.2'), limb('96,50,3.4 104,56,2.4 109,52,1.6')),
    ),
    fill('dark', '#4a2428', outline('139,22! 126,23.6 114,24! 116,30 126,30 136,27.6!')),
    fill('body', body, silhouette),
    fill('light', light, within(outline('104,32 112,36 104,48 90,58 70,66 54,62 70,58 88,50'), torso)),
    fill('shade', shade, underside(union(torso, hind), 5)),
    fill(
      'shade',
      deep,
      repeat(6, (i) =>
        outline(
          `${34 + i * 10},${45.6 - i * 1.9}! ${39 + i * 10},${43 - i * 2.2} ${42 + i * 10},${46 - i * 2.2}! ${38 + i * 10},${49 - i * 1.9}`,
        ),
      ),
    ),
    fill(
      'light',
      '#fbf6ea',
      'M138 23L136.4 26.4L134.6 23.4ZM132 23.8L130.6 27L129 23.8ZM126 24L124.6 27L123 24.2ZM134 27.6L132.4 24.8L131 28ZM128 28.2L126.6 25.4L125 28.2Z',
    ),
    fill('body', body, arm),
    fill('glow', '#f2cf4a', outline('112,13 116,10.6 120,13 116,15')),
    fill('dark', '#1f1a1a', ellipse(116.4, 12.8, 1, 1.8)),
    fill('detail', deep, ellipse(137, 14.4, 1.1, 0.8)),
    fill('detail', '#e9dcbc', 'M74 93.6L79.6 98L73 98.8ZM68 94L70 99.4L65 98.6Z'),
  ];
};

/** A long-necked plant eater. */
export const longNeck: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const torso = limb('2,78,1.4 14,80,3 28,72,6.4 46,62,13 64,58,17 82,58,14 94,48,8.6 104,32,6 112,18,5 120,11,5.4');
  const head = limb('118,10,5.6 126,11,5 134,14,3.6 137,15,3');
  const hind = limb('48,66,12 50,78,8.4 48,90,6.6 50,94,5.8');
  const fore = limb('80,64,10 82,78,7 81,90,5.8 83,94.4,5.4');
  const silhouette = union(torso, head, hind, fore);
  return [
    fill(
      'shade',
      deep,
      union(limb('60,68,10 64,80,7.4 63,91,6 64,94.4,5.2'), limb('90,62,8 93,76,6 92,90,5.2 93,94.6,4.8')),
    ),
    fill('body', body, silhouette),
    fill(
      'light',
      light,
      within(outline('132,18 122,18 114,26 106,42 96,58 80,70 56,74 40,70 60,68 80,64 96,48 108,28'), torso),
    ),
    fill('shade', shade, underside(union(torso, hind), 5)),
    fill(
      'shade',
      shade,
      ellipse(56, 50, 4, 2.6, -10) +
        ellipse(68, 47, 4.6, 2.8) +
        ellipse(79, 49, 3.6, 2.4, 20) +
        ellipse(46, 57, 3, 2.2, -30) +
        ellipse(90, 44, 2.6, 2, 40),
    ),
    fill('dark', '#1f1a1a', ellipse(126, 9, 1.3, 1.5)),
    stroke('detail', deep, 0.9, line('138,15.6 132,17 126,16')),
    fill(
      'detail',
      '#e9dcbc',
      repeat(3, (i) => ellipse(45 + i * 4, 98.6, 1.5, 1.3)) + repeat(3, (i) => ellipse(79 + i * 3.6, 98.6, 1.4, 1.3)),
    ),
  ];
};

const size = { realHeight: 5, aspect: 1.44, habitat: 'ground' } as const;

export const dinosaur = defineFigure({
  ...size,
  id: 'dinosaur',
  words: ['dinosaur', 'dino'],
  kind: 'animal',
  defaultSettings: ['forest', 'mountains'],
  poses: [tyrannosaur, longNeck],
});

export const tyrannosaurus = defineFigure({
  ...size,
  id: 'tyrannosaurus',
  words: ['t rex', 'tyrannosaurus', 'tyrannosaurus rex', 'trex'],
  kind: 'animal',
  poses: [tyrannosaur, (look) => placed(tyrannosaur(look), -1, 9, 0.94, { turn: -4 })],
});

export const sauropod = defineFigure({
  ...size,
  id: 'sauropod',
  words: ['sauropod', 'brontosaurus', 'brachiosaurus', 'diplodocus', 'long necked dinosaur'],
  kind: 'animal',
  realHeight: 9,
  poses: [longNeck, (look) => placed(longNeck(look), 5, 3.4, 0.95, { turn: 1.6 })],
});
