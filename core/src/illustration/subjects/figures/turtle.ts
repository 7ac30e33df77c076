import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { limb } from '../shapes/limb.ts';
import { choice, coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { moved, union, within } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

const shellOf = {
  top: outline('14,72! 18,48 34,26 62,16 92,22 112,44 120,72!'),
  scutes:
    outline('44,30 62,24 80,28 86,46 76,62 50,62 40,46') +
    outline('88,30 100,38 110,54 106,66 86,64 92,46') +
    outline('36,36 24,48 18,64 24,68 42,64 34,48'),
};

const walking: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, ['#6f8f4a', '#5f8a6a', '#8a8a4a'] as const);
  const skin = coatOf(choice(look.seed, ['#a8b86a', '#9aa86f'] as const, 1));
  return [
    fill('shade', skin.shade, union(limb('40,74,8 36,88,6.6 38,94.6,5'), limb('92,74,8 90,88,6.6 92,94.6,5'))),
    fill('light', skin.body, limb('108,72,9 122,66,7.4 130,54,7.6 138,50,8.6 144,52,6.8')),
    fill('light', skin.body, limb('18,74,5 8,78,3 2,80,0.8')),
    fill('light', skin.body, union(limb('28,74,10 22,88,7.6 25,94,5.6'), limb('102,74,10 106,88,7.6 110,94,5.6'))),
    fill('body', body, shellOf.top),
    fill('light', light, within(shellOf.scutes, shellOf.top)),
    fill('shade', shade, within(outline('10,74 14,60 60,66 110,60 124,74'), shellOf.top)),
    stroke('detail', deep, 0.9, 'M44 30L34 22M80 28L88 18M86 46L92 46M40 46H34M50 62L46 72M76 62L82 72'),
    fill('shade', deep, outline('10,70 20,67 66,71 114,67 124,70 120,77 66,80 14,77')),
    fill('dark', '#242a1e', ellipse(141, 47.6, 1.6, 1.9)),
    stroke('detail', skin.deep, 0.9, line('150,54 144,56.4 139,55')),
  ];
};

/** Head and legs drawn in, looking out from under the shell. */
const resting: Pose = (look) => {
  const layers = walking(look);
  const skin = coatOf(choice(look.seed, ['#a8b86a', '#9aa86f'] as const, 1));
  return [
    fill(
      'light',
      skin.body,
      union(limb('110,80,8 122,80,8 130,81,6.4'), limb('30,82,8 26,93,6.6'), limb('100,82,8 106,93,6.6')),
    ),
    ...layers
      .filter(({ tone }) => tone === 'body' || tone === 'shade' || tone === 'light' || tone === 'detail')
      .slice(4, -1)
      .map((layer) => ({ ...layer, path: moved(layer.path, 0, 6) })),
    fill('dark', '#242a1e', ellipse(128, 78.6, 1.6, 1.9)),
    stroke('detail', skin.deep, 0.9, line('135,84 129,85.4 125,84')),
  ];
};

/** A sea turtle gliding. */
const swimming: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, ['#5f8a6a', '#6f8f4a', '#4f8a86'] as const);
  const skin = coatOf('#9ab58f');
  const top = outline('24,60! 34,42 58,32 84,34 106,46 116,60! 100,68 70,72 42,68');
  return [
    fill('shade', skin.deep, outline('96,44! 96,28 84,12 72,4! 92,10 108,24 112,44!')),
    fill('shade', skin.shade, outline('34,60! 20,56 6,46! 8,60 22,66!')),
    fill('light', skin.body, limb('108,58,8 122,55,7 132,52,8.4 140,54,6.4')),
    fill('body', body, top),
    fill(
      'light',
      light,
      within(
        outline('50,38 66,35 82,38 86,48 78,56 56,56 46,48') +
          outline('90,40 102,46 108,56 100,60 86,56 92,48') +
          outline('40,42 32,52 34,60 50,58 42,50'),
        top,
      ),
    ),
    fill('shade', shade, within(outline('20,60 70,62 120,60 110,80 30,80'), top)),
    fill('light', skin.body, outline('104,64! 96,80 80,94 66,99! 72,88 82,74 90,66!')),
    fill('light', skin.body, outline('44,66! 30,72 16,84! 32,82 50,72!')),
    fill(
      'detail',
      skin.shade,
      ellipse(92, 76, 2.4) +
        ellipse(86, 83, 2) +
        ellipse(78, 90, 1.6) +
        ellipse(36, 76, 1.8) +
        ellipse(124, 52, 1.8) +
        ellipse(118, 58, 1.6),
    ),
    fill('dark', '#242a1e', ellipse(136, 50, 1.6, 1.9)),
    stroke('detail', deep, 0.9, line('146,56 140,58 136,57')),
  ];
};

export const turtle = defineFigure({
  id: 'turtle',
  words: ['turtle', 'tortoise', 'sea turtle', 'terrapin'],
  kind: 'animal',
  defaultSettings: ['underwater'],
  realHeight: 0.4,
  aspect: 1.52,
  habitat: 'ground',
  measured: { isHeadLow: true },
  poses: [walking, resting],
  actions: { walk: walking, stand: walking, sit: resting, sleep: resting },
  otherHabitats: { underwater: [swimming], water: [swimming] },
});
