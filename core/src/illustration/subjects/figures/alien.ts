import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { placed } from '../shapes/group.ts';
import { limb } from '../shapes/limb.ts';
import { choice, coat, fill, stroke } from '../shapes/paint.ts';
import { union } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

const coats = ['#8fc46a', '#6ab5a0', '#a88fd0', '#7aa8d8'] as const;

/** Small, big-eyed and friendly; `arm` is the far arm. */
const posed =
  (arm: string, palm: readonly [number, number]): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, coats);
    const suit = choice(look.seed, ['#5a5f86', '#4a6a7a', '#7a4f6a'] as const, 2);
    const head = outline('33,4 46,6 57,16 59,28 52,41 42,48 33,50 24,48 14,41 7,28 9,16 20,6');
    const torso = outline('25,49! 41,49! 45,60 47,72 45,82! 21,82! 19,72 21,60');
    return [
      stroke('shade', shade, 1.8, line('24,8 20,1 15,-1') + line('42,8 46,1 51,-1')),
      fill('glow', '#ffe27a', ellipse(14, 0, 3) + ellipse(52, 0, 3)),
      fill('shade', shade, limb(arm)),
      fill('shade', shade, ellipse(...palm, 3.8)),
      fill('shade', shade, limb('38,80,4.6 39,90,3.8 39,96,3.4')),
      fill('body', body, limb('27,80,4.8 26,90,4 26,96,3.6')),
      fill('dark', deep, ellipse(28, 97.6, 6, 2.6) + ellipse(41.4, 97.6, 6, 2.6)),
      fill('accent', suit, torso),
      fill('glow', '#8ef0e6', ellipse(34, 64, 3.4)),
      fill('body', body, limb('23,54,3.6 15,62,3 13,72,2.6')),
      fill('body', body, union(ellipse(12.6, 74, 3.8), limb('10.6,75,1.4 8.6,79,1.1'))),
      fill('body', body, head),
      fill('shade', shade, underside(head, 4)),
      fill('light', light, outline('18,11 26,7.4 34,7 27,10.4 20,16')),
      fill('dark', '#1d2230', ellipse(24, 28, 7.4, 9.4, 18) + ellipse(45, 28, 7.4, 9.4, -18)),
      fill('light', '#ffffff', ellipse(26.4, 23.6, 2.4, 3) + ellipse(46, 23.6, 2.4, 3)),
      stroke('detail', deep, 1.1, line('29,42 34.6,44.4 40,42')),
    ];
  };

/** With room for its feelers. */
const whole =
  (pose: Pose): Pose =>
  (look) =>
    placed(pose(look), 1.4, 4, 0.96);

const standing = whole(posed('42,54,3.4 50,62,2.8 52,72,2.4', [52.4, 74]));
const waving = whole(posed('42,54,3.4 52,52,2.8 57,42,2.4', [58, 40]));

export const alien = defineFigure({
  id: 'alien',
  words: ['alien', 'extraterrestrial', 'martian', 'little green man', 'space creature'],
  kind: 'character',
  defaultSettings: ['space'],
  realHeight: 1.2,
  aspect: 0.66,
  habitat: 'ground',
  measured: { chin: 0.5, eye: { x: 33, y: 34 } },
  poses: [standing, waving],
  actions: { stand: standing, wave: waving },
});
