import { defineFigure, type Pose } from '../define-figure.ts';
import { placed } from '../shapes/group.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { dressed } from '../shapes/people.ts';
import { rectangle } from '../shapes/solid.ts';
import { childStances } from '../shapes/stances.ts';
import { outfitOf } from './person.ts';

/** A frame with two seats; a child may sit on the near one. */
const hung =
  (ridden: boolean): Pose =>
  (look) => {
    const { body, shade } = coat(look, ['#b5563f', '#4f86a0', '#6a8a4a'] as const);
    const child = dressed(
      {
        ...childStances.sitting,
        nearArm: '20.4,67,3.9 24,58,3.4 30,48,2.5',
        farArm: '27.4,67,3.7 34,60,3.1 40,50,2.4',
        nearLeg: '20,92.4,7 40,90,5 50,97,3.7',
        farLeg: '22,92,6.6 42,88,4.8 54,93,3.6',
        nearFoot: '47,96! 54,93! 58,97 60,102 56,104! 47,101!',
        farFoot: '51,92! 58,89! 62,93 64,98 60,100! 51,97!',
      },
      outfitOf(look, 0, ['ponytail', 'short', 'bob']),
    );
    return [
      stroke('shade', shade, 3, 'M24 4L34 98M106 4L96 98'),
      stroke('body', body, 3.4, 'M22 4L8 99M108 4L122 99M18 5H112'),
      ...(ridden
        ? [
            stroke('dark', '#6a6468', 0.9, 'M34 5L46 74M50 5L60 72'),
            ...placed(child, 29, 24, 0.52),
            fill('accent', '#8a5f40', 'M42 73.6L62 71.4L62.4 74L42.4 76.4Z'),
          ]
        : [stroke('dark', '#6a6468', 0.9, 'M36 5V78M52 5V78'), fill('accent', '#8a5f40', rectangle(33, 77, 22, 3, 1))]),
      stroke('dark', '#6a6468', 0.9, 'M78 5V78M94 5V78'),
      fill('accent', '#8a5f40', rectangle(75, 77, 22, 3, 1)),
    ];
  };

export const swing = defineFigure({
  id: 'swing',
  words: ['swing', 'swing set', 'playground swing'],
  kind: 'thing',
  defaultSettings: ['meadow', 'garden'],
  realHeight: 2.4,
  aspect: 1.3,
  habitat: 'ground',
  poses: [hung(true), hung(false)],
  actions: { empty: hung(false) },
});
