import { defineFigure, type Pose } from '../define-figure.ts';
import { outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { placed } from '../shapes/group.ts';
import { limb } from '../shapes/limb.ts';
import { coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { within } from '../shapes/path-algebra.ts';
import { ellipse, rectangle } from '../shapes/solid.ts';

type Limbs = {
  readonly nearArm: string;
  readonly farArm: string;
  readonly nearLeg: string;
  readonly farLeg: string;
  readonly nearFoot: string;
  readonly farFoot: string;
};

const suited =
  (parts: Limbs): Pose =>
  (look) => {
    const suit = coat(look, ['#eeeae2', '#e6e8ec', '#e9a36a'] as const);
    const trim = coatOf('#d0603f');
    const torso = outline('24,34 34,31 44,34 47,44 46,60 44,66 34,68 24,66 22,58 21,44');
    const [nearLeg, nearArm] = [limb(parts.nearLeg), limb(parts.nearArm)];
    const glove = (arm: string) => {
      const [x = 0, y = 0, radius = 0] = (arm.split(' ').at(-1) ?? '').split(',').map(Number);
      return ellipse(x, y, radius * 1.2, radius * 1.3);
    };
    return [
      fill('shade', suit.deep, rectangle(12, 32, 14, 32, 4)),
      fill('shade', suit.shade, limb(parts.farArm)),
      fill('shade', trim.shade, glove(parts.farArm)),
      fill('shade', suit.shade, limb(parts.farLeg)),
      fill('dark', '#5a5f6a', outline(parts.farFoot)),
      fill('body', suit.body, nearLeg),
      fill('shade', suit.shade, underside(nearLeg, 3)),
      fill('dark', '#5a5f6a', outline(parts.nearFoot)),
      fill('body', suit.body, torso),
      fill('shade', suit.shade, underside(torso, 4)),
      fill('accent', trim.body, within(rectangle(18, 60, 40, 3.4), torso)),
      fill('dark', '#46505e', rectangle(33, 44, 11, 9, 1.6)),
      fill('glow', '#8ef0a8', ellipse(35.6, 46.6, 1)),
      fill('glow', '#ff8a6a', ellipse(38.6, 46.6, 1)),
      fill('detail', '#c9ced6', rectangle(34.6, 49, 8, 1.4)),
      stroke('shade', suit.deep, 1.6, 'M22 60C18 66 24 70 34 52'),
      fill('body', suit.body, nearArm),
      fill('shade', suit.shade, underside(nearArm, 2.2)),
      fill('accent', trim.body, glove(parts.nearArm)),
      fill('light', suit.light, ellipse(35, 18, 17, 16.6)),
      fill('shade', suit.shade, within(outline('16,24 30,33 48,30 54,22 54,40 16,40'), ellipse(35, 18, 17, 16.6))),
      fill('dark', '#2c3850', outline('28,10 40,7.6 49,12 50,21 45,27 34,28 27,23 25,16')),
      fill(
        'accent',
        '#d99a4f',
        within(outline('24,19 38,23 52,18 52,32 24,32'), outline('28,10 40,7.6 49,12 50,21 45,27 34,28 27,23 25,16')),
      ),
      fill('light', '#a9c6e6', outline('29,13 34,10 40,9.6 35,12.4 31,17')),
      fill('accent', trim.body, rectangle(16.4, 15, 3.6, 8, 1.6)),
    ];
  };

const standing = suited({
  nearArm: '26,38,6 19,50,5 22,62,4',
  farArm: '43,38,5.6 51,48,4.6 51,60,3.8',
  nearLeg: '28,62,7 27,78,6 26,92,5.4',
  farLeg: '40,62,6.6 41.6,78,5.8 42,92,5.2',
  nearFoot: '19.6,90! 32.4,90! 36,96 36,100! 19,100!',
  farFoot: '36.6,90! 48,90! 51.6,95.6 51.6,99.6! 36,99.6!',
});

/** Adrift, arms and legs wide. */
const floating: Pose = (look) =>
  placed(
    suited({
      nearArm: '26,38,6 14,36,5 6,24,4',
      farArm: '43,38,5.6 54,42,4.6 62,34,3.8',
      nearLeg: '28,62,7 19,74,6 9,84,5.2',
      farLeg: '40,62,6.6 46,76,5.8 44,90,5',
      nearFoot: '12,89! 5,79! 0,82 -1.6,88 2,93!',
      farFoot: '39,88! 50,88! 53,93.6 52.6,97! 39,97!',
    })(look),
    4,
    6,
    0.9,
    { turn: -6 },
  );

const waving = suited({
  nearArm: '26,38,6 15,38,5 9,25,4',
  farArm: '43,38,5.6 51,48,4.6 51,60,3.8',
  nearLeg: '29,62,7 34,78,6 37,91,5.2',
  farLeg: '38,62,6.6 32,78,5.8 24,90,5',
  nearFoot: '31,90! 43,89! 47,95 47,100! 31,100!',
  farFoot: '18,88! 29,90! 31,96 30,99.6! 16,97!',
});

/** On the ground, knees up, one hand behind. */
const sitting: Pose = (look) =>
  placed(
    suited({
      nearArm: '26,38,6 17,50,5 13,64,4',
      farArm: '43,38,5.6 52,44,4.6 60,48,3.8',
      nearLeg: '29,67,7.4 52,57,6.4 57,69,5.4',
      farLeg: '38,66,7 60,54,6 65,68,5.2',
      nearFoot: '51,67! 62,67! 68,71.6 68,75! 51,75!',
      farFoot: '59,66! 69,66! 74,70.6 74,74.4! 59,74.4!',
    })(look),
    -7,
    25,
    1,
  );

export const astronaut = defineFigure({
  id: 'astronaut',
  words: [
    'astronaut',
    'cosmonaut',
    'spaceman',
    'space man',
    'space explorer',
    'space traveler',
    'space traveller',
    'taikonaut',
  ],
  kind: 'character',
  defaultSettings: ['space'],
  realHeight: 1.95,
  aspect: 0.68,
  habitat: 'ground',
  measured: { chin: 1.2, eye: { x: 35, y: 16 } },
  poses: [standing, waving],
  actions: { stand: standing, walk: waving, wave: waving, sit: sitting },
  otherHabitats: { sky: [floating], underwater: [floating] },
});
