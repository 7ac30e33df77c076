import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { between, choice, coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { union, within } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

const sleepers = ['#f2d27a', '#9ac4e0', '#f0b0b8', '#a8d0a0'] as const;

/** Sitting on the ground, looking at us. */
const posed =
  (rattle: boolean): Pose =>
  (look) => {
    const suit = coat(look, sleepers);
    const skin = coatOf(choice(look.seed, ['#f4d3b8', '#e0ac84', '#a8714a', '#7a4e34'] as const, 1));
    const hair = choice(look.seed, ['#6b4329', '#3a2a26', '#c98f45'] as const, 2);
    const head = union(ellipse(45, 30, 27, 25), union(ellipse(18, 34, 4, 5), ellipse(72, 34, 4, 5)));
    const torso = outline('28,52! 62,52! 68,66 70,84 62,96 28,96 20,84 22,66');
    const arm = rattle ? limb('64,60,6.4 74,62,5.4 80,52,4.6') : limb('64,60,6.4 74,72,5.4 72,82,4.6');
    return [
      ...(rattle
        ? [
            stroke('dark', '#8a6a8a', 2, 'M80 51L84 38'),
            fill('accent', '#e0757a', ellipse(85, 34, 5.6)),
            fill('light', '#f6c0c0', ellipse(83.4, 32.4, 1.8)),
          ]
        : []),
      fill('body', suit.body, torso),
      fill('shade', suit.shade, underside(torso, 6)),
      fill('body', suit.body, limb('30,88,10 18,94,6.6 10,93,6') + limb('60,88,10 72,94,6.6 80,93,6')),
      fill('light', suit.light, ellipse(8, 93, 5, 6) + ellipse(82, 93, 5, 6)),
      fill('body', suit.body, limb('26,60,6.4 16,72,5.4 18,82,4.6')),
      fill('body', suit.body, arm),
      fill('light', skin.body, ellipse(18.6, 84, 4.6) + (rattle ? ellipse(80.4, 50.6, 4.6) : ellipse(71.6, 84, 4.6))),
      fill('light', skin.body, head),
      fill('shade', skin.shade, within(underside(ellipse(45, 30, 27, 25), 4), head)),
      fill('accent', hair, within(outline('16,26 24,8 45,2 66,8 74,26! 62,14 48,15! 40,10 30,15'), head)),
      fill('accent', hair, outline('43,7! 45,1 50,1.6! 48,4 47,8!')),
      fill('dark', '#2a2024', ellipse(34.6, 32, 2.6, 3.2) + ellipse(55.4, 32, 2.6, 3.2)),
      fill('light', '#ffffff', ellipse(35.4, 30.8, 0.9) + ellipse(56.2, 30.8, 0.9)),
      fill('detail', between(skin.body, '#e0605a', 0.3), ellipse(28, 39, 4.4, 3) + ellipse(62, 39, 4.4, 3)),
      stroke('detail', skin.deep, 1.2, line('39,42 45,45.6 51,42')),
    ];
  };

export const baby = defineFigure({
  id: 'baby',
  words: ['baby', 'newborn', 'infant', 'babies'],
  kind: 'character',
  defaultSettings: ['room'],
  realHeight: 0.5,
  aspect: 0.92,
  habitat: 'ground',
  poses: [posed(false), posed(true)],
});
