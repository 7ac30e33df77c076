import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { placed } from '../shapes/group.ts';
import { headLayers } from '../shapes/heads.ts';
import { limb } from '../shapes/limb.ts';
import { choice, coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { moved, within, without } from '../shapes/path-algebra.ts';
import { ellipse, repeat } from '../shapes/solid.ts';

const tails = ['#3f9a92', '#4f7fb5', '#8a6ab0', '#5aa06a'] as const;

type Shape = { readonly tail: string; readonly fluke: string; readonly arms: readonly [near: string, far: string] };

const posed =
  ({ tail, fluke, arms: [near, far] }: Shape): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, tails);
    const skin = coatOf(choice(look.seed, ['#f0c8a4', '#d9a27a', '#a8714a'] as const, 1));
    const hair = choice(look.seed, ['#b5482f', '#c98f45', '#3a2a26', '#6a3f5f'] as const, 2);
    const scales = limb(tail);
    return [
      fill('accent', hair, outline('62,8 50,12 44,24 34,34 26,46! 38,44 36,54! 48,46 58,32 64,20')),
      fill('shade', skin.shade, limb(far)),
      fill('shade', shade, outline(fluke)),
      stroke('detail', deep, 0.9, line('14,88 20,78 26,74') + line('30,96 28,86 27,76')),
      fill('light', skin.body, outline('56,27 62,25.6 68,27.4 71,34 69,43 69,52! 54,53! 55,44 53,34')),
      fill('body', body, scales),
      fill('shade', shade, without(scales, moved(scales, 1.6, -2.4))),
      stroke(
        'detail',
        light,
        0.8,
        repeat(6, (row) => `M${56 + row * 1.4} ${57 + row * 5}q3 3 5.4 -0.6q3 3 5.4 -0.8`),
      ),
      fill(
        'accent',
        light,
        within(outline('52,49! 70,48! 71,54 61,57.4 51,54'), outline('50,46! 72,46! 72,58! 50,58!')),
      ),
      fill('accent', deep, ellipse(64, 35, 4.4, 3.4) + ellipse(58, 35.6, 3.4, 3)),
      fill('light', skin.shade, limb('62,20,2.6 61.6,27,3')),
      fill('light', skin.body, limb(near)),
      ...placed(headLayers({ skin: skin.body, hair, hairstyle: 'long' }, false), 64, 14, 1.05),
      fill('detail', '#f0b0b8', ellipse(59, 5.4, 2) + ellipse(62, 4.6, 1.7)),
    ];
  };

const sitting = posed({
  tail: '61,54,8.6 66,66,9.4 80,80,8 70,90,6 48,90,4.4 34,84,3 26,76,2.2',
  fluke: '28,76! 20,72 10,74 4,82! 14,83 18,90 14,97! 24,97 32,90 31,80!',
  arms: ['57,31,3 50,42,2.6 48,54,2', '69,31,2.8 76,41,2.3 75,52,1.9'],
});

const waving = posed({
  tail: '61,54,8.6 64,66,9 72,80,7.6 62,90,5.6 46,88,4.2 34,82,3 26,76,2.2',
  fluke: '28,76! 20,70 10,70 3,76! 13,79 17,87 12,95! 23,95 31,89 31,80!',
  arms: ['57,31,3 50,42,2.6 52,54,2', '69,31,2.8 79,26,2.3 84,14,1.9'],
});

export const mermaid = defineFigure({
  id: 'mermaid',
  words: ['mermaid', 'little mermaid', 'merman'],
  kind: 'character',
  defaultSettings: ['sea'],
  realHeight: 1.6,
  aspect: 0.92,
  habitat: 'underwater',
  poses: [sitting, waving],
  otherHabitats: { ground: [sitting], surface: [sitting], water: [waving] },
});
